import { desktopCalls } from '#shared/ipc/calls/desktop.ts';
import type { AnswerInMain } from '../ipc/register-calls.ts';
import { answerCalls } from './answer-calls.ts';
import { createDesktopHandlers, type DesktopHandlers } from './handlers.ts';
import type { DesktopParts } from './parts.ts';

/** Gives each `desktop.*` call its input parsed. Answers `null` to a call that is for the backend. */
export const answerWith = (handlers: DesktopHandlers): AnswerInMain =>
  answerCalls(desktopCalls, handlers);

export interface Desktop {
  readonly handlers: DesktopHandlers;
  readonly answer: AnswerInMain;
}

/** The calls that the main process answers itself, and how. */
export function createDesktop(parts: DesktopParts): Desktop {
  const handlers = createDesktopHandlers(parts);
  return { handlers, answer: answerWith(handlers) };
}
