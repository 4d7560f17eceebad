import { z } from 'zod';

/** What Trede may find about a team file at opening. */
export const logFindings = [
  /** The log of the file is shorter than it was at the last closing. */
  'older-copy',
  /** The log says something else than it did then. */
  'other-log',
  /** What was kept outside the file was not written with a key of this file. */
  'unproved',
  /** A copy in another place that is behind what this computer knows: a backup that was put back. */
  'earlier-copy',
  /** Outside the file nothing is kept any more, and something was. */
  'no-head',
  /** The file that was missed when an older copy stood in its place. */
  'put-back',
  /** The key file beside it is one that was replaced by another since. */
  'older-keys',
] as const;
export const logFindingSchema = z.enum(logFindings);
export type LogFinding = z.infer<typeof logFindingSchema>;
