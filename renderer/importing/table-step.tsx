import { Button } from '@mantine/core';
import { IconArrowRight } from '@tabler/icons-react';
import type { Matching } from './import-draft.ts';
import { StepPane } from './step-pane.tsx';
import { texts } from './texts.ts';
import type { Import } from './use-import.ts';

export interface TableStepProps {
  readonly work: Import;
  readonly matching: Matching;
}

/** Shows how Trede read the file. */
export function TableStep({ work }: TableStepProps) {
  return (
    <StepPane
      label={texts.steps[1]}
      foot={
        <>
          <Button onClick={() => work.goTo('file')}>{texts.back}</Button>
          <Button
            variant="filled"
            rightSection={<IconArrowRight size={16} aria-hidden />}
            onClick={() => work.goTo('columns')}
          >
            {texts.table.next}
          </Button>
        </>
      }
    >
      {null}
    </StepPane>
  );
}
