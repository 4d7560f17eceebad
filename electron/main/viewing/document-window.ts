import { BrowserWindow, session as sessions, type Session } from 'electron';
import { appOrigin, appScheme, isAppUrl } from '../app-url.ts';
import { denyPermissions } from '../security/deny-permissions.ts';
import { refuseDownloads } from '../security/refuse-downloads.ts';
import { safeWebPreferences } from '../security/safe-web-preferences.ts';
import { switchOffSpellingChecker } from '../security/switch-off-spelling-checker.ts';
import { createDocumentServer } from '../serving/serve-document.ts';
import { isPdfViewerPart } from './pdf-viewer-part.ts';
import type { ShownDocuments } from './shown-documents.ts';

export interface DocumentWindows {
  /** Shows the PDF of this path in a window of its own. Resolves once it is there. */
  readonly open: (path: string) => Promise<void>;
  readonly closeAll: () => void;
}

/**
 * Windows for PDFs, in Chromium's own viewer. A PDF comes from outside, so its window has nothing of Trede:
 * no preload, and a session of its own, in memory, in which only documents on screen exist.
 */
export function createDocumentWindows(documents: ShownDocuments): DocumentWindows {
  const open = new Set<BrowserWindow>();
  let session: Session | null = null;
  return {
    open: async (path) => {
      session ??= openDocumentSession(documents);
      const window = new BrowserWindow({
        title: 'Document - Trede',
        width: 1000,
        height: 760,
        backgroundColor: '#F7F6F3',
        autoHideMenuBar: true,
        // Chromium counts its PDF viewer among the plugins.
        webPreferences: { ...safeWebPreferences, session, plugins: true, devTools: false },
      });
      open.add(window);
      window.once('closed', () => open.delete(window));
      await window.loadURL(`${appOrigin}${path}`).catch((error: unknown) => {
        if (!window.isDestroyed()) throw error;
      });
    },
    closeAll: () => {
      for (const window of open) window.destroy();
      open.clear();
    },
  };
}

function openDocumentSession(documents: ShownDocuments): Session {
  const session = sessions.fromPartition('trede-document', { cache: false });
  denyPermissions(session);
  refuseDownloads(session);
  switchOffSpellingChecker(session);
  session.webRequest.onBeforeRequest((details, answer) => {
    answer({ cancel: !isAppUrl(details.url) && !isPdfViewerPart(details.url) });
  });
  session.protocol.handle(appScheme, createDocumentServer(documents));
  return session;
}
