import { describe, expect, it } from 'vitest';
import {
  addCounts,
  countPlaywright,
  countTool,
  countVitest,
} from '../../../../build/check/counts.mjs';

const vitestReport = (...statuses: string[]) => ({
  testResults: [
    {
      status: statuses.includes('failed') ? 'failed' : 'passed',
      assertionResults: statuses.map((status) => ({ status })),
    },
  ],
});

describe('the counts of a run', () => {
  it('have each test of Vitest', () => {
    expect(countVitest(vitestReport('passed', 'passed', 'failed', 'skipped'), 1)).toEqual({
      passed: 2,
      failed: 1,
      skipped: 1,
    });
  });

  it('have a failure for a file that could not be loaded', () => {
    const report = vitestReport('passed');
    report.testResults.push({ status: 'failed', assertionResults: [] });
    expect(countVitest(report, 1)).toMatchObject({ passed: 1, failed: 1 });
  });

  it('have each test of Playwright, and a flaky one as a failure', () => {
    const stats = { expected: 5, unexpected: 1, flaky: 1, skipped: 2 };
    expect(countPlaywright({ stats }, 1)).toEqual({ passed: 5, failed: 2, skipped: 2 });
  });

  it.each([
    ['Vitest without a report', countVitest(undefined, 1)],
    ['Vitest without a report that ends well', countVitest(undefined, 0)],
    ['Vitest that saw no test', countVitest({ testResults: [] }, 0)],
    ['Vitest with an error outside the tests', countVitest(vitestReport('passed'), 1)],
    ['Playwright without a report', countPlaywright(undefined, 0)],
    ['Playwright that saw no test', countPlaywright({ stats: { expected: 0 } }, 0)],
    ['Playwright that crashed after its tests', countPlaywright({ stats: { expected: 3 } }, 1)],
    ['a tool that a signal ended', countTool(128)],
  ])('are never without a failure for %s', (_case, counts) => {
    expect(counts.failed).toBe(1);
  });

  it('add up', () => {
    expect(
      addCounts([
        { passed: 1, failed: 0 },
        { passed: 2, failed: 3, skipped: 1 },
      ]),
    ).toEqual({ passed: 3, failed: 3, skipped: 1 });
  });
});
