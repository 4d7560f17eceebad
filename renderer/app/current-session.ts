import type { ChosenFile, OpenTeam } from '#shared/team/schema.ts';
import { call } from '../lib/call.ts';

/** What the window may show: each phase has its own screen. */
export type Session =
  | { readonly phase: 'starting' }
  | { readonly phase: 'locking' }
  | { readonly phase: 'first-run' }
  | { readonly phase: 'locked'; readonly file: ChosenFile }
  | { readonly phase: 'open'; readonly team: OpenTeam };

/** Where the window begins: whether a team file is open, and else which one was open last. */
export async function currentSession(): Promise<Session> {
  const [team, { lastFile }] = await Promise.all([
    call('team.status', {}),
    call('desktop.status', {}),
  ]);
  if (team !== null) return { phase: 'open', team };
  return lastFile === null ? { phase: 'first-run' } : { phase: 'locked', file: lastFile };
}
