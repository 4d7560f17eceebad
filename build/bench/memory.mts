import { fork } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { besideEmptyWindow } from './beside-empty.mts';
import { compare, type Comparison } from './measure.mts';

/** Which processes are counted: all of the app, or those that draw its page. */
export type CountedProcesses = 'alles' | 'pagina';

/** How long a window is left alone before it is measured, in milliseconds: what it did to open is cleared away. */
const rest = 15_000;

/**
 * The memory of a window with the list of all clients on screen, against an empty window in the same runtime. Both
 * with everything that belongs to them: main process, browser, page, and in ours the backend. Only on Linux, which
 * says of each process how much memory it has, what it shares counted for its part.
 */
export function compareMemory(
  root: string,
  counted: CountedProcesses,
  size: number,
  rounds: number,
): Promise<Comparison> {
  return besideEmptyWindow(root, size, ({ teamFile, emptyApp, newSettings }) =>
    compare(
      {
        name: `geheugen ${counted}`,
        size,
        unit: 'MB',
        ours:
          counted === 'alles'
            ? 'alle processen, met de lijst van klanten op het scherm'
            : 'het proces van de pagina, met de lijst van klanten op het scherm',
        against: 'leeg venster, met dezelfde beveiliging',
      },
      rounds,
      () => memoryOf(root, teamFile, newSettings(), counted),
      () => memoryOf(emptyApp, null, newSettings(), counted),
    ),
  );
}

async function memoryOf(
  app: string,
  teamFile: string | null,
  settings: string,
  counted: CountedProcesses,
): Promise<number> {
  const window = fork(join(import.meta.dirname, 'held-window.mts'), [app], {
    env: {
      ...process.env,
      TREDE_USER_DATA: settings,
      ...(teamFile === null ? {} : { TREDE_BENCH_FILE: teamFile }),
    },
  });
  try {
    await Promise.race([
      once(window, 'message'),
      once(window, 'exit').then(() => {
        throw new Error('the window that was to be measured did not open');
      }),
    ]);
    await wait(rest);
    const processes = withDescendants(window.pid ?? 0).filter(
      (id) => counted === 'alles' || drawsPage(id),
    );
    if (process.env['TREDE_BENCH_DETAILS'] === '1') {
      for (const id of processes) {
        const name = commandOf(id).split('\0').slice(0, 3).join(' ').slice(0, 120);
        process.stderr.write(`${memoryOfProcess(id).toFixed(0).padStart(6)} MB  ${name}\n`);
      }
    }
    return processes.reduce((sum, id) => sum + memoryOfProcess(id), 0);
  } finally {
    if (window.connected) {
      const gone = once(window, 'exit');
      window.disconnect();
      await gone;
    }
  }
}

function withDescendants(root: number): number[] {
  const parents = readdirSync('/proc').flatMap((name) => {
    if (!/^\d+$/.test(name)) return [];
    const parent = /^PPid:\s*(\d+)/m.exec(read(name, 'status'))?.[1];
    return parent === undefined ? [] : [[Number(name), Number(parent)] as const];
  });
  const below = (id: number): number[] => [
    id,
    ...parents.filter(([, parent]) => parent === id).flatMap(([child]) => below(child)),
  ];
  return below(root);
}

const drawsPage = (id: number): boolean => commandOf(id).includes('--type=renderer');

const commandOf = (id: number): string => read(String(id), 'cmdline');

/** In MB; pages that several processes share count for their part (PSS). */
const memoryOfProcess = (id: number): number =>
  Number(/^Pss:\s*(\d+)/m.exec(read(String(id), 'smaps_rollup'))?.[1] ?? 0) / 1024;

/** What the system says of a process; empty when it has just ended. */
function read(id: string, what: string): string {
  try {
    return readFileSync(`/proc/${id}/${what}`, 'utf8');
  } catch {
    return '';
  }
}
