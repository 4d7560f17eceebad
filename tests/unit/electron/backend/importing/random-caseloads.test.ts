import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeTeamFile } from '../../../../support/team-file.ts';
import { asSuggested, contentOf, readList } from './lists.ts';
import { asList, caseload } from './random-lists.ts';

describe('importing any caseload', () => {
  it('stores what was counted before, and adds nothing when done again', async () => {
    await fc.assert(
      fc.asyncProperty(caseload, async (clients) => {
        const file = await makeTeamFile();
        const choices = asSuggested(await readList(file, asList(clients)));
        const { counts, faults } = await file.backend.ask('importing.check', choices);
        expect(faults).toEqual([]);
        const trajectories = clients.flatMap((one) => one.trajectories);
        const households = clients.map(({ number, household }) =>
          household === null ? `van K${number}` : `P${household}`,
        );
        expect(counts).toMatchObject({
          clients: clients.length,
          households: new Set(households).size,
          trajectories: trajectories.length,
          outflows: clients.filter(({ outflow }) => outflow !== null).length,
          costCents: trajectories.reduce((sum, { cost }) => sum + (cost ?? 0), 0),
        });
        const first = await file.backend.ask('importing.commit', choices);
        const content = await contentOf(file.backend);
        const rows = (table: string) => content[table] ?? [];
        expect({
          clients: rows('client').length,
          households: rows('household').length,
          trajectories: rows('trajectory').length,
          outflows: rows('outflow').length,
          steps: rows('ladder_measurement').length,
          costCents: (rows('imported_cost') as { amount_cents: number }[]).reduce(
            (sum, { amount_cents: cents }) => sum + cents,
            0,
          ),
        }).toEqual({
          clients: counts.clients,
          households: counts.households,
          trajectories: counts.trajectories,
          outflows: counts.outflows,
          steps: clients.filter(({ step }) => step !== null).length,
          costCents: counts.costCents,
        });
        const again = asSuggested(await readList(file, asList(clients)));
        const second = await file.backend.ask('importing.commit', again);
        expect(second.counts).toMatchObject({ clients: 0, trajectories: 0, outflows: 0 });
        expect(second.warnings).toBe(first.warnings);
        expect(await contentOf(file.backend)).toEqual(content);
        await file.cleanup();
      }),
      { numRuns: 15 },
    );
  });
});
