import { QueryClientProvider } from '@tanstack/react-query';
import { useCallback, useEffect, useState } from 'react';
import { call } from '../lib/call.ts';
import { createQueryClient, onFileClosed } from '../lib/query-client.ts';
import { forgetSaved } from '../lib/saved.ts';
import { FirstRun } from '../team/first-run.tsx';
import { Unlock } from '../team/unlock.tsx';
import { LoadingLine } from '../ui/loading-line.tsx';
import { clearToasts } from '../ui/toast.tsx';
import { useSession } from './session.ts';
import { Shell } from './shell.tsx';
import { texts } from './texts.ts';

/** The gate: no file → first run, a file → its password, open → the app. */
export function App() {
  const [session, actions] = useSession();
  const [queryClient] = useState(createQueryClient);
  const { refresh } = actions;

  // What was read from the file leaves the window's memory together with the key.
  const forget = useCallback(() => {
    queryClient.clear();
    clearToasts();
    forgetSaved();
    refresh();
  }, [queryClient, refresh]);

  useEffect(() => onFileClosed(queryClient, forget), [queryClient, forget]);

  switch (session.phase) {
    case 'starting':
      return <LoadingLine>{texts.starting}</LoadingLine>;
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
          <Shell
            team={session.team}
            onLock={() => {
              call('desktop.lock', {}).then(forget, forget);
            }}
          />
        </QueryClientProvider>
      );
  }
}
