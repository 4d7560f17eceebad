import { useState } from 'react';
import type { Id } from '#shared/kernel/ids.ts';
import type { Proposal } from '#shared/team/retention/schema.ts';
import { messageOf } from '../../lib/call.ts';
import { useCall } from '../../lib/use-call.ts';
import { LoadingLine } from '../../ui/loading-line.tsx';
import { MessagePanel } from '../../ui/message-panel.tsx';
import { Page, PageHead } from '../../ui/page.tsx';
import type { ClientChoice } from '../../lib/client-choice.ts';
import { AnnexPanel } from './annex-panel.tsx';
import { DestroyDialog } from './destroy-dialog.tsx';
import { EarlierPanel } from './earlier-panel.tsx';
import { InsightPanel } from './insight-panel.tsx';
import { ListPanel } from './list-panel.tsx';
import { ProposalPanel } from './proposal-panel.tsx';
import { TermPanel } from './term-panel.tsx';
import { privacyTexts as texts } from './texts.ts';
import './privacy.css';

export interface PrivacyPageProps {
  /** Whose page the user comes from, to give insight. */
  readonly clientId: Id | null;
  readonly ClientChoice: ClientChoice;
}

/** The rights of the people in the file, and what is too old, for the coordinator. */
export function PrivacyPage({ clientId, ClientChoice }: PrivacyPageProps) {
  const lists = useCall('privacy.list', {});
  // Of the list as it was: once it is carried out there is none.
  const [destroying, setDestroying] = useState<Proposal | null>(null);
  const proposal = lists.data?.proposal ?? null;
  return (
    <Page>
      <PageHead title={texts.title} line={texts.line} />
      <InsightPanel clientId={clientId} ClientChoice={ClientChoice} />
      {lists.isPending && <LoadingLine />}
      {lists.error !== null && (
        <MessagePanel severity="error">{messageOf(lists.error)}</MessagePanel>
      )}
      {proposal !== null && (
        <ProposalPanel proposal={proposal} onDestroy={() => setDestroying(proposal)} />
      )}
      {lists.data !== undefined && <ListPanel lists={lists.data} />}
      {lists.data !== undefined && <EarlierPanel destroyed={lists.data.destroyed} />}
      <TermPanel />
      <AnnexPanel />
      {destroying !== null && (
        <DestroyDialog proposal={destroying} onClose={() => setDestroying(null)} />
      )}
    </Page>
  );
}
