import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatDate } from '#shared/kernel/dates.ts';
import { formatAmount } from '#shared/kernel/money.ts';
import { makeTeamFile } from '../../../../support/team-file.ts';
import { asSuggested, contentOf, csv, readList } from './lists.ts';

const day = fc
  .date({ min: new Date('2013-01-01'), max: new Date('2019-06-01'), noInvalidDate: true })
  .map((moment) => moment.toISOString().slice(0, 10));
const orNothing = <Value>(values: fc.Arbitrary<Value>) => fc.option(values, { nil: null });

const trajectory = fc.record({
  type: fc.constantFrom('Jobcoaching', 'jobcoaching', 'Taalstage', 'Élan'),
  provider: orNothing(fc.constantFrom('Op Stap', 'Forte Welzijn')),
  start: day,
  cost: orNothing(fc.integer({ min: 0, max: 500_000 })),
  fund: orNothing(fc.constantFrom('Fonds A', 'FONDS A', 'Fonds B')),
});
const client = fc.record({
  number: fc.integer({ min: 0, max: 500 }),
  household: orNothing(fc.integer({ min: 0, max: 20 })),
  step: orNothing(fc.integer({ min: 1, max: 6 })),
  buddy: orNothing(fc.constantFrom('ja', 'nee')),
  outflow: orNothing(fc.record({ kind: fc.constantFrom('studie', 'verhuisd'), on: day })),
  trajectories: fc.uniqueArray(trajectory, {
    maxLength: 3,
    selector: ({ type, provider, start }) => `${type.toLowerCase()} ${provider} ${start}`,
  }),
});
const caseload = fc.uniqueArray(client, {
  minLength: 1,
  maxLength: 30,
  selector: ({ number }) => number,
});
type Caseload = Parameters<Parameters<typeof caseload.map>[0]>[0];

const header =
  'klantnummer;partij;voornaam;achternaam;trede nu;taalmaatje;uitstroom;uitstroomdatum;traject;aanbieder;start;kosten;fonds';

function asList(clients: Caseload): string {
  const lines = clients.flatMap(({ number, household, step, buddy, outflow, trajectories }) => {
    const own = [
      `K${number}`,
      household === null ? '' : `P${household}`,
      'Voornaam',
      `Achternaam ${number}`,
      step ?? '',
      buddy ?? '',
      outflow?.kind ?? '',
      outflow === null ? '' : formatDate(outflow.on),
    ];
    if (trajectories.length === 0) return [[...own, '', '', '', '', ''].join(';')];
    return trajectories.map(({ type, provider, start, cost, fund }) =>
      [
        ...own,
        type,
        provider ?? '',
        formatDate(start),
        cost === null ? '' : formatAmount(cost),
        fund ?? '',
      ].join(';'),
    );
  });
  return csv(header, ...lines);
}

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
          household === null ? `BP-K${number}` : `P${household}`,
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
