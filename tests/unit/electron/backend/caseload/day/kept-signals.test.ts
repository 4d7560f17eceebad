import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listSignals } from '../../../../../../electron/backend/caseload/day/signals.ts';
import type { Session } from '../../../../../../electron/backend/session.ts';
import type { RecordKindName } from '../../../../../../shared/caseload/records/all-records.ts';
import { byEach, clientIdsOf } from '../../../../../../shared/caseload/signals/household.ts';
import { isForNow } from '../../../../../../shared/caseload/signals/rules.ts';
import type { Signal } from '../../../../../../shared/caseload/signals/schema.ts';
import { countCaseload } from '../../../../../../shared/caseload/team/caseload.ts';
import { addClient } from '../../../../../support/caseload.ts';
import { kindsToAdd, valuesOf, type SampleValues } from '../../../../../support/record-samples.ts';
import { makeTeamFile, type TestTeamFile } from '../../../../../support/team-file.ts';

// The backend of a test stands on Tuesday 31 December 2019.
const today = '2019-12-31';

type Step =
  | {
      readonly do: 'record';
      readonly who: number;
      readonly kind: RecordKindName;
      readonly values: SampleValues;
    }
  | { readonly do: 'contact'; readonly who: number; readonly date: string }
  | { readonly do: 'move'; readonly who: number; readonly to: number }
  | { readonly do: 'snooze' | 'wake'; readonly at: number }
  | { readonly do: 'undo' | 'draft' };

const who = fc.nat(3);
const at = fc.nat(40);
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.constantFrom(...kindsToAdd).chain((kind) =>
      fc.record({
        do: fc.constant('record' as const),
        who,
        kind: fc.constant(kind),
        values: valuesOf(kind),
      }),
    ),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('contact' as const),
      who,
      date: fc.constantFrom('2019-06-01', '2019-10-02', '2019-12-30'),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('move' as const), who, to: who }) },
  {
    weight: 3,
    arbitrary: fc.record({ do: fc.constantFrom('snooze' as const, 'wake' as const), at }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constantFrom('undo' as const, 'draft' as const) }) },
);

/** Does a step where the file lets it; gives the number of its change. */
async function take(
  { backend }: TestTeamFile,
  one: Step,
  clients: readonly number[],
  signals: readonly Signal[],
  last: number | null,
): Promise<number | null> {
  const idOf = (place: number) => clients[place] ?? 0;
  const answer = async () => {
    switch (one.do) {
      case 'record': {
        const clientId = idOf(one.who);
        const { kind, values } = one;
        return backend.call('caseload.saveRecord', {
          clientId,
          kind,
          recordId: null,
          before: null,
          values,
        });
      }
      case 'contact':
        return backend.call('caseload.addContact', {
          clientIds: [idOf(one.who)],
          appointmentId: null,
          date: one.date,
          kind: 'gesprek',
          purpose: 'nazorg',
          person: null,
          organisationId: null,
          mapped: false,
          note: null,
          next: null,
        });
      case 'move':
        return backend.call('caseload.moveToHousehold', {
          clientId: idOf(one.who),
          partnerId: one.to === one.who ? null : idOf(one.to),
        });
      case 'snooze': {
        const signal = signals[one.at % Math.max(1, signals.length)];
        if (signal === undefined) return null;
        const { kind, clientId, subjectId } = signal;
        const why = { until: '2020-02-01', reason: 'Later.' };
        return backend.call('caseload.snoozeSignal', { kind, clientId, subjectId, ...why });
      }
      case 'wake': {
        const asleep = signals.filter(({ snooze }) => snooze !== null);
        const snooze = asleep[one.at % Math.max(1, asleep.length)]?.snooze;
        return snooze ? backend.call('caseload.endSnooze', { snoozeId: snooze.id }) : null;
      }
      case 'undo':
        return last === null ? null : backend.call('caseload.undoChange', { changeId: last });
      case 'draft':
        await backend.ask('caseload.keepDraft', { key: 'contact:1', values: { note: 'Belde' } });
        return null;
    }
  };
  const result = await answer();
  expect(backend.unexpected).toEqual([]);
  return result?.ok === true ? result.value.changeId : null;
}

