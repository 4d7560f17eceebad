import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';

/**
 * The least that a window of Trede can be: the rules of the security, the scheme of our own, and a page with nothing
 * on it. No backend, no calls, no menu. As a text: of what runs under Electron only the app itself imports it.
 */
const mainScript = (main: string) => `
import { app } from 'electron';
import { openAppSession } from '${main}/app-session.ts';
import { secureApp } from '${main}/security/index.ts';
import { createMainWindow, loadStartPage } from '${main}/window.ts';

secureApp();
void app.whenReady().then(async () => {
  const folder = import.meta.dirname;
  const { session } = openAppSession({ renderer: folder + '/pages', printAssets: folder + '/none' });
  const preload = folder + '/preload.cjs';
  await loadStartPage(createMainWindow({ session, preload, devTools: false }));
});
`;

/** Makes that app in a folder, to be started beside ours. */
export async function makeEmptyApp(root: string, folder: string): Promise<string> {
  const appFolder = join(folder, 'leeg');
  mkdirSync(join(appFolder, 'pages'), { recursive: true });
  mkdirSync(join(appFolder, 'none'));
  const entry = join(appFolder, 'main.ts');
  writeFileSync(entry, mainScript(join(root, 'electron/main').replaceAll('\\', '/')));
  await build({
    configFile: false,
    root,
    logLevel: 'warn',
    publicDir: false,
    ssr: { noExternal: true },
    build: {
      ssr: entry,
      outDir: appFolder,
      emptyOutDir: false,
      target: 'node24',
      rolldownOptions: {
        external: ['electron'],
        output: { entryFileNames: 'main.js', codeSplitting: false },
      },
    },
  });
  writeFileSync(join(appFolder, 'package.json'), '{"type":"module","main":"main.js"}');
  writeFileSync(join(appFolder, 'preload.cjs'), '');
  writeFileSync(
    join(appFolder, 'pages', 'index.html'),
    '<!doctype html><html lang="nl"><title>Leeg</title><body></body></html>',
  );
  return appFolder;
}
