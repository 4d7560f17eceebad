import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellReaders } from '#shared/importing/cells.ts';
import type { ImportField } from '#shared/importing/schema.ts';
import { automaticValues } from '#shared/importing/values/automatic.ts';
import { closedValues } from '#shared/importing/values/closed-values.ts';
import { editDistance, isNear } from '#shared/importing/values/nearness.ts';
import { suggestClosed } from '#shared/importing/values/suggest-closed.ts';
import { suggestNames } from '#shared/importing/values/suggest-names.ts';

describe('a value of a closed field', () => {
  it('goes into the list so that its cell can be read', () => {
    for (const [field, values] of Object.entries(closedValues)) {
      for (const { value, label } of values) {
        expect([field, value, 'fault' in cellReaders[field as ImportField](value)]).toEqual([
          field,
          value,
          false,
        ]);
        expect(label).not.toBe('');
      }
    }
  });

  it.each<[ImportField, string, string | null]>([
    ['sex', 'vrouuw', 'vrouw'],
    ['sex', 'Q', null],
    ['targetGroup', 'statushouder (asiel)', 'statushouder'],
    ['track', 'werkkandidat', 'werk'],
    ['languageLevel', 'A2 behaald', 'A2'],
    ['languageLevel', 'A1/A2', null],
    ['trajectoryResult', 'is nog lopend', 'loopt'],
    ['trajectoryResult', 'niet voldaan', null],
    ['outflowKind', 'uitstroom i.v.m. overlijden', 'overlijden'],
    ['outflowKind', 'onbetaald werk', null],
    ['ladderNow', 'vrijwilligerswerk', '4'],
    ['contactKind', 'telefonisch contact', 'telefoon'],
  ])('%s: %j is nearly %j', (field, text, value) => {
    expect(suggestClosed(text, closedValues[field] ?? [])).toBe(value);
  });
});

describe('names that are nearly another', () => {
  const suggest = (known: readonly string[], ...texts: readonly string[]) =>
    suggestNames(
      texts.map((text, index) => ({ text, rows: texts.length - index })),
      known,
    );

  it('are not sought for all of a column that holds something else than names', () => {
    const numbered = (index: number) => `x${index}y${(index * 7919) % 10_007}`;
    const texts = Array.from({ length: 3_000 }, (_, index) => numbered(index));
    const found = suggest(['Iris de Jong'], 'Iris de Jng', ...texts, 'Iris de Jongg');
    expect([found[0], found.at(-1)]).toEqual(['Iris de Jong', null]);
  });

  it('are the same but for a slip, a sign or the sort of organisation', () => {
    expect(suggest(['4WD CARE'], '4 WD care', '4wd care', '4WD-Care BV', '2Switch')).toEqual([
      '4WD CARE',
      null,
      '4WD CARE',
      null,
    ]);
    expect(suggest([], 'Bewegen Werkt', 'Bewegen werkt!', 'Bewegen Wekrt')).toEqual([
      null,
      'Bewegen Werkt',
      'Bewegen Werkt',
    ]);
  });

  it('are not two people who share a last name', () => {
    expect(suggest(['Bea Kuiphof'], 'Bram Kuiphof', 'Bea Kuiphoff', 'Baa Kuiphof')).toEqual([
      null,
      'Bea Kuiphof',
      'Bea Kuiphof',
    ]);
    expect(suggest([], 'Iris van Doornwaard', 'Ivan van Doornwaard')).toEqual([null, null]);
  });

  it('never differ in a figure, and are not short', () => {
    expect(suggest(['Fonds 2016'], 'Fonds 2017', 'Fonds 20 16')).toEqual([null, 'Fonds 2016']);
    expect(suggest(['Taal 1', 'ABN'], 'Taal 2', 'ABC')).toEqual([null, null]);
  });
});

describe('names that are short for another', () => {
  const suggest = (known: readonly string[], ...texts: readonly string[]) =>
    suggestNames(
      texts.map((text) => ({ text, rows: 1 })),
      known,
    );

  it('are initials, the start of a word, cut off, or an initial with a last name', () => {
    expect(suggest(['Job Coaching', 'WEB educatie'], 'JC', 'j.c.', 'WEB', 'W.E.', 'Jb')).toEqual([
      'Job Coaching',
      'Job Coaching',
      'WEB educatie',
      'WEB educatie',
      null,
    ]);
    expect(suggest([], 'Soc. act.', 'Sociale activering', 'JOBC', 'Jobcoaching')).toEqual([
      'Sociale activering',
      null,
      'Jobcoaching',
      null,
    ]);
    expect(
      suggest(['Pieter de Boer'], 'P. de Boer', 'P de Boer', 'P.J. de Boer', 'Boer, P. de'),
    ).toEqual(['Pieter de Boer', 'Pieter de Boer', 'Pieter de Boer', 'Pieter de Boer']);
  });

  it('are not suggested where two fit, and not turned round', () => {
    expect(suggest(['Petra de Boer'], 'P. de Boer', 'Pieter de Boer')).toEqual([null, null]);
    expect(suggest([], 'Werk', 'Werkstage', 'Taal', 'Taal en werk')).toEqual([
      null,
      null,
      null,
      null,
    ]);
    expect(suggest(['P. de Boer'], 'Pieter de Boer')).toEqual(['P. de Boer']);
    expect(suggest(['P. de Boer'], 'Pieter de Boer', 'Petra de Boer')).toEqual([null, null]);
  });
});

describe('the distance between two words', () => {
  it('is nothing for the same, and as far back as forth', () => {
    const word = fc.string({ maxLength: 8 });
    fc.assert(
      fc.property(word, word, (one, other) => {
        expect(editDistance(one, one, 2)).toBe(0);
        expect(Math.min(3, editDistance(one, other, 2))).toBe(
          Math.min(3, editDistance(other, one, 2)),
        );
        expect(isNear(one, other)).toBe(isNear(other, one));
      }),
    );
  });
});

it('applies by itself only what was chosen before', () => {
  const spelling = { rows: 1, suggestion: 'man' } as const;
  expect(
    automaticValues([
      {
        field: 'sex',
        column: 1,
        header: 'M/V',
        kind: 'closed',
        options: [],
        understood: 0,
        read: [],
        spellings: [
          { text: 'mnn', ...spelling, by: 'spelling' },
          { text: 'hij', ...spelling, by: 'remembered' },
          { text: '?x', rows: 1, suggestion: null, by: 'remembered' },
        ],
      },
    ]),
  ).toEqual([
    { field: 'sex', text: 'hij', value: 'man' },
    { field: 'sex', text: '?x', value: null },
  ]);
});
