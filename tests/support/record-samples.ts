import fc from 'fast-check';
import {
  recordKindNames,
  recordKindOf,
  type RecordKindName,
} from '../../shared/caseload/records/all-records.ts';
import type { Field, FieldValue } from '../../shared/caseload/records/field.ts';
import { dagdelen } from '../../shared/kernel/dagdelen.ts';

export type SampleValues = Readonly<Record<string, FieldValue>>;

/** Values that a form can send for a record of a kind: its own schema accepts them. */
export function valuesOf(kind: RecordKindName): fc.Arbitrary<SampleValues> {
  const { fields, schema } = recordKindOf(kind);
  return fc
    .record(Object.fromEntries(Object.entries(fields).map(([name, one]) => [name, fieldOf(one)])))
    .filter((values) => schema.safeParse(values).success);
}

/** Any kind that people may add to, with values for it. */
export const kindsToAdd: readonly RecordKindName[] = recordKindNames.filter(
  (kind) => kind !== 'trajectory' && recordKindOf(kind).owner !== 'self',
);

/** Few days and few texts, so that two of them are often the same. */
const days = ['2016-05-01', '2018-02-28', '2019-03-01', '2019-12-31'];

function fieldOf(field: Field): fc.Arbitrary<FieldValue> {
  const value = filled(field);
  const isList = field.input.kind === 'dagdelen' || field.input.kind === 'choices';
  return isList || field.required ? value : fc.option(value, { nil: null, freq: 3 });
}

function filled({ input, schema }: Field): fc.Arbitrary<FieldValue> {
  switch (input.kind) {
    case 'text':
      return fc.constantFrom('De Molen', 'Škoda & zonen', "'t Hof", 'A');
    case 'long-text':
      return fc.constantFrom('Twee regels.\nEn nog een.', 'Kort', '“aanhaling”');
    case 'date':
      return fc.constantFrom(...days);
    case 'flag':
      return fc.boolean();
    case 'dagdelen':
      return fc.subarray([...dagdelen], { maxLength: 4 });
    case 'whole': {
      const accepted = (value: number) => schema.safeParse(value).success;
      return fc.constantFrom(...[0, 1, 12, 40, 60, 1990, 2018].filter(accepted));
    }
    case 'choice':
      return fc.constantFrom(...Object.keys(input.options));
    case 'choices':
      return fc.subarray(Object.keys(input.options));
  }
}
