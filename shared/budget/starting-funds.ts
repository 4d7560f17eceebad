import type { FundInput } from './fund.ts';

type StartingFund = Omit<FundInput, 'id' | 'before' | 'first'>;

const plain = {
  perYear: false,
  repay: false,
  note: null,
  spendFrom: null,
  spendUntil: null,
  targetGroup: null,
  costKinds: null,
  settledFromYear: null,
  settledUntilYear: null,
} as const;

/** One amount, paid for each statushouder who settled; it may be spent in later years [evaluation, KIS]. */
const agreement = {
  ...plain,
  targetGroup: 'statushouder',
  note: 'Geld van het Rijk per gevestigde statushouder. Vul bij de beschikking het aantal en het bedrag per persoon in.',
} as const;

const aYear = { ...plain, perYear: true } as const;

/**
 * The budgets that municipalities use for this work [KIS figure 10.2]. Amounts, and periods that differ by
 * municipality or grant, are not known here: the team fills them in.
 */
export const startingFunds: readonly StartingFund[] = [
  {
    ...agreement,
    name: 'Uitvoeringsakkoord Verhoogde Asielinstroom 2016',
    source: 'uitvoeringsakkoord-2016',
  },
  {
    ...agreement,
    name: 'Uitvoeringsakkoord Verhoogde Asielinstroom 2017',
    source: 'uitvoeringsakkoord-2017',
  },
  { ...aYear, name: 'Participatiebudget', source: 'participatiebudget' },
  {
    ...aYear,
    name: 'Maatschappelijke begeleiding',
    source: 'maatschappelijke-begeleiding',
    targetGroup: 'statushouder',
  },
  { ...aYear, name: 'Bijzondere bijstand', source: 'bijzondere-bijstand' },
  { ...aYear, name: 'WEB', source: 'web' },
  {
    ...plain,
    name: 'ESF/AMIF',
    source: 'esf-amif',
    repay: true,
    note: 'Europees geld over meer jaren. Vul de periode van de beschikking in.',
  },
  { ...aYear, name: 'SPUK inburgering', source: 'spuk-inburgering' },
  { ...aYear, name: 'Gemeentefonds', source: 'gemeentefonds' },
];
