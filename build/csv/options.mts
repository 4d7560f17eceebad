import { parseArgs } from 'node:util';

export interface CsvOptions {
  /** A file, or a folder of files. */
  readonly source: string;
  readonly out: string;
}

export const usage = 'Zo werkt het: npm run csv -- BESTAND-OF-MAP --out MAP';

/** Something in the command line that cannot be; the message is a Dutch sentence. */
export class UsageError extends Error {}

/** Reads the options behind `npm run csv --`. */
export function readOptions(args: readonly string[]): CsvOptions {
  const { positionals, values } = parsed(args);
  const [source, ...others] = positionals;
  if (source === undefined) throw new UsageError('Er staat geen bestand of map bij.');
  if (others.length > 0) throw new UsageError('Kies één bestand of één map.');
  if (values.out === undefined || values.out === '') {
    throw new UsageError('Zeg met --out in welke map de resultaten komen.');
  }
  return { source, out: values.out };
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: { out: { type: 'string' } },
      allowPositionals: true,
    });
  } catch {
    throw new UsageError('Deze opdracht klopt niet.');
  }
}
