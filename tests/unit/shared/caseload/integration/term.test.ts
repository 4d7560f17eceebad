import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leftWords, termOf, wholeMonths } from '../../../../../shared/caseload/integration/term.ts';
import type { RecordValues } from '../../../../../shared/caseload/records/all-records.ts';
import { addDays, addMonths } from '../../../../../shared/kernel/calendar.ts';

type Integration = RecordValues<'civicIntegration'>;
const integration = (values: Partial<Integration>) =>
  ({
    law: 'wi2013',
    termStartsOn: null,
    termYears: null,
    extendedUntil: null,
    exemption: null,
    completedOn: null,
    result: null,
    ...values,
  }) as Integration;

describe('the term of civic integration', () => {
  it('is three years, five for who could not read, and never five under the law of 2021', () => {
    const until = (values: Partial<Integration>) =>
      termOf(integration(values), '2026-01-01')?.until;
    expect(until({ termStartsOn: '2024-02-29' })).toBe('2027-02-28');
    expect(until({ termStartsOn: '2024-02-29', termYears: '5' })).toBe('2029-02-28');
    expect(until({ law: 'wi2021', termStartsOn: '2024-02-29', termYears: '5' })).toBe('2027-02-28');
    expect(until({ termStartsOn: '2024-02-29', extendedUntil: '2028-01-01' })).toBe('2028-01-01');
    expect(until({})).toBeUndefined();
  });

  it('ends for who is done or exempt', () => {
    const started = { termStartsOn: '2024-01-01' };
    expect(termOf(integration({ ...started, completedOn: '2025-01-01' }), '2026-01-01')).toBeNull();
    expect(termOf(integration({ ...started, exemption: 'ontheffing' }), '2026-01-01')).toBeNull();
    expect(termOf(integration({ ...started, exemption: 'geen' }), '2026-01-01')).not.toBeNull();
  });

  it('says how long there is, in months and near its end in days', () => {
    expect(leftWords('2026-03-19', '2026-03-19')).toBe('vandaag de laatste dag');
    expect(leftWords('2026-03-19', '2026-03-20')).toBe('nog 1 dag');
    expect(leftWords('2026-03-19', '2026-05-18')).toBe('nog 60 dagen');
    expect(leftWords('2026-03-19', '2026-05-19')).toBe('nog 2 maanden');
    expect(leftWords('2026-03-19', '2026-03-09')).toBe('10 dagen voorbij');
    expect(leftWords('2026-03-19', '2025-03-19')).toBe('12 maanden voorbij');
  });

  it('counts whole months as the calendar does', () => {
    const days = fc
      .date({ min: new Date('2000-01-01'), max: new Date('2040-12-31'), noInvalidDate: true })
      .map((moment) => moment.toISOString().slice(0, 10));
    fc.assert(
      fc.property(days, fc.nat(4000), (from, later) => {
        const until = addDays(from, later);
        const months = wholeMonths(from, until);
        expect(addMonths(from, months) <= until).toBe(true);
        expect(addMonths(from, months + 1) > until).toBe(true);
      }),
    );
  });
});
