import { messageOf } from '../../lib/call.ts';
import { useCall } from '../../lib/use-call.ts';
import { LoadingLine } from '../../ui/loading-line.tsx';
import { MessagePanel } from '../../ui/message-panel.tsx';
import { Page, PageHead } from '../../ui/page.tsx';
import { MissingBoard } from './missing-board.tsx';
import { texts } from './texts.ts';
import './missing.css';

/** What the evaluation will need and is not filled in, by klantmanager. */
export function MissingPage() {
  const clients = useCall('caseload.list', {});
  const gaps = useCall('caseload.missing', {});
  const settings = useCall('caseload.settings', {});
  const problem = clients.error ?? gaps.error ?? settings.error;
  if (clients.data !== undefined && gaps.data !== undefined && settings.data !== undefined) {
    return <MissingBoard clients={clients.data} gaps={gaps.data} me={settings.data.me} />;
  }
  return (
    <Page>
      <PageHead title={texts.title} line={texts.line} />
      {problem === null ? (
        <LoadingLine />
      ) : (
        <MessagePanel severity="error">{messageOf(problem)}</MessagePanel>
      )}
    </Page>
  );
}
