import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import type { CallOutput } from '#shared/ipc/contract.ts';
import { readDraftKey, type DraftPlace } from '#shared/kernel/drafts.ts';
import type { Id } from '#shared/kernel/ids.ts';
import { call } from '../../lib/call.ts';
import { useOpenDrafts } from '../../lib/open-drafts.ts';
import { draftNames } from './texts.ts';

export interface WaitingDraft {
  readonly key: string;
  readonly place: DraftPlace;
  /** Whom it is about. */
  readonly clientIds: readonly Id[];
  /** What the form is called, with whom it is about. */
  readonly what: string;
  /** ISO time in UTC. */
  readonly keptAt: string;
}

/**
 * What this account typed and did not send, the latest first, without the forms that are on screen now.
 *
 * @param clientId only what is about this client; left out, all of it
 */
export function useWaitingDrafts(clientId?: Id): readonly WaitingDraft[] {
  const { keys, written } = useOpenDrafts();
  const { data, refetch } = useQuery({
    queryKey: ['caseload.drafts', {}],
    queryFn: () => call('caseload.drafts', {}),
    // Drafts are written without a change that would refresh this.
    refetchOnMount: 'always',
  });
  const seen = useRef(written);
  useEffect(() => {
    if (seen.current === written) return;
    seen.current = written;
    void refetch();
  }, [written, refetch]);
  return (data ?? []).flatMap((draft) => {
    if (keys.has(draft.key)) return [];
    if (clientId !== undefined && !draft.clientIds.includes(clientId)) return [];
    const waiting = waitingOf(draft);
    return waiting === null ? [] : [waiting];
  });
}

/** `null`: a key that this version does not know. */
export function waitingOf(draft: CallOutput<'caseload.drafts'>[number]): WaitingDraft | null {
  const { key, clientIds, name, keptAt } = draft;
  const place = readDraftKey(key);
  if (place === null) return null;
  const what = draftNames[place.form]({ name, clientCount: clientIds.length, kind: place.kind });
  return { key, place, clientIds, what, keptAt };
}
