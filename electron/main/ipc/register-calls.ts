import { ipcMain, type BrowserWindow } from 'electron';
import { windowCallNames, type BackendCallName, type CallName } from '#shared/ipc/contract.ts';
import { channelOf } from '#shared/ipc/bridge.ts';
import { unexpectedError } from '#shared/ipc/envelope.ts';
import { fail, type Result } from '#shared/kernel/result.ts';
import type { Backend } from '../backend-process/backend.ts';
import { isOwnPage } from './sender.ts';

/** Answers a call of the main process. `null` when the call is for the backend. */
export type AnswerInMain = (name: CallName, input: unknown) => Promise<Result<unknown>> | null;

interface Parts {
  readonly window: BrowserWindow;
  readonly backend: Backend;
  readonly answerInMain: AnswerInMain;
}

/** Registers one channel for each call that the window may make. Nothing is thrown to the window. */
export function registerCalls({ window, backend, answerInMain }: Parts): void {
  const windowContentsId = window.webContents.id;
  for (const name of windowCallNames) {
    ipcMain.handle(channelOf(name), async (event, input: unknown): Promise<Result<unknown>> => {
      if (!isOwnPage(event, windowContentsId)) {
        return fail(
          'foreign-sender',
          'Deze opdracht komt niet uit het venster van Trede. Er is niets veranderd. Start Trede opnieuw.',
        );
      }
      try {
        return await (answerInMain(name, input) ?? backend.ask(name as BackendCallName, input));
      } catch {
        return { ok: false, error: unexpectedError };
      }
    });
  }
}
