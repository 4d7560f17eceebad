import { Button } from '@mantine/core';
import { EmptyState } from '../../ui/empty-state.tsx';
import { PageColumns } from '../../ui/page.tsx';
import { Panel } from '../../ui/panel.tsx';
import { IntegrationPanels } from './integration-panels.tsx';
import { integrationTexts } from './integration-texts.ts';
import { LanguagePanel } from './language-panel.tsx';
import type { ClientTabProps } from './tab-props.ts';
import { TermPanel } from './term-panel.tsx';
import { clientTexts } from './texts.ts';
import { useRecordDialog } from './use-record-dialog.tsx';
import './integration.css';

/** Civic integration under the law that holds for this client, and language. */
export function IntegrationTab(props: ClientTabProps) {
  const record = props.dossier.records.civicIntegration[0];
  if (record === undefined) {
    return (
      <>
        <NothingYet {...props} />
        <LanguagePanel {...props} />
      </>
    );
  }
  return (
    <PageColumns
      sideWidth={344}
      side={
        <>
          <TermPanel {...props} values={record.values} />
          <LanguagePanel {...props} />
        </>
      }
    >
      <IntegrationPanels {...props} record={record} />
    </PageColumns>
  );
}

/** Which law it is decides which fields there are, so that is asked first. */
function NothingYet({ client }: ClientTabProps) {
  const { none } = integrationTexts;
  const { add, dialog } = useRecordDialog(client.id);
  const begin = (law: 'wi2013' | 'wi2021') =>
    add('civicIntegration', {
      preset: { law },
      only:
        law === 'wi2013'
          ? ['school', 'termStartsOn', 'termYears', 'extendedUntil', 'exemption']
          : ['registeredOn', 'intakeOn', 'pipOn', 'termStartsOn', 'route', 'routeSince', 'school'],
    });
  return (
    <Panel title={clientTexts.tabs.inburgering}>
      <EmptyState
        title={none.title}
        actions={
          <>
            <Button variant="filled" onClick={() => begin('wi2021')}>
              {none.wi2021}
            </Button>
            <Button onClick={() => begin('wi2013')}>{none.wi2013}</Button>
          </>
        }
      >
        {none.line}
      </EmptyState>
      {dialog}
    </Panel>
  );
}
