import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { unexpectedError } from '../../shared/ipc/envelope.ts';
import type { OpenTeam } from '../../shared/team/schema.ts';
import type { Result } from '../../shared/kernel/result.ts';
import { bundledChild } from './bundled-child.ts';

export interface TeamProcess {
  /** What opening the team file gave in that process. */
  readonly opened: Result<OpenTeam>;
  /** Names of the funds, or of the backups, or the passwords, whose writing was confirmed so far. */
  readonly confirmed: readonly string[];
  /** Recovery codes that were shown, of which the last may or may not count. */
  readonly shown: readonly string[];
  /** Waits for that many confirmed writes. */
  readonly confirmedAtLeast: (count: number) => Promise<void>;
  /** Ends it as a power cut would, and waits until it is gone. */
  readonly kill: () => Promise<void>;
}

interface Message {
  readonly opened?: Result<OpenTeam>;
  readonly confirmed?: string;
  readonly begins?: boolean;
  readonly shown?: string;
}

/** Starts another process on the team file; resolves once it has tried to open the file. */
export const startTeamProcess = (
  path: string,
  task: 'hold' | 'write' | 'change' | 'backup' | 'remove' | 'destroy',
  recoveryCode = '',
): Promise<TeamProcess> => start('team-child.ts', [path, task, recoveryCode]);

/**
 * The same of one that shares the file; one that is `opening` resolves before it tries.
 *
 * @param at the time of its clock, in milliseconds
 */
export const startSharingProcess = (
  path: string,
  task: 'publish' | 'read' | 'hold' | 'opening' | 'once' | 'visit',
  who: { readonly name: string; readonly password: string },
  at: number,
): Promise<TeamProcess> =>
  start('sharing-child.ts', [path, task, who.name, who.password, String(at)]);

async function start(name: string, args: readonly string[]): Promise<TeamProcess> {
  const script = await bundledChild(name);
  const child = fork(script, [...args], {
    execArgv: [],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const confirmed: string[] = [];
  const shown: string[] = [];
  let waiting: { count: number; done: () => void } | null = null;
  const opened = await new Promise<Result<OpenTeam>>((resolve, reject) => {
    child.once('exit', (code) => reject(new Error(`the other process ended with ${code}`)));
    child.on('message', (message: Message) => {
      if (message.opened) resolve(message.opened);
      if (message.shown !== undefined) shown.push(message.shown);
      if (message.begins) resolve({ ok: false, error: unexpectedError });
      if (message.confirmed !== undefined) confirmed.push(message.confirmed);
      if (waiting && confirmed.length >= waiting.count) waiting.done();
    });
  });
  return {
    opened,
    confirmed,
    shown,
    confirmedAtLeast: (count) =>
      new Promise((done) => {
        if (confirmed.length >= count) done();
        else waiting = { count, done };
      }),
    kill: () => killed(child),
  };
}

/** How a piece of work ended that was killed, or was let done. */
export interface BrokenOff {
  /** Whether the process said that it was done. */
  readonly done: boolean;
  /** From its beginning to its end, in milliseconds. */
  readonly took: number;
}

/**
 * Lets another process do one thing, opening the team file or importing a list, and ends it as a power cut
 * would.
 *
 * @param list to import
 * @param after milliseconds since the work began; `null`: once it is done
 */
export async function breakOff(
  path: string,
  task: 'open' | 'import',
  after: number | null,
  list = '',
): Promise<BrokenOff> {
  const script = await bundledChild('team-child.ts');
  const child = fork(script, [path, task, list], {
    execArgv: [],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  let done = false;
  let began = 0;
  const kill = (): void => {
    child.kill('SIGKILL');
  };
  child.on('message', (message: Message) => {
    if (message.begins) {
      began = performance.now();
      if (after !== null) setTimeout(kill, after);
    }
    const isDone = task === 'open' ? message.opened?.ok : message.confirmed !== undefined;
    if (isDone !== true) return;
    done = true;
    if (after === null) kill();
  });
  await Promise.all([once(child, 'exit'), once(child, 'disconnect')]);
  if (began === 0) throw new Error('the other process did not begin');
  return { done, took: performance.now() - began };
}

async function killed(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  // The channel closes after its last message was read: what was confirmed is counted then.
  const gone = Promise.all([once(child, 'exit'), once(child, 'disconnect')]);
  child.kill('SIGKILL');
  await gone;
}
