import { requiredText } from '#shared/caseload/records/field.ts';
import type { PlanValues } from '#shared/caseload/plan/schema.ts';
import { dateText, readDateText } from '../../ui/parse-fields.ts';

/*
 * The rows of the form. Each has a number of its own that never changes, and the order of the rows is a
 * text of these numbers: so a row keeps its fields, its errors and its draft wherever it is moved.
 */

/** As many rows as a plan may have. */
export const mostRows = 40;
const numbers = Array.from({ length: mostRows }, (_, number) => number);

export const stepField = (row: number, part: 'text' | 'state') => `step.${row}.${part}` as const;
export const agreementField = (row: number, part: 'who' | 'text' | 'dueOn' | 'doneOn') =>
  `agreement.${row}.${part}` as const;

export type PlanField =
  | 'goal'
  | 'goalOn'
  | 'evaluateOn'
  | 'steps'
  | 'agreements'
  | 'saveAs'
  | ReturnType<typeof stepField>
  | ReturnType<typeof agreementField>;
export type PlanTexts = Readonly<Record<PlanField, string>>;

/** What stands in a field; a row that was never there is empty. */
const textIn = (texts: PlanTexts, field: PlanField): string => texts[field] ?? '';

/** `0,2,1` → the numbers of the rows, in their order. */
export const rowsOf = (order: string): readonly number[] =>
  order === '' ? [] : order.split(',').map(Number);

/** With commas: nine rows with spaces between them could be taken for a BSN, and be masked in a draft. */
export const orderOf = (rows: readonly number[]): string => rows.join(',');

/** A number that no row has; `null`: there are as many rows as there may be. */
export const freeRow = (rows: readonly number[]): number | null =>
  numbers.find((number) => !rows.includes(number)) ?? null;

/** The rows with one of them a place up (`-1`) or down (`1`); the same where it is at the end. */
export function moved(rows: readonly number[], row: number, by: -1 | 1): readonly number[] {
  const place = rows.indexOf(row);
  const other = rows[place + by];
  if (place < 0 || other === undefined) return rows;
  return rows.map((one) => (one === row ? other : one === other ? row : one));
}

const emptyStep = { text: '', state: 'straks' } as const;
const emptyAgreement = { who: 'klant', text: '', dueOn: null, doneOn: null } as const;

/** What stands in the fields for this plan: one empty row of each when there is none. */
export function textsOf(plan: PlanValues | null, saveAs: 'new' | 'same'): PlanTexts {
  const steps = plan?.steps ?? [];
  const agreements = plan?.agreements ?? [];
  const shown = (count: number) => orderOf(numbers.slice(0, plan === null ? 1 : count));
  return Object.fromEntries<string>([
    ['goal', plan?.goal ?? ''],
    ['goalOn', dateText(plan?.goalOn ?? null)],
    ['evaluateOn', dateText(plan?.evaluateOn ?? null)],
    ['steps', shown(steps.length)],
    ['agreements', shown(agreements.length)],
    ['saveAs', saveAs],
    ...numbers.flatMap((row) => {
      const { text, state } = steps[row] ?? emptyStep;
      return [
        [stepField(row, 'text'), text],
        [stepField(row, 'state'), state],
      ] as const;
    }),
    ...numbers.flatMap((row) => {
      const { who, text, dueOn, doneOn } = agreements[row] ?? emptyAgreement;
      return [
        [agreementField(row, 'who'), who],
        [agreementField(row, 'text'), text],
        [agreementField(row, 'dueOn'), dateText(dueOn)],
        [agreementField(row, 'doneOn'), doneOn ?? ''],
      ] as const;
    }),
  ]) as PlanTexts;
}

const textSchema = requiredText(400);

/** Whether nothing was filled in: such a row is left out of the plan. */
export const isEmptyStep = (texts: PlanTexts, row: number): boolean =>
  textIn(texts, stepField(row, 'text')).trim() === '';
export const isEmptyAgreement = (texts: PlanTexts, row: number): boolean =>
  textIn(texts, agreementField(row, 'text')).trim() === '' &&
  textIn(texts, agreementField(row, 'dueOn')).trim() === '';

/** What is wrong with the text of each row, by its field. */
export function rowErrors(
  texts: PlanTexts,
  missingText: string,
): Partial<Record<PlanField, string>> {
  const errors: Partial<Record<PlanField, string>> = {};
  const check = (field: PlanField) => {
    const text = textIn(texts, field);
    if (text.trim() === '') errors[field] = missingText;
    const parsed = textSchema.safeParse(text);
    if (!parsed.success) errors[field] ??= parsed.error.issues[0]?.message ?? missingText;
  };
  for (const row of rowsOf(texts.steps)) {
    if (!isEmptyStep(texts, row)) check(stepField(row, 'text'));
  }
  for (const row of rowsOf(texts.agreements)) {
    if (!isEmptyAgreement(texts, row)) check(agreementField(row, 'text'));
  }
  return errors;
}

/** A text that has an error of its own under its field stands in for nothing here. */
const safe = (text: string): string => (textSchema.safeParse(text).success ? text : '–');

export const stepsOf = (texts: PlanTexts): PlanValues['steps'] =>
  rowsOf(texts.steps)
    .filter((row) => !isEmptyStep(texts, row))
    .map((row) => ({
      text: safe(textIn(texts, stepField(row, 'text'))),
      state: textIn(texts, stepField(row, 'state')) as PlanValues['steps'][number]['state'],
    }));

export const agreementsOf = (
  texts: PlanTexts,
  readDay: (field: PlanField) => string | null = (field) => {
    const reading = readDateText(textIn(texts, field));
    return reading.kind === 'value' ? reading.value : null;
  },
): PlanValues['agreements'] =>
  rowsOf(texts.agreements)
    .filter((row) => !isEmptyAgreement(texts, row))
    .map((row) => ({
      who: textIn(texts, agreementField(row, 'who')) as PlanValues['agreements'][number]['who'],
      text: safe(textIn(texts, agreementField(row, 'text'))),
      dueOn: readDay(agreementField(row, 'dueOn')),
      doneOn: textIn(texts, agreementField(row, 'doneOn')) || null,
    }));
