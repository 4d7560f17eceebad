import { Button } from '@mantine/core';
import { useRef, useState } from 'react';
import { readyMadeReports } from '#shared/evaluation/reports/ready-made.ts';
import type { ReportDefinition, SavedReport } from '#shared/evaluation/schema.ts';
import { messageOf } from '../../lib/call.ts';
import { href, paths } from '../../lib/paths.ts';
import { useCall } from '../../lib/use-call.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { LoadingLine } from '../../ui/loading-line.tsx';
import { MessagePanel } from '../../ui/message-panel.tsx';
import { Page, PageHead } from '../../ui/page.tsx';
import { Panel } from '../../ui/panel.tsx';
import { ComposeForm } from './compose-form.tsx';
import { emptyReport } from './path.ts';
import { composeTexts as texts } from './texts.ts';
import type { ComposeOptions } from './use-compose-form.ts';
import '../evaluation.css';
import './compose.css';

/** Puts a report together: a new one that begins as another or empty, or one of the team. */
export function ComposePage({ from }: { readonly from: string }) {
  const own = useCall('evaluation.savedReports', {});
  const options = own.data === undefined ? undefined : optionsOf(from, own.data);
  const [previewing, setPreviewing] = useState(false);
  const make = useRef<HTMLButtonElement>(null);
  const close = () => {
    setPreviewing(false);
    make.current?.focus();
  };
  return (
    <Page>
      <PageHead
        title={options?.id == null ? texts.title : texts.titleOf(options.name)}
        line={texts.line}
        parent={{ label: texts.parent, href: href(paths.evaluation) }}
        crumb={texts.title}
        actions={
          options != null && (
            <Button
              ref={make}
              aria-expanded={previewing}
              onClick={() => (previewing ? close() : setPreviewing(true))}
            >
              {previewing ? texts.preview.close : texts.preview.make}
            </Button>
          )
        }
      />
      {own.isError && <MessagePanel severity="error">{messageOf(own.error)}</MessagePanel>}
      {own.isPending && <LoadingLine />}
      {options === null && <Gone />}
      {options != null && (
        <ComposeForm key={from} {...options} previewing={previewing} onPreviewClosed={close} />
      )}
    </Page>
  );
}

const empty: ReportDefinition = { title: '', parts: [], checkedWords: [] };

/** With what the form begins; `null`: there is no such report (any more). */
function optionsOf(from: string, own: readonly SavedReport[]): ComposeOptions | null {
  const saved = own.find(({ id }) => String(id) === from);
  if (saved !== undefined) {
    return { id: saved.id, from, name: saved.name, definition: saved.definition };
  }
  const readyMade = readyMadeReports.find(({ id }) => id === from);
  if (readyMade !== undefined) {
    return { id: null, from, name: '', definition: readyMade.definition };
  }
  return from === emptyReport ? { id: null, from, name: '', definition: empty } : null;
}

function Gone() {
  return (
    <Panel label={texts.gone.title}>
      <EmptyState
        title={texts.gone.title}
        actions={
          <Button component="a" variant="filled" href={href(paths.evaluation)}>
            {texts.gone.back}
          </Button>
        }
      >
        {texts.gone.line}
      </EmptyState>
    </Panel>
  );
}
