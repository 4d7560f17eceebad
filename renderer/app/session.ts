import { useCallback, useEffect, useState } from 'react';
import type { ChosenFile, OpenTeam } from '#shared/team/schema.ts';
import { currentSession, type Session } from './current-session.ts';

export interface SessionActions {
  readonly opened: (team: OpenTeam) => void;
  readonly chosen: (file: ChosenFile) => void;
  readonly startOver: () => void;
  /** The file is being closed, which may take a moment: nothing of it is shown any more. */
  readonly locking: () => void;
  /** After locking, or when the backend has no file open any more: asks anew where we are. */
  readonly refresh: () => void;
}

/**
 * Follows whether a team file is open.
 *
 * @param begin what was known when the window was drawn; `starting`: nothing yet
 * @param first what was asked before that
 */
export function useSession(begin: Session, first: Promise<Session>): [Session, SessionActions] {
  const [session, setSession] = useState(begin);
  const locking = useCallback(() => setSession({ phase: 'locking' }), []);
  const follow = useCallback((asked: Promise<Session>) => {
    asked.then(setSession, () => setSession({ phase: 'first-run' }));
  }, []);
  useEffect(() => {
    if (begin.phase === 'starting') follow(first);
  }, [follow, begin, first]);
  const refresh = useCallback(() => follow(currentSession()), [follow]);
  return [
    session,
    {
      opened: (team) => setSession({ phase: 'open', team }),
      chosen: (file) => setSession({ phase: 'locked', file }),
      startOver: () => setSession({ phase: 'first-run' }),
      locking,
      refresh,
    },
  ];
}
