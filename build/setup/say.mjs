/** How the set-up speaks: short Dutch lines on stderr, so that stdout stays for the work itself. */

/** Something is missing that the set-up cannot get. Its message is the whole sentence to show. */
export class MissingPiece extends Error {}

/** @param {string} line */
export const say = (line) => {
  process.stderr.write(`${line}\n`);
};

/**
 * The sentence for any error: a missing piece speaks for itself, a full disk or a lack of rights has
 * its own sentence, and the rest is named without a stack trace (TREDE_DEBUG=1 shows it).
 *
 * @param {unknown} error
 * @returns {string}
 */
export function sentenceFor(error) {
  if (error instanceof MissingPiece) return error.message;
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOSPC') return fullDisk;
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') return noRights;
  const message = error instanceof Error ? error.message : String(error);
  return `De voorbereiding is gestopt: ${message.split('\n')[0]}. Meer weten? Zet TREDE_DEBUG=1 voor de opdracht.`;
}

export const fullDisk =
  'De schijf is vol. Trede heeft ongeveer 2 GB vrije ruimte nodig. Maak ruimte en probeer het opnieuw.';
export const noRights =
  'Trede mag niet schrijven in de projectmap. Geef uzelf schrijfrechten op deze map en probeer het opnieuw.';

/**
 * Runs a command's whole work and ends the process with its exit code. Errors become one sentence.
 *
 * @param {() => Promise<number>} work gives the exit code
 * @param {(sentence: string) => void} [onError] what else to print after the sentence
 */
export async function finishWith(work, onError) {
  try {
    process.exitCode = await work();
  } catch (error) {
    const sentence = sentenceFor(error);
    say(sentence);
    if (process.env['TREDE_DEBUG'] && error instanceof Error) say(error.stack ?? '');
    onError?.(sentence);
    process.exitCode = 1;
  }
}
