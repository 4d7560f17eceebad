import { describe, expect, it } from 'vitest';
import {
  aftercareDay,
  benefitMayDiffer,
  returnedLine,
  returnedOf,
} from '../../../../../renderer/caseload/client/work-follows.ts';
import type { Dossier } from '../../../../../shared/caseload/dossier.ts';
import type { OutflowKind } from '../../../../../shared/caseload/schema.ts';
import { defaultThresholds } from '../../../../../shared/caseload/team/schema.ts';

const today = '2026-11-21';
const left = (kind: OutflowKind, date: string) => ({ outflows: [{ id: 1, kind, date }] });

interface Wish {
  readonly endedOn?: string | null;
  readonly benefit?: { readonly kind: 'volledig' | 'gedeeltelijk'; readonly startsOn: string };
  readonly contactOn?: string;
}

/** A parttime job since last week. */
const dossierOf = ({ endedOn = null, benefit, contactOn }: Wish = {}) =>
  ({
    records: {
      job: [{ id: 4, values: { employer: 'Bakker', startsOn: '2026-11-16', endedOn } }],
      benefitPeriod:
        benefit === undefined
          ? []
          : [{ id: 5, values: { ...benefit, endsOn: null, returnReason: 'schulden' } }],
    },
    contacts: contactOn === undefined ? [] : [{ date: contactOn }],
  }) as unknown as Dossier;

describe('somebody who came back', () => {
  const outflow = { kind: 'parttime-werk', date: '2026-11-16' } as const;
  const line = (wish: Wish) => returnedLine(returnedOf(outflow, dossierOf(wish), today).returned);

  it('is said with the day and the reason, after parttime work only with a full benefit', () => {
    expect(line({ benefit: { kind: 'volledig', startsOn: '2026-11-21' } })).toBe(
      'Teruggekomen op 21-11-2026 (schulden).',
    );
    expect(line({ benefit: { kind: 'gedeeltelijk', startsOn: '2026-11-21' } })).toBeNull();
    expect(line({ benefit: { kind: 'volledig', startsOn: '2026-11-22' } })).toBeNull();
    expect(line({})).toBeNull();
  });
});

describe('the next aftercare', () => {
  const day = (wish: Wish) =>
    aftercareDay(left('parttime-werk', '2026-11-16'), dossierOf(wish), defaultThresholds, today);

  it('is told from the first day of the job on, before its signal is given', () => {
    expect(day({})).toEqual({ on: '2026-12-16', first: true });
    expect(day({ contactOn: '2026-11-18' })).toEqual({ on: '2026-12-18', first: false });
    expect(day({ contactOn: '2026-11-10' })).toEqual({ on: '2026-12-16', first: true });
    expect(day({ endedOn: '2026-11-19' })).toBeNull();
  });
});

describe('the benefit after work has stopped', () => {
  const asks = (wish: Wish, kind: OutflowKind = 'parttime-werk') =>
    benefitMayDiffer(left(kind, '2026-11-16'), dossierOf(wish), today);

  it('asks for a look until a benefit is noted from that day on', () => {
    expect(asks({})).toBe(false);
    expect(asks({ endedOn: '2026-11-19' })).toBe(true);
    expect(
      asks({ endedOn: '2026-11-19', benefit: { kind: 'volledig', startsOn: '2026-11-20' } }),
    ).toBe(false);
    expect(asks({ endedOn: '2026-11-19' }, 'verhuizing')).toBe(false);
  });
});
