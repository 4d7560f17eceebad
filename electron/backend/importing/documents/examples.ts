import type { ImportField } from '#shared/importing/schema.ts';
import type { ListShape } from '#shared/importing/shapes.ts';
import type { Cell } from '#shared/kernel/cell.ts';

type Example = Partial<Record<ImportField, Cell>>;

/** Invented people, by numbers that no municipality gives: who forgets to remove them, sees them at once. */
const amina: Example = {
  clientNumber: 'voorbeeld-1',
  householdNumber: 'voorbeeld-A',
  firstName: 'Amina',
  lastName: 'Voorbeeld',
  birthDate: { day: '1989-05-11' },
  sex: 'vrouw',
  nationality: 'Syrische',
  settlementDate: { day: '2016-03-01' },
  track: 'werk',
  caseManager: 'J. de Boer',
  ladderAtStart: '2',
  ladderNow: '4',
  languageLevel: 'A2',
  languageBuddy: 'ja',
};

const coaching: Example = {
  trajectoryType: 'Jobcoaching',
  provider: 'Voorbeeld Coaching',
  trajectoryStart: { day: '2018-02-01' },
  trajectoryEnd: { day: '2018-07-31' },
  trajectoryResult: 'afgerond',
  cost: { cents: 145_000 },
  fund: 'Uitvoeringsakkoord',
};

const training: Example = {
  trajectoryType: 'Sollicitatietraining',
  trajectoryStart: { day: '2018-09-03' },
  trajectoryResult: 'loopt',
};

/** The rows of each template below its header. Empty where a field is not named. */
export const examples: Record<ListShape, readonly Example[]> = {
  clients: [
    {
      ...amina,
      ...coaching,
    },
    {
      ...amina,
      ...training,
    },
    {
      clientNumber: 'voorbeeld-2',
      householdNumber: 'voorbeeld-A',
      firstName: 'Yusuf',
      lastName: 'Voorbeeld',
      birthDate: { day: '1985-11-30' },
      sex: 'man',
      nationality: 'Syrische',
      settlementDate: { day: '2016-03-01' },
      track: 'werk',
      caseManager: 'J. de Boer',
      ladderAtStart: '3',
      ladderNow: '6',
      languageLevel: 'B1',
      languageBuddy: 'nee',
      outflowKind: 'betaald werk',
      outflowDate: { day: '2018-11-01' },
    },
  ],
  trajectories: [
    {
      clientNumber: 'voorbeeld-1',
      ...coaching,
    },
    {
      clientNumber: 'voorbeeld-2',
      ...training,
    },
  ],
  invoices: [
    {
      invoiceNumber: 'F-2018-014',
      clientNumber: 'voorbeeld-1',
      trajectoryType: 'Jobcoaching',
      provider: 'Voorbeeld Coaching',
      trajectoryStart: { day: '2018-02-01' },
      invoiceDate: { day: '2018-03-15' },
      invoiceAmount: { cents: 72_500 },
      paidDate: { day: '2018-04-10' },
      fund: 'Uitvoeringsakkoord',
    },
    {
      invoiceNumber: 'F-2018-055',
      clientNumber: 'voorbeeld-1',
      trajectoryType: 'Jobcoaching',
      provider: 'Voorbeeld Coaching',
      trajectoryStart: { day: '2018-02-01' },
      invoiceDate: { day: '2018-08-02' },
      invoiceAmount: { cents: 72_500 },
      fund: 'Uitvoeringsakkoord',
    },
  ],
  contacts: [
    {
      clientNumber: 'voorbeeld-1',
      contactDate: { day: '2018-03-06' },
      contactKind: 'gesprek',
      contactPerson: 'J. de Boer',
      contactNote: 'Plan van aanpak besproken.',
    },
    {
      clientNumber: 'voorbeeld-2',
      contactDate: { day: '2018-03-08' },
      contactKind: 'telefoon',
      contactPerson: 'J. de Boer',
    },
  ],
  ladder: [
    { clientNumber: 'voorbeeld-1', ladderStep: '2', measuredOn: { day: '2017-06-01' } },
    { clientNumber: 'voorbeeld-1', ladderStep: '3', measuredOn: { day: '2018-01-15' } },
    { clientNumber: 'voorbeeld-2', ladderStep: '3', measuredOn: { day: '2017-06-01' } },
  ],
};

/** The client numbers of all examples, in the case in which they are compared. */
export const exampleNumbers: ReadonlySet<string> = new Set(
  Object.values(examples).flatMap((rows) =>
    rows.flatMap(({ clientNumber }) => (typeof clientNumber === 'string' ? [clientNumber] : [])),
  ),
);
