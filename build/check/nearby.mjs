/**
 * The unit tests that every quick check runs: what crosses the whole project is kept there. With them no run is
 * ever without a test.
 */
export const always = [
  'tests/unit/shared/ipc/bridge.test.ts',
  'tests/unit/shared/ipc/contract.test.ts',
  'tests/unit/shared/ipc/log-acts.test.ts',
  'tests/unit/build/check/',
];

/**
 * Picks the tests of a quick check: first those that were changed, then those that mirror the place of a changed
 * source, then the others that load one, until the time is used up.
 *
 * @param {object} known
 * @param {readonly string[]} known.touched test files that a change can reach, as paths from the root
 * @param {readonly string[]} known.changed files that changed, as paths from the root
 * @param {(test: string) => number} known.seconds how long a test file takes
 * @param {number} known.patience in seconds, all test files together
 * @returns {{ chosen: string[], left: string[] }}
 */
export function nearest({ touched, changed, seconds, patience }) {
  const inOrder = touched
    .map((test) => ({ test, distance: Math.min(...changed.map((file) => distance(test, file))) }))
    .sort((a, b) => a.distance - b.distance || a.test.localeCompare(b.test));
  const chosen = [];
  const left = [];
  let spent = 0;
  for (const { test, distance } of inOrder) {
    // A test that was itself changed always runs.
    if (distance > 0 && spent + seconds(test) > patience) left.push(test);
    else {
      chosen.push(test);
      spent += seconds(test);
    }
  }
  return { chosen, left };
}

/** How many steps from a test to the test that would mirror the file: 0 for the changed test itself. */
function distance(test, file) {
  if (test === file) return 0;
  const from = mirrorOf(test).split('/');
  const to = file.replace(/\.tsx?$/, '').split('/');
  let same = 0;
  while (same < from.length && from[same] === to[same]) same += 1;
  return 1 + from.length - same + (to.length - same);
}

const mirrorOf = (test) => test.replace(/^tests\/(unit\/)?/, '').replace(/\.test\.tsx?$/, '');
