import type { FundEntryKind, FundSource } from './fund.ts';

/** As screen and print call where the money of a fund comes from. */
export const fundSourceWords: Readonly<Record<FundSource, string>> = {
  'uitvoeringsakkoord-2016': 'Uitvoeringsakkoord Verhoogde Asielinstroom 2016',
  'uitvoeringsakkoord-2017': 'Uitvoeringsakkoord Verhoogde Asielinstroom 2017',
  participatiebudget: 'Participatiebudget',
  'maatschappelijke-begeleiding': 'Maatschappelijke begeleiding',
  'bijzondere-bijstand': 'Bijzondere bijstand',
  web: 'WEB educatie',
  'esf-amif': 'ESF of AMIF',
  'spuk-inburgering': 'SPUK inburgering',
  gemeentefonds: 'Gemeentefonds',
  anders: 'Anders',
};

/** What stands in the ledger of a fund. */
export const fundEntryWords: Readonly<Record<FundEntryKind, string>> = {
  begroting: 'Begroting',
  voorlopig: 'Voorlopig',
  'nader-voorlopig': 'Nader voorlopig',
  definitief: 'Definitief',
  begrotingswijziging: 'Begrotingswijziging',
  overheveling: 'Overheveling',
};

/** What a word of the trade in the ledger means, behind it; a decision of the municipality itself is one too. */
export const decisionMeanings: Readonly<
  Record<Exclude<FundEntryKind, 'begrotingswijziging' | 'overheveling'>, string>
> = {
  begroting: 'eigen besluit',
  voorlopig: 'eerste toekenning',
  'nader-voorlopig': 'bijgesteld',
  definitief: 'vastgesteld',
};

/** Why nothing is free any more of a year of which the money went along; on the screen and in the report. */
export const goneAlong = (year: number): string =>
  `Er is nu niets meer vrij: het geld ging mee naar ${year}.`;
