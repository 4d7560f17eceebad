import { expect, it } from 'vitest';
import { reachedFrom } from '../../../support/static-imports.ts';

it('has the calls of the first screen answered before the whole contract is read', () => {
  const { atOnce, later } = reachedFrom('electron/main/behind-window.ts');
  expect(atOnce).toContain('shared/ipc/calls/desktop-first.ts');
  expect([...atOnce].filter((file) => file === 'shared/ipc/contract.ts')).toEqual([]);
  expect(reachedFrom('electron/main/desktop/answer-in-main.ts').atOnce).toContain(
    'shared/ipc/contract.ts',
  );
  expect(later).toContain('electron/main/desktop/answer-in-main.ts');
});
