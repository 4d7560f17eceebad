import { dirname, join } from 'node:path';
import { practiceFolder } from '#shared/team/practice.ts';

/** Whether a team file is one to practise with: all in that folder is, also a backup that was put back. */
export const isPracticeFile = (path: string, settingsFolder: string | null): boolean =>
  settingsFolder !== null && dirname(path) === join(settingsFolder, practiceFolder);