/** Reads everything anew: of this file nothing was kept. */
const readAnew = (file: TestTeamFile): Promise<Signal[]> => {
  const elsewhere = { requireFile: () => ({ db: {} }) } as unknown as Session;
  return file.backend
    .db()
    .transaction()
    .execute((trx) => listSignals({ trx, today, session: elsewhere }));
};

const inOrder = (signals: readonly Signal[]): readonly Signal[] =>
  signals.toSorted(
    (one, other) => one.clientId - other.clientId || (one.kind < other.kind ? -1 : 1),
  );

describe('signals that are kept between readings', () => {
  it('are right after any change, for the team, of one client, and as counts', async () => {
    const file = await makeTeamFile();
    const clients: number[] = [];
    for (const number of ['204101', '204102', '204103', '204104']) {
      const household = number < '204103' ? 'BP-1' : `BP-${number}`;
      const settlementDate = '2019-03-01';
      clients.push(await addClient(file.backend.db(), { number, household, settlementDate }));
    }
    await file.backend.ask('caseload.saveMember', {
      memberId: null,
      name: 'De Molen',
      fteHundredths: 80,
      active: true,
    });
    const { members } = await file.backend.ask('caseload.settings', {});
    await file.backend.ask('caseload.setMe', { memberId: members[0]?.id ?? null });
    let last: number | null = null;
    let signals: readonly Signal[] = await file.backend.ask('caseload.signals', {});
    await fc.assert(
      fc.asyncProperty(
        fc.array(step, { minLength: 1, maxLength: 4 }),
        fc.boolean(),
        async (steps, oneFirst) => {
          for (const one of steps) last = await take(file, one, clients, signals, last);
          const ofOne = async () => {
            const each: Signal[] = [];
            for (const clientId of clients) {
              each.push(...(await file.backend.ask('caseload.signals', { clientId })));
            }
            return each;
          };
          // With and without the facts of all in memory.
          const before = oneFirst ? await ofOne() : null;
          signals = await file.backend.ask('caseload.signals', {});
          expect(signals).toEqual(await readAnew(file));
          // What a couple has together, each of them has.
          const ofEach = inOrder(signals.flatMap(byEach));
          if (before !== null) expect(inOrder(before)).toEqual(ofEach);
          expect(inOrder(await ofOne())).toEqual(ofEach);
          const list = await file.backend.ask('caseload.list', {});
          const forNow = signals.filter((signal) => isForNow(signal, today));
          const mine = new Set(
            list.filter(({ caseManager }) => caseManager === 'De Molen').map(({ id }) => id),
          );
          expect(await file.backend.ask('caseload.counts', {})).toEqual({
            clients: {
              mine: countCaseload(
                list.filter(({ id }) => mine.has(id)),
                today,
              ),
              team: countCaseload(list, today),
            },
            signals: {
              mine: forNow.filter((signal) => clientIdsOf(signal).some((id) => mine.has(id)))
                .length,
              team: forNow.length,
            },
          });
        },
      ),
      { numRuns: 40 },
    );
    await file.cleanup();
  });

  it('are none of a client who is not there, and nobody’s while nobody said who works here', async () => {
    const file = await makeTeamFile();
    await addClient(file.backend.db(), { number: '204101', settlementDate: '2019-11-25' });
    expect(await file.backend.ask('caseload.signals', { clientId: 999 })).toEqual([]);
    expect(await file.backend.ask('caseload.counts', {})).toEqual({
      clients: { mine: null, team: { guided: 1, aftercare: 0, left: 0 } },
      signals: { mine: null, team: 2 },
    });
    await file.cleanup();
  });
});
