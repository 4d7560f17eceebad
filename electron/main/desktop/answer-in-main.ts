import { desktopCalls } from '#shared/ipc/calls/desktop.ts';
import type { AnswerInMain } from '../ipc/register-calls.ts';
import { markedAsPractice } from '../printing/mark-practice.ts';
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

/** The calls that the main process answers itself, and how. Whatever they print from the practice file says so. */
export function createDesktop(parts: DesktopParts): Desktop {
  const { backend, toPdf, toPrinter } = parts;
  const handlers = createDesktopHandlers({
    ...parts,
    toPdf: (html) => toPdf(markedAsPractice(html, backend)),
    toPrinter: (html) => toPrinter(markedAsPractice(html, backend)),
  });
  return { handlers, answer: answerWith(handlers) };
}
