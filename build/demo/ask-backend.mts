import { join } from 'node:path';
import type { BackendCallName, CallInput, CallOutput } from '#shared/ipc/contract.ts';
import type { FileRef } from '#shared/ipc/envelope.ts';
import { unpacked } from '#shared/ipc/packed-rows.ts';
import type { TredeError } from '#shared/kernel/errors.ts';
import { runBackend } from '../../electron/main/backend-process/backend.ts';
import { createUtilityProcess } from '../preview/utility-process.mts';

/** A call that the backend refused; the message is its Dutch sentence. */
export class Refused extends Error {
  readonly error: TredeError;

  constructor(error: TredeError) {
    super(error.message);
    this.error = error;
  }
}

export interface BackendWithoutWindow {
  /** @throws Refused */
  readonly ask: <Name extends BackendCallName>(
    name: Name,
    input: CallInput<Name>,
  ) => Promise<CallOutput<Name>>;
  /** Stands for a file that a user would choose in a dialog. */
  readonly choose: (path: string) => FileRef;
  /** Ends the process; the team file is closed with it. */
  readonly stop: () => Promise<void>;
}

/** Starts the built backend in a process of its own, as the app does, for a script without a window. */
export function startBackend(projectRoot: string): BackendWithoutWindow {
  const processes = createUtilityProcess();
  const files: Record<FileRef, string> = {};
  const backend = runBackend({
    fork: () => processes.fork(join(projectRoot, 'out/backend/index.js')),
    grants: () => files,
    onProgress: () => undefined,
  });
  return {
    ask: async (name, input) => {
      const answer = await backend.ask(name, input);
      if (!answer.ok) throw new Refused(answer.error);
      return unpacked(answer.value) as CallOutput<typeof name>;
    },
    choose: (path) => {
      const ref = `bestand-${Object.keys(files).length + 1}`;
      files[ref] = path;
      return ref;
    },
    stop: async () => {
      await backend.stop();
      await processes.endAll();
    },
  };
}
