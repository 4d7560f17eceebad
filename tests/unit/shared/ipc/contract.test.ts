import { describe, expect, it } from 'vitest';
import { callNames, contract, isCallName, windowCallNames } from '#shared/ipc/contract.ts';

describe('contract', () => {
  it('names each call after its feature and its deed', () => {
    for (const name of callNames) expect(name).toMatch(/^[a-z]+\.[a-z][a-zA-Z]+$/);
  });

  it('keeps calls of the main process out of the window', () => {
    expect(windowCallNames).not.toContain('evaluation.document');
    expect(windowCallNames).toContain('team.open');
  });

  it('lets only the main process answer what touches dialogs and files', () => {
    for (const name of callNames) {
      expect(contract[name].handledBy === 'main').toBe(name.startsWith('desktop.'));
    }
  });

  it('lets no call without an open file change one, but those that make or open it', () => {
    const changing = callNames.filter((name) => {
      const { needs, changes } = contract[name];
      return needs === 'nothing' && changes;
    });
    expect(changing).toEqual(['team.create', 'team.openWithRecoveryCode']);
  });

  it.each(['toString', 'constructor', '__proto__', 'team.destroy', '', 7, null])(
    'does not know %s',
    (name) => {
      expect(isCallName(name)).toBe(false);
    },
  );

  it('never lets a file path in: files cross as references', () => {
    const parsed = contract['team.open'].input.safeParse({ file: '/'.repeat(65), password: 'x' });
    expect(parsed.success).toBe(false);
  });
});
