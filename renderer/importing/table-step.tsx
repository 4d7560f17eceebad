import { Button } from '@mantine/core';
import { IconArrowRight } from '@tabler/icons-react';
import { MessagePanel } from '../ui/message-panel.tsx';
import { Panel } from '../ui/panel.tsx';
import { WorkButton } from '../ui/work-button.tsx';
import { ImportedBefore } from './imported-before.tsx';
import type { Matching } from './import-draft.ts';
import { LeftOutLines } from './left-out-lines.tsx';
import { PreviewTable } from './preview-table.tsx';
import { StepPane } from './step-pane.tsx';
import { TableChoices } from './table-choices.tsx';
import { texts } from './texts.ts';
import type { Import } from './use-import.ts';
import './table.css';

export interface TableStepProps {
  readonly work: Import;
  readonly matching: Matching;
}

/** Shows how Trede read the file, and lets the user overrule it. */
export function TableStep({ work, matching }: TableStepProps) {
  const { list } = matching;
  const { problem } = work.draft;
  return (
    <StepPane
      label={texts.steps[1]}
      foot={
        <>
          <Button onClick={() => work.goTo('file')}>{texts.back}</Button>
          <span className="i-foot-end">
            <span className="t-second">{texts.notSaved}</span>
            <WorkButton
              variant="filled"
              rightSection={<IconArrowRight size={16} aria-hidden />}
              busy={work.reading}
              onClick={() => work.goTo('columns')}
            >
              {texts.table.next}
            </WorkButton>
          </span>
        </>
      }
    >
      {list.importedBefore !== null && <ImportedBefore run={list.importedBefore} />}
      {problem !== null && (
        <MessagePanel severity="error" title={problem.title}>
          {problem.message}
        </MessagePanel>
      )}
      <Panel
        flush
        fill
        title={texts.table.title}
        aside={
          <span role="status">
            {work.reading
              ? texts.table.busy
              : texts.table.tally(list.rowCount, list.columns.length)}
          </span>
        }
      >
        <TableChoices work={work} matching={matching} />
        <PreviewTable preview={list.preview} />
        <LeftOutLines list={list} />
      </Panel>
    </StepPane>
  );
}
