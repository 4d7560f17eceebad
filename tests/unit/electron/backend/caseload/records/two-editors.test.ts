import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addClient } from '../../../../../support/caseload.ts';
import { makeTeamFile, type TestTeamFile } from '../../../../../support/team-file.ts';

let file: TestTeamFile;
let clientId: number;

beforeAll(async () => {
  file = await makeTeamFile();
  clientId = await addClient(file.backend.db(), { number: '3001' });
});
afterAll(() => file.cleanup());

const fields = ['wishNote', 'can', 'cvReady', 'wageValue'] as const;
type Values = Record<string, string | number | boolean | null>;

const first: Values = {
  wish: 'werk',
  wishNote: 'Wil kok worden',
  cvReady: false,
  can: null,
  cannot: null,
  register: null,
  wageValue: 40,
  wageValueOn: null,
};

const options: Record<(typeof fields)[number], readonly Values[string][]> = {
  wishNote: [null, 'Wil kok worden', 'Wil bakker worden'],
  can: [null, 'Tillen', 'Lang staan'],
  cvReady: [true, false, null],
  wageValue: [null, 40, 60],
};
const edit = fc.record(
  Object.fromEntries(fields.map((name) => [name, fc.constantFrom(...options[name])])),
  { requiredKeys: [] },
) as fc.Arbitrary<Partial<Values>>;
const turn = fc.record({
  editor: fc.nat(1),
  do: fc.constantFrom('open' as const, 'save' as const, 'save' as const),
  edit,
});

describe('two people who change the same record in turn', () => {
  it('lose nothing without being told', async () => {
    const { ask, call } = file.backend;
    const { recordId } = await ask('caseload.saveRecord', {
      clientId,
      kind: 'profile',
      recordId: null,
      before: null,
      values: first,
    });
    const standing = async () =>
      (await ask('caseload.dossier', { clientId })).records.profile[0]?.values as Values;
    let told = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(turn, { maxLength: 12 }), async (turns) => {
        const opened = await standing();
        const seen = [opened, opened];
        for (const { editor, do: act, edit: edits } of turns) {
          const now = await standing();
          if (act === 'open') {
            seen[editor] = now;
            continue;
          }
          const before = seen[editor] ?? now;
          const values = { ...before, ...edits };
          const mine = fields.filter((name) => values[name] !== before[name]);
          const lost = mine.filter(
            (name) => now[name] !== before[name] && now[name] !== values[name],
          );
          const kind = 'profile' as const;
          const answer = await call('caseload.saveRecord', {
            clientId,
            kind,
            recordId,
            before,
            values,
          });
          const after = await standing();
          expect(answer.ok).toBe(lost.length === 0);
          if (!answer.ok) {
            told += 1;
            expect(answer.error).toMatchObject({ code: 'conflict' });
            expect(lost.map((name) => `values.${name}`)).toContain(answer.error.field);
            expect(after).toEqual(now);
            continue;
          }
          const expected = Object.fromEntries(mine.map((name) => [name, values[name]]));
          expect(after).toEqual({ ...now, ...expected });
          seen[editor] = after;
        }
      }),
      { numRuns: 40 },
    );
    expect(told).toBeGreaterThan(0);
    expect(file.backend.unexpected).toEqual([]);
  }, 60_000);
});
