import type { QueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { HelpHost } from '../help/help-host.tsx';
import { TredeProvider } from '../ui/trede-provider.tsx';
import { App } from './app.tsx';
import type { Session } from './current-session.ts';
import { DeskDialogs } from './desk-dialogs.tsx';
import { ErrorBoundary } from './error-boundary.tsx';

export interface RootProps {
  readonly queryClient: QueryClient;
  /** What is known of the session when the window is drawn. */
  readonly begin: Session;
  /** Asked before anything is drawn. */
  readonly first: Promise<Session>;
  /** Lets Mantine's `<style>` tags pass the policy of the page. */
  readonly nonce: () => string;
  /** Told once it is drawn. */
  readonly onDrawn?: () => void;
}

/** All that the window draws. */
export function Root({ queryClient, begin, first, nonce, onDrawn }: RootProps) {
  useEffect(() => onDrawn?.(), [onDrawn]);
  return (
    <TredeProvider nonce={nonce}>
      <ErrorBoundary>
        <App queryClient={queryClient} begin={begin} first={first} />
        <DeskDialogs />
      </ErrorBoundary>
      <ErrorBoundary>
        <HelpHost />
      </ErrorBoundary>
    </TredeProvider>
  );
}
