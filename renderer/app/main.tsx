import { firstSession, knownSession } from './first-session.ts';
import '@fontsource-variable/source-sans-3/wght.css';
import '../ui/first-styles.ts';
import '../ui/tokens.css';
import '../ui/base.css';
import { createRoot } from 'react-dom/client';
import { HelpHost } from '../help/help-host.tsx';
import { createQueryClient } from '../lib/query-client.ts';
import { styleNonce, TredeProvider } from '../ui/trede-provider.tsx';
import { App } from './app.tsx';
import type { Session } from './current-session.ts';
import { DeskDialogs } from './desk-dialogs.tsx';
import { ErrorBoundary } from './error-boundary.tsx';
import { readAhead } from './read-ahead.ts';

// The first paint is already in the scheme of the system; Mantine keeps it up to date from then on.
const dark = window.matchMedia('(prefers-color-scheme: dark)').matches;
document.documentElement.setAttribute('data-mantine-color-scheme', dark ? 'dark' : 'light');

// Mantine's dialogs stop the page behind them from scrolling with a style tag of a library that asks here.
Object.assign(globalThis, { __webpack_nonce__: styleNonce() });

const queryClient = createQueryClient();
// The backend answers while the window is drawn.
readAhead(queryClient, window.location.hash);

function draw(root: HTMLElement, begin: Session): void {
  createRoot(root).render(
    <TredeProvider>
      <ErrorBoundary>
        <App queryClient={queryClient} begin={begin} first={firstSession} />
        <DeskDialogs />
      </ErrorBoundary>
      <ErrorBoundary>
        <HelpHost />
      </ErrorBoundary>
    </TredeProvider>,
  );
}

const root = document.getElementById('root');
if (root !== null) void knownSession().then((begin) => draw(root, begin));
