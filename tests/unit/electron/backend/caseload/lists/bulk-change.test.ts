import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { BulkChange } from '#shared/caseload/lists/schema.ts';
import { addClient } from '../../../../../support/caseload.ts';
import { makeTeamFile, type TestTeamFile } from '../../../../../support/team-file.ts';

let file: TestTeamFile;
let ids: number[];
beforeEach(async () => {
  file = await makeTeamFile();
  ids = [];
  for (const number of ['1', '2', '3', '4', '5']) {
    ids.push(await addClient(file.backend.db(), { number }));
  }
});
afterEach(() => file.cleanup());

const change = (input: BulkChange) => file.backend.ask('caseload.bulkChange', input);
const list = () => file.backend.ask('caseload.list', {});
const since = '2019-12-01';
const assign = (clientIds: number[], caseManager: string): BulkChange => ({
  kind: 'assign',
  clientIds,
  caseManager,
  since,
});

describe('caseload.bulkChange', () => {
  it('leaves alone who has that klantmanager already, and says how many changed', async () => {
    await change(assign(ids.slice(0, 2), 'Marloes'));
    expect(await change(assign([...ids, ...ids], 'Marloes'))).toMatchObject({ changed: 3 });
    expect((await list()).map(({ caseManager }) => caseManager)).toEqual(ids.map(() => 'Marloes'));
    const rows = await file.backend.db().selectFrom('client_case_manager').selectAll().execute();
    expect(rows).toHaveLength(5);
  });

  it('refuses all of them when one is not in the file, and when nobody would change', async () => {
    expect(
      await file.backend.refused('caseload.bulkChange', assign([...ids, 999], 'Marloes')),
    ).toMatchObject({ code: 'not-found', field: 'clientIds' });
    await change(assign(ids, 'Marloes'));
    const refused = await file.backend.refused('caseload.bulkChange', assign(ids, 'Marloes'));
    expect(refused.message).toContain('hebben Marloes al');
    const sets = await file.backend.db().selectFrom('change_set').select('id').execute();
    expect(sets).toHaveLength(1);
  });

  it('refuses a day that has yet to come', async () => {
    const later: BulkChange = { kind: 'track', clientIds: ids, track: 'werk', since: '2020-01-01' };
    expect(await file.backend.refused('caseload.bulkChange', later)).toMatchObject({
      field: 'since',
    });
  });

  it('refuses a day before what holds for somebody already, and names the first of them', async () => {
    const named = [
      ['Rima', 'Nasser'],
      ['Samir', 'Haddad'],
      ['Rima', 'Nasser'],
      ['Senait', 'Tesfay'],
    ] as const;
    for (const [place, [first_name, last_name]] of named.entries()) {
      await file.backend
        .db()
        .updateTable('client')
        .set({ first_name, last_name })
        .where('id', '=', ids[place] ?? 0)
        .execute();
    }
    await change({ ...assign(ids.slice(0, 4), 'Ruud'), since: '2019-12-10' } as BulkChange);
    expect(await file.backend.refused('caseload.bulkChange', assign(ids, 'Marloes'))).toEqual({
      code: 'invalid-input',
      message:
        'Bij Samir Haddad, Rima Nasser, Rima Nasser en nog 1 staat al een klantmanager vanaf een latere dag, tot 10-12-2019. Kies 10-12-2019 of een latere dag, of laat deze klanten weg. Er is niets veranderd.',
      field: 'since',
    });
    // What the file keeps of it knows nobody by name.
    const log = await file.backend.db().selectFrom('log_line').selectAll().execute();
    expect(JSON.stringify(log)).not.toMatch(/Nasser|Haddad/);
    const [first = 0, , , , last = 0] = ids;
    expect(
      (await file.backend.refused('caseload.bulkChange', assign([first], 'Marloes'))).message,
    ).toBe('Er staat al een klantmanager vanaf 10-12-2019. Kies die dag of een latere.');
    expect(await change(assign([last], 'Marloes'))).toMatchObject({ changed: 1 });
    // Who has that klantmanager already does not stand in the way.
    const again = { ...assign(ids, 'Ruud'), since: '2019-12-05' } as BulkChange;
    expect(await change(again)).toMatchObject({ changed: 1 });
  });

  it('starts a course for who does not follow it in these days, by any spelling of its name', async () => {
    await addClient(file.backend.db(), {
      number: '6',
      trajectories: [{ type: 'Zorg en rust', start: '2019-06-01', end: '2019-12-15' }],
    });
    const all = (await list()).map(({ id }) => id);
    const course: BulkChange = {
      kind: 'course',
      clientIds: all,
      typeName: 'zorg en RUST',
      startDate: '2019-12-10',
      endDate: null,
    };
    expect(await change(course)).toMatchObject({ changed: 5 });
    expect((await list()).filter(({ trajectory }) => trajectory !== null)).toHaveLength(5);
    expect(
      await file.backend.refused('caseload.bulkChange', { ...course, endDate: '2019-12-01' }),
    ).toMatchObject({ field: 'endDate' });
  });

  it('makes a type that is new, and takes it away again with the rest', async () => {
    const before = await file.backend.ask('caseload.trajectoryTypes', {});
    const { changeId } = await change({
      kind: 'course',
      clientIds: ids,
      typeName: 'Fietsles',
      startDate: '2019-12-10',
      endDate: '2020-02-10',
    });
    expect((await list())[0]?.trajectory).toEqual({ name: 'Fietsles', until: '2020-02-10' });
    await file.backend.ask('caseload.undoChange', { changeId });
    expect(await file.backend.ask('caseload.trajectoryTypes', {})).toEqual(before);
  });

  it('leaves after undoing exactly what was before, whatever was changed for whom', async () => {
    const name = fc.constantFrom('Marloes', 'Ruud', 'Bo');
    const some = fc
      .subarray([0, 1, 2, 3, 4], { minLength: 1 })
      .map((places) => places.map((place) => ids[place] ?? 0));
    const one: fc.Arbitrary<BulkChange> = fc.oneof(
      fc.record({
        kind: fc.constant('assign' as const),
        clientIds: some,
        caseManager: name,
        since: fc.constant(since),
      }),
      fc.record({
        kind: fc.constant('track' as const),
        clientIds: some,
        track: fc.constantFrom('werk' as const, 'groei' as const, 'zorg' as const),
        since: fc.constant(since),
      }),
      fc.record({
        kind: fc.constant('course' as const),
        clientIds: some,
        typeName: fc.constantFrom('Fietsles', 'Jobcoaching'),
        startDate: fc.constantFrom('2019-11-01', '2020-02-01'),
        endDate: fc.constantFrom(null, '2020-03-01'),
      }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(one, { maxLength: 3 }), one, async (earlier, last) => {
        for (const input of earlier) await file.backend.call('caseload.bulkChange', input);
        const before = await list();
        const done = await file.backend.call('caseload.bulkChange', last);
        if (done.ok) {
          await file.backend.ask('caseload.undoChange', { changeId: done.value.changeId });
        }
        expect(await list()).toEqual(before);
      }),
      { numRuns: 25 },
    );
  });
});
