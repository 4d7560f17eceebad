import { _electron, type ElectronApplication } from '@playwright/test';
import type { NextAnswer, RunningApp } from './running-app.ts';
import { projectRoot } from './runtime.ts';

/** Starts the built app in Electron itself. */
export async function startInElectron(
  executablePath: string,
  userData: string,
  nextAnswer: NextAnswer,
): Promise<RunningApp> {
  const environment = Object.fromEntries(
    Object.entries(process.env).filter(
      (entry): entry is [string, string] => entry[1] !== undefined,
    ),
  );
  const electron = await _electron.launch({
    executablePath,
    // Chromium refuses its sandbox to root; only a build machine runs as root.
    args: [projectRoot, ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
    env: { ...environment, TREDE_USER_DATA: userData },
  });
  await answerDialogs(electron, nextAnswer);
  return {
    page: await electron.firstWindow(),
    power: (event) =>
      electron.evaluate(({ powerMonitor }, name) => {
        (powerMonitor as NodeJS.EventEmitter).emit(name);
      }, event),
    idle: null,
    clipboard: {
      text: () => electron.evaluate(({ clipboard }) => clipboard.readText()),
      put: (text) => electron.evaluate(({ clipboard }, given) => clipboard.writeText(given), text),
    },
    startAgain: (args) =>
      electron.evaluate(
        ({ app }, all) => {
          app.emit('second-instance', {}, ['trede', ...all], '');
        },
        [...args],
      ),
    chooseInMenu: (labels) =>
      electron.evaluate(
        ({ Menu }, all) => {
          let menu = Menu.getApplicationMenu();
          for (const label of all) {
            const item = menu?.items.find((one) => one.label === label);
            menu = item?.submenu ?? null;
            if (menu === null) item?.click();
          }
        },
        [...labels],
      ),
    setBounds: (bounds) =>
      electron.evaluate(({ BrowserWindow }, wanted) => {
        BrowserWindow.getAllWindows()[0]?.setBounds(wanted);
      }, bounds),
    bounds: () =>
      electron.evaluate(({ BrowserWindow }) => {
        const window = BrowserWindow.getAllWindows()[0];
        if (window === undefined) throw new Error('There is no window');
        return window.getNormalBounds();
      }),
    quit: () => electron.close(),
  };
}

/** Puts the test in the place of the operating system's dialogs. */
async function answerDialogs(electron: ElectronApplication, nextAnswer: NextAnswer): Promise<void> {
  await electron.context().exposeFunction('tredeTestAnswer', nextAnswer);
  await electron.evaluate(({ app, dialog, BrowserWindow }) => {
    const ask = async (title: string | undefined): Promise<string | null> => {
      const question = `window.tredeTestAnswer(${JSON.stringify(title ?? '')})`;
      const window = BrowserWindow.getAllWindows()[0];
      return (await window?.webContents.executeJavaScript(question)) as string | null;
    };
    // The print dialog of the computer cannot be answered: what would be printed is kept as a PDF where the test says.
    app.on('web-contents-created', (_event, contents) => {
      const print: typeof contents.print = (_options, done) => {
        void ask('Printen').then(async (path) => {
          if (path === null) return done?.(false, 'Print job canceled');
          const pdf = await contents.printToPDF({ preferCSSPageSize: true, printBackground: true });
          process.getBuiltinModule('node:fs').writeFileSync(path, pdf);
          done?.(true, '');
        });
      };
      Object.assign(contents, { print });
    });
    Object.assign(dialog, {
      showOpenDialog: async (_window: unknown, options: { title?: string }) => {
        const path = await ask(options.title);
        return { canceled: path === null, filePaths: path === null ? [] : [path] };
      },
      showSaveDialog: async (_window: unknown, options: { title?: string }) => {
        const path = await ask(options.title);
        return { canceled: path === null, filePath: path ?? '' };
      },
    });
  });
}
