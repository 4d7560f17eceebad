import { useMediaQuery } from '@mantine/hooks';
import { lazy, Suspense, useEffect, useLayoutEffect } from 'react';
import { createPortal } from 'react-dom';
import { onHelpAsked } from '../lib/ask-help.ts';
import { useShortcuts } from '../lib/use-shortcuts.ts';
import { listenForFirstEscape, onFirstEscape } from '../lib/first-escape.ts';
import { openHelp } from './open-help.ts';
import {
  closeHelp,
  focusWork,
  helpIsOpen,
  isInHelp,
  leaveWork,
  moveTrail,
  useHelp,
} from './help-store.ts';
import { search } from './help-trail.ts';
import './help.css';

/** The manual itself is not needed to start. */
const HelpPanel = lazy(() =>
  import('./help-panel.tsx').then((panel) => ({ default: panel.HelpPanel })),
);

/** From the work into the help, and back. Without the help the key is free. */
function crossOver(): 'passed' | undefined {
  if (!helpIsOpen()) return 'passed';
  if (coversWork()) closeHelp();
  else if (isInHelp()) focusWork();
  else {
    leaveWork();
    document.querySelector<HTMLElement>('.h-panel .h-title')?.focus({ preventScroll: true });
  }
  return undefined;
}

/** No room for the help beside the work; also in help.css. */
const tooNarrow = '(max-width: 59.99em)';
const coversWork = (): boolean => window.matchMedia(tooNarrow).matches;

/** What is covered cannot be reached. Gives the end of it. */
function restBehind(): () => void {
  const behind = [...document.body.children].filter(
    (element) => !element.classList.contains('h-panel'),
  );
  for (const element of behind) element.toggleAttribute('inert', true);
  return () => {
    for (const element of behind) element.toggleAttribute('inert', false);
  };
}

/** A dialog is alone in the window only while there is no help beside it. */
function tellDialogs(alone: boolean): void {
  for (const dialog of document.querySelectorAll('section[role="dialog"]')) {
    dialog.setAttribute('aria-modal', String(alone));
  }
}

/**
 * F1 opens the help everywhere, also in a field, in a dialog and before a file is open. It stands beside the
 * work; below 960 px it covers the window, and what was typed stays behind it. Once, at the root.
 */
export function HelpHost() {
  const { opened, asked } = useHelp();
  useShortcuts({ help: () => void openHelp(), helpAcross: crossOver });
  useEffect(() => {
    const ends = [
      onHelpAsked(() => void openHelp()),
      listenForFirstEscape(),
      onFirstEscape(() => {
        if (!isInHelp()) return false;
        // What was typed goes first, as in every search field.
        if (
          document.activeElement instanceof HTMLInputElement &&
          document.activeElement.value !== ''
        )
          moveTrail((trail) => search(trail, ''));
        else closeHelp();
        return true;
      }),
    ];
    return () => {
      for (const end of ends) end();
    };
  }, []);
  const covers = useMediaQuery(tooNarrow, false, { getInitialValueInEffect: false });
  useLayoutEffect(() => (opened && covers ? restBehind() : undefined), [opened, covers]);
  useEffect(() => {
    document.documentElement.toggleAttribute('data-help', opened);
    tellDialogs(!opened);
  }, [opened, asked]);
  return (
    opened &&
    createPortal(
      <Suspense fallback={null}>
        <HelpPanel />
      </Suspense>,
      document.body,
    )
  );
}
