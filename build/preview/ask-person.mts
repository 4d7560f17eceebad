import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline/promises';
import type { FileQuestion } from './dialogs.mts';

/**
 * Asks the person at this machine for a file: with `zenity` where it is installed, else in the terminal
 * that started the preview. With neither, a save dialog takes the suggested place and says so.
 */
export async function askPerson(question: FileQuestion): Promise<string | null> {
  const withZenity = await askZenity(question);
  if (withZenity !== undefined) return withZenity;
  const { title = 'Bestand', defaultPath = '' } = question.options;
  if (process.stdin.isTTY) {
    const suggestion =
      question.kind === 'save' ? ` [Enter = ${defaultPath}, - = niet]` : ' [Enter = niet]';
    const terminal = createInterface({ input: process.stdin, output: process.stdout });
    const typed = (await terminal.question(`${title}. Typ het pad${suggestion}: `)).trim();
    terminal.close();
    if (typed === '-') return null;
    return typed === '' ? (question.kind === 'save' ? defaultPath : null) : typed;
  }
  const place = question.kind === 'save' && defaultPath !== '' ? defaultPath : null;
  process.stdout.write(
    place === null
      ? `${title}: hier kan geen bestand gekozen worden. Installeer zenity of start Trede in een terminal.\n`
      : `${title}: ${place}\n`,
  );
  return place;
}

/** `undefined` where there is no zenity; `null` when the person cancelled. */
function askZenity({ kind, options }: FileQuestion): Promise<string | null | undefined> {
  const filters = (options.filters ?? []).map(
    ({ name, extensions }) =>
      `--file-filter=${name} | ${extensions.map((one) => `*.${one}`).join(' ')}`,
  );
  const args = [
    '--file-selection',
    `--title=${options.title ?? 'Bestand'}`,
    ...(options.defaultPath ? [`--filename=${options.defaultPath}`] : []),
    ...(kind === 'save' ? ['--save', '--confirm-overwrite'] : []),
    ...filters,
  ];
  return new Promise((resolve) => {
    const child = spawn('zenity', args, { stdio: ['ignore', 'pipe', 'ignore'] });
    let chosen = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      chosen += text;
    });
    child.once('error', () => {
      resolve(undefined);
    });
    child.once('close', (code) => {
      if (code === 0) resolve(chosen.trim() || null);
      // 1 is 'cancelled'; anything else is a zenity that cannot show itself.
      else resolve(code === 1 ? null : undefined);
    });
  });
}
