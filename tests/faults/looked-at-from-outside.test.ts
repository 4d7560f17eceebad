import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { attempt } from '../support/tally.ts';
import { makeTeamFile, type TestTeamFile } from '../support/team-file.ts';
import { startTeamProcess, type TeamProcess } from '../support/team-process.ts';

let made: TestTeamFile;
let other: TeamProcess | null = null;

beforeEach(async () => {
  made = await makeTeamFile();
});
afterEach(async () => {
  await other?.kill();
  await made.cleanup();
});

// Outside Windows, closing any handle of a file lets go of the locks that a process has on it.
describe('a team file that is open, and that the same process looks at from outside', () => {
  it('stays busy for others', async () => {
    const { backend, path, password } = made;
    const file = backend.grant(path);
    await backend.ask('team.look', { file });
    await backend.call('team.backupsOf', { file });
    await backend.call('team.restoreFile', { file, beside: null });
    await backend.refused('team.open', { file, password });
    other = await startTeamProcess(path, 'hold');
    await attempt('13', () => {
      expect(other?.opened).toMatchObject({ ok: false, error: { code: 'file-busy' } });
    });
  });
});
