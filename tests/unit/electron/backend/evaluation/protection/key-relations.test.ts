import { describe, expect, it } from 'vitest';
import type { CountedSum } from '#shared/evaluation/counted.ts';
import {
  aroundMerged,
  householdPairs,
  insidePairs,
  personsBehind,
} from '../../../../../../electron/backend/evaluation/protection/key-relations.ts';

const inside = (counts: Readonly<Record<string, number>>) =>
  insidePairs(new Map(Object.entries(counts)), []).map(({ low, high }) => `${low} in ${high}`);

describe('what a merged row lies in', () => {
  const all = 'personen|kwartalen|2018-01-01..2018-12-31';
  const quarter = (of: number) => `${all}|outflowQuarter=["2018-${String(of)}"]`;
  const half = `samen:${quarter(1)}+${quarter(2)}`;
  const around = (counts: Readonly<Record<string, number>>, sums: CountedSum[] = []) =>
    aroundMerged(new Map(Object.entries(counts)), sums).map(({ low, high }) => [low, high]);

  it('is what all its parts lie in, where that is not less', () => {
    expect(around({ [half]: 3, [all]: 9 })).toEqual([[half, all]]);
    // Some left in both quarters.
    expect(around({ [half]: 3, [all]: 2 })).toEqual([]);
    const women = `${all}|sex=["vrouw"]`;
    expect(around({ [half]: 3, [women]: 9, [`samen:${women}+${quarter(1)}`]: 9 })).toEqual([]);
  });

  it('is the row of which each part lies in another part', () => {
    const work = (of: number) => `${quarter(of)}|outflowKind=["werk"]`;
    const working = `samen:${work(1)}+${work(2)}`;
    expect(around({ [working]: 3, [half]: 4 })).toEqual([[working, half]]);
    // Who left twice in one quarter stands in both of these, and in the half-year once.
    expect(around({ [`samen:${quarter(1)}+${work(1)}`]: 5, [half]: 6 })).toEqual([]);
    expect(around({ [`samen:${work(2)}+${work(3)}`]: 3, [half]: 4 })).toEqual([]);
    expect(around({ [working]: 3, [half]: 4 }, [{ total: half, parts: [working] }])).toEqual([]);
  });

  it('is not said of what adds up', () => {
    const sum = { total: all, parts: [half, quarter(3)] };
    expect(around({ [half]: 3, [quarter(3)]: 1, [all]: 4 }, [sum])).toEqual([]);
  });
});

describe('which counts lie inside which', () => {
  const short = 'personen|caseload|2018-01-01..2018-12-31';
  const long = 'personen|caseload|2018-01-01..2019-12-31';
  const later = 'personen|caseload|2018-07-01..2019-12-31';

  it('knows that more is asked of a part', () => {
    expect(inside({ [`${short}|group=["a"]`]: 3, [short]: 9 })).toEqual([
      `${short}|group=["a"] in ${short}`,
    ]);
  });

  it('knows that a period lies inside another', () => {
    expect(inside({ [short]: 8, [long]: 9, [later]: 7 })).toEqual([
      `${short} in ${long}`,
      `${later} in ${long}`,
    ]);
    expect(inside({ [`${short}|group=["a"]`]: 3, [`${long}|group=["b"]`]: 9 })).toEqual([]);
  });

  it('knows that who had an outflow in a period is in the caseload of one around it', () => {
    const left = 'personen|uitstroom|2018-03-01..2018-04-30';
    expect(inside({ [left]: 3, [short]: 8 })).toEqual([`${left} in ${short}`]);
    expect(inside({ 'personen|uitstroom|2017-03-01..2018-04-30': 3, [short]: 8 })).toEqual([]);
  });

  it('says nothing over periods that is not true of these figures', () => {
    const nee = '|leftFully=["nee"]';
    expect(inside({ [`${short}${nee}`]: 8, [`${long}${nee}`]: 6 })).toEqual([]);
  });

  it('says nothing of keys of another make', () => {
    expect(inside({ [short]: 8, 'samen:a+b': 3, 'personen|caseload|ooit': 4 })).toEqual([]);
  });

  it('finds the persons of a bijstandspartij and of an amount in the same period only', () => {
    const ofGroup = (key: string) => `${key}|group=["a"]`;
    const households = ofGroup(short).replace('personen', 'bijstandspartijen');
    const all = [ofGroup(short), ofGroup(long), households];
    expect(householdPairs(all)).toEqual([{ households, persons: ofGroup(short) }]);
    const amount = ofGroup('euro|kosten|2018-01-01..2019-12-31');
    expect([...personsBehind([amount], all)]).toEqual([[amount, ofGroup(long)]]);
  });

  it('lays an amount beside who had the trajectory in the period, not between measurements', () => {
    const type = '2018-01-01..2018-12-31|trajectoryType=["2"]';
    const [amount, persons] = [`euro|kosten|${type}`, `personen|trajecten|${type}`];
    const between = `personen|trajecten-tussen-metingen|${type}`;
    for (const counts of [
      [persons, between],
      [between, persons],
    ]) {
      expect([...personsBehind([amount], counts)]).toEqual([[amount, persons]]);
    }
  });
});
