import { startPreview } from '../../../build/preview/runtime.mts';
import type { NextAnswer, RunningApp } from './running-app.ts';
import { projectRoot } from './runtime.ts';

/**
 * Starts an app in this very process, with Chromium for its window: the one that was built here, or one that
 * was packaged. A packaged app does not listen to TREDE_USER_DATA, so it is given other system folders.
 */
export async function startInPreview(
  userData: string,
  nextAnswer: NextAnswer,
  packagedApp: string | null = null,
): Promise<RunningApp> {
  process.env['TREDE_USER_DATA'] = userData;
  if (packagedApp !== null) {
    for (const name of ['XDG_CONFIG_HOME', 'APPDATA', 'HOME']) process.env[name] = userData;
  }
  const run = await startPreview({
    appFolder: packagedApp ?? projectRoot,
    packaged: packagedApp !== null,
    headless: true,
    answerDialog: ({ options }) => Promise.resolve(nextAnswer(options.title ?? '')),
  });
  return {
    page: await run.firstPage(),
    power: (event) => {
      run.powerMonitor.emit(event);
      return Promise.resolve();
    },
    idle: (seconds) => {
      run.powerMonitor.idleTime = seconds;
    },
    clipboard: {
      text: () => run.clipboard.readText(),
      put: (text) => run.clipboard.writeText(text),
    },
    startAgain: (args) => {
      run.app.emit('second-instance', {}, ['trede', ...args], '');
      return Promise.resolve();
    },
    chooseInMenu: (labels) => {
      run.menu.choose(labels);
      return Promise.resolve();
    },
    setBounds: (bounds) => {
      run.window().setBounds(bounds);
      return Promise.resolve();
    },
    bounds: () => Promise.resolve(run.window().getNormalBounds()),
    quit: async () => {
      run.app.quit();
      await run.whenQuit;
    },
  };
}
