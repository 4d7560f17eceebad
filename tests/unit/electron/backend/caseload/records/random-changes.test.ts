import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  recordKindNames,
  recordKindOf,
  type RecordKindName,
} from '../../../../../../shared/caseload/records/all-records.ts';
import { nothingChanged } from '../../../../../../shared/kernel/nothing-changed.ts';
import { addClient } from '../../../../../support/caseload.ts';
import { fileDump } from '../../../../../support/file-dump.ts';
import { kindsToAdd, valuesOf, type SampleValues } from '../../../../../support/record-samples.ts';
import { makeTeamFile, type TestTeamFile } from '../../../../../support/team-file.ts';

type Step =
  | {
      readonly do: 'add' | 'change';
      readonly kind: RecordKindName;
      readonly at: number;
      readonly who: number;
      readonly values: SampleValues;
    }
  | {
      readonly do: 'remove';
      readonly kind: RecordKindName;
      readonly at: number;
      readonly who: number;
    }
  | { readonly do: 'move'; readonly who: number; readonly to: number | null }
  | { readonly do: 'new-client'; readonly who: number | null }
  | { readonly do: 'undo'; readonly at: number };

const who = fc.nat(2);
const at = fc.nat(5);
const withValues = (kinds: readonly RecordKindName[], how: 'add' | 'change') =>
  fc
    .constantFrom(...kinds)
    .chain((kind) =>
      fc.record({ do: fc.constant(how), kind: fc.constant(kind), at, who, values: valuesOf(kind) }),
    );
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 6, arbitrary: withValues(kindsToAdd, 'add') },
  { weight: 5, arbitrary: withValues(recordKindNames, 'change') },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant('remove' as const),
      kind: fc.constantFrom(...recordKindNames),
      at,
      who,
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant('move' as const),
      who,
      to: fc.option(who, { nil: null }),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant('new-client' as const),
      who: fc.option(who, { nil: null }),
    }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('undo' as const), at }) },
);

/** Does a step where the file lets it; gives the number of its change, `null` when nothing was changed. */
async function take(
  { backend }: TestTeamFile,
  one: Step,
  clients: readonly number[],
  done: readonly number[],
  count: number,
): Promise<number | null> {
  const clientOf = (place: number) => clients[place % clients.length] ?? 0;
  const answer = async () => {
    switch (one.do) {
      case 'undo': {
        const changeId = done[one.at % Math.max(1, done.length)];
        return changeId === undefined ? null : backend.call('caseload.undoChange', { changeId });
      }
      case 'move':
        return backend.call('caseload.moveToHousehold', {
          clientId: clientOf(one.who),
          partnerId: one.to === null ? null : clientOf(one.to),
        });
      case 'new-client':
        return backend.call('caseload.addClient', {
          clientNumber: `nieuw-${count}`,
          firstName: 'Nieuwe',
          lastName: 'Klant',
          birthDate: null,
          sex: null,
          nationality: null,
          settlementDate: null,
          familyReunion: null,
          track: 'werk',
          caseManager: 'Ruud',
          partnerId: one.who === null ? null : clientOf(one.who),
        });
      default: {
        const clientId = clientOf(one.who);
        const { records } = await backend.ask('caseload.dossier', { clientId });
        const stored = records[one.kind];
        const record = stored[one.at % Math.max(1, stored.length)];
        if (one.do === 'add') {
          const { kind, values } = one;
          return backend.call('caseload.saveRecord', {
            clientId,
            kind,
            recordId: null,
            before: null,
            values,
          });
        }
        if (record === undefined) return null;
        const { kind } = one;
        const recordId = record.id;
        if (one.do === 'remove') {
          return backend.call('caseload.removeRecord', { clientId, kind, recordId });
        }
        const values =
          kind === 'basics' ? { ...one.values, clientNumber: `${clientId}` } : one.values;
        const before = record.values;
        return backend.call('caseload.saveRecord', { clientId, kind, recordId, before, values });
      }
    }
  };
  const result = await answer();
  expect(backend.unexpected).toEqual([]);
  if (result?.ok !== true || result.value.changeId === nothingChanged) return null;
  return result.value.changeId;
}

describe('any changes', () => {
  it('give back exactly what there was when they are undone from the last to the first', async () => {
    const file = await makeTeamFile();
    const clients: number[] = [];
    for (const [number, household] of [
      ['1', 'BP-1'],
      ['2', 'BP-1'],
      ['3', 'BP-3'],
    ] as const) {
      clients.push(
        await addClient(file.backend.db(), {
          number,
          household,
          ladder: [{ step: 2, on: null }],
          trajectories: [{ type: 'Jobcoaching', start: '2019-01-01' }],
        }),
      );
    }
    let count = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 8, maxLength: 16 }), async (steps) => {
        const states: { changeId: number; before: unknown }[] = [];
        for (const one of steps) {
          count += 1;
          const before = await fileDump(file.backend);
          const changeId = await take(
            file,
            one,
            clients,
            states.map((state) => state.changeId),
            count,
          );
          // What was refused, or stood there already, has left nothing.
          if (changeId === null) expect(await fileDump(file.backend)).toEqual(before);
          else states.push({ changeId, before });
        }
        for (const { changeId, before } of states.toReversed()) {
          const undone = await file.backend.call('caseload.undoChange', { changeId });
          // Undone already by a step of its own: then its undoing was undone before this.
          expect(undone.ok).toBe(true);
          expect(await fileDump(file.backend)).toEqual(before);
        }
        for (const clientId of clients) await file.backend.ask('caseload.history', { clientId });
        expect(file.backend.unexpected).toEqual([]);
      }),
      { numRuns: 25 },
    );
    await file.cleanup();
  }, 60_000);

  it('reach every kind', () => {
    expect(recordKindNames.length).toBe(kindsToAdd.length + 2);
    expect(kindsToAdd.every((kind) => recordKindOf(kind).owner !== 'self')).toBe(true);
  });
});
