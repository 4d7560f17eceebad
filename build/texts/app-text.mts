/** Stands in a text where the app puts a name, a number or another text. It occurs in no text itself. */
export const hole = '\uFFFC';

/** One piece of Dutch that somebody reads in the app, and where it stands. */
export interface AppText {
  /** From the root of the project, with slashes: `renderer/budget/texts.ts`. */
  readonly file: string;
  readonly line: number;
  /** The way to it within its file: `texts.columns.date`; empty where nothing around it has a name. */
  readonly name: string;
  /** With {@link hole} where something is filled in. */
  readonly text: string;
  /** False for a piece that is filled in in another text: it need not be a sentence by itself. */
  readonly whole: boolean;
  /** Whether this is said to somebody whose call is refused. */
  readonly refusal: boolean;
}

/** As a reader sees it: what is filled in shows as an ellipsis. */
export const readable = (text: string): string => text.replaceAll(hole, '…');
