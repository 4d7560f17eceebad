import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { toIsoDate } from '#shared/kernel/dates.ts';
import type { Id } from '#shared/kernel/ids.ts';
import { messageOf } from '../lib/call.ts';
import { href, paths, type ClientTab } from '../lib/paths.ts';
import { useCall } from '../lib/use-call.ts';
import { LoadingLine } from '../ui/loading-line.tsx';
import { MessagePanel } from '../ui/message-panel.tsx';
import { Page, PageHead } from '../ui/page.tsx';
import { ClientHead } from './client/client-head.tsx';
import { ClientTabs } from './client/client-tabs.tsx';
import { IntegrationTab } from './client/integration-tab.tsx';
import { StoryTab } from './client/story-tab.tsx';
import type { ClientTabProps } from './client/tab-props.ts';
import { clientTexts } from './client/texts.ts';
import { WorkTab } from './client/work-tab.tsx';
import { ContactsTab } from './contacts/contacts-tab.tsx';
import { DocumentsTab } from './documents/documents-tab.tsx';
import { WaitingDrafts } from './drafts/waiting-drafts.tsx';
import { HistoryTab } from './history/history-tab.tsx';
import { PlanTab } from './plan/plan-tab.tsx';
import type { OrderMenuOf } from './trajectories/order-menu-of.ts';
import { TrajectoriesTab } from './trajectories/trajectories-tab.tsx';
import './client/client.css';

export interface ClientPageProps {
  readonly clientId: Id;
  readonly tab: ClientTab;
  readonly orderMenu: OrderMenuOf;
}

/** Everything about one client, in parts that each have an address. */
export function ClientPage({ clientId, tab, orderMenu }: ClientPageProps) {
  const client = useCall('caseload.client', { clientId });
  const dossier = useCall('caseload.dossier', { clientId });
  if (client.data !== undefined && dossier.data !== undefined) {
    const props = { client: client.data, dossier: dossier.data, today: toIsoDate(new Date()) };
    return (
      <Page>
        <ClientHead {...props} />
        <ClientTabs client={props.client} dossier={props.dossier} current={tab} />
        <WaitingDrafts key={clientId} clientId={clientId} />
        {contentOf(tab, props, orderMenu)}
      </Page>
    );
  }
  const problem = client.error ?? dossier.error;
  return (
    <Page>
      {problem === null ? (
        <LoadingLine />
      ) : (
        <>
          <PageHead title={clientTexts.notFound} />
          <MessagePanel
            severity="error"
            actions={
              <Button component="a" href={href(paths.caseload)}>
                {clientTexts.back}
              </Button>
            }
          >
            {messageOf(problem)}
          </MessagePanel>
        </>
      )}
    </Page>
  );
}

function contentOf(
  tab: ClientTab,
  props: ClientTabProps,
  orderMenu: ClientPageProps['orderMenu'],
): ReactNode {
  switch (tab) {
    case 'verhaal':
      return <StoryTab {...props} />;
    case 'plan':
      return <PlanTab {...props} />;
    case 'trajecten':
      return <TrajectoriesTab {...props} orderMenu={orderMenu} />;
    case 'contacten':
      return <ContactsTab {...props} />;
    case 'inburgering':
      return <IntegrationTab {...props} />;
    case 'werk':
      return <WorkTab {...props} />;
    case 'documenten':
      return <DocumentsTab {...props} />;
    case 'geschiedenis':
      return <HistoryTab {...props} />;
  }
}
