/** Something is missing that the set-up cannot get. Its message is the whole sentence to show. */
export class MissingPiece extends Error {}
/** The sentence for any error, without a stack trace. */
export function sentenceFor(error: unknown): string;
export const fullDisk: string;
export const noRights: string;
