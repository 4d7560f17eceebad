import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ClientFacts } from '#shared/caseload/signals/facts.ts';
import { outflowKinds } from '#shared/caseload/schema.ts';
import {
  byEach,
  clientIdsOf,
  markOfMembers,
  signalsOfAll,
  type ClientSnooze,
} from '#shared/caseload/signals/household.ts';
import { signalsOf } from '#shared/caseload/signals/rules.ts';
import { defaultThresholds } from '#shared/caseload/team/schema.ts';
import { anyDay, factsOf, trajectoryOf } from '../../../../support/client-facts.ts';

const today = '2026-03-17';
const context = { today, thresholds: defaultThresholds };

type Wish = Partial<ClientFacts>;

/** People of one household, each with the others as partners. */
function household(householdId: number, ...wishes: readonly Wish[]): ClientFacts[] {
  const members = wishes.map((wish, place) =>
    factsOf({
      clientId: 10 * householdId + place,
      householdId,
      firstName: `Naam ${place}`,
      settlementDate: '2025-01-01',
      ...wish,
    }),
  );
  return members.map((member) => ({
    ...member,
    partners: members
      .filter((other) => other !== member)
      .map(({ firstName, outflow }) => ({ firstName, outflow })),
  }));
}

const snooze = (clientId: number, more: Partial<ClientSnooze> = {}): ClientSnooze => ({
  id: 1,
  clientId,
  kind: 'partner',
  subjectId: markOfMembers([10, 11]),
  months: null,
  until: '2026-04-01',
  reason: 'Zij begint in april.',
  by: 'Marloes Hendriks',
  ...more,
});

const asked = (facts: readonly ClientFacts[], snoozes: readonly ClientSnooze[] = []) =>
  signalsOfAll(facts, snoozes, context).filter(({ kind }) => kind === 'partner');

describe('a couple without any plan or trajectory', () => {
  it('came with a list only where both of them did', () => {
    const importedOn = '2026-01-05';
    const old = { settlementDate: '2020-01-01', importedOn };
    expect(asked(household(1, old, { importedOn, settlementDate: null }))).toMatchObject([
      { fromList: true },
    ]);
    expect(asked(household(1, old, {}))[0]?.fromList).toBeUndefined();
    expect(asked(household(1, {}, old))[0]?.fromList).toBeUndefined();
  });

  it('is one signal about both, at the first of them', () => {
    expect(asked(household(1, {}, {}))).toMatchObject([
      {
        clientId: 10,
        due: '2025-04-01',
        restsOn: '2025-01-01',
        together: [
          { clientId: 10, firstName: 'Naam 0' },
          { clientId: 11, firstName: 'Naam 1' },
        ],
      },
    ]);
  });

  it('is a signal about one of them when the other has something', () => {
    const [signal, ...more] = asked(household(1, { trajectories: [trajectoryOf()] }, {}));
    expect(more).toEqual([]);
    expect(signal).toMatchObject({ clientId: 11, subject: 'Naam 0' });
    expect(signal).not.toHaveProperty('together');
  });

  it('has the earliest term, and only names a day of settlement that is of both', () => {
    const later = household(1, {}, { settlementDate: '2025-11-01' });
    expect(asked(later)).toMatchObject([{ due: '2025-04-01', restsOn: null }]);
    const unknown = household(1, {}, { settlementDate: null });
    expect(asked(unknown)).toMatchObject([{ due: null, restsOn: null }]);
    // The partner came last week: that is asked for later.
    const [alone] = asked(household(1, {}, { settlementDate: '2026-03-10' }));
    expect(alone).toMatchObject({ clientId: 10, restsOn: '2025-01-01' });
    expect(alone).not.toHaveProperty('together');
  });

  it('is put off as a whole, for whomever of them that was done, also when one gets a plan', () => {
    for (const clientId of [10, 11]) {
      expect(asked(household(1, {}, {}), [snooze(clientId)])).toMatchObject([
        { snooze: { id: 1, until: '2026-04-01' } },
      ]);
      const plan = { id: 81, evaluateOn: null, evaluatedOn: null, hasNextStep: false };
      expect(asked(household(1, { plan }, {}), [snooze(clientId)])).toMatchObject([
        { clientId: 11, snooze: { id: 1 } },
      ]);
    }
    expect(asked(household(1, {}, {}), [snooze(20)])).toMatchObject([{ snooze: null }]);
    const other = snooze(10, { kind: 'contact', subjectId: null });
    expect(asked(household(1, {}, {}), [other])).toMatchObject([{ snooze: null }]);
  });

  it('is asked for again once others are in the household, and no other household is put off', () => {
    const rows = [snooze(10)];
    expect(asked(household(1, {}, {}), rows)).toMatchObject([{ snooze: { id: 1 } }]);
    expect(asked(household(1, {}, {}, {}), rows)).toMatchObject([{ snooze: null }]);
    // Who put it off went to live with somebody else.
    const [mover] = household(1, {});
    const [partner] = household(2, {});
    if (mover === undefined || partner === undefined) throw new Error('A household has people');
    const moved = [
      { ...mover, householdId: 2, partners: [{ firstName: 'Naam 0', outflow: null }] },
      { ...partner, partners: [{ firstName: 'Naam 0', outflow: null }] },
    ];
    expect(asked(moved, rows)).toMatchObject([{ clientId: 10, snooze: null }]);
  });

  it('stands at each of them with the other as partner', () => {
    const [signal] = asked(household(1, {}, {}));
    expect(signal && byEach(signal)).toMatchObject([
      { clientId: 10, subject: 'Naam 1' },
      { clientId: 11, subject: 'Naam 0' },
    ]);
  });
});

