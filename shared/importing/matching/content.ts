import { parseDate, type IsoDate } from '../../kernel/dates.ts';
import { parseAmount } from '../../kernel/money.ts';
import { folded } from '../../kernel/text.ts';
import type { ImportField } from '../schema.ts';
import { fieldsOfShape, type ListShape } from '../shapes.ts';
import { knownNationality } from '../values/nationality-of.ts';
import * as words from '../words.ts';
import type { ColumnSample } from './column-sample.ts';
import { comparableHeader } from './comparable-header.ts';
import { headerBag } from './header-bag.ts';
import { share } from './readable.ts';

/** Names that the team file has, folded. */
export interface NamesInUse {
  readonly types: ReadonlySet<string>;
  readonly providers: ReadonlySet<string>;
  readonly funds: ReadonlySet<string>;
  readonly caseManagers: ReadonlySet<string>;
}

export interface ContentColumn {
  readonly header: string;
  readonly sample: ColumnSample;
}

const nameless = /^(?:kolom|column|col|veld|field|f|var|unnamed|naamloos|leeg)?\d*(?:zondernaam)?$/;
/** Names that say what sort of thing it is, and not of what. */
const vague: ReadonlySet<string> = new Set(['', 'number', 'date', 'kind', 'name', 'of']);

/**
 * Whether a name leaves open what is in the column: it has none, one that Trede cannot read, or one that
 * fits many. A name that says something else is believed.
 */
export function saysLittle(header: string): boolean {
  if (nameless.test(comparableHeader(header))) return true;
  const { concepts, whole } = headerBag(header);
  return whole ? vague.has(concepts.join(' ')) : concepts.length === 0;
}

const most = 0.8;

const finders = {
  sex: words.wordFinder(words.sexWords),
  targetGroup: words.wordFinder(words.targetGroupWords),
  track: words.wordFinder(words.trackWords),
  languageLevel: words.wordFinder(words.languageWords),
  trajectoryResult: words.wordFinder(words.resultWords),
  outflowKind: words.wordFinder(words.outflowWords),
  contactKind: words.wordFinder(words.contactWords),
} as const;

/** How many different values of a closed field a column must hold to be taken for it. */
const enoughValues: Record<keyof typeof finders, number> = {
  sex: 2,
  targetGroup: 1,
  track: 2,
  languageLevel: 2,
  trajectoryResult: 2,
  outflowKind: 3,
  contactKind: 3,
};
/** `1`, `x`, `0` stand for something only where the name says what. */
const saysItself = /\p{L}{2}|^[abc]\d$|^[mv]$/iu;

function isOf(field: keyof typeof finders, { texts }: ColumnSample): boolean {
  const telling = texts.filter((text) => !words.saysNothing(text));
  const values = new Set<string>();
  for (const text of telling) {
    const value = saysItself.test(text) ? finders[field](text) : null;
    if (value === null) return false;
    values.add(value);
  }
  return values.size >= enoughValues[field];
}

const isNationality = ({ texts, filled }: ColumnSample): boolean =>
  filled >= 2 && share(texts, (text) => text.length > 3 && knownNationality(text) !== null) >= most;

const isNameIn =
  (names: ReadonlySet<string>) =>
  ({ texts }: ColumnSample): boolean =>
    texts.length >= 2 && share(texts, (text) => names.has(folded(text))) >= most;

const dateOf = (text: string): IsoDate | null => {
  const parsed = parseDate(text);
  return parsed.kind === 'date' ? parsed.date : null;
};
const isDates = ({ texts, filled }: ColumnSample): boolean =>
  filled >= 2 && share(texts, (text) => dateOf(text) !== null) >= most;

const adultAge = 15;
const isBirth = (sample: ColumnSample, today: IsoDate): boolean =>
  isDates(sample) &&
  sample.texts.length >= 3 &&
  sample.texts.every(
    (text) => Number((dateOf(text) ?? '0').slice(0, 4)) <= Number(today.slice(0, 4)) - adultAge,
  );

