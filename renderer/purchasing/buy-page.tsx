import { Button } from '@mantine/core';
import type { Id } from '#shared/kernel/ids.ts';
import { messageOf } from '../lib/call.ts';
import { href, paths } from '../lib/paths.ts';
import { useCall } from '../lib/use-call.ts';
import { LoadingLine } from '../ui/loading-line.tsx';
import { MessagePanel } from '../ui/message-panel.tsx';
import { Page, PageHead } from '../ui/page.tsx';
import { BuyForm } from './buy-form.tsx';
import { texts } from './texts.ts';
import type { TakenDuring } from './week-fit.ts';

export interface BuyPageProps {
  readonly clientId: Id;
  /** The trajectory that was asked for and is bought now; `null`: a new one. */
  readonly requestId: Id | null;
  readonly takenDuring: TakenDuring;
}

/** Buys a trajectory for one client. */
export function BuyPage({ clientId, requestId, takenDuring }: BuyPageProps) {
  const client = useCall('caseload.client', { clientId });
  const dossier = useCall('caseload.dossier', { clientId });
  const catalogue = useCall('purchasing.catalogue', {});
  const funds = useCall('budget.overview', {});
  const requests = useCall('purchasing.requests', {}, { enabled: requestId !== null });
  if (
    client.data !== undefined &&
    dossier.data !== undefined &&
    catalogue.data !== undefined &&
    funds.data !== undefined &&
    (requestId === null || requests.data !== undefined)
  ) {
    return (
      <BuyForm
        key={requestId ?? 'new'}
        client={client.data}
        dossier={dossier.data}
        products={catalogue.data}
        funds={funds.data}
        takenDuring={takenDuring}
        isGone={requestId !== null}
        request={requests.data?.find(({ trajectoryId }) => trajectoryId === requestId) ?? null}
      />
    );
  }
  const problem = client.error ?? dossier.error ?? catalogue.error ?? funds.error ?? requests.error;
  return (
    <Page>
      <PageHead title={texts.buy.title} />
      {problem === null ? (
        <LoadingLine />
      ) : (
        <MessagePanel
          severity="error"
          actions={
            <Button component="a" href={href(paths.caseload)}>
              {texts.buy.back}
            </Button>
          }
        >
          {messageOf(problem)}
        </MessagePanel>
      )}
    </Page>
  );
}
