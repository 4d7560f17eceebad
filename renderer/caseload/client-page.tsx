import type { Id } from '#shared/kernel/ids.ts';
import { useCall } from '../lib/use-call.ts';
import { Page, PageHead } from '../ui/page.tsx';
import { texts } from './texts.ts';

/** Everything about one client. */
export function ClientPage({ clientId }: { readonly clientId: Id }) {
  const client = useCall('caseload.client', { clientId });
  return (
    <Page>
      <PageHead title={texts.clientTitle} line={client.data?.clientNumber} />
    </Page>
  );
}
