import { unexpectedError, type BackendMessage, type BackendRequest } from '#shared/ipc/envelope.ts';
import type { FileGrants, Progress } from '#shared/ipc/envelope.ts';
import type { BackendCallName } from '#shared/ipc/contract.ts';
import { fail, succeed, type Result } from '#shared/kernel/result.ts';

/** The part of a utility process that is used here. */
export interface BackendChild {
  postMessage(message: BackendRequest): void;
  on(event: 'message', listener: (message: BackendMessage) => void): unknown;
  on(event: 'exit', listener: () => void): unknown;
  kill(): boolean;
}

interface BackendParts {
  readonly fork: () => BackendChild;
  readonly grants: () => FileGrants;
  readonly onProgress: (progress: Progress) => void;
}

interface Running {
  readonly child: BackendChild;
  /** Whether it got any call. Before its first no file can be open in it. */
  wasAsked: boolean;
  /** The file to practise with is open in it. */
  practises: boolean;
  /** Resolves when the process has exited. */
  readonly gone: Promise<void>;
}

export interface Backend {
  /**
   * Puts one call to the backend process; during a restart, to the fresh one. Always resolves: a process
   * that dies gives `unexpected`.
   */
  readonly ask: (call: BackendCallName, input: unknown) => Promise<Result<unknown>>;
  /**
   * The same for several calls that belong together: once the file was locked, or the process ended, the next of
   * them is refused, also when somebody opened the file again.
   */
  readonly thisSitting: () => Pick<Backend, 'ask'>;
  /**
   * Whether the file to practise with is open, as its opening told: the process need not be asked, which may be at
   * work for somebody else just then.
   */
  readonly practises: () => boolean;
  /** Whether a file is being opened or made: the key may be there before anybody knows. */
  readonly isOpening: () => boolean;
  /** Ends the process, and the data key with it, and starts a fresh one. Resolves when the old one is gone. */
  readonly restart: (why?: 'lock' | 'sleep') => Promise<void>;
  /** Closes the team file and ends the process for good. Resolves when it is gone. */
  readonly stop: () => Promise<void>;
}

/** As its owner has it. */
export interface BackendProcess extends Backend {
  /** Starts the process, unless it is there. The first call that needs it does so too. */
  readonly begin: () => void;
  /** Whether no file can be open: known without asking the process. */
  readonly holdsNothing: () => boolean;
}

/** Why the process ends: the user locks, or the computer goes to sleep, or Trede stops. */
type Ending = 'lock' | 'sleep' | 'quit';

/**
 * How long a backend may take to close its file before it is ended, in milliseconds. Locking does not wait long
 * for a backup, which is then made at the next opening, and going to sleep not at all: the key may not sleep in
 * the memory. Quitting waits.
 */
const closingPatience: Readonly<Record<Ending, number>> = { sleep: 2000, lock: 5000, quit: 20_000 };

const openings: readonly BackendCallName[] = [
  'team.open',
  'team.openWithRecoveryCode',
  'team.create',
];

const locked = fail(
  'cancelled',
  'Trede is vergrendeld. Deze opdracht is gestopt. Open het teambestand opnieuw.',
);

/**
 * Runs the backend in a process of its own and matches its answers to the requests. It starts with the first call
 * that needs it, or when told to: reading it takes as long as drawing the first screen, and the two would share few
 * cores. When the process dies by itself, what was asked answers `unexpected` and a new one is started, in which no
 * file is open.
 */
