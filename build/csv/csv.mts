import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { counted } from '#shared/kernel/text.ts';
import { readListFile } from '../../electron/backend/importing/read-file.ts';
import { readTable } from '../../electron/backend/importing/reading/read-table.ts';
import { Refusal } from '../../electron/backend/refusal.ts';
import { findJobs, type Job } from './files.mts';
import { readOptions, usage, UsageError } from './options.mts';
import { emptyResult, resultOf, type Result } from './result.mts';

// What the reader of lists makes of files, as JSON, for who wants to compare it.

const exitCodes = { done: 0, failed: 1, unreadable: 2 } as const;

const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};
const complain = (line: string): void => {
  process.stderr.write(`${line}\n`);
};

async function main(): Promise<number> {
  try {
    const { source, out } = readOptions(process.argv.slice(2));
    const folder = resolve(out);
    let unreadable = 0;
    const jobs = findJobs(resolve(source));
    for (const job of jobs) if (!(await writeResult(job, folder))) unreadable += 1;
    say(
      `Gelezen: ${counted(jobs.length - unreadable, 'bestand', 'bestanden')}. De resultaten staan in ${relative(process.cwd(), folder) || '.'}.`,
    );
    if (unreadable === 0) return exitCodes.done;
    complain(`Niet gelezen: ${counted(unreadable, 'bestand', 'bestanden')}.`);
    return exitCodes.unreadable;
  } catch (error) {
    if (error instanceof UsageError) {
      complain(`${error.message}\n${usage}`);
    } else {
      complain(sentenceOf(error));
    }
    return exitCodes.failed;
  }
}

/** Whether the file could be read. What it is not, is said in one line, and the others go on. */
async function writeResult({ file, name, result }: Job, folder: string): Promise<boolean> {
  let read: Result;
  try {
    const bytes = await readListFile(file);
    read = bytes.length === 0 ? emptyResult : resultOf(await readTable(bytes));
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    complain(`${name}: ${error.refused.message}`);
    return false;
  }
  const path = join(folder, result);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, `${JSON.stringify(read)}\n`);
  return true;
}

/** What the system says of files in Dutch; anything else as it is, for who works on Trede. */
function sentenceOf(error: unknown): string {
  const { code, path } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT') return `${path ?? 'Dit bestand'} is er niet. Kijk de naam en de map na.`;
  if (code === undefined) return error instanceof Error ? error.message : String(error);
  return `Hier kan Trede niet lezen of schrijven: ${path ?? 'onbekend'} (${code}).`;
}

process.exitCode = await main();
