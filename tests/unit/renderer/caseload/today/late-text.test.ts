import { describe, expect, test } from 'vitest';
import { lateText } from '../../../../../renderer/caseload/today/late-text.ts';
import { wednesday } from './signals.ts';

const late = (due: string | null, term: 'nu' | 'week' | 'straks', restsOn: string | null = null) =>
  lateText({ due, restsOn }, term, wednesday);

describe('how late it is', () => {
  test('counts the days after the term', () => {
    expect(late('2026-03-17', 'nu')).toBe('1 dag over tijd');
    expect(late('2026-03-10', 'nu')).toBe('8 dagen over tijd');
    expect(late('2025-12-18', 'nu')).toBe('90 dagen over tijd');
  });

  test('counts months and years when it is long ago', () => {
    expect(late('2025-12-01', 'nu')).toBe('3 maanden over tijd');
    expect(late('2024-03-20', 'nu')).toBe('23 maanden over tijd');
    expect(late('2018-08-19', 'nu')).toBe('over tijd sinds 2018');
  });

  test('names the day of this week, and today as such', () => {
    expect(late('2026-03-18', 'week')).toBe('uiterlijk vandaag');
    expect(late('2026-03-20', 'week')).toBe('uiterlijk 20-03-2026');
  });

  test('counts the days that are left after this week', () => {
    expect(late('2026-04-11', 'straks')).toBe('over 24 dagen');
  });

  test('says since when, where there is no term', () => {
    expect(late(null, 'nu', '2026-02-27')).toBe('sinds 27-02-2026');
    expect(late(null, 'nu')).toBe('nu');
  });
});
