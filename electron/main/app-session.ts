import { session as sessions, type Session } from 'electron';
import { appScheme } from './app-url.ts';
import { PrintDocuments } from './printing/print-documents.ts';
import { secureSession } from './security/index.ts';
import { listOwnFiles } from './serving/own-files.ts';
import { createServer, type Served } from './serving/serve.ts';
import { ShownDocuments } from './viewing/shown-documents.ts';

export interface AppSession {
  readonly session: Session;
  readonly documents: PrintDocuments;
  /** Documents of clients that are on screen. */
  readonly shown: ShownDocuments;
}

interface Folders {
  /** `null` where there is only something to print. */
  readonly renderer: string | null;
  readonly printAssets: string;
}

/** When its pages are answered; left out, at once. */
type Ready = Pick<Served, 'ready'>;

/**
 * Opens the one session in which all windows live, and serves the app's own files in it. Without
 * `persist:` in its name it is in memory: no cookies, cache or storage are left on the disk.
 */
export function openAppSession(
  { renderer, printAssets }: Folders,
  { ready }: Ready = {},
): AppSession {
  const session = sessions.fromPartition('trede', { cache: false });
  secureSession(session);
  const documents = new PrintDocuments();
  const shown = new ShownDocuments();
  const files = new Map([
    ...(renderer === null ? [] : listOwnFiles(renderer)),
    ...listOwnFiles(printAssets, '/print-assets/'),
  ]);
  session.protocol.handle(
    appScheme,
    createServer({ files, documents, shown, ...(ready === undefined ? {} : { ready }) }),
  );
  return { session, documents, shown };
}
