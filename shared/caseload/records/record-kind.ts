import { z } from 'zod';
import type { Field } from './field.ts';

export type Fields = Readonly<Record<string, Field>>;

/** What stands in the way of keeping these values, with the field that it is about. */
export interface Objection<Name extends string = string> {
  readonly field: Name;
  readonly message: string;
}

type Shape<Of extends Fields> = { readonly [Name in keyof Of]: Of[Name]['schema'] };
export type ValuesOf<Of extends Fields> = {
  -readonly [Name in keyof Of]: z.output<Of[Name]['schema']>;
};

export interface RecordKind<Kind extends string = string, Of extends Fields = Fields> {
  readonly kind: Kind;
  /** The table of the team file. A column is called as its field, in snake case. */
  readonly table: string;
  /**
   * Whose it is. `self`: the row of the client itself. `household`: all members of a bijstandspartij have
   * it together.
   */
  readonly owner: 'client' | 'household' | 'self';
  /** At most one a client: there is nothing to add to. */
  readonly single: boolean;
  /** `opleiding`: what one of them is called in a sentence, without an article. */
  readonly title: string;
  /** In the order in which people fill them in. */
  readonly fields: Of;
  readonly schema: z.ZodType<ValuesOf<Of>, Record<string, unknown>>;
}

interface Declaration<Kind extends string, Of extends Fields> {
  readonly kind: Kind;
  readonly table: string;
  readonly owner?: RecordKind['owner'];
  readonly single?: boolean;
  readonly title: string;
  readonly fields: Of;
  /** What holds between fields. Said under the field that it names. */
  readonly objections?: (values: ValuesOf<Of>) => readonly Objection<keyof Of & string>[];
}

/**
 * Declares a kind of record on a client's page. Form, storage, history and undo all follow from it: a
 * field is added here, as a column in a migration, and nowhere else.
 */
export function recordKind<const Kind extends string, const Of extends Fields>(
  declaration: Declaration<Kind, Of>,
): RecordKind<Kind, Of> {
  const { kind, table, title, fields, objections } = declaration;
  const shape = Object.fromEntries(
    Object.entries(fields).map(([name, { schema }]) => [name, schema]),
  ) as Shape<Of>;
  const schema = z.strictObject(shape).superRefine((values, context) => {
    for (const { field, message } of objections?.(values as ValuesOf<Of>) ?? []) {
      context.addIssue({ code: 'custom', message, path: [field] });
    }
  });
  return {
    kind,
    table,
    owner: declaration.owner ?? 'client',
    single: declaration.single ?? false,
    title,
    fields,
    schema: schema as unknown as RecordKind<Kind, Of>['schema'],
  };
}

/** An objection when the end of something lies before its start. */
export const endAfterStart = <Name extends string>(
  start: string | null,
  end: string | null,
  field: Name,
): Objection<Name>[] =>
  start !== null && end !== null && end < start
    ? [{ field, message: 'De einddatum ligt vóór de begindatum. Kies een latere dag.' }]
    : [];
