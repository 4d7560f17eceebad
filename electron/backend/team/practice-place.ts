import { dirname, join } from 'node:path';
import { practiceFolder } from '#shared/team/practice.ts';
import type { OpenFile, TeamName } from '../session.ts';

/** Whether a team file is one to practise with: all in that folder is, also a backup that was put back. */
export const isPracticeFile = (path: string, settingsFolder: string | null): boolean =>
  settingsFolder !== null && dirname(path) === join(settingsFolder, practiceFolder);

/** The team of an open file, which tells whether everybody in it is invented. */
export const teamNameOf = (
  { path, team }: Pick<OpenFile, 'path' | 'team'>,
  settingsFolder: string | null,
): TeamName => (isPracticeFile(path, settingsFolder) ? { ...team, practice: true } : team);
