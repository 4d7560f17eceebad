import { app, type Session, type WebContents } from 'electron';
import { cancelForeignRequests } from './cancel-foreign-requests.ts';
import { denyPermissions } from './deny-permissions.ts';
import { quietenChromium } from './quieten-chromium.ts';
import { refuseDownloads } from './refuse-downloads.ts';
import { refuseNavigation } from './refuse-navigation.ts';
import { refuseNewWindows } from './refuse-new-windows.ts';
import { refuseWebviews } from './refuse-webviews.ts';
import { registerOwnScheme } from './register-own-scheme.ts';
import { sandboxEveryWindow } from './sandbox-every-window.ts';
import { switchOffSpellingChecker } from './switch-off-spelling-checker.ts';

const rulesBeforeReady = [sandboxEveryWindow, registerOwnScheme, quietenChromium];

const rulesForSession: ((session: Session) => void)[] = [
  cancelForeignRequests,
  denyPermissions,
  refuseDownloads,
  switchOffSpellingChecker,
];

const rulesForContents: ((contents: WebContents) => void)[] = [
  refuseNavigation,
  refuseNewWindows,
  refuseWebviews,
];

/** Must run before the app is ready: the sandbox and the scheme cannot be set later. */
export function secureApp(): void {
  for (const rule of rulesBeforeReady) rule();
  app.on('web-contents-created', (_event, contents) => {
    for (const rule of rulesForContents) rule(contents);
  });
}

export function secureSession(session: Session): void {
  for (const rule of rulesForSession) rule(session);
}
