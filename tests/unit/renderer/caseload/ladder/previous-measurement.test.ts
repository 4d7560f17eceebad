import { expect, it } from 'vitest';
import {
  inTime,
  previousLine,
  previousOf,
} from '../../../../../renderer/caseload/ladder/previous-measurement.ts';

const measurement = (id: number, measuredOn: string | null, measuredBy: string | null = null) => ({
  id,
  // As an imported start stands in the file, whatever the form asks.
  values: { step: '3' as const, measuredOn: measuredOn as string, measuredBy, answers: [] },
});
const start = measurement(9, null);
const first = measurement(7, '2025-09-09', 'Marloes Hendriks');
const second = measurement(3, '2026-03-01');

it('puts measurements in the order of time, the undated start first', () => {
  expect(inTime([second, first, start])).toEqual([start, first, second]);
});

it('knows the one before: the last for a new measurement, else the one before it in time', () => {
  const all = [second, first, start];
  expect(previousOf(all, null)).toBe(second);
  expect(previousOf(all, second)).toBe(first);
  expect(previousOf(all, start)).toBeNull();
  expect(previousOf([], null)).toBeNull();
});

it('says it in a sentence', () => {
  expect(previousLine(first)).toBe('Vorige meting: trede 3, op 09-09-2025, door Marloes Hendriks.');
  expect(previousLine(start)).toBe('Vorige meting: trede 3, dag niet bekend.');
  expect(previousLine(null)).toBe('Dit is de eerste meting.');
});
