import type { IsoDate } from '../kernel/dates.ts';
import { formatEuro, parseAmount, type Cents } from '../kernel/money.ts';
import type { TargetGroup } from '../kernel/target-group.ts';
import { readListedDate, type ListedDateReading } from './listed-dates.ts';
import { maskBsns } from '../kernel/bsn.ts';
import { failedFormula, notCalculated } from './failed-formula.ts';
import { readListedStep } from './listed-steps.ts';
import { splitFullName, type FullNameHabit } from './full-name.ts';
import { turnedRound } from './name-prefix.ts';
import type { ImportField } from './schema.ts';
import { nationalityOf } from './values/nationality-of.ts';
import * as words from './words.ts';

export type ListedSex = keyof typeof words.sexWords;
export type ListedTrack = keyof typeof words.trackWords;
export type ListedLanguageLevel = keyof typeof words.languageWords;
export type ListedStatus = keyof typeof words.resultWords;
export type ListedOutflowKind = keyof typeof words.outflowWords;
export type ListedContactKind = keyof typeof words.contactWords;
export type ListedStep = 1 | 2 | 3 | 4 | 5 | 6;

/** What a cell of each field holds once it is read. */
export interface CellValues {
  clientNumber: string;
  householdNumber: string;
  firstName: string;
  namePrefix: string;
  lastName: string;
  /** The whole name as it stands in one cell: see full-name.ts. */
  fullName: string;
  birthDate: IsoDate;
  sex: ListedSex;
  nationality: string;
  settlementDate: IsoDate;
  targetGroup: TargetGroup;
  track: ListedTrack;
  caseManager: string;
  ladderAtStart: ListedStep;
  ladderNow: ListedStep;
  languageLevel: ListedLanguageLevel;
  languageBuddy: boolean;
  trajectoryType: string;
  provider: string;
  trajectoryStart: IsoDate;
  trajectoryEnd: IsoDate;
  trajectoryResult: ListedStatus;
  cost: Cents;
  fund: string;
  outflowKind: ListedOutflowKind;
  outflowDate: IsoDate;
  orderNumber: string;
  invoiceNumber: string;
  invoiceDate: IsoDate;
  invoiceAmount: Cents;
  paidDate: IsoDate;
  contactDate: IsoDate;
  contactKind: ListedContactKind;
  contactPerson: string;
  contactNote: string;
  ladderStep: ListedStep;
  measuredOn: IsoDate;
}

/** A cell as it was read. `null` is empty. A fault or a warning is a Dutch sentence. */
export type CellReading<Value> =
  | { readonly value: Value | null; readonly warning?: string }
  | { readonly value: null; readonly fault: string };

type CellReader<Value> = (text: string) => CellReading<Value>;

const nothing: CellReading<never> = { value: null };

/**
 * What a cell says: trimmed, and without what keeps Excel from taking it as a formula or a number: the
 * apostrophe in front, and `="00123"`.
 */
export const plainText = (cell: string): string =>
  mayNotBePlain.test(cell)
    ? cell
        .trim()
        .replace(/^'(?=[=+\-@\t\r]|\d[^']*$)/, '')
        .replace(/^="([^"]*)"$/, '$1')
        .replace(/\s+/g, ' ')
        .trim()
    : cell;

