import { describe, expect, it } from 'vitest';
import { fullOutflowNames } from '#shared/evaluation/words.ts';
import { notPrinted } from '../../../../../../../electron/backend/evaluation/protection/facts.ts';
import { linesOverReports } from '../../../../../../../electron/backend/evaluation/protection/periods/lines-over-reports.ts';

const period = '2018-01-01..2018-12-31';
const fully = JSON.stringify(Object.keys(fullOutflowNames).toSorted());
const leftOf = (group: string) =>
  `personen|uitstroom|${period}|outflowKind=${fully}|targetGroup=${group}`;
const statushouders = leftOf('["statushouder"]');
const settledIn = (...years: (number | null)[]) => {
  const keys = years.map(
    (year) =>
      `personen|caseload|${period}|leftFully=["ja"]|settlementYear=${year === null ? '[]' : `["${String(year)}"]`}`,
  );
  return keys.length > 1 ? `samen:${keys.join('+')}` : (keys[0] ?? '');
};
const then = (key: string, value: number) => [`toen ${String(value)}: ${key}`, value] as const;

const factsOf = (...told: readonly (readonly [key: string, value: number])[]) =>
  linesOverReports({
    figures: told.map(([key, value]) => ({ ...notPrinted, key, value })),
    facts: [],
  }).facts;
const inGroup = (parts: readonly string[]) => ({
  kind: 'sum',
  total: statushouders,
  parts: parts.map((part) =>
    part.startsWith('?') ? expect.stringContaining(part.slice(1)) : part,
  ),
});

describe('the lines of one report beside the groups of another', () => {
  it('are a group where their years are, apart from who is of no year', () => {
    const [line, none] = [then(settledIn(2014), 6), then(settledIn(null), 3)];
    const facts = factsOf(line, none, [statushouders, 8]);
    expect(facts).toContainEqual(inGroup([line[0], `?${none[0]} in`]));
    // Who is of no year is of a group or not.
    const parts = [' in', ' buiten'].map((where): unknown => expect.stringContaining(where));
    expect(facts).toContainEqual({ kind: 'sum', total: none[0], parts });
  });

  it('are so too in a merged row, of one group or of both', () => {
    const [both, one] = [then(settledIn(2011, 2016), 5), then(settledIn(2017, 2018), 4)];
    const facts = factsOf(both, one, [statushouders, 7]);
    expect(facts).toContainEqual(inGroup([one[0], `?${both[0]} in`]));
  });

  it('are nothing where that is not true, where there are no lines, and in one report', () => {
    expect(factsOf(then(settledIn(2014), 6), [statushouders, 5])).toEqual([]);
    expect(factsOf(then('personen|caseload', 6), [statushouders, 0])).toEqual([]);
    expect(factsOf([settledIn(2014), 6], [statushouders, 6])).toEqual([]);
  });

  it('without a year are who left of no group', () => {
    const none = then(settledIn(null), 3);
    expect(factsOf(none, [leftOf('[]'), 3])).toContainEqual({
      kind: 'sum',
      total: leftOf('[]'),
      parts: [none[0]],
    });
  });
});
