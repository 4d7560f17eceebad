import { appAttribute, liveEvent } from '#shared/ipc/drawn-ahead.ts';
import { takeFirstScheme } from '../first-scheme.ts';

// The first script of a page that was drawn ahead, and a script of its own: the browser takes what is typed from the
// first moment on. The app, which holds the page up while it is read, is read once that page is seen and rests. What was
// pressed meanwhile is done as soon as it can be.

/** How long the app waits for that, in milliseconds: a window that is not seen draws nothing. */
const patience = 200;

const app = document.currentScript?.getAttribute(appAttribute);

takeFirstScheme();

/** The one key that does something on this screen once it is alive: it opens the help. */
const helpKey = 'F1';

let pressed: HTMLButtonElement | null = null;
let asked: KeyboardEvent | null = null;

/** Enter in a field presses the button of its form as well. */
function keep(event: MouseEvent): void {
  const button = event.target instanceof Element ? event.target.closest('button') : null;
  if (button === null) return;
  event.preventDefault();
  event.stopPropagation();
  pressed = button;
  asked = null;
}

function keepKey(event: KeyboardEvent): void {
  if (event.key !== helpKey) return;
  event.preventDefault();
  event.stopPropagation();
  asked = event;
}

/** The help takes the cursor: nobody is taken away who went on typing. */
function goOn(): void {
  asked = null;
}

const alive = new AbortController();
const first = { capture: true, signal: alive.signal };
document.addEventListener('click', keep, first);
document.addEventListener('keydown', keepKey, first);
document.addEventListener('input', goOn, first);
document.addEventListener(
  liveEvent,
  () => {
    alive.abort();
    // Where another screen came in its place, it is gone.
    if (pressed?.isConnected === true) pressed.click();
    if (asked !== null) document.body.dispatchEvent(new KeyboardEvent(asked.type, asked));
  },
  { once: true },
);

let isRead = false;
function readApp(): void {
  if (isRead || app === null || app === undefined) return;
  isRead = true;
  void import(/* @vite-ignore */ app);
}

function readAfterFirstFrame(): void {
  requestAnimationFrame(() => requestIdleCallback(readApp));
  setTimeout(readApp, patience);
}

// What comes alive must all be there.
if (document.readyState === 'loading') {
  document.addEventListener('DOMContentLoaded', readAfterFirstFrame, { once: true });
} else readAfterFirstFrame();