const writtenAmount = /€|[.,]\d{2}$|,[-–]$/;
const isAmounts = ({ texts, filled }: ColumnSample): boolean =>
  filled >= 2 &&
  share(
    texts,
    (text) =>
      writtenAmount.test(text) && dateOf(text) === null && parseAmount(text).kind !== 'unreadable',
  ) >= most;

const isSteps = ({ texts, filled }: ColumnSample): boolean =>
  filled >= 3 &&
  (texts.every((text) => /^(?:trede|trap|ladder)[ .:-]*[1-6]$/i.test(text)) ||
    (texts.length >= 3 && texts.every((text) => /^[1-6]$/.test(text))));

const isCode = (text: string): boolean =>
  /^[a-z]{0,4}[-.]?\d{3,12}$/i.test(text) && dateOf(text) === null;

/** Codes that are all different, and that do not simply count the rows. */
function isNumbers({ texts, filled, rows, unique }: ColumnSample): boolean {
  if (filled < 2 || filled < rows || !unique || !texts.every(isCode)) return false;
  const counts = texts.map((text) => Number(text.replace(/\D/g, '')));
  return !(
    counts[0] !== undefined &&
    counts[0] <= 1 &&
    counts.every((one, at) => one === (counts[0] ?? 0) + at)
  );
}

/** Fields of which a column without a name can be one when nothing else is left that it could be. */
const dates: readonly (readonly [field: ImportField, only: ImportField | null])[] = [
  ['settlementDate', null],
  ['trajectoryStart', 'trajectoryType'],
  ['trajectoryEnd', 'trajectoryType'],
  ['outflowDate', 'outflowKind'],
  ['invoiceDate', null],
  ['paidDate', null],
  ['contactDate', null],
  ['measuredOn', null],
];

/**
 * Completes a matching by what stands in the columns that have no field yet and whose name says little.
 * A wrong match is worse than none: whatever could be two fields, or stands in two columns, stays open.
 *
 * @returns a field for each column that got one here; `null` for all others
 */
export function matchContent(
  columns: readonly ContentColumn[],
  matched: readonly (ImportField | null)[],
  shape: ListShape,
  names: NamesInUse,
  today: IsoDate,
): (ImportField | null)[] {
  const found: (ImportField | null)[] = columns.map(() => null);
  const open = new Set<ImportField>(fieldsOfShape[shape]);
  for (const field of matched) if (field !== null) open.delete(field);
  const left = (): number[] =>
    [...columns.keys()].filter(
      (index) =>
        matched[index] === null &&
        found[index] === null &&
        saysLittle(columns[index]?.header ?? ''),
    );
  const only = (fields: readonly ImportField[], holds: (sample: ColumnSample) => boolean) => {
    const fitting = fields.filter((field) => open.has(field));
    const [field] = fitting;
    if (field === undefined || fitting.length > 1) return;
    const fits = left().filter((index) => {
      const column = columns[index];
      return column !== undefined && column.sample.filled > 0 && holds(column.sample);
    });
    const [index] = fits;
    if (index === undefined || fits.length > 1) return;
    found[index] = field;
    open.delete(field);
  };
  for (const field of Object.keys(finders) as (keyof typeof finders)[]) {
    only([field], (sample) => isOf(field, sample));
  }
  only(['nationality'], isNationality);
  only(['trajectoryType'], isNameIn(names.types));
  only(['provider'], isNameIn(names.providers));
  only(['fund'], isNameIn(names.funds));
  only(['caseManager', 'contactPerson'], isNameIn(names.caseManagers));
  only(['ladderAtStart', 'ladderNow', 'ladderStep'], isSteps);
  only(['birthDate'], (sample) => isBirth(sample, today));
  const has = (field: ImportField) => matched.includes(field) || found.includes(field);
  only(
    dates.flatMap(([field, needs]) => (needs === null || has(needs) ? [field] : [])),
    isDates,
  );
  if (shape !== 'clients' || has('trajectoryType')) only(['cost', 'invoiceAmount'], isAmounts);
  only(['clientNumber'], isNumbers);
  return found;
}
