import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  integrationWarnings,
  pipDue,
  routeChangeDue,
} from '../../../../../shared/caseload/integration/rules.ts';
import { civicIntegration } from '../../../../../shared/caseload/records/integration.ts';
import type { RecordValues } from '../../../../../shared/caseload/records/all-records.ts';
import { defaultThresholds } from '../../../../../shared/caseload/team/schema.ts';
import { addDays, addMonths } from '../../../../../shared/kernel/calendar.ts';

type Integration = RecordValues<'civicIntegration'>;

const empty = Object.fromEntries(
  Object.keys(civicIntegration.fields).map((name) => [name, null]),
) as unknown as Integration;
const today = '2026-03-19';
const nobody = { birthDate: null };

const integration = (values: Partial<Integration>): Integration => ({
  ...empty,
  law: 'wi2021',
  ...values,
});
const fieldsOf = (values: Partial<Integration>, person = nobody as { birthDate: string | null }) =>
  integrationWarnings(integration(values), person, today, defaultThresholds).map(
    ({ field }) => field,
  );

const days = fc
  .date({ min: new Date('2015-01-01'), max: new Date('2035-12-31'), noInvalidDate: true })
  .map((moment) => moment.toISOString().slice(0, 10));

describe('the rules of the Wet inburgering 2021', () => {
  it('say nothing of an empty form, and nothing under the law of 2013', () => {
    expect(fieldsOf({})).toEqual([]);
    expect(
      fieldsOf({ law: 'wi2013', route: 'onderwijs', routeLevel: 'A2', fullTime: false }),
    ).toEqual([]);
  });

  it('know no A2 in the onderwijsroute, and none in the B1-route before real effort', () => {
    expect(fieldsOf({ route: 'onderwijs', routeLevel: 'A2' })).toEqual(['routeLevel']);
    expect(fieldsOf({ route: 'onderwijs', routeLevel: 'B1' })).toEqual([]);
    expect(fieldsOf({ route: 'b1', routeLevel: 'A2' })).toEqual(['routeLevel']);
    expect(fieldsOf({ route: 'b1', routeLevel: 'A2', languageHours: 599 })).toEqual(['routeLevel']);
    expect(fieldsOf({ route: 'b1', routeLevel: 'A2', languageHours: 600 })).toEqual([]);
    expect(fieldsOf({ route: 'z', routeLevel: 'A2' })).toEqual([]);
  });

  it('keep the onderwijsroute for who is under 28 on its first day, and full time', () => {
    const route = { route: 'onderwijs', routeSince: '2026-03-19' } as const;
    expect(fieldsOf(route, { birthDate: '1998-03-20' })).toEqual([]);
    expect(fieldsOf(route, { birthDate: '1998-03-19' })).toEqual(['route']);
    expect(fieldsOf({ route: 'b1' }, { birthDate: '1970-01-01' })).toEqual([]);
    expect(fieldsOf({ ...route, fullTime: false })).toEqual(['fullTime']);
    expect(fieldsOf({ ...route, fullTime: true })).toEqual([]);
  });

  it('ask both kinds of 800 hours of who has completed the Z-route', () => {
    expect(fieldsOf({ route: 'z', languageHours: 10 })).toEqual([]);
    expect(fieldsOf({ route: 'z', completedOn: today })).toEqual([
      'languageHours',
      'participationHours',
    ]);
    expect(
      fieldsOf({ route: 'z', completedOn: today, languageHours: 800, participationHours: 799 }),
    ).toEqual(['participationHours']);
  });

  it('ask 40 hours of MAP, and none in the onderwijsroute', () => {
    expect(fieldsOf({ route: 'b1', mapDoneOn: today })).toEqual(['mapHours']);
    expect(fieldsOf({ route: 'b1', mapDoneOn: today, mapHours: 39 })).toEqual(['mapHours']);
    expect(fieldsOf({ route: 'b1', mapDoneOn: today, mapHours: 40 })).toEqual([]);
    expect(fieldsOf({ route: 'b1', mapHours: 12 })).toEqual([]);
    expect(fieldsOf({ route: 'onderwijs', mapHours: 40 })).toEqual(['mapHours']);
  });

  it('give the PIP ten weeks from the registration, both with and without a PIP', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: -400, max: 400 }), (registeredOn, shift) => {
        const day = addDays(pipDue(registeredOn, defaultThresholds), shift);
        const late = shift > 0 ? ['pipOn'] : [];
        const of = (pipOn: string | null) =>
          integrationWarnings(
            integration({ registeredOn, pipOn }),
            nobody,
            day,
            defaultThresholds,
          ).map(({ field }) => field);
        expect(of(day)).toEqual(late);
        expect(of(null)).toEqual(late);
        expect(addDays(registeredOn, 70)).toBe(pipDue(registeredOn, defaultThresholds));
      }),
    );
  });

  it('give the PIP as many weeks as the team set', () => {
    const values = integration({ registeredOn: '2026-01-05' });
    const on = (pipWeeks: number) =>
      integrationWarnings(values, nobody, '2026-03-19', { pipWeeks }).map(({ message }) => message);
    expect(on(10)).toEqual(['Het PIP moest klaar zijn op 16-03-2026: 10 weken na de aanmelding.']);
    expect(on(12)).toEqual([]);
    expect(pipDue('2026-01-05', { pipWeeks: 1 })).toBe('2026-01-12');
  });

  it('let a route change within eighteen months, the last day included', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: -800, max: 800 }), (termStartsOn, shift) => {
        const routeSince = addDays(addMonths(termStartsOn, 18), shift);
        expect(fieldsOf({ route: 'b1', routeSince, termStartsOn }).includes('routeSince')).toBe(
          shift > 0,
        );
        expect(routeChangeDue(termStartsOn)).toBe(addMonths(termStartsOn, 18));
      }),
    );
  });

  it('warn at fields that the form has, whatever is filled in', () => {
    const any = fc.record({
      route: fc.constantFrom('b1', 'onderwijs', 'z', null),
      routeLevel: fc.constantFrom('A2', 'B1', 'B2', null),
      routeSince: fc.option(days),
      termStartsOn: fc.option(days),
      registeredOn: fc.option(days),
      pipOn: fc.option(days),
      completedOn: fc.option(days),
      mapDoneOn: fc.option(days),
      mapHours: fc.option(fc.integer({ min: 0, max: 500 })),
      languageHours: fc.option(fc.integer({ min: 0, max: 5000 })),
      participationHours: fc.option(fc.integer({ min: 0, max: 5000 })),
      fullTime: fc.option(fc.boolean()),
    });
    fc.assert(
      fc.property(any, fc.option(days), days, (values, birthDate, day) => {
        const found = integrationWarnings(
          integration(values),
          { birthDate },
          day,
          defaultThresholds,
        );
        for (const { field, message } of found) {
          expect(civicIntegration.fields).toHaveProperty(field);
          expect(message).toMatch(/^[A-Z].*\.$/);
        }
        expect(new Set(found.map(({ message }) => message)).size).toBe(found.length);
      }),
    );
  });
});
