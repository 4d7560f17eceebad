import { Button } from '@mantine/core';
import { useState } from 'react';
import type { ReportExport } from '#shared/evaluation/schema.ts';
import { messageOf } from '../../lib/call.ts';
import { href, paths } from '../../lib/paths.ts';
import { useCall } from '../../lib/use-call.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { LoadingLine } from '../../ui/loading-line.tsx';
import { MessagePanel } from '../../ui/message-panel.tsx';
import { Page, PageHead } from '../../ui/page.tsx';
import { Panel } from '../../ui/panel.tsx';
import { ViewTabs } from '../../ui/view-tabs.tsx';
import { RegisterTable } from './register-table.tsx';
import { registerTexts as texts } from './texts.ts';
import './register.css';

const views = ['alles', 'deelbaar', 'intern'] as const;
type View = (typeof views)[number];

/** What left the app: which report, when, by whom and for whom. */
export function RegisterPage() {
  const exports = useCall('evaluation.exports', {});
  return (
    <Page>
      <PageHead
        title={texts.title}
        line={texts.line}
        parent={{ label: texts.parent, href: href(paths.evaluation) }}
      />
      {exports.isError && <MessagePanel severity="error">{messageOf(exports.error)}</MessagePanel>}
      {exports.isPending && <LoadingLine />}
      {exports.data !== undefined &&
        (exports.data.length === 0 ? <Empty /> : <Register exports={exports.data} />)}
    </Page>
  );
}

function Register({ exports }: { readonly exports: readonly ReportExport[] }) {
  const [view, setView] = useState<View>('alles');
  const of = (one: View) => exports.filter(({ mode }) => one === 'alles' || mode === one);
  return (
    <ViewTabs
      label={texts.views.label}
      views={views.map((id) => ({ id, label: texts.views[id], count: of(id).length }))}
      value={view}
      onChange={setView}
    >
      <Panel label={texts.table} flush>
        <RegisterTable exports={of(view)} />
      </Panel>
    </ViewTabs>
  );
}

function Empty() {
  const { empty } = texts;
  return (
    <Panel label={empty.title}>
      <EmptyState
        title={empty.title}
        actions={
          <Button component="a" variant="filled" href={href(paths.evaluation)}>
            {empty.toReport}
          </Button>
        }
      >
        {empty.line}
      </EmptyState>
    </Panel>
  );
}
