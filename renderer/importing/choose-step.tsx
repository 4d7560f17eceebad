import { Button } from '@mantine/core';
import { IconArrowRight, IconFileTypeCsv } from '@tabler/icons-react';
import type { ImportField } from '#shared/importing/schema.ts';
import { fieldsOfShape, requiredFieldsOfShape } from '#shared/importing/shapes.ts';
import { importFieldLabels } from '#shared/importing/texts.ts';
import { LoadingLine } from '../ui/loading-line.tsx';
import { MessagePanel } from '../ui/message-panel.tsx';
import { Panel } from '../ui/panel.tsx';
import { StepPane } from './step-pane.tsx';
import { texts } from './texts.ts';
import type { Import } from './use-import.ts';

const labels = (required: boolean) =>
  fieldsOfShape.clients
    .filter(
      (field) =>
        (requiredFieldsOfShape.clients as readonly ImportField[]).includes(field) === required,
    )
    .map((field) => importFieldLabels[field]);

/** Chooses the list, and says what a list must hold. */
export function ChooseStep({ work }: { readonly work: Import }) {
  const { draft, reading } = work;
  const { matching, problem } = draft;
  return (
    <StepPane label={texts.steps[0]}>
      {problem !== null && (
        <MessagePanel severity="error" title={problem.title}>
          {problem.message}
        </MessagePanel>
      )}
      <Panel title={texts.file.title}>
        <div className="i-choose">
          <p className="i-measure">{texts.file.intro}</p>
          {matching !== null && <p>{texts.file.chosen(matching.list.fileName)}</p>}
          <div className="i-buttons">
            <Button
              variant={matching === null ? 'filled' : 'default'}
              leftSection={<IconFileTypeCsv size={18} aria-hidden />}
              aria-disabled={reading || undefined}
              onClick={() => {
                if (!reading) work.chooseList();
              }}
            >
              {matching === null ? texts.file.choose : texts.file.other}
            </Button>
            {matching !== null && (
              <Button
                variant="filled"
                rightSection={<IconArrowRight size={16} aria-hidden />}
                onClick={() => work.goTo('table')}
              >
                {texts.file.next}
              </Button>
            )}
            {reading && <LoadingLine>{texts.file.busy}</LoadingLine>}
          </div>
          <div>
            <h3 className="i-subtitle">{texts.file.needs}</h3>
            <p>{labels(true).join(', ')}</p>
            <p className="t-second i-measure">{texts.file.rowRule}</p>
          </div>
          <div>
            <h3 className="i-subtitle">{texts.file.optional}</h3>
            <p className="i-measure">{labels(false).join(', ')}</p>
            <p className="t-second i-measure">{texts.file.optionalLine}</p>
            <p className="t-second i-measure">{texts.file.bsn}</p>
          </div>
        </div>
      </Panel>
    </StepPane>
  );
}
