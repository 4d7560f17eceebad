import { messageOf } from '../../lib/call.ts';
import { useCall } from '../../lib/use-call.ts';
import { LoadingLine } from '../../ui/loading-line.tsx';
import { MessagePanel } from '../../ui/message-panel.tsx';
import { Page, PageHead } from '../../ui/page.tsx';
import { Panel } from '../../ui/panel.tsx';
import { Caseload } from './caseload.tsx';
import { EmptyCaseload } from './no-clients.tsx';
import { texts } from './texts.ts';
import './caseload.css';

/** All clients of the team. */
export function CaseloadPage() {
  const clients = useCall('caseload.list', {});
  const settings = useCall('caseload.settings', {});
  const views = useCall('caseload.views', {});
  const error = clients.error ?? settings.error ?? views.error;
  if (error === null && clients.data !== undefined && clients.data.length === 0) {
    return (
      <Page>
        <PageHead title={texts.title} />
        <Panel label={texts.title}>
          <EmptyCaseload />
        </Panel>
      </Page>
    );
  }
  if (clients.data !== undefined && settings.data !== undefined && views.data !== undefined) {
    return <Caseload clients={clients.data} settings={settings.data} saved={views.data} />;
  }
  return (
    <Page>
      <PageHead title={texts.title} />
      {error === null ? (
        <LoadingLine />
      ) : (
        <MessagePanel severity="error">{messageOf(error)}</MessagePanel>
      )}
    </Page>
  );
}