/** All that `plainText` may change begins so, ends so, or has such space in it. Nearly no cell does. */
const mayNotBePlain = /^['=\s]|\s$|[^\S ]| {2}/;

/** The same of a text of more lines, of which the ends of lines stay. */
const plainLines = (cell: string): string =>
  lineBreak.test(cell)
    ? cell
        .trim()
        .split(lineBreaks)
        .map(plainText)
        .join('\n')
        .replace(/\n{3,}/g, '\n\n')
    : plainText(cell);

const lineBreak = /[\r\n]/;
const lineBreaks = /\r\n|\r|\n/;

function quoted(written: string): string {
  const { text } = maskBsns(written);
  return `‘${text.length > 40 ? `${text.slice(0, 40)}…` : text}’`;
}

interface TextRules {
  readonly longest: number;
  /** Whether `onbekend` and the like are an empty cell; not in names, which may be anything. */
  readonly wordsForNothing: boolean;
  /** Whether the ends of lines stay. */
  readonly lines?: boolean;
}

function text({ longest, wordsForNothing, lines = false }: TextRules): CellReader<string> {
  return (cell) => {
    const value = lines ? plainLines(cell) : plainText(cell);
    if (value === '' || /^[-–?.]+$/.test(value)) return nothing;
    if (failedFormula.test(value)) return notCalculated;
    if (wordsForNothing && words.saysNothing(value)) return nothing;
    if (value.length > longest) {
      return {
        value: null,
        fault: `Deze tekst heeft ${value.length} tekens. Er passen er ${longest}. Maak hem korter.`,
      };
    }
    if (value.includes('\ufffd')) {
      const warning = `In ${quoted(value)} is een letter verloren gegaan. Kijk de lijst na.`;
      return { value, warning };
    }
    return { value };
  };
}

/** A reader of names and notes: a BSN that stands in one is never kept. */
function withoutBsns(read: CellReader<string>): CellReader<string> {
  return (cell) => {
    const reading = read(cell);
    if (reading.value === null) return reading;
    const { text: value, found } = maskBsns(reading.value);
    if (found === 0) return reading;
    const warning =
      'Hier staat een nummer dat een BSN kan zijn. Trede bewaart nooit een BSN en zet er bolletjes voor in de plaats.';
    return { value, warning };
  };
}

const readNationality = withoutBsns(text({ longest: 60, wordsForNothing: true }));

/** `Syrisch`, `Syrië` and `Syrische` are one, or reports would tell them apart. */
const nationality: CellReader<string> = (cell) => {
  const reading = readNationality(cell);
  return reading.value === null ? reading : { ...reading, value: nationalityOf(reading.value) };
};

/** `1,23457E+11`, `1E+11`: what Excel makes of a long number. Many numbers become the same one. */
const shortenedByExcel = /^\d([.,]\d+)?e\+?\d+$/i;

/** A number that says who or what something is: kept as text, and never in a shortened form. */
const number: CellReader<string> = (cell) => {
  const written = plainText(cell);
  if (!shortenedByExcel.test(written)) return readNumber(cell);
  return {
    value: null,
    fault: `Excel heeft dit nummer afgekort tot ${quoted(written)}. Zet de kolom in Excel op tekst, vul het hele nummer in en bewaar de lijst opnieuw.`,
  };
};
const readNumber = text({ longest: 40, wordsForNothing: true });

/**
 * Systems write zeros where there is no household, and people that somebody is alone; taken as a number
 * it would be one big household.
 */
const household: CellReader<string> = (cell) =>
  /^0+$/.test(plainText(cell)) || words.saysAlone(cell) ? nothing : number(cell);

function oneOf<Value extends string>(
  table: Readonly<Record<Value, string>>,
  whatItIsNot: string,
  expected: string,
): CellReader<Value> {
  const find = words.wordFinder(table);
  return (cell) => {
    const written = plainText(cell);
    if (written === '') return nothing;
    const value = find(written);
    if (value !== null) return { value };
    if (words.saysNothing(written)) return nothing;
    if (failedFormula.test(written)) return notCalculated;
    return { value: null, fault: `${quoted(written)} is ${whatItIsNot}. ${expected}` };
  };
}

const readYesNo = oneOf(words.yesNoWords, 'geen ja of nee', 'Schrijf ja of nee.');

const yesNo: CellReader<boolean> = (cell) => {
  const reading = readYesNo(cell);
  return reading.value === null ? { ...reading, value: null } : { value: reading.value === 'ja' };
};

const ladderStep: CellReader<ListedStep> = (cell) => {
  const written = plainText(cell);
  if (words.saysNothing(written)) return nothing;
  if (failedFormula.test(written)) return notCalculated;
  const found = readListedStep(written);
  if ('step' in found) return { value: found.step as ListedStep };
  return { value: null, fault: `${quoted(written)} ${found.problem}` };
};

/** How a cell with a date is read, in a column of which something is known. */
export const dateReader =
  (reading: ListedDateReading): CellReader<IsoDate> =>
  (cell) => {
    const written = plainText(cell);
    if (words.saysNothing(written)) return nothing;
    if (failedFormula.test(written)) return notCalculated;
    const found = readListedDate(written, reading);
    // Both quote the cell.
    if (found.kind === 'unreadable') return { value: null, fault: maskBsns(found.reason).text };
    const value = found.kind === 'date' ? found.date : null;
    return found.warning === undefined
      ? { value }
      : { value, warning: maskBsns(found.warning).text };
  };

const date = dateReader({});

/** More than two decimals, or three digits that may be decimals or thousands. */
const threeDigits = /^\D*\d[\d.' ]*,\d{3}\D*$|^\D*0\.\d{3}\D*$/;
const manyDecimals = /\d[.,]\d{3,}\D*$/;

function unreadableAmount(written: string): string {
  if (threeDigits.test(written)) {
    return `${quoted(written)} kan op twee manieren gelezen worden. Schrijf twee cijfers achter de komma, of geen.`;
  }
  return manyDecimals.test(written)
    ? `${quoted(written)} heeft meer dan twee cijfers achter de komma. Rond het bedrag af op centen.`
    : `${quoted(written)} is geen bedrag. Schrijf een bedrag zoals 1.450,00.`;
}

interface AmountRules {
  /** What to do with less than nothing; without it, that is an amount. */
  readonly negative?: string;
  /** What to do with nothing; without it, 0 is an amount. */
  readonly zero?: string;
}

function amount({ negative, zero }: AmountRules): CellReader<Cents> {
  return (cell) => {
    const written = plainText(cell);
    if (words.saysNothing(written)) return nothing;
    if (failedFormula.test(written)) return notCalculated;
    const parsed = parseAmount(written);
    if (parsed.kind === 'unreadable') return { value: null, fault: unreadableAmount(written) };
    if (parsed.cents < 0 && negative !== undefined) {
      return { value: null, fault: `${quoted(written)} is minder dan 0. ${negative}` };
    }
    if (parsed.cents === 0 && zero !== undefined) return { value: null, fault: zero };
    if (parsed.kind === 'amount') return { value: parsed.cents };
    const warning = `${quoted(written)} kan op twee manieren gelezen worden. Trede leest ${formatEuro(parsed.cents)}.`;
    return { value: parsed.cents, warning };
  };
}

const cost = amount({
  negative:
    'Is dit een creditnota? Trek die af van de kosten van het traject, en maak deze cel leeg.',
});
/** Below zero: a credit note. */
const invoiceAmount = amount({
  zero: 'Het bedrag van deze factuur is 0. Vul het bedrag in, of sla deze rij over.',
});

const name = withoutBsns(text({ longest: 100, wordsForNothing: false }));
/** `Berg, van der` is written as in a list by the alphabet. */
const lastName: CellReader<string> = (cell) => {
  const reading = name(cell);
  return reading.value === null ? reading : { ...reading, value: turnedRound(reading.value) };
};

/** How a cell with a whole name is read. */
export const fullNameReader =
  (habit: FullNameHabit): CellReader<string> =>
  (cell) => {
    const reading = name(cell);
    if (reading.value === null) return reading;
    const parts = splitFullName(reading.value, habit);
    return 'problem' in parts ? { value: null, fault: parts.problem } : reading;
  };

const fullName = fullNameReader({ withComma: false });

const label = withoutBsns(text({ longest: 120, wordsForNothing: true }));
const person = withoutBsns(text({ longest: 80, wordsForNothing: true }));

const writeOutflow =
  'Schrijf betaald werk, parttime werk, studie, ondernemerschap, inkomen partner, verhuizing, inlichtingenplicht, overlijden, AOW of anders.';

/** How a cell of each field is read. */
export const cellReaders: { readonly [Field in ImportField]: CellReader<CellValues[Field]> } = {
  clientNumber: number,
  householdNumber: household,
  firstName: name,
  namePrefix: withoutBsns(text({ longest: 30, wordsForNothing: true })),
  lastName,
  fullName,
  birthDate: date,
  sex: oneOf(words.sexWords, 'geen geslacht dat Trede kent', 'Schrijf man, vrouw of anders.'),
  nationality,
  settlementDate: date,
  targetGroup: oneOf(
    words.targetGroupWords,
    'geen doelgroep die Trede kent',
    'Schrijf statushouder of oudkomer.',
  ),
  track: oneOf(words.trackWords, 'geen groep die Trede kent', 'Schrijf werk, groei of zorg.'),
  caseManager: person,
  ladderAtStart: ladderStep,
  ladderNow: ladderStep,
  languageLevel: oneOf(
    words.languageWords,
    'geen taalniveau',
    'Schrijf Alfa, A0, A1, A2, B1, B2, C1 of C2.',
  ),
  languageBuddy: yesNo,
  trajectoryType: label,
  provider: label,
  trajectoryStart: date,
  trajectoryEnd: date,
  trajectoryResult: oneOf(
    words.resultWords,
    'geen resultaat dat Trede kent',
    'Schrijf lopend, afgerond of voortijdig gestopt.',
  ),
  cost,
  fund: label,
  outflowKind: oneOf(words.outflowWords, 'geen reden van uitstroom die Trede kent', writeOutflow),
  outflowDate: date,
  orderNumber: number,
  invoiceNumber: number,
  invoiceDate: date,
  invoiceAmount,
  paidDate: date,
  contactDate: date,
  contactKind: oneOf(
    words.contactWords,
    'geen soort contact dat Trede kent',
    'Schrijf gesprek, telefoon, huisbezoek, bericht of anders.',
  ),
  contactPerson: person,
  contactNote: withoutBsns(text({ longest: 4_000, wordsForNothing: false, lines: true })),
  ladderStep,
  measuredOn: date,
};