const wish: fc.Arbitrary<Wish> = fc.record({
  settlementDate: fc.option(anyDay, { nil: null }),
  caseManager: fc.constantFrom('Marloes Hendriks', 'Ruud van Aspen', null),
  plan: fc.constantFrom(null, null, {
    id: 81,
    evaluateOn: null,
    evaluatedOn: null,
    hasNextStep: false,
  }),
  trajectories: fc.constantFrom(
    [],
    [],
    [trajectoryOf()],
    [trajectoryOf({ status: 'geannuleerd' })],
  ),
  outflow: fc.option(
    fc.record({
      kind: fc.constantFrom(...outflowKinds),
      date: anyDay,
    }),
    { nil: null },
  ),
});

it('asks for every couple once, for each klantmanager, and misses nobody', () => {
  const households = fc.array(fc.array(wish, { minLength: 1, maxLength: 3 }), { maxLength: 4 });
  fc.assert(
    fc.property(households, (all) => {
      const facts = all.flatMap((members, place) => household(place + 1, ...members));
      const given = signalsOfAll(facts, [], context);
      const rows = given.filter(({ kind }) => kind === 'partner');
      for (const members of Map.groupBy(facts, (client) => client.householdId).values()) {
        const ids = new Set(members.map(({ clientId }) => clientId));
        const own = rows.filter((signal) => clientIdsOf(signal).some((id) => ids.has(id)));
        // Whom the rule asks for, by itself.
        const meant = members.filter((client) =>
          signalsOf(client, [], context).some(({ kind }) => kind === 'partner'),
        );
        expect(own.length).toBe(meant.length === 0 ? 0 : 1);
        expect(own.flatMap(clientIdsOf)).toEqual(meant.map(({ clientId }) => clientId));
        for (const name of new Set(meant.map(({ caseManager }) => caseManager))) {
          const seen = own.filter((signal) =>
            clientIdsOf(signal).some(
              (id) => members.find(({ clientId }) => clientId === id)?.caseManager === name,
            ),
          );
          expect(seen).toHaveLength(1);
        }
      }
      // All else is as each client has it.
      const others = facts.flatMap((client) =>
        signalsOf(client, [], context).filter(({ kind }) => kind !== 'partner'),
      );
      expect(given.filter(({ kind }) => kind !== 'partner')).toEqual(others);
    }),
  );
});
