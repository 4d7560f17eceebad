import { firstSession, knownSession } from './first-session.ts';
import '@fontsource-variable/source-sans-3/wght.css';
import '../ui/first-styles.ts';
import '../ui/tokens.css';
import '../ui/base.css';
import { createQueryClient } from '../lib/query-client.ts';
import { styleNonce } from '../ui/trede-provider.tsx';
import type { Session } from './current-session.ts';
import { comeAlive, drawOrTakeOver, isDrawnAhead } from './drawn-ahead/take-over.ts';
import { takeFirstScheme } from './first-scheme.ts';
import { readAhead } from './read-ahead.ts';
import { Root } from './root.tsx';

takeFirstScheme();

// Mantine's dialogs stop the page behind them from scrolling with a style tag of a library that asks here.
Object.assign(globalThis, { __webpack_nonce__: styleNonce() });

const queryClient = createQueryClient();
// The backend answers while the window is drawn.
readAhead(queryClient, window.location.hash);

function draw(root: HTMLElement, begin: Session): void {
  drawOrTakeOver(
    root,
    begin,
    <Root
      queryClient={queryClient}
      begin={begin}
      first={firstSession}
      nonce={styleNonce}
      onDrawn={() => comeAlive(root)}
    />,
  );
}

const root = document.getElementById('root');
if (root !== null) void knownSession(isDrawnAhead(root)).then((begin) => draw(root, begin));
