import { describe, expect, it } from 'vitest';
import { signalKinds, type Signal } from '#shared/caseload/signals/schema.ts';
import { labelOf, sentenceOf } from '#shared/caseload/signals/texts.ts';
import { ruleOf, sourceOf } from '#shared/caseload/signals/why.ts';
import { defaultThresholds, type Thresholds } from '#shared/caseload/team/schema.ts';

const today = '2026-03-17';
const signal = (more: Partial<Signal>): Signal => ({
  kind: 'intake',
  clientId: 7,
  subjectId: null,
  subject: null,
  restsOn: null,
  due: null,
  months: null,
  snooze: null,
  ...more,
});

describe('sentenceOf', () => {
  it.each<[Partial<Signal>, string]>([
    [
      { kind: 'intake', restsOn: '2026-02-09' },
      'Nog geen intake, 36 dagen na vestiging op 09-02-2026.',
    ],
    [{ kind: 'intake', restsOn: '2012-02-09' }, 'Nog geen intake. Gevestigd op 09-02-2012.'],
    [{ kind: 'intake', restsOn: '2026-04-01' }, 'Nog geen intake. Vestiging op 01-04-2026.'],
    [
      { kind: 'contact', restsOn: '2025-12-11' },
      'Laatste contact op 11-12-2025, 96 dagen geleden.',
    ],
    [{ kind: 'contact', restsOn: today }, 'Laatste contact vandaag.'],
    [
      { kind: 'contact', restsOn: '2025-12-11', never: true },
      'Nog geen contact vastgelegd. Gevestigd op 11-12-2025.',
    ],
    [{ kind: 'contact', never: true }, 'Nog geen contact vastgelegd.'],
    [{ kind: 'ladder', restsOn: '2025-09-12' }, 'Trede niet gemeten sinds 12-09-2025.'],
    [
      { kind: 'ladder', restsOn: '2025-01-12', never: true },
      'Er is geen trede met een meetdag. Gevestigd op 12-01-2025.',
    ],
    [{ kind: 'plan-evaluation', restsOn: today }, 'De evaluatie van het plan staat op 17-03-2026.'],
    [
      { kind: 'plan-evaluation', restsOn: '2026-03-16' },
      'De evaluatie van het plan stond op 16-03-2026.',
    ],
    [
      { kind: 'integration-term', restsOn: '2026-09-01' },
      'De inburgeringstermijn eindigt op 01-09-2026.',
    ],
    [
      { kind: 'integration-term', restsOn: '2026-03-01' },
      'De inburgeringstermijn eindigde op 01-03-2026. Er is geen resultaat ingevuld.',
    ],
    [
      { kind: 'pip', restsOn: '2026-01-16' },
      'Het PIP is nog niet klaar, 8 weken na aanmelding op 16-01-2026.',
    ],
    [
      { kind: 'trajectory-ends', restsOn: '2026-04-10', subject: 'Bewegen Werkt' },
      'Bewegen Werkt eindigt op 10-04-2026, zonder volgende stap.',
    ],
    [
      { kind: 'trajectory-result', restsOn: '2026-03-01', subject: 'Bewegen Werkt' },
      'Bewegen Werkt eindigde op 01-03-2026, zonder resultaat.',
    ],
    [
      { kind: 'trajectory-result', subject: 'Bewegen Werkt' },
      'Bewegen Werkt is geëindigd, zonder resultaat.',
    ],
    [
      { kind: 'contract-ends', restsOn: '2026-03-31', subject: 'Kwekerij De Linde' },
      'Het contract bij Kwekerij De Linde loopt af op 31-03-2026.',
    ],
    [
      { kind: 'contract-ends', restsOn: '2026-03-16', subject: 'Kwekerij De Linde' },
      'Het contract bij Kwekerij De Linde liep af op 16-03-2026.',
    ],
    [
      { kind: 'aftercare', restsOn: '2026-02-20', subject: 'Kwekerij De Linde', months: 2 },
      'Nazorg in maand 2 van het werk bij Kwekerij De Linde. Laatste contact op 20-02-2026.',
    ],
    [
      { kind: 'aftercare', restsOn: '2026-02-20', months: 1, never: true },
      'Nazorg in maand 1 van het werk, begonnen op 20-02-2026. Nog geen contact.',
    ],
    [
      { kind: 'retention', restsOn: '2025-09-17', months: 6 },
      'Werkt de klant nog, 6 maanden na de uitstroom op 17-09-2025?',
    ],
    [
      { kind: 'retention', restsOn: '2025-12-17', months: 3, subject: 'Zon', subjectId: 41 },
      'Werkt de klant nog bij Zon, 3 maanden na de start op 17-12-2025?',
    ],
    [
      { kind: 'medical', restsOn: '2026-01-05', subject: 'de arbodienst' },
      'Medisch advies gevraagd op 05-01-2026 bij de arbodienst, nog niet binnen.',
    ],
    [
      { kind: 'partner', restsOn: '2025-05-01', subject: 'Samir' },
      'Partner van Samir: nog geen traject en geen plan. Gevestigd op 01-05-2025.',
    ],
    [
      { kind: 'precondition', restsOn: '2026-03-20', subject: 'Kinderopvang' },
      'Kinderopvang nog te regelen, nodig vanaf 20-03-2026.',
    ],
    [
      { kind: 'precondition', restsOn: '2026-03-10', subject: 'Reiskosten', never: true },
      'Reiskosten nog te regelen, genoteerd op 10-03-2026.',
    ],
    [
      { kind: 'agreement', restsOn: '2026-03-10', subject: 'Reiskosten regelen.' },
      'Afspraak van de klantmanager: Reiskosten regelen. Dat zou uiterlijk op 10-03-2026 klaar zijn.',
    ],
    [
      { kind: 'no-case-manager', restsOn: '2025-05-01' },
      'Nog geen klantmanager. Gevestigd op 01-05-2025.',
    ],
  ])('%o', (more, sentence) => {
    expect(sentenceOf(signal(more), today)).toBe(sentence);
  });

  it('is a whole sentence of every kind, also when nothing is known', () => {
    for (const kind of signalKinds) {
      expect(sentenceOf(signal({ kind }), today)).toMatch(/^[A-Z].*[.?]$/);
      expect(sentenceOf(signal({ kind }), today)).not.toMatch(/null|undefined|NaN/);
    }
  });
});

describe('why a signal is given', () => {
  it('has a label, a rule and a source of every kind', () => {
    for (const kind of signalKinds) {
      expect(labelOf(kind).length).toBeLessThanOrEqual(24);
      expect(ruleOf(kind, defaultThresholds)).toMatch(/^[A-Z].*\.$/);
      expect(sourceOf(kind)).toMatch(/\.$/);
    }
  });

  it('names the number that the team set', () => {
    const set: Thresholds = { ...defaultThresholds, intakeDays: 41, pipWeeks: 1, ladderMonths: 7 };
    expect(ruleOf('intake', set)).toContain('41 dagen');
    expect(ruleOf('pip', set)).toContain('1 week');
    expect(ruleOf('ladder', set)).toContain('7 maanden');
  });
});
