import { describe, expect, it } from 'vitest';
import { contract } from '#shared/ipc/contract.ts';
import { toFileName } from '../../../../electron/main/files/file-names.ts';
import { suggestedFileName } from '../../../../renderer/team/suggested-file-name.ts';

describe('the name that is suggested for a new team file', () => {
  it('is the name of the team', () => {
    expect(suggestedFileName(' Statushouders Veldermeer ')).toBe('Statushouders Veldermeer');
  });

  it.each([
    ['nothing', ''],
    ['a name that is too long', 'Statushouders '.repeat(20)],
    ['signs that no file name has', 'Team: "Zuid/Oost" <1>?*|\\'],
    ['a sign of two halves at the end', `${'x'.repeat(79)}🙂`],
    ['only signs of two halves', '🙂'.repeat(60)],
  ])('can be sent and kept: %s', (_what, typed) => {
    const suggestedName = suggestedFileName(typed);
    expect(contract['desktop.chooseNewTeamFile'].input.safeParse({ suggestedName }).success).toBe(
      true,
    );
    const fileName = toFileName(suggestedName, 'Team');
    expect(fileName).toMatch(/^[^\\/:*?"<>|]+$/);
    expect(fileName.isWellFormed()).toBe(true);
  });
});
