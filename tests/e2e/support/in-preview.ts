import { startPreview } from '../../../build/preview/runtime.mts';
import type { NextAnswer, RunningApp } from './running-app.ts';
import { projectRoot } from './runtime.ts';

/** Starts the built app in this very process, with Chromium for its window. */
export async function startInPreview(
  userData: string,
  nextAnswer: NextAnswer,
): Promise<RunningApp> {
  process.env['TREDE_USER_DATA'] = userData;
  const run = await startPreview({
    appFolder: projectRoot,
    headless: true,
    answerDialog: ({ options }) => Promise.resolve(nextAnswer(options.title ?? '')),
  });
  return {
    page: await run.firstPage(),
    quit: async () => {
      run.app.quit();
      await run.whenQuit;
    },
  };
}
