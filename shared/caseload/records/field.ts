import { z } from 'zod';
import { maskBsns } from '../../kernel/bsn.ts';
import { dagdelenSchema } from '../../kernel/dagdelen.ts';
import { isoDateSchema } from '../../kernel/dates.ts';
import { hasUnseen, withoutUnseen } from '../../kernel/unseen.ts';

/** How a field is filled in, shown, and kept in its column. */
export type FieldInput =
  | { readonly kind: 'text' | 'long-text'; readonly maxLength: number }
  | { readonly kind: 'flag' | 'dagdelen' }
  /** `near`: which day is meant where no year is typed; left out, none can be guessed. */
  | { readonly kind: 'date'; readonly near?: 'coming' | 'last' | 'nearest' }
  | { readonly kind: 'whole'; readonly unit: string | null }
  | { readonly kind: 'choice' | 'choices'; readonly options: Readonly<Record<string, string>> };

/** What a field of a record holds. Lists are kept as text with spaces, flags as 0 and 1. */
export type FieldValue = string | number | boolean | null | readonly string[];

/** One field of a record: what may stand in it, and how people see it. */
export interface Field<Schema extends z.ZodType = z.ZodType> {
  readonly label: string;
  readonly hint: string | null;
  readonly required: boolean;
  readonly input: FieldInput;
  readonly schema: Schema;
}

interface Wording {
  readonly hint?: string;
  /** For a required line that is left empty: says what to write. */
  readonly empty?: string;
}

const field = <Schema extends z.ZodType>(
  label: string,
  required: boolean,
  input: FieldInput,
  schema: Schema,
  { hint }: Wording = {},
): Field<Schema> => ({ label, hint: hint ?? null, required, input, schema });

const holdsBsn = 'Dit lijkt een BSN. Trede bewaart geen BSN. Haal het nummer weg.';
const tooLong = (length: number) => `Houd het bij ${length} tekens.`;

/** Free text without a BSN. Text without anything in it is `null`. */
export const safeText = (maxLength: number) =>
  z
    .string()
    .overwrite(withoutUnseen)
    .max(maxLength, tooLong(maxLength))
    .refine((text) => maskBsns(text).found === 0, holdsBsn)
    .transform((text) => (text === '' ? null : text))
    .nullable();

/** The same where something must stand in it. */
export const requiredText = (maxLength: number, empty = 'Vul dit veld in.') =>
  z
    .string({ error: empty })
    .overwrite(withoutUnseen)
    .min(1, empty)
    .max(maxLength, tooLong(maxLength))
    .refine((text) => maskBsns(text).found === 0, holdsBsn);

/** The number by which a municipality knows a client: no two may look the same. */
export const clientNumberText = (maxLength: number) =>
  requiredText(maxLength).refine(
    (text) => !hasUnseen(text),
    'Hierin staat een teken dat u niet ziet. Typ het nummer over.',
  );

/** A value that people choose and the window keeps as it is. */
export const chosenText = (maxLength: number) =>
  z
    .string()
    .max(maxLength)
    .refine((text) => maskBsns(text).found === 0, holdsBsn);

/** The name of something in the app itself: no words of people. */
export const ownId = (maxLength: number) =>
  z
    .string()
    .max(maxLength)
    .regex(/^[a-z0-9:,_-]*$/i, 'Open dit opnieuw.');

const lineLength = 120;
const textLength = 4_000;

/** The number of a client as a line that must be filled. */
export const clientNumberLine = (label: string, wording?: Wording) =>
  field(
    label,
    true,
    { kind: 'text', maxLength: lineLength },
    clientNumberText(lineLength),
    wording,
  );

/** One line of text. */
export const line = (label: string, wording?: Wording) =>
  field(label, false, { kind: 'text', maxLength: lineLength }, safeText(lineLength), wording);

/** One line that may not stay empty; `wording.empty` says what to write when it does. */
export const requiredLine = (label: string, wording?: Wording) =>
  field(
    label,
    true,
    { kind: 'text', maxLength: lineLength },
    requiredText(lineLength, wording?.empty),
    wording,
  );

/** Text of some lines. It never leaves the team's file but in the file of one client. */
export const note = (label: string, wording?: Wording) =>
  field(label, false, { kind: 'long-text', maxLength: textLength }, safeText(textLength), wording);

type NearDay = NonNullable<Extract<FieldInput, { kind: 'date' }>['near']> | null;

const dayInput = (near: NearDay): FieldInput =>
  near === null ? { kind: 'date' } : { kind: 'date', near };

/** @param near which day is meant where no year is typed; `null`: the year is always typed */
export const day = (label: string, near: NearDay, wording?: Wording) =>
  field(label, false, dayInput(near), isoDateSchema.nullable(), wording);

/** A day that may not stay empty. `near` as in `day`. */
export const requiredDay = (label: string, near: NearDay, wording?: Wording) =>
  field(label, true, dayInput(near), isoDateSchema, wording);

/** Yes, no, or not known (`null`). */
export const flag = (label: string, wording?: Wording) =>
  field(label, false, { kind: 'flag' }, z.boolean().nullable(), wording);

/** A whole number between two bounds, both in. */
export const whole = (
  label: string,
  bounds: { readonly min: number; readonly max: number; readonly unit?: string },
  wording?: Wording,
) =>
  field(
    label,
    false,
    { kind: 'whole', unit: bounds.unit ?? null },
    z
      .number({ error: 'Vul een getal in.' })
      .int('Vul een heel getal in, zonder komma.')
      .min(bounds.min, `Vul een getal in van ${bounds.min} tot en met ${bounds.max}.`)
      .max(bounds.max, `Vul een getal in van ${bounds.min} tot en met ${bounds.max}.`)
      .nullable(),
    wording,
  );

type Options<Value extends string> = Readonly<Record<Value, string>>;

const oneOf = <Value extends string>(options: Options<Value>) =>
  z.enum(Object.keys(options) as [Value, ...Value[]]);

/** One of a list. @param options the values with the words for them, in the order of the list */
export const choice = <Value extends string>(
  label: string,
  options: Options<Value>,
  wording?: Wording,
) => field(label, false, { kind: 'choice', options }, oneOf(options).nullable(), wording);

/** One of the options, where the form begins without any. */
export const requiredChoice = <Value extends string>(
  label: string,
  options: Options<Value>,
  wording?: Wording,
) => field(label, true, { kind: 'choice', options }, oneOf(options), wording);

/** Any of a list, each at most once. */
export const choices = <Value extends string>(
  label: string,
  options: Options<Value>,
  wording?: Wording,
) =>
  field(
    label,
    false,
    { kind: 'choices', options },
    z.array(oneOf(options)).transform((chosen): Value[] => [...new Set(chosen)]),
    wording,
  );

/** Dagdelen of the week, none or more. */
export const parts = (label: string, wording?: Wording) =>
  field(label, false, { kind: 'dagdelen' }, dagdelenSchema, wording);
