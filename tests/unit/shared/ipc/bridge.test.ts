import { expect, it } from 'vitest';
import type { WindowCallName } from '#shared/ipc/bridge.ts';
import { callNames, windowCallNames, type CallName } from '#shared/ipc/contract.ts';

/** The compiler wants each call here that the type keeps from the window. */
const keptFromWindow: Record<Exclude<CallName, WindowCallName>, true> = {
  'budget.document': true,
  'caseload.documentContent': true,
  'caseload.listDocument': true,
  'caseload.printed': true,
  'evaluation.document': true,
  'importing.document': true,
  'privacy.declaration': true,
  'privacy.annex': true,
  'privacy.insight': true,
  'team.close': true,
  'team.makePractice': true,
  'team.noteExport': true,
  'backups.place': true,
  'backups.takeTo': true,
  'team.restore': true,
  'team.restoreFile': true,
};

it('types for the window exactly the calls that it has', () => {
  const missing = callNames.filter((name) => !windowCallNames.includes(name));
  expect(missing.sort()).toEqual(Object.keys(keptFromWindow).sort());
});
