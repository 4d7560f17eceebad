import { formatDate, formatPeriod, type Period } from '../kernel/dates.ts';
import { formatAmount, formatEuro, type Cents } from '../kernel/money.ts';
import { formatCount } from '../kernel/text.ts';
import type { Report, ReportMode, Unit } from './schema.ts';

/** Under each table of money. */
export const costNotes = [
  'Betaald, gefactureerd en nog vastgelegd samen, inclusief btw. Elke euro telt één keer, op de dag waarop de kosten zijn gemaakt.',
] as const;

/** Under a table of the caseload. */
export const caseloadNote = 'Dit zijn de klanten in deze periode.';

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
  from: 'Van',
  team: (name: string) => (/^team\b/i.test(name) ? name : `team ${name}`),
  municipality: (name: string) => (/^gemeente\b/i.test(name) ? name : `Gemeente ${name}`),
  date: 'Datum',
  subject: 'Onderwerp',
  audience: 'Soort',
  summary: 'Samenvatting',
  tables: 'Tabellen',
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
    'Wat nog vrij is: het bedrag van het fonds, min alles wat tot dan is betaald, gefactureerd of vastgelegd, inclusief btw.',
  ],
  unknown: (names: string) => `Van deze fondsen is het bedrag niet ingevuld: ${names}.`,
  notShared:
    'Dit verloop staat alleen in een intern rapport. Een bedrag per maand gaat over te weinig personen om te delen.',
} as const;

/** What stands before the figures in a file for Excel. */
export const exportTexts = {
  about: 'Over dit rapport',
  report: 'Rapport',
  municipality: 'Gemeente',
  team: 'Team',
  period: 'Periode',
  comparedWith: 'Vergeleken met',
  mode: 'Soort rapport',
  protection: 'Bescherming',
} as const;

/** `2017–2019`, or one year. */
export const yearsOf = ({ from, until }: Period): string => {
  const [first, last] = [from.slice(0, 4), until.slice(0, 4)];
  return first === last ? first : `${first}–${last}`;
};

/** In few words, such as above a column: whole years by their years, else from day to day. */
export const periodInShort = (period: Period): string =>
  period.from.endsWith('-01-01') && period.until.endsWith('-12-31')
    ? yearsOf(period)
    : `${formatDate(period.from)} t/m ${formatDate(period.until)}`;

export const reportTitle = 'Evaluatie begeleiding naar werk en participatie';

/** In place of a figure that may not be published. */
export const hiddenWord = 'verborgen';

/** In place of a figure of a row that is not there in that period. */
export const absentSign = '–';

/** What stands in place of figures, under a table that has them. */
export const placeNotes = {
  hidden: 'Waar ‘verborgen’ staat, is het getal niet te delen: iemand zou te herkennen zijn.',
  absent: 'Een streepje: die regel is er in die periode niet.',
} as const;

/** A figure of a table or chart as people read it. Shared amounts are rounded, so cents say nothing there. */
export function figureText(value: number | null | undefined, unit: Unit, mode: ReportMode): string {
  if (value === null || value === undefined) return hiddenWord;
  if (unit === 'procent') return `${formatCount(value)}%`;
  if (unit !== 'euro') return formatCount(value);
  return mode === 'deelbaar' ? formatCount(Math.round(value / 100)) : formatAmount(value);
}

/** A shared count is rounded, so a sentence does not say it as a fact. */
const number = (count: number, mode: ReportMode): string =>
  mode === 'deelbaar' ? `ongeveer ${formatCount(count)}` : formatCount(count);

const persons = (count: number, mode: ReportMode): string =>
  `${number(count, mode)} ${count === 1 ? 'persoon' : 'personen'}`;

const capital = (sentence: string): string => sentence.charAt(0).toUpperCase() + sentence.slice(1);

/** The sentences of the summary, each from published figures. */
export const summarySentences = {
  period: (period: Period) => `Deze evaluatie gaat over ${formatPeriod(period)}.`,
  caseload: (count: number, mode: ReportMode) =>
    `In deze periode begeleidde het team ${persons(count, mode)}.`,
  households: (count: number, mode: ReportMode) =>
    count === 1
      ? 'Dat is 1 bijstandspartij.'
      : `Samen vormen zij ${number(count, mode)} bijstandspartijen.`,
  paidWork: (count: number, mode: ReportMode) =>
    capital(
      `${persons(count, mode)} ${count === 1 ? 'ging' : 'gingen'} naar betaald werk en ${count === 1 ? 'heeft' : 'hebben'} geen bijstand meer.`,
    ),
  partTime: (count: number, mode: ReportMode) =>
    capital(
      `${persons(count, mode)} ${count === 1 ? 'werkt' : 'werken'} parttime en ${count === 1 ? 'houdt' : 'houden'} een deel van de bijstand.`,
    ),
  fully: (count: number, mode: ReportMode) =>
    `In totaal ${count === 1 ? 'stroomde' : 'stroomden'} ${persons(count, mode)} volledig uit de bijstand.`,
  languageBuddy: (count: number, mode: ReportMode) =>
    capital(`${persons(count, mode)} ${count === 1 ? 'heeft' : 'hebben'} een taalmaatje.`),
  costs: (cents: Cents) => `De trajecten kostten samen ${formatEuro(cents)}.`,
} as const;

export const chartTexts = {
  fallback: 'Uitstroom naar soort, aantal personen',
  none: 'Geen uitstroom in deze periode',
  /** With `partly` who works part-time and keeps a part of the benefit is among them. */
  total: (count: number, mode: ReportMode, partly: boolean) =>
    capital(
      `${persons(count, mode)} ${count === 1 ? 'stroomde' : 'stroomden'} ${partly ? 'helemaal of voor een deel ' : ''}uit`,
    ),
  toPaidWork: (count: number, mode: ReportMode) =>
    `, van wie ${number(count, mode)} naar betaald werk`,
  legend: { solid: 'Volledig uit de bijstand', hatched: 'Deel van de bijstand blijft' },
} as const;
