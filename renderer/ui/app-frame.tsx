import { AppShell } from '@mantine/core';
import type { ReactNode } from 'react';
import { texts } from './texts.ts';
import './app-frame.css';

export interface AppFrameProps {
  /** The `Navigation`. */
  readonly navigation: ReactNode;
  /** Left and right end of the top bar. */
  readonly search: ReactNode;
  readonly status: ReactNode;
  /** Above every page, when there is something to say about the file as a whole. */
  readonly notice?: ReactNode;
  /** The page. */
  readonly children: ReactNode;
}

/** Navigation of 208 px (icons below 1100 px), top bar of 52 px, and the page. */
export function AppFrame({ navigation, search, status, notice, children }: AppFrameProps) {
  return (
    <AppShell
      layout="alt"
      className="t-frame"
      header={{ height: 52 }}
      navbar={{ width: { base: 56, lg: 208 }, breakpoint: 0 }}
      padding={0}
      transitionDuration={0}
    >
      <a
        className="t-skip-link"
        href="#inhoud"
        onClick={(event) => {
          event.preventDefault();
          document.getElementById('inhoud')?.focus();
        }}
      >
        {texts.skipToContent}
      </a>
      <AppShell.Navbar className="t-nav" aria-label={texts.navigation}>
        {navigation}
      </AppShell.Navbar>
      <AppShell.Header className="t-top-bar">
        {search}
        <div className="t-top-bar-status">{status}</div>
      </AppShell.Header>
      <AppShell.Main id="inhoud" tabIndex={-1}>
        {notice}
        {children}
      </AppShell.Main>
    </AppShell>
  );
}
