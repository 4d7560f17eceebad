import { describe, expect, it } from 'vitest';
import { readTally, rowsOf, tableOf } from '../../../../build/faults/tally.mts';

const promises = [
  { id: '1', says: 'niets kwijt', tries: 10 },
  { id: '2', says: 'alles of niets', tries: 5 },
  { id: '3', says: 'vol', tries: 5 },
];
const counted = (...lines: object[]) =>
  readTally(lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
const keptOf = (lines: object[], full = true) =>
  rowsOf(promises, counted(...lines), full).map(({ kept }) => kept);

describe('the table of promises', () => {
  it('adds up what was counted', () => {
    const lines = [
      { promise: '1', tried: 9, failed: 0 },
      { promise: '1', tried: 1, failed: 1 },
    ];
    expect(rowsOf(promises, counted(...lines), true)[0]).toMatchObject({ tried: 10, failed: 1 });
  });

  it('calls kept only what was tried often enough and never failed', () => {
    const all = [
      { promise: '1', tried: 10, failed: 0 },
      { promise: '2', tried: 5, failed: 1 },
      { promise: '3', tried: 4, failed: 0 },
    ];
    expect(keptOf(all)).toEqual([true, false, false]);
    expect(keptOf(all, false)).toEqual([true, false, true]);
    expect(keptOf([])).toEqual([false, false, false]);
    expect(keptOf([], false)).toEqual([false, false, false]);
  });

  it('lets off what a test says that it cannot try here, unless it did fail', () => {
    const skipped = { promise: '3', skipped: 'geen rechten' };
    expect(keptOf([skipped])[2]).toBe(true);
    expect(keptOf([skipped, { promise: '3', tried: 1, failed: 1 }])[2]).toBe(false);
    expect(keptOf([skipped, { promise: '3', tried: 1, failed: 0 }])[2]).toBe(false);
  });

  it('says it in words, one line each', () => {
    const lines = [
      { promise: '1', tried: 10, failed: 0 },
      { promise: '2', tried: 3, failed: 2 },
      { promise: '3', skipped: 'geen rechten' },
    ];
    const text = tableOf(rowsOf(promises, counted(...lines), true), true);
    expect(text.split('\n').map((line) => line.split(/ {2,}/).map((cell) => cell.trim()))).toEqual([
      ['nr', 'belofte', 'beloofd', 'geprobeerd', 'mislukt', 'oordeel'],
      expect.any(Array),
      ['1', 'niets kwijt', '10', '10', '0', 'gehouden'],
      ['2', 'alles of niets', '5', '3', '2', 'GEBROKEN'],
      ['3', 'vol', '5', '0', '0', 'overgeslagen: geen rechten'],
    ]);
    expect(tableOf(rowsOf(promises, [], true), true)).toContain('NIET GEPROBEERD');
  });
});
