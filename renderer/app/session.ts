import { useCallback, useEffect, useState } from 'react';
import type { ChosenFile, OpenTeam } from '#shared/team/schema.ts';
import { call } from '../lib/call.ts';

/** What the window may show: each phase has its own screen. */
export type Session =
  | { readonly phase: 'starting' }
  | { readonly phase: 'locking' }
  | { readonly phase: 'first-run' }
  | { readonly phase: 'locked'; readonly file: ChosenFile }
  | { readonly phase: 'open'; readonly team: OpenTeam };

export interface SessionActions {
  readonly opened: (team: OpenTeam) => void;
  readonly chosen: (file: ChosenFile) => void;
  readonly startOver: () => void;
  /** The file is being closed, which may take a moment: nothing of it is shown any more. */
  readonly locking: () => void;
  /** After locking, or when the backend has no file open any more: asks anew where we are. */
  readonly refresh: () => void;
}

/** Where the window begins: whether a team file is open, and else which one was open last. */
export async function currentSession(): Promise<Session> {
  const [team, { lastFile }] = await Promise.all([
    call('team.status', {}),
    call('desktop.status', {}),
  ]);
  if (team !== null) return { phase: 'open', team };
  return lastFile === null ? { phase: 'first-run' } : { phase: 'locked', file: lastFile };
}

/**
 * Follows whether a team file is open.
 *
 * @param first what was asked before the window was drawn
 */
export function useSession(first: Promise<Session>): [Session, SessionActions] {
  const [session, setSession] = useState<Session>({ phase: 'starting' });
  const locking = useCallback(() => setSession({ phase: 'locking' }), []);
  const follow = useCallback((asked: Promise<Session>) => {
    asked.then(setSession, () => setSession({ phase: 'first-run' }));
  }, []);
  useEffect(() => follow(first), [follow, first]);
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
