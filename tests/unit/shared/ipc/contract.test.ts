import { describe, expect, it } from 'vitest';
import { callNames, contract, isCallName, windowCallNames } from '#shared/ipc/contract.ts';
import { Grants } from '../../../../electron/main/files/grants.ts';

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

  it('asks of every call of the backend for an open file, but of those around opening and stopping', () => {
    const without = callNames.filter((name) => {
      const { handledBy, needs } = contract[name];
      return handledBy === 'backend' && needs === 'nothing';
    });
    expect(without.sort()).toEqual([
      'evaluation.cancel',
      'evaluation.cancelExport',
      'importing.cancel',
      'team.backupAt',
      'team.backupsOf',
      'team.close',
      'team.create',
      'team.fileVersion',
      'team.look',
      'team.makePractice',
      'team.open',
      'team.openWithRecoveryCode',
      'team.restore',
      'team.restoreFile',
      'team.sharing',
      'team.status',
      'team.takeUp',
    ]);
  });

  it('says of a call only what is acted on', () => {
    for (const name of callNames) {
      expect(Object.keys(contract[name]).sort()).toEqual([
        'audience',
        'handledBy',
        'input',
        'needs',
        'output',
      ]);
    }
  });

  it.each(['toString', 'constructor', '__proto__', 'team.destroy', '', 7, null])(
    'does not know %s',
    (name) => {
      expect(isCallName(name)).toBe(false);
    },
  );

  describe('a file crosses as a reference', () => {
    const open = (file: unknown) =>
      contract['team.open'].input.safeParse({ file, password: 'x' }).success;

    it.each([
      '/etc/passwd',
      'C:\\Users\\jan\\Team.trede',
      '\\\\server\\team\\Team.trede',
      '../Team.trede',
      'Team.trede',
      'file:///home/jan/Team',
      '~',
      'a b',
      'keuze-1\n',
      '',
      'a'.repeat(65),
      7,
    ])('not as %j', (path) => {
      expect(open(path)).toBe(false);
    });

    it('such as each reference that a choice gives', () => {
      expect(open(new Grants().grant('/home/jan/Team.trede').ref)).toBe(true);
      expect(open('keuze-1')).toBe(true);
    });
  });
});
