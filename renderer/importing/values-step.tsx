import { Button } from '@mantine/core';
import { IconArrowRight } from '@tabler/icons-react';
import { useCall } from '../lib/use-call.ts';
import { columnChoicesOf, type Matching } from './import-draft.ts';
import { confirmValues } from './matching-changes.ts';
import { StepPane } from './step-pane.tsx';
import { texts } from './texts.ts';
import type { Import } from './use-import.ts';

export interface ValuesStepProps {
  readonly work: Import;
  readonly matching: Matching;
}

/** Says what the spellings in the list stand for. */
export function ValuesStep({ work, matching }: ValuesStepProps) {
  const values = useCall('importing.values', columnChoicesOf(matching));
  return (
    <StepPane
      label={texts.steps[3]}
      foot={
        <>
          <Button onClick={() => work.goTo('columns')}>{texts.back}</Button>
          <Button
            variant="filled"
            rightSection={<IconArrowRight size={16} aria-hidden />}
            onClick={() => {
              work.change(confirmValues(matching, values.data?.columns ?? []));
              work.goTo('check');
            }}
          >
            {texts.values.next}
          </Button>
        </>
      }
    >
      {null}
    </StepPane>
  );
}
