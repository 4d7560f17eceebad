import { QueryClientProvider, type QueryClient } from '@tanstack/react-query';
import { useCallback, useEffect } from 'react';
import { call } from '../lib/call.ts';
import { writeDrafts } from '../lib/drafts.ts';
import { onFileClosed } from '../lib/query-client.ts';
import { forgetSaved } from '../lib/saved.ts';
import { FirstRun } from '../team/first-run.tsx';
import { Unlock } from '../team/unlock.tsx';
import { LoadingLine } from '../ui/loading-line.tsx';
import { clearToasts } from '../ui/toast.tsx';
import { searchSpotlight } from './search-store.ts';
import { useSession, type Session } from './session.ts';
import { Shell } from './shell.tsx';
import { texts } from './texts.ts';

export interface AppProps {
  readonly queryClient: QueryClient;
  /** Asked before anything is drawn. */
  readonly first: Promise<Session>;
}

/** The gate: no file → first run, a file → its password, open → the app. */
export function App({ queryClient, first }: AppProps) {
  const [session, actions] = useSession(first);
  const { locking, refresh } = actions;

  // What was read from the file leaves the screen and the window's memory.
  const forget = useCallback(() => {
    locking();
    queryClient.clear();
    searchSpotlight.close();
    clearToasts();
    forgetSaved();
    document.title = texts.title;
  }, [queryClient, locking]);

  const close = useCallback(() => {
    forget();
    refresh();
  }, [forget, refresh]);

  const isOpen = session.phase === 'open';
  useEffect(
    () => (isOpen ? onFileClosed(queryClient, close) : undefined),
    [isOpen, queryClient, close],
  );

  // Closing the file may take seconds, and what was still under way may then have something to tell: so
  // the window forgets before it and after it.
  const lock = () => {
    // What is being typed is sent first, while the forms are still there.
    const written = writeDrafts();
    forget();
    void written.then(() => call('desktop.lock', {})).then(close, close);
  };

  switch (session.phase) {
    case 'starting':
      return <LoadingLine>{texts.starting}</LoadingLine>;
    case 'locking':
      return <LoadingLine>{texts.locking}</LoadingLine>;
    case 'first-run':
      return <FirstRun onOpened={actions.opened} onFileChosen={actions.chosen} />;
    case 'locked':
      return (
        <Unlock
          key={session.file.ref}
          file={session.file}
          onOpened={actions.opened}
          onFileChosen={actions.chosen}
          onStartOver={actions.startOver}
        />
      );
    case 'open':
      return (
        <QueryClientProvider client={queryClient}>
          <Shell team={session.team} onLock={lock} />
        </QueryClientProvider>
      );
  }
}
