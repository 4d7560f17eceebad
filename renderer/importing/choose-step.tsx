import { Button } from '@mantine/core';
import { IconArrowRight, IconFileSpreadsheet } from '@tabler/icons-react';
import { Acting } from '../ui/acting.tsx';
import { LoadingLine } from '../ui/loading-line.tsx';
import { MessagePanel } from '../ui/message-panel.tsx';
import { Panel } from '../ui/panel.tsx';
import { WorkButton } from '../ui/work-button.tsx';
import { ImportLogPanel } from './import-log.tsx';
import { ListNeeds } from './list-needs.tsx';
import { StepPane } from './step-pane.tsx';
import { texts } from './texts.ts';
import type { Import } from './use-import.ts';

/** Chooses the list, says what a list can hold, and shows what was imported before. */
export function ChooseStep({ work }: { readonly work: Import }) {
  const { draft, reading } = work;
  const { matching, problem } = draft;
  return (
    <StepPane label={texts.steps[0]}>
      {problem !== null && (
        <MessagePanel
          severity="error"
          title={problem.title}
          {...(draft.unread === null
            ? {}
            : {
                actions: (
                  <Acting>
                    <Button onClick={work.readAnyway}>{texts.file.readAnyway}</Button>
                  </Acting>
                ),
              })}
        >
          {problem.message}
        </MessagePanel>
      )}
      <Panel title={texts.file.title}>
        <div className="i-choose">
          <p className="i-measure">{texts.file.intro}</p>
          {matching !== null && <p>{texts.file.chosen(matching.list.fileName)}</p>}
          <div className="i-buttons">
            <Acting>
              <WorkButton
                variant={matching === null ? 'filled' : 'default'}
                leftSection={<IconFileSpreadsheet size={18} aria-hidden />}
                busy={reading}
                onClick={() => work.chooseList()}
              >
                {matching === null ? texts.file.choose : texts.file.other}
              </WorkButton>
            </Acting>
            {matching !== null && (
              <Button
                variant="filled"
                rightSection={<IconArrowRight size={16} aria-hidden />}
                onClick={() => work.goTo('table')}
              >
                {texts.file.next}
              </Button>
            )}
            {reading ? (
              <LoadingLine>{texts.file.busy}</LoadingLine>
            ) : (
              <span className="t-second">{texts.file.kinds}</span>
            )}
          </div>
        </div>
      </Panel>
      <ListNeeds />
      <ImportLogPanel />
    </StepPane>
  );
}
