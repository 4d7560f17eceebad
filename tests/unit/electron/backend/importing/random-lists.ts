import fc from 'fast-check';
import { formatDate } from '#shared/kernel/dates.ts';
import { formatAmount } from '#shared/kernel/money.ts';
import { csv } from './lists.ts';

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
/** Clients as the rows of a list tell of them. */
export const caseload = fc.uniqueArray(client, {
  minLength: 1,
  maxLength: 30,
  selector: ({ number }) => number,
});
export type Caseload = Parameters<Parameters<typeof caseload.map>[0]>[0];

const header =
  'klantnummer;partij;voornaam;achternaam;trede nu;taalmaatje;uitstroom;uitstroomdatum;traject;aanbieder;start;kosten;fonds';

/** A list with a row for each trajectory, and one for each client without. */
export function asList(clients: Caseload, firstName = 'Voornaam'): string {
  const lines = clients.flatMap(({ number, household, step, buddy, outflow, trajectories }) => {
    const own = [
      `K${number}`,
      household === null ? '' : `P${household}`,
      firstName,
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