export function runBackend({ fork, grants, onProgress }: BackendParts): BackendProcess {
  const waiting = new Map<number, (result: Result<unknown>) => void>();
  let nextId = 1;
  let stopped = false;
  let current: Running | null = null;
  /** How many processes were started. */
  let sitting = 0;
  /** Calls under way that open a file. */
  let opening = 0;
  /** Pending while a process is being ended: it may still hold the team file, so nothing starts beside it. */
  let ending: Promise<void> | null = null;

  const answerAll = (result: Result<unknown>): void => {
    const answers = [...waiting.values()];
    waiting.clear();
    for (const answer of answers) answer(result);
  };

  const start = (): Running => {
    sitting += 1;
    const child = fork();
    let wasReady = false;
    child.on('message', (message) => {
      if (current?.child !== child) return;
      if (message.kind === 'ready') wasReady = true;
      if (message.kind === 'progress') onProgress(message.progress);
      if (message.kind === 'answer') {
        waiting.get(message.id)?.(message.result);
        waiting.delete(message.id);
      }
    });
    const gone = new Promise<void>((resolve) => {
      child.on('exit', () => {
        resolve();
        if (current?.child !== child) return;
        current = null;
        answerAll({ ok: false, error: unexpectedError });
        // One that never came up would die again at once: the next call tries it then.
        if (wasReady && !stopped) current = start();
      });
    });
    return { child, gone, wasAsked: false, practises: false };
  };

  /** Ends the process and, unless Trede stops, starts a fresh one. Who asks meanwhile waits for the same end. */
  const end = (why: Ending): Promise<void> => {
    ending ??= endCurrent(why).then(() => {
      ending = null;
      if (!stopped) current = start();
    });
    return ending;
  };

  const endCurrent = async (why: Ending): Promise<void> => {
    const old = current;
    current = null;
    answerAll(locked);
    if (old === null) return;
    await closed(old, why);
    old.child.kill();
    await old.gone;
  };

  /**
   * Stops the work under way and closes the team file, so that all of it is in the one file when a user
   * copies or moves it. A process that does not answer in time is ended all the same: what was confirmed
   * is on disk already.
   */
  const closed = async ({ child, gone }: Running, why: Ending): Promise<void> => {
    const closing = nextId++;
    const answered = new Promise<void>((resolve) => {
      child.on('message', (message) => {
        if (message.kind === 'answer' && message.id === closing) resolve();
      });
    });
    child.postMessage({ id: nextId++, call: 'importing.cancel', input: {}, grants: {} });
    const input = { locks: why !== 'quit', sleeps: why === 'sleep' };
    child.postMessage({ id: closing, call: 'team.close', input, grants: {} });
    let patience: NodeJS.Timeout | undefined;
    const tired = new Promise<void>((resolve) => {
      patience = setTimeout(resolve, closingPatience[why]);
    });
    await Promise.race([answered, gone, tired]);
    clearTimeout(patience);
  };

  const holdsNothing = (): boolean => current?.wasAsked !== true;

  const ask: Backend['ask'] = async (call, input) => {
    while (ending !== null) await ending;
    if (stopped) return locked;
    // The first screen needs no process that is still to come up to know that nothing is open.
    if (call === 'team.status' && holdsNothing()) return succeed(null);
    current ??= start();
    current.wasAsked = true;
    const asked = current;
    const { child } = asked;
    const id = nextId++;
    const opens = openings.includes(call) ? 1 : 0;
    opening += opens;
    return new Promise((resolve) => {
      waiting.set(id, (result) => {
        opening -= opens;
        if (opens > 0 && result.ok) asked.practises = isToPractise(result.value);
        resolve(result);
      });
      child.postMessage({ id, call, input, grants: grants() });
    });
  };

  const begin = (): void => {
    if (ending === null && !stopped) current ??= start();
  };

  return {
    begin,
    ask,
    thisSitting: () => {
      // Calls that belong together are of one process: its start may not come between them.
      begin();
      const own = sitting;
      return {
        ask: async (call, input) =>
          ending === null && sitting === own ? ask(call, input) : locked,
      };
    },
    practises: () => current?.practises === true,
    holdsNothing,
    isOpening: () => opening > 0,
    restart: (why = 'lock') => end(why),
    stop: () => {
      stopped = true;
      return end('quit');
    },
  };
}

const isToPractise = (opened: unknown): boolean =>
  typeof opened === 'object' && opened !== null && 'practice' in opened && opened.practice === true;
