import { formatDate, type Period } from '../kernel/dates.ts';
import { formatAmount } from '../kernel/money.ts';
import { formatCount, formatDecimal } from '../kernel/text.ts';
import { insideSentence } from './inside-sentence.ts';
import type { Report, ReportMode, Unit } from './schema.ts';

/** Under each table of money. */
export const costNotes = [
  'Betaald, gefactureerd en nog vastgelegd samen, met btw. Elke euro telt één keer, op de dag waarop de kosten zijn gemaakt. Een creditnota is afgetrokken van de laatste factuur ervoor.',
  'Personeel en andere kosten die niet van één klant zijn, staan hier niet bij.',
] as const;

/** Under a table of the caseload. */
export const caseloadNote = 'Dit zijn de klanten in deze periode.';

/** Under a table of couples. */
export const partnerNote =
  'Een partner die vóór de periode overleed of verhuisde, of zich na de laatste dag vestigde, telt niet mee.';

export const modeNames: Readonly<Record<ReportMode, string>> = {
  intern: 'Intern',
  deelbaar: 'Deelbaar',
};

/** Stands on every page of an internal report. */
export const confidential = 'VERTROUWELIJK';

export const modeLines: Readonly<Record<ReportMode, string>> = {
  intern: `Intern, ${confidential}. Alleen voor het eigen team: de aantallen zijn niet beschermd.`,
  deelbaar: 'Deelbaar: niemand is te herkennen.',
};

/** How a report is protected, in a few words: in the head of each page, and in each file. */
export const protectionName = ({ mode, way }: Pick<Report, 'mode' | 'way'>): string =>
  mode === 'intern'
    ? modeNames.intern
    : `${modeNames.deelbaar}, ${way === 'verbergen' ? 'kleine aantallen verborgen' : 'afgerond'}`;

/** Behind the title of a table whose columns all count the same. */
export const unitLines: Readonly<Record<Unit, string>> = {
  personen: 'Aantal personen',
  bijstandspartijen: 'Aantal bijstandspartijen',
  euro: 'Bedragen in euro',
  procent: 'Percentages',
};

export const printTexts = {
  heading: 'Memo',
  to: 'Aan',
  from: 'Van',
  team: (name: string) => (/^team\b/i.test(name) ? name : `team ${name}`),
  municipality: (name: string) => (/^gemeente\b/i.test(name) ? name : `Gemeente ${name}`),
  date: 'Datum',
  subject: 'Onderwerp',
  audience: 'Soort',
  protection: 'Zo is dit rapport beschermd',
  table: 'Tabel',
  figure: 'Figuur',
  continued: '(vervolg)',
  chartAsTable: (table: number) => `Dezelfde getallen staan in tabel ${table}.`,
  comparedWith: (period: string) => `, vergeleken met ${period}`,
} as const;

/** What is said of what is left of the funds. */
export const fundCourseTexts = {
  heading: 'Moment',
  notes: [
    'Wat nog vrij is: het bedrag van het fonds, min alles wat tot dan is betaald, gefactureerd of vastgelegd. Het is met btw.',
  ],
  unknown: (names: string) => `Van deze fondsen is het bedrag niet ingevuld: ${names}.`,
  notShared:
    'Dit verloop staat alleen in een intern rapport. Een bedrag per maand gaat over te weinig personen om te delen.',
} as const;

/** What stands before the figures in a file for Excel. */
export const exportTexts = {
  about: 'Over dit rapport',
  practice: 'Let op',
  report: 'Rapport',
  municipality: 'Gemeente',
  team: 'Team',
  period: 'Periode',
  comparedWith: 'Vergeleken met',
  mode: 'Soort rapport',
  protection: 'Bescherming',
} as const;

const isWholeYears = ({ from, until }: Period): boolean =>
  from.endsWith('-01-01') && until.endsWith('-12-31');

/** In few words, such as above a column: whole years by their years, else from day to day. */
export const periodInShort = (period: Period): string =>
  isWholeYears(period)
    ? yearsOf(period)
    : `${formatDate(period.from)} t/m ${formatDate(period.until)}`;

/** For in a title: `2017–2019`, or one year; but a part of one year by its days, for it is not that year. */
export function yearsOf(period: Period): string {
  const [first, last] = [period.from.slice(0, 4), period.until.slice(0, 4)];
  if (first !== last) return `${first}–${last}`;
  return isWholeYears(period) ? first : periodInShort(period);
}

/** Of sentences that are of one of two periods. */
export const overPeriod = (period: string, sentences: string): string =>
  `Over ${period}: ${sentences}`;

export const reportTitle = 'Evaluatie begeleiding naar werk en participatie';

/** In place of a figure that may not be published. */
export const hiddenWord = 'verborgen';

/** In place of a figure of a row that is not there in that period. */
export const absentSign = '–';

/** What stands in place of figures, under a table that has them. */
export const placeNotes = {
  hidden:
    'Waar ‘verborgen’ staat, is het getal niet te delen. Met dat getal zou iemand te herkennen kunnen zijn, hier of in een andere tabel.',
  absent: 'Een streepje: die regel is er in die periode niet.',
  nothing: 'Hier is in deze periode niets te tellen.',
  onlyZeros: (labels: readonly string[]) =>
    `Deze regels staan er niet, want daar is alles 0: ${labels.map(insideSentence).join(', ')}.`,
  roundedZero: 'Een 0 betekent hier: minder dan 5, dus 0 tot en met 4.',
  roundedZeroPercent: 'Bij 0% gaat het hier om minder dan 5 personen, dus 0 tot en met 4.',
  noTotal:
    'Een totaal staat er niet. Daarmee zou een verborgen bedrag uit te rekenen zijn, en afgeronde bedragen tellen niet precies op.',
} as const;

/** A figure of a table or chart as people read it. Shared amounts are rounded, so cents say nothing there. */
export function figureText(value: number | null | undefined, unit: Unit, mode: ReportMode): string {
  if (value === null || value === undefined) return hiddenWord;
  if (unit === 'procent') return `${formatDecimal(value)}%`;
  if (unit !== 'euro') return formatCount(value);
  return mode === 'deelbaar' ? formatCount(Math.round(value / 100)) : formatAmount(value);
}
