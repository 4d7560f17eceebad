import { describe, expect, it } from 'vitest';
import type { CountFigure } from '../../../../../../../electron/backend/evaluation/protection/facts.ts';
import { sumsOfLines } from '../../../../../../../electron/backend/evaluation/protection/periods/sums-of-lines.ts';

const in2018 = 'personen|caseload|2018-01-01..2018-12-31';
const oudkomer = 'targetGroup=["oudkomer"]';

const systemOf = (counts: Readonly<Record<string, number>>) => ({
  figures: Object.entries(counts).map(([key, value]): CountFigure => ({
    key,
    value,
    printed: false,
    floor: 0,
    known: false,
  })),
  facts: [],
});

describe('the sums of a table that was shared before', () => {
  it('add up to a total that another report tells', () => {
    const buddy = (value: string) => `${in2018}|languageBuddy=[${value}]|${oudkomer}`;
    const then = [
      `toen 42: ${buddy('"ja"')}`,
      `toen 20: ${buddy('"nee"')}`,
      `toen 4: ${buddy('')}`,
    ];
    const total = `${in2018}|${oudkomer}`;
    const counts = { [then[0] ?? '']: 42, [then[1] ?? '']: 20, [then[2] ?? '']: 4 };
    const [sum] = sumsOfLines(systemOf({ ...counts, [total]: 66 }));
    expect(sum).toMatchObject({ kind: 'sum', total });
    expect(sum?.kind === 'sum' && sum.parts.toSorted()).toEqual(then.toSorted());
    expect(sumsOfLines(systemOf({ ...counts, [total]: 67 }))).toEqual([]);
  });

  it('are told by themselves in one report alone', () => {
    const sex = (value: string) => `${in2018}|sex=["${value}"]`;
    expect(sumsOfLines(systemOf({ [sex('man')]: 3, [sex('vrouw')]: 4, [in2018]: 7 }))).toEqual([]);
  });
});
