import { app } from 'electron';
import { join } from 'node:path';
import { openAppSession } from '../../../electron/main/app-session.ts';
import { secureApp } from '../../../electron/main/security/index.ts';
import { createMainWindow, loadStartPage } from '../../../electron/main/window.ts';

// The least that a window of Trede can be: the rules of the security, the scheme of our own, and a page with
// nothing on it. No backend, no calls, no menu.

const folder = import.meta.dirname;

secureApp();
void app.whenReady().then(async () => {
  const pages = join(folder, 'pages');
  const { session } = openAppSession({ renderer: pages, printAssets: join(folder, 'none') });
  const preload = join(folder, 'preload.cjs');
  await loadStartPage(createMainWindow({ session, preload, devTools: false }));
});
