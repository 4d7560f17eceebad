import { Button } from '@mantine/core';
import { messageOf } from '../../lib/call.ts';
import { href, paths, type NewOrderKind } from '../../lib/paths.ts';
import { useCall } from '../../lib/use-call.ts';
import { LoadingLine } from '../../ui/loading-line.tsx';
import { MessagePanel } from '../../ui/message-panel.tsx';
import { Page, PageHead } from '../../ui/page.tsx';
import type { ClientChoice } from '../../lib/client-choice.ts';
import { NewOrderForm } from './new-order-form.tsx';
import { orderTexts as texts } from './texts.ts';
import '../purchasing.css';

export interface NewOrderPageProps {
  readonly kind: NewOrderKind;
  readonly ClientChoice: ClientChoice;
}

/** Buys for several clients, a group course, or another cost. */
export function NewOrderPage({ kind, ClientChoice }: NewOrderPageProps) {
  const clients = useCall('caseload.names', {});
  const catalogue = useCall('purchasing.catalogue', {});
  const funds = useCall('budget.overview', {});
  if (clients.data !== undefined && catalogue.data !== undefined && funds.data !== undefined) {
    return (
      <NewOrderForm
        key={kind}
        kind={kind}
        clients={clients.data}
        products={catalogue.data}
        funds={funds.data}
        ClientChoice={ClientChoice}
      />
    );
  }
  const problem = clients.error ?? catalogue.error ?? funds.error;
  return (
    <Page>
      <PageHead title={texts.titles[kind]} />
      {problem === null ? (
        <LoadingLine />
      ) : (
        <MessagePanel
          severity="error"
          actions={
            <Button component="a" href={href(paths.purchasing)}>
              {texts.parent}
            </Button>
          }
        >
          {messageOf(problem)}
        </MessagePanel>
      )}
    </Page>
  );
}
