import { messageOf } from '../../lib/call.ts';
import { href, paths } from '../../lib/paths.ts';
import { useCall } from '../../lib/use-call.ts';
import { LoadingLine } from '../../ui/loading-line.tsx';
import { MessagePanel } from '../../ui/message-panel.tsx';
import { Page, PageHead } from '../../ui/page.tsx';
import { HandoverForm } from './handover-form.tsx';
import { handoverTexts as texts } from './texts.ts';
import './handover.css';

/** Hands clients over to a colleague, with a printed summary. */
export function HandoverPage() {
  const clients = useCall('caseload.list', {});
  const settings = useCall('caseload.settings', {});
  const problem = clients.error ?? settings.error;
  return (
    <Page>
      <PageHead
        title={texts.title}
        line={texts.line}
        parent={{ label: texts.back, href: href(paths.caseload) }}
      />
      {clients.data !== undefined && settings.data !== undefined ? (
        <HandoverForm clients={clients.data} settings={settings.data} />
      ) : problem === null ? (
        <LoadingLine />
      ) : (
        <MessagePanel severity="error">{messageOf(problem)}</MessagePanel>
      )}
    </Page>
  );
}
