/**
 * @typedef {{ passed: number, failed: number, skipped?: number }} Counts
 */

/** @param {number} code exit code of a tool that only says yes or no */
export const countTool = (code) => (code === 0 ? pass : fail);

const pass = { passed: 1, failed: 0 };
const fail = { passed: 0, failed: 1 };

/**
 * Never "0 failed" for a runner that failed: a crash, an error outside the tests, or a run that saw
 * no test at all each count as one failure.
 *
 * @param {Counts} counts
 * @param {number} code exit code of the runner
 * @returns {Counts}
 */
const distrust = (counts, code) =>
  counts.failed === 0 && (code !== 0 || counts.passed === 0) ? { ...counts, failed: 1 } : counts;

/**
 * @param {unknown} report Vitest's JSON report; undefined when there is none
 * @param {number} code exit code of Vitest
 * @returns {Counts}
 */
export function countVitest(report, code) {
  if (!isRecord(report) || !Array.isArray(report.testResults)) return fail;
  const tests = report.testResults.flatMap((file) => file.assertionResults ?? []);
  const having = (status) => tests.filter((test) => test.status === status).length;
  // A file that could not be loaded has no tests in the report.
  const broken = report.testResults.filter(
    (file) => file.status === 'failed' && !file.assertionResults?.some(isFailed),
  ).length;
  const skipped = tests.length - having('passed') - having('failed');
  return distrust({ passed: having('passed'), failed: having('failed') + broken, skipped }, code);
}

/**
 * @param {unknown} report Playwright's JSON report; undefined when there is none
 * @param {number} code exit code of Playwright
 * @returns {Counts}
 */
export function countPlaywright(report, code) {
  if (!isRecord(report) || !isRecord(report.stats)) return fail;
  const { expected = 0, unexpected = 0, flaky = 0, skipped = 0 } = report.stats;
  // A test that passes only at a second try is not a test that passes.
  return distrust({ passed: expected, failed: unexpected + flaky, skipped }, code);
}

/** @param {readonly Counts[]} all */
export const addCounts = (all) => ({
  passed: all.reduce((sum, { passed }) => sum + passed, 0),
  failed: all.reduce((sum, { failed }) => sum + failed, 0),
  skipped: all.reduce((sum, { skipped }) => sum + (skipped ?? 0), 0),
});

const isRecord = (value) => typeof value === 'object' && value !== null;
const isFailed = (test) => test.status === 'failed';
