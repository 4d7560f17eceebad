import { daysBetween } from '../../kernel/calendar.ts';
import { formatDate, type IsoDate } from '../../kernel/dates.ts';
import { counted } from '../../kernel/text.ts';
import type { Signal, SignalKind } from './schema.ts';

const labels: Record<SignalKind, string> = {
  intake: 'Geen intake',
  contact: 'Geen contact',
  ladder: 'Trede meten',
  'plan-evaluation': 'Plan evalueren',
  agreement: 'Afspraak nakomen',
  'integration-term': 'Inburgering eindigt',
  pip: 'PIP niet klaar',
  'trajectory-ends': 'Traject eindigt',
  'trajectory-result': 'Geen resultaat',
  'contract-ends': 'Contract eindigt',
  aftercare: 'Nazorg',
  retention: 'Nog aan het werk?',
  medical: 'Medisch advies',
  partner: 'Partner niet begonnen',
  precondition: 'Randvoorwaarde',
  'no-case-manager': 'Geen klantmanager',
};

/** In a word or two: for a column, a filter, a heading. */
export const labelOf = (kind: SignalKind): string => labels[kind];

const days = (count: number) => counted(count, 'dag', 'dagen');
const weeks = (count: number) => counted(count, 'week', 'weken');
const settled = (restsOn: IsoDate | null) =>
  restsOn === null ? '' : ` Gevestigd op ${formatDate(restsOn)}.`;

type Sentence = (signal: Signal, today: IsoDate) => string;

const sentences: Record<SignalKind, Sentence> = {
  intake: ({ restsOn }, today) => {
    if (restsOn === null) return 'Nog geen intake.';
    const since = daysBetween(restsOn, today);
    if (since < 0) return `Nog geen intake. Vestiging op ${formatDate(restsOn)}.`;
    // After a year nobody counts the days any more.
    if (since > 365) return `Nog geen intake.${settled(restsOn)}`;
    return `Nog geen intake, ${days(since)} na vestiging op ${formatDate(restsOn)}.`;
  },
  contact: ({ restsOn, never }, today) => {
    if (never === true || restsOn === null)
      return `Nog geen contact vastgelegd.${settled(restsOn)}`;
    if (restsOn === today) return 'Laatste contact vandaag.';
    return `Laatste contact op ${formatDate(restsOn)}, ${days(daysBetween(restsOn, today))} geleden.`;
  },
  ladder: ({ restsOn, never }) =>
    never === true || restsOn === null
      ? `Er is geen trede met een meetdag.${settled(restsOn)}`
      : `Trede niet gemeten sinds ${formatDate(restsOn)}.`,
  'plan-evaluation': ({ restsOn }, today) =>
    dated(restsOn, 'De evaluatie van het plan is aan de beurt.', (date) =>
      date < today
        ? `De evaluatie van het plan stond op ${formatDate(date)}.`
        : `De evaluatie van het plan staat op ${formatDate(date)}.`,
    ),
  agreement: ({ restsOn, subject }, today) => {
    const what =
      subject === null
        ? 'Een afspraak uit het plan'
        : `Afspraak van de klantmanager: ${subject.replace(/\.$/, '')}`;
    if (restsOn === null) return `${what}.`;
    return restsOn < today
      ? `${what}. Dat zou uiterlijk op ${formatDate(restsOn)} klaar zijn.`
      : `${what}, uiterlijk op ${formatDate(restsOn)}.`;
  },
  'integration-term': ({ restsOn }, today) =>
    dated(restsOn, 'De inburgeringstermijn eindigt.', (date) =>
      date < today
        ? `De inburgeringstermijn eindigde op ${formatDate(date)}. Er is geen resultaat ingevuld.`
        : `De inburgeringstermijn eindigt op ${formatDate(date)}.`,
    ),
  pip: ({ restsOn }, today) =>
    dated(restsOn, 'Het PIP is nog niet klaar.', (date) => {
      const since = Math.max(0, Math.floor(daysBetween(date, today) / 7));
      return `Het PIP is nog niet klaar, ${weeks(since)} na aanmelding op ${formatDate(date)}.`;
    }),
  'trajectory-ends': ({ restsOn, subject }) =>
    dated(
      restsOn,
      `${subject ?? 'Een traject'} eindigt, zonder volgende stap.`,
      (date) => `${subject ?? 'Een traject'} eindigt op ${formatDate(date)}, zonder volgende stap.`,
    ),
  'trajectory-result': ({ restsOn, subject }, today) => {
    const name = subject ?? 'Een traject';
    return restsOn === null || restsOn >= today
      ? `${name} is geëindigd, zonder resultaat.`
      : `${name} eindigde op ${formatDate(restsOn)}, zonder resultaat.`;
  },
  'contract-ends': ({ restsOn, subject }, today) =>
    dated(restsOn, 'Een contract loopt af.', (date) =>
      date < today
        ? `Het contract bij ${subject ?? 'de werkgever'} liep af op ${formatDate(date)}.`
        : `Het contract bij ${subject ?? 'de werkgever'} loopt af op ${formatDate(date)}.`,
    ),
  aftercare: ({ restsOn, subject, months, never }) => {
    const where = subject === null ? 'het werk' : `het werk bij ${subject}`;
    const month = `Nazorg in maand ${months ?? 1} van ${where}`;
    if (restsOn === null) return `${month}.`;
    return never === true
      ? `${month}, begonnen op ${formatDate(restsOn)}. Nog geen contact.`
      : `${month}. Laatste contact op ${formatDate(restsOn)}.`;
  },
  retention: ({ restsOn, subject, subjectId, months }) => {
    const where = subject === null ? '' : ` bij ${subject}`;
    const from = subjectId === null ? 'de uitstroom' : 'de start';
    const since = restsOn === null ? '' : ` op ${formatDate(restsOn)}`;
    return `Werkt de klant nog${where}, ${counted(months ?? 0, 'maand', 'maanden')} na ${from}${since}?`;
  },
  medical: ({ restsOn, subject }) => {
    const from = subject === null ? '' : ` bij ${subject}`;
    const since = restsOn === null ? '' : ` op ${formatDate(restsOn)}`;
    return `Medisch advies gevraagd${since}${from}, nog niet binnen.`;
  },
  partner: ({ restsOn, subject, together = [] }) => {
    if (together.length > 1) {
      const who =
        together.length === 2
          ? 'Beide partners'
          : `${together.length} volwassenen van deze bijstandspartij`;
      return `${who} hebben nog geen traject en geen plan.${settled(restsOn)}`;
    }
    return `Partner van ${subject ?? 'een klant'}: nog geen traject en geen plan.${settled(restsOn)}`;
  },
  precondition: ({ restsOn, subject, never }) => {
    const what = `${subject ?? 'Een randvoorwaarde'} nog te regelen`;
    if (restsOn === null) return `${what}.`;
    return never === true
      ? `${what}, genoteerd op ${formatDate(restsOn)}.`
      : `${what}, nodig vanaf ${formatDate(restsOn)}.`;
  },
  'no-case-manager': ({ restsOn }) => `Nog geen klantmanager.${settled(restsOn)}`,
};

const dated = (
  date: IsoDate | null,
  without: string,
  sentence: (date: IsoDate) => string,
): string => (date === null ? without : sentence(date));

/** What is the matter with the client, in one or two short sentences with the day on which it rests. */
export const sentenceOf: Sentence = (signal, today) => sentences[signal.kind](signal, today);
