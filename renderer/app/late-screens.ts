import { lazy } from 'react';
import { readToastsAhead } from '../ui/late-toasts.tsx';

// What the screen that asks for the password does without: read apart, that screen is there sooner.

const loadShell = () => import('./shell.tsx').then(({ Shell }) => ({ default: Shell }));

/** The app around an open file. */
export const LateShell = lazy(loadShell);

/** How long the app waits before it is read, in milliseconds: the screen that is there first goes before. */
const patience = 500;

/**
 * Reads the app while nobody needs it yet: whoever types a password does not wait for it afterwards.
 *
 * @returns how to leave it
 */
export function readShellAhead(): () => void {
  // Where it is shown, what went wrong is heard.
  const timer = setTimeout(() => {
    loadShell()
      .then(readToastsAhead)
      .catch(() => undefined);
  }, patience);
  return () => clearTimeout(timer);
}

/** The welcome and the making of a new file. */
export const LateFirstRun = lazy(() =>
  import('../team/first-run.tsx').then(({ FirstRun }) => ({ default: FirstRun })),
);
