import { spawnSync } from 'node:child_process';
import { projectPath } from './folders.mts';

/**
 * The day of the sources, as `jjjj-mm-dd`: the same sources always give the same program, so the clock has no say
 * in it. Empty where neither the environment nor git tells.
 *
 * @see https://reproducible-builds.org/docs/source-date-epoch/
 */
export function builtOn(epoch = process.env['SOURCE_DATE_EPOCH']): string {
  if (epoch !== undefined && /^\d{1,11}$/.test(epoch)) return dayOf(Number(epoch));
  const git = spawnSync('git', ['log', '-1', '--format=%ct'], {
    cwd: projectPath('.'),
    encoding: 'utf8',
  });
  const seconds = git.status === 0 ? git.stdout.trim() : '';
  return /^\d{1,11}$/.test(seconds) ? dayOf(Number(seconds)) : '';
}

const dayOf = (seconds: number): string => new Date(seconds * 1000).toISOString().slice(0, 10);
