import { CallRefused, messageOf } from '../lib/call.ts';

/** Sentences by field, and the ones that belong to no field of the form. */
export interface FormErrors<Field extends string> {
  readonly fields: Readonly<Partial<Record<Field, string>>>;
  readonly general: readonly string[];
}

export const noErrors: FormErrors<never> = { fields: {}, general: [] };

/** The field of the form that a dotted path points at: the whole path, or the nearest part of it. */
function fieldOf<Field extends string>(
  path: readonly string[],
  fields: readonly Field[],
): Field | undefined {
  const whole = fields.find((field) => field === path.join('.'));
  return whole ?? fields.find((field) => path.includes(field));
}

interface Issue {
  readonly message: string;
  readonly path: readonly PropertyKey[];
}

/** A schema's issues as sentences under fields: the first of each field counts. */
export function errorsOfIssues<Field extends string>(
  issues: readonly Issue[],
  fields: readonly Field[],
): FormErrors<Field> {
  const byField: Partial<Record<Field, string>> = {};
  const general: string[] = [];
  for (const issue of issues) {
    const field = fieldOf(issue.path.map(String), fields);
    if (field === undefined) general.push(issue.message);
    else byField[field] ??= issue.message;
  }
  return { fields: byField, general };
}

/** A refused call at the field it is about; anything else that was thrown above the form. */
export function errorsOfProblem<Field extends string>(
  problem: unknown,
  fields: readonly Field[],
): FormErrors<Field> {
  const field = problem instanceof CallRefused ? problem.refusal.field : undefined;
  return errorsOfIssues([{ message: messageOf(problem), path: field?.split('.') ?? [] }], fields);
}

/** Sentences found while reading come before those of the schema, which only saw a gap there. */
export function mergeErrors<Field extends string>(
  first: FormErrors<Field>,
  second: FormErrors<Field>,
): FormErrors<Field> {
  return {
    fields: { ...second.fields, ...first.fields },
    general: [...first.general, ...second.general],
  };
}

export const hasErrors = (errors: FormErrors<string>): boolean =>
  errors.general.length > 0 || Object.keys(errors.fields).length > 0;

export interface SummaryEntry {
  readonly fieldId: string;
  /** 'Startdatum: 31-04-2026 bestaat niet. April heeft 30 dagen.' */
  readonly text: string;
}

/** The lines of the summary, in the order in which the fields stand on screen. */
export function summaryEntries<Field extends string>(
  errors: FormErrors<Field>,
  labels: Readonly<Record<Field, string>>,
  fieldId: (field: Field) => string,
): SummaryEntry[] {
  const order = Object.keys(labels) as Field[];
  return order.flatMap((field) => {
    const message = errors.fields[field];
    return message === undefined
      ? []
      : [{ fieldId: fieldId(field), text: `${labels[field]}: ${message}` }];
  });
}
