import { ipcMain, type BrowserWindow } from 'electron';
import type { BackendCallName, CallName } from '#shared/ipc/contract.ts';
import { channelOf, droppedChannel, type DroppedFile } from '#shared/ipc/bridge.ts';
import { unexpectedError } from '#shared/ipc/envelope.ts';
import { fail, type Result } from '#shared/kernel/result.ts';
import type { Backend } from '../backend-process/backend.ts';
import { isOwnPage } from './sender.ts';

/** Answers a call of the main process. `null` when the call is for the backend. */
export type AnswerInMain = (name: CallName, input: unknown) => Promise<Result<unknown>> | null;

interface Parts {
  /** The calls that the window may make. */
  readonly names: readonly CallName[];
  readonly window: BrowserWindow;
  readonly backend: Backend;
  readonly answerInMain: AnswerInMain;
  /** Takes the path of a file that was dragged onto the window. */
  readonly takeDropped: (path: unknown) => Promise<Result<DroppedFile>>;
}

type Invoked = Parameters<Parameters<typeof ipcMain.handle>[1]>[0];

/**
 * Registers one channel for each call that the window may make, and one for a file that was dragged onto it. Nothing
 * is thrown to the window.
 */
export function registerCalls({ names, window, backend, answerInMain, takeDropped }: Parts): void {
  const windowContentsId = window.webContents.id;
  const answerOn = (channel: string, answer: (input: unknown) => Promise<Result<unknown>>): void =>
    ipcMain.handle(channel, async (event: Invoked, input: unknown): Promise<Result<unknown>> => {
      if (!isOwnPage(event, windowContentsId)) {
        return fail(
          'foreign-sender',
          'Deze opdracht komt niet uit het venster van Trede. Er is niets veranderd. Start Trede opnieuw.',
        );
      }
      try {
        return await answer(input);
      } catch {
        return { ok: false, error: unexpectedError };
      }
    });
  for (const name of names) {
    answerOn(
      channelOf(name),
      async (input) => answerInMain(name, input) ?? backend.ask(name as BackendCallName, input),
    );
  }
  answerOn(droppedChannel, takeDropped);
}
