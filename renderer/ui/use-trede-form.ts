import type { z } from 'zod';
import type { IsoDate } from '#shared/kernel/dates.ts';
import type { Cents } from '#shared/kernel/money.ts';
import { errorsOfIssues, mergeErrors, noErrors } from './form-errors.ts';
import { readAmountText, readDateText, type Reading } from './parse-fields.ts';
import { useTypedForm, type TypedForm } from './use-typed-form.ts';

/** What a call's input looks like while parts of it may still be missing. */
type Draft<Input> = { readonly [Key in keyof Input]: Input[Key] | null };

/** Reads typed fields; what cannot be read becomes `null` and a sentence under its field. */
export interface FieldReader<Field extends string> {
  readonly date: (field: Field) => IsoDate | null;
  readonly amount: (field: Field) => Cents | null;
  /** An id or another whole number in a select; `null` when nothing is chosen. */
  readonly number: (field: Field) => number | null;
  /** Text without space around it; `null` when empty. */
  readonly text: (field: Field) => string | null;
}

export interface TredeFormOptions<Field extends string, Schema extends z.ZodType> {
  /** What stands in the fields at first, as typed text (`dateText`, `amountText`). */
  readonly initial: Readonly<Record<Field, string>>;
  /** Labels, in the order on screen. */
  readonly labels: Readonly<Record<Field, string>>;
  /** The schema of the call's input: `contract['budget.saveFund'].input`. */
  readonly schema: Schema;
  /** From typed text to the call's input. */
  readonly toInput: (
    values: Readonly<Record<Field, string>>,
    read: FieldReader<Field>,
  ) => Draft<z.input<Schema>>;
  /** Sentences for empty fields that must be filled; else the schema's own. */
  readonly missing?: Readonly<Partial<Record<Field, string>>>;
  /** Where a part of the call's input that is no field stands on screen: `{ funding: 'fundId' }`. */
  readonly standsAt?: Readonly<Record<string, NoInfer<Field>>>;
  /** Checks that no schema knows, such as a password typed twice. */
  readonly check?: (
    values: Readonly<Record<Field, string>>,
  ) => Readonly<Partial<Record<Field, string>>>;
}

export type TredeForm<Field extends string, Schema extends z.ZodType> = TypedForm<
  Field,
  z.output<Schema>
>;

/**
 * A form of typed fields on the schema of a call. Nothing is checked while typing; sending checks
 * everything, puts a sentence under each field and the focus on the summary.
 */
export function useTredeForm<Field extends string, Schema extends z.ZodType>(
  options: TredeFormOptions<Field, Schema>,
): TredeForm<Field, Schema> {
  const fields = Object.keys(options.labels) as Field[];

  /** Issues at the fields where the parts that they are about stand. */
  const placed = (issues: readonly z.core.$ZodIssue[]) =>
    issues.map((issue) => {
      const field = options.standsAt?.[String(issue.path[0])];
      return field === undefined ? issue : { message: issue.message, path: [field] };
    });

  return useTypedForm<Field, z.output<Schema>>({
    initial: options.initial,
    labels: options.labels,
    read: (values, said) => {
      const unreadable: Partial<Record<Field, string>> = { ...options.check?.(values) };
      const take = <Value>(field: Field, reading: Reading<Value>): Value | null => {
        if (reading.kind === 'value') return reading.value;
        unreadable[field] = said(field) ?? reading.reason;
        return null;
      };
      const input = options.toInput(values, {
        date: (field) => take(field, readDateText(values[field])),
        amount: (field) => take(field, readAmountText(values[field])),
        number: (field) => (values[field] === '' ? null : Number(values[field])),
        text: (field) => (values[field].trim() === '' ? null : values[field].trim()),
      });
      const parsed = options.schema.safeParse(input);
      const ofSchema = parsed.success
        ? noErrors
        : errorsOfIssues(placed(parsed.error.issues), fields);
      const gaps: Partial<Record<Field, string>> = {};
      for (const field of fields) {
        const sentence = options.missing?.[field];
        const empty = values[field].trim() === '';
        if (empty && sentence !== undefined && field in ofSchema.fields) gaps[field] = sentence;
      }
      return {
        input: parsed.success ? parsed.data : null,
        errors: mergeErrors<Field>({ fields: { ...gaps, ...unreadable }, general: [] }, ofSchema),
      };
    },
  });
}
