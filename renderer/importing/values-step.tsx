import { Button } from '@mantine/core';
import { IconArrowRight, IconCircleCheck } from '@tabler/icons-react';
import type { ColumnValues } from '#shared/importing/schema.ts';
import { messageOf } from '../lib/call.ts';
import { useCall } from '../lib/use-call.ts';
import { LoadingLine } from '../ui/loading-line.tsx';
import { MessagePanel } from '../ui/message-panel.tsx';
import { Panel } from '../ui/panel.tsx';
import { WorkButton } from '../ui/work-button.tsx';
import { columnChoicesOf, type Matching } from './import-draft.ts';
import { confirmValues, isUnchosen } from './matching-changes.ts';
import { StepPane } from './step-pane.tsx';
import { texts } from './texts.ts';
import type { Import } from './use-import.ts';
import { UnderstoodColumn } from './values-read.tsx';
import { ValuesTable } from './values-table.tsx';

export interface ValuesStepProps {
  readonly work: Import;
  readonly matching: Matching;
}

/** Says what the spellings in the list stand for, where Trede is not sure by itself. */
export function ValuesStep({ work, matching }: ValuesStepProps) {
  const values = useCall('importing.values', columnChoicesOf(matching));
  const all = values.data?.columns ?? [];
  const columns = all.filter(({ spellings }) => spellings.length > 0);
  const understood = all.filter(({ spellings }) => spellings.length === 0);
  const look = columns.reduce((sum, { spellings }) => sum + spellings.length, 0);
  const unchosen = columns.reduce(
    (sum, column) =>
      sum + column.spellings.filter((one) => isUnchosen(matching, column, one)).length,
    0,
  );
  return (
    <StepPane
      label={texts.steps[3]}
      foot={
        <>
          <Button onClick={() => work.goTo('columns')}>{texts.back}</Button>
          <span className="i-foot-end">
            <span className="t-second">
              {unchosen === 0 ? texts.notSaved : texts.values.unchosen(unchosen)}
            </span>
            <WorkButton
              variant="filled"
              rightSection={<IconArrowRight size={16} aria-hidden />}
              busy={values.isPending}
              onClick={() => {
                work.change(confirmValues(matching, columns));
                work.goTo('check');
              }}
            >
              {texts.values.next}
            </WorkButton>
          </span>
        </>
      }
    >
      {values.isPending && <LoadingLine>{texts.values.busy}</LoadingLine>}
      {values.isError && (
        <MessagePanel severity="warning" title={texts.values.problem}>
          {messageOf(values.error)} {texts.values.problemLine}
        </MessagePanel>
      )}
      {values.isSuccess && look === 0 && <Nothing understood={understood} />}
      {look > 0 && (
        <Panel
          flush
          fill
          title={texts.values.title}
          aside={texts.values.tally(look, columns.length)}
        >
          <p className="i-line t-second">{texts.values.intro}</p>
          <div className="i-scroll">
            {columns.map((column: ColumnValues) => (
              <ValuesTable
                key={column.column}
                column={column}
                matching={matching}
                onChange={work.change}
              />
            ))}
            {understood.map((column) => (
              <UnderstoodColumn key={column.column} column={column} />
            ))}
          </div>
        </Panel>
      )}
    </StepPane>
  );
}

function Nothing({ understood }: { readonly understood: readonly ColumnValues[] }) {
  return (
    <Panel
      flush
      fill
      title={
        <span className="i-ready">
          <IconCircleCheck size={20} aria-hidden />
          {texts.values.nothing}
        </span>
      }
    >
      <p className="i-line">{texts.values.nothingLine}</p>
      <div className="i-scroll">
        {understood.map((column) => (
          <UnderstoodColumn key={column.column} column={column} />
        ))}
      </div>
    </Panel>
  );
}
