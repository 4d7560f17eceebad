export { tooManyRows } from '../limits.ts';

/** A record of the file with the line on which it begins. */
export interface ListRecord {
  readonly line: number;
  readonly cells: string[];
}
