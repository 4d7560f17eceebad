import { dirname, join } from 'node:path';
import { practiceFileName, practiceFolder } from '#shared/team/practice.ts';

/** Where the team file to practise with stands, and how it is told from a real one. */
export interface PracticePlace {
  readonly folder: string;
  readonly file: string;
  /** Of any path: whether it stands there. */
  readonly holds: (path: string) => boolean;
}

export function practicePlaceIn(userData: string): PracticePlace {
  const folder = join(userData, practiceFolder);
  return {
    folder,
    file: join(folder, practiceFileName),
    holds: (path) => dirname(path) === folder,
  };
}
