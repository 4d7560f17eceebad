import { expect, it, vi } from 'vitest';
import { succeed, type Result } from '#shared/kernel/result.ts';
import { createDesktop } from '../../../../../electron/main/desktop/answer-in-main.ts';
import type { DesktopParts } from '../../../../../electron/main/desktop/parts.ts';

const page = '<!doctype html><html lang="nl" data-head-left="Gemeente Oefenstad"></html>';

/** Prints the annex with the practice file open, or that of a team; gives what went to the printer. */
async function printedFrom(practice: boolean): Promise<string | undefined> {
  const answers: Record<string, unknown> = {
    'privacy.annex': { content: page, suggestedName: 'bijlage.pdf' },
    'team.noteExport': {},
  };
  const ask = (call: string): Promise<Result<unknown>> => Promise.resolve(succeed(answers[call]));
  const toPrinter = vi.fn<DesktopParts['toPrinter']>(() => Promise.resolve('printed'));
  // The rest is for other calls.
  const parts = {
    version: '1.2.3',
    backend: {
      ask,
      thisSitting: () => ({ ask }),
      practises: () => practice,
      isOpening: () => false,
      restart: () => Promise.resolve(),
      stop: () => Promise.resolve(),
    },
    toPrinter,
  } as Partial<DesktopParts> as DesktopParts;
  const answer = await createDesktop(parts).answer('desktop.print', { what: 'bijlage' });
  expect(answer).toEqual(succeed({ printed: true }));
  return toPrinter.mock.calls[0]?.[0];
}

it('prints from the practice file that its people are invented', async () => {
  expect(await printedFrom(true)).toContain(
    'data-head-left="Oefenbestand: verzonnen mensen. Gemeente Oefenstad"',
  );
  expect(await printedFrom(false)).toBe(page);
});
