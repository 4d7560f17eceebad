import { describe, expect, it } from 'vitest';
import { suggestFields } from '#shared/importing/columns.ts';
import { headerNames, weakHeaderNames } from '#shared/importing/header-names.ts';
import { comparableHeader } from '#shared/importing/matching/comparable-header.ts';
import { isOneSlip, matchName } from '#shared/importing/matching/match-name.ts';
import { fieldsOfShape, listShapes } from '#shared/importing/shapes.ts';
import { importFieldLabels } from '#shared/importing/texts.ts';
import { knownHeaders, otherHeaders } from './known-headers.ts';

describe('the field that a header names', () => {
  it('is found for hundreds of spellings', () => {
    const wrong = knownHeaders
      .map(([header, field]) => [header, field, matchName(header, 'clients')?.field ?? null])
      .filter(([, field, found]) => field !== found);
    expect(wrong).toEqual([]);
    expect(new Set(knownHeaders.map(([header]) => header)).size).toBeGreaterThanOrEqual(200);
  });

  it('is none for names of something else', () => {
    const wrong = otherHeaders
      .map((header) => [header, matchName(header, 'clients')?.field ?? null])
      .filter(([, found]) => found !== null);
    expect(wrong).toEqual([]);
    expect(new Set(otherHeaders).size).toBeGreaterThanOrEqual(60);
  });

  it.each(['(', '(a', '{[', 'datum', 'x', 're '])(
    'is looked for in no time in many times %j',
    (part) => {
      const start = performance.now();
      matchName(part.repeat(100_000), 'clients');
      expect(performance.now() - start).toBeLessThan(2_000);
    },
  );

  it.each(listShapes)('is that of the template in a list of %s, for sure', (shape) => {
    const headers = fieldsOfShape[shape].map((field) => importFieldLabels[field]);
    expect(suggestFields(headers, shape)).toEqual([...fieldsOfShape[shape]]);
    for (const header of headers) expect(matchName(header, shape)?.strength).toBe('label');
  });

  it.each(listShapes)('is one field for each name in a list of %s', (shape) => {
    const fieldOf = new Map<string, string>();
    for (const field of fieldsOfShape[shape]) {
      const written = [headerNames[field], weakHeaderNames[field] ?? '', importFieldLabels[field]];
      for (const name of new Set(
        written.flatMap((names) => names.split(',')).map(comparableHeader),
      )) {
        if (name === '') continue;
        expect([name, fieldOf.get(name) ?? field]).toEqual([name, field]);
        fieldOf.set(name, field);
      }
    }
  });

  it('forgives one slip, and not two', () => {
    expect(isOneSlip('achternaam', 'achternam')).toBe(true);
    expect(isOneSlip('achternaam', 'achetrnaam')).toBe(true);
    expect(isOneSlip('achternaam', 'achtarnaan')).toBe(false);
    expect(isOneSlip('achternaam', 'achternaam')).toBe(true);
  });
});
