import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packed, unpacked } from '../../../../shared/ipc/packed-rows.ts';

/** As it comes over in the preview, which sends text. */
const sent = (answer: unknown): unknown => JSON.parse(JSON.stringify(answer));

const row = fc.record(
  {
    id: fc.nat(),
    name: fc.oneof(fc.string({ unit: 'binary' }), fc.constant('{"name":"Zon","until":null}')),
    until: fc.option(fc.constantFrom('2020-01-01', 'eerst\ndan')),
    kind: fc.constantFrom('1', 1, true, null, ''),
    job: fc.option(
      fc.record({ name: fc.constantFrom('De Molen', 'Zon'), until: fc.constant(null) }),
    ),
    tags: fc.array(fc.constantFrom('a', 'b'), { maxLength: 2 }),
    never: fc.boolean(),
  },
  { requiredKeys: ['id', 'name', 'until', 'kind', 'job', 'tags'] },
);

describe('rows that cross as columns', () => {
  it('come back as they were', () => {
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 30 }), (some) => {
        const rows = Array.from({ length: 600 }, (_, place) => ({ ...some[place % some.length] }));
        const across = packed(rows);
        expect(across).toHaveProperty('packedRows', 600);
        expect(unpacked(sent(across))).toEqual(rows);
        expect(unpacked(structuredClone(across))).toEqual(rows);
      }),
      { numRuns: 50 },
    );
  });

  it('take less than half the room where rows are much alike', () => {
    const rows = Array.from({ length: 10_000 }, (_, id) => ({
      id,
      lastName: `Haddad ${id}`,
      nationality: 'Syrische',
      track: id % 3 === 0 ? 'werk' : 'groei',
      plan: null,
      trajectory: { name: 'Bewegen Werkt', until: null },
    }));
    expect(JSON.stringify(packed(rows)).length * 5).toBeLessThan(JSON.stringify(rows).length * 2);
  });

  it('keeps apart whether a field is absent, of however many different values', () => {
    for (const distinct of [1, 2, 91, 92, 8281, 8282, 60_000]) {
      for (const gap of [-1, 7]) {
        const rows = Array.from({ length: Math.max(600, distinct + 10) }, (_, row) =>
          row === gap ? {} : { id: row % distinct, name: `Abebe ${row % distinct}` },
        );
        expect(unpacked(sent(packed(rows)))).toStrictEqual(rows);
      }
    }
  });

  it('cross in plain letters only, which take least room, when what is in them is plain', () => {
    const rows = Array.from({ length: 20_000 }, (_, id) => ({
      day: `2020-01-${id % 9_999}`,
      left: null,
    }));
    expect(JSON.stringify(packed(rows))).toMatch(/^[ -~]+$/);
    expect(JSON.stringify(packed(rows)).length).toBeLessThan(220_000);
  });

  it('leaves short lists and what is no list of rows as they are', () => {
    for (const answer of [[], [{ id: 1 }], null, 'tekst', { id: 1 }, Array(600).fill(1)]) {
      expect(packed(answer)).toBe(answer);
      expect(unpacked(answer)).toBe(answer);
    }
  });

  it('packs a list that is kept once', () => {
    const rows = Array.from({ length: 500 }, (_, id) => ({ id }));
    expect(packed(rows)).toBe(packed(rows));
  });
});
