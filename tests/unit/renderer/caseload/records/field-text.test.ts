import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readText, textOf } from '../../../../../renderer/caseload/records/field-text.ts';
import {
  recordKindOf,
  recordKindNames,
} from '../../../../../shared/caseload/records/all-records.ts';
import type { Field, FieldValue } from '../../../../../shared/caseload/records/field.ts';
import { dagdelen } from '../../../../../shared/kernel/dagdelen.ts';

const days = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2100-12-31'), noInvalidDate: true })
  .map((moment) => moment.toISOString().slice(0, 10));

function valuesOf({ input }: Field): fc.Arbitrary<FieldValue> {
  switch (input.kind) {
    case 'text':
    case 'long-text':
      return fc.string({ minLength: 1 }).map((text) => text.trim() || null);
    case 'date':
      return fc.option(days);
    case 'flag':
      return fc.option(fc.boolean());
    case 'whole':
      return fc.option(fc.nat());
    case 'choice':
      return fc.option(fc.constantFrom(...Object.keys(input.options)));
    case 'choices':
      return fc.subarray(Object.keys(input.options));
    case 'dagdelen':
      return fc.subarray([...dagdelen]);
  }
}

describe('the text of a field', () => {
  for (const kind of recordKindNames) {
    it(`stands for every value of ${kind}, and reads back as the same`, () => {
      for (const field of Object.values(recordKindOf(kind).fields)) {
        fc.assert(
          fc.property(valuesOf(field), (value) => {
            expect(readText(field, textOf(field, value))).toEqual({ kind: 'value', value });
          }),
          { numRuns: 20 },
        );
      }
    });
  }

  it('reads whole numbers as people write them, and says what is wrong with others', () => {
    const field = { input: { kind: 'whole', unit: 'uur' } } as const;
    expect(readText(field, ' 1.200 ')).toEqual({ kind: 'value', value: 1200 });
    expect(readText(field, '20,0')).toEqual({ kind: 'value', value: 20 });
    expect(readText(field, '20,5')).toMatchObject({ reason: /heel getal/ });
    expect(readText(field, '20.5')).toMatchObject({ reason: /heel getal/ });
    expect(readText(field, '-3')).toMatchObject({ reason: /alleen cijfers/ });
    expect(readText(field, 'twintig')).toMatchObject({
      reason: '‘twintig’ is geen getal. Schrijf alleen cijfers.',
    });
  });
});
