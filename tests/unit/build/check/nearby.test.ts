import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { always, nearest } from '../../../../build/check/nearby.mjs';

const pick = (touched: readonly string[], changed: readonly string[], patience = 100) =>
  nearest({ touched, changed, seconds: () => 1, patience });

describe('the unit tests of a quick check', () => {
  it('begin with the test that was changed, then the one that mirrors the source, then its neighbours', () => {
    const own = 'tests/unit/shared/caseload/week/takings.test.ts';
    const mirror = 'tests/unit/electron/backend/budget/move.test.ts';
    const beside = 'tests/unit/electron/backend/budget/ledger.test.ts';
    const far = 'tests/unit/renderer/importing/import-draft.test.ts';
    const { chosen } = pick(
      [far, beside, mirror, own],
      [own, 'electron/backend/budget/move.ts', 'README.md'],
    );
    expect(chosen).toEqual([own, mirror, beside, far]);
  });

  it('stop when their time is used up, and what is left is told', () => {
    const near = 'tests/unit/shared/kernel/money.test.ts';
    const far = 'tests/unit/electron/backend/dispatch.test.ts';
    expect(pick([far, near], ['shared/kernel/money.ts'], 1)).toEqual({
      chosen: [near],
      left: [far],
    });
  });

  it('have every test that was itself changed, however long that takes', () => {
    const changed = ['tests/unit/a.test.ts', 'tests/unit/b.test.ts'];
    expect(pick(changed, changed, 0)).toEqual({ chosen: changed, left: [] });
  });

  it('are never none: those of every check are there', () => {
    const root = join(import.meta.dirname, '../../../..');
    expect(always.filter((path) => !existsSync(join(root, path)))).toEqual([]);
    expect(always.length).toBeGreaterThan(0);
  });
});
