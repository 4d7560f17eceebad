import type { ReactNode } from 'react';
import { messageOf } from '../../lib/call.ts';
import { useCall } from '../../lib/use-call.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { LoadingLine } from '../../ui/loading-line.tsx';
import { MessagePanel } from '../../ui/message-panel.tsx';
import { Page, PageHead } from '../../ui/page.tsx';
import { Panel } from '../../ui/panel.tsx';
import { WaitingDrafts } from '../drafts/waiting-drafts.tsx';
import { FirstClientButtons } from '../first-client-buttons.tsx';
import { texts as caseloadTexts } from '../texts.ts';
import { dayLine } from './day-line.ts';
import { texts } from './texts.ts';
import { TodayBoard } from './today-board.tsx';
import { useNow } from './use-now.ts';
import { WaitingOrders } from './waiting-orders.tsx';
import './today.css';

export interface TodayPageProps {
  /** What comes before the work of today, in a file that is new. */
  readonly first: ReactNode;
  /** The primary button stands there. */
  readonly firstLeads: boolean;
}

/** Whom to act on: signals by term, the week, the caseload against the norm. */
export function TodayPage({ first, firstLeads }: TodayPageProps) {
  const now = useNow();
  const clients = useCall('caseload.list', {});
  const signals = useCall('caseload.signals', {});
  const settings = useCall('caseload.settings', {});
  const problem = clients.error ?? signals.error ?? settings.error;
  const ready =
    clients.data !== undefined && signals.data !== undefined && settings.data !== undefined;
  if (ready && clients.data.length > 0) {
    return (
      <TodayBoard
        first={first}
        now={now}
        clients={clients.data}
        signals={signals.data}
        settings={settings.data}
      />
    );
  }
  return (
    <Page>
      <PageHead title={texts.title} line={dayLine(now.day)} />
      {problem !== null && <MessagePanel severity="error">{messageOf(problem)}</MessagePanel>}
      {problem === null && !ready && <LoadingLine />}
      {first}
      <WaitingOrders />
      <WaitingDrafts />
      {ready && <NoClients leads={!firstLeads} />}
    </Page>
  );
}

function NoClients({ leads }: { readonly leads: boolean }) {
  const { title } = caseloadTexts.noClients;
  return (
    <Panel label={title}>
      <EmptyState title={title} actions={<FirstClientButtons leads={leads} />}>
        {texts.empty.noClients}
      </EmptyState>
    </Panel>
  );
}
