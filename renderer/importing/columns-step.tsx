import { Button } from '@mantine/core';
import { IconArrowRight } from '@tabler/icons-react';
import { requiredFields } from '#shared/importing/required-fields.ts';
import { importFieldLabels } from '#shared/importing/texts.ts';
import type { IsoDate } from '#shared/kernel/dates.ts';
import { formatDate } from '#shared/kernel/dates.ts';
import { DateField } from '../ui/read-fields.tsx';
import { MessagePanel } from '../ui/message-panel.tsx';
import { PageColumns } from '../ui/page.tsx';
import { SkipToFoot } from '../ui/page-foot.tsx';
import { Panel } from '../ui/panel.tsx';
import { ReadyButton } from '../ui/ready-button.tsx';
import { ColumnNote } from './column-note.tsx';
import { noteOf } from './column-notes.ts';
import { ColumnsBar } from './columns-bar.tsx';
import { ColumnsTable } from './columns-table.tsx';
import {
  headerOf,
  readReferenceDate,
  wantsReferenceDate,
  whyNotYet,
  type Matching,
} from './import-draft.ts';
import { StepPane } from './step-pane.tsx';
import { texts } from './texts.ts';
import { useColumnOrder } from './use-column-order.ts';
import type { Import } from './use-import.ts';
import './columns.css';

export interface ColumnsStepProps {
  readonly work: Import;
  readonly matching: Matching;
  readonly today: IsoDate;
}

/** Says of each column of the list what it is, and on which day the list was true. */
export function ColumnsStep({ work, matching, today }: ColumnsStepProps) {
  const order = useColumnOrder(matching);
  const { problem } = work.draft;
  return (
    <StepPane
      label={texts.steps[2]}
      foot={
        <>
          <Button onClick={() => work.goTo('table')}>{texts.back}</Button>
          <span className="i-foot-end">
            <span className="t-second">{texts.notSaved}</span>
            <ReadyButton
              notYet={whyNotYet(matching, today)}
              busy={work.reading}
              rightSection={<IconArrowRight size={16} aria-hidden />}
              onClick={work.leaveColumns}
            >
              {texts.columns.next}
            </ReadyButton>
          </span>
        </>
      }
    >
      {problem !== null && (
        <MessagePanel severity="error" title={problem.title}>
          {problem.message}
        </MessagePanel>
      )}
      <SkipToFoot>{texts.columns.skip}</SkipToFoot>
      <div className="i-columns">
        <PageColumns sideWidth={288} side={<ListFacts {...{ work, matching, today }} />}>
          <Panel flush fill title={texts.columns.title} aside={<Tally matching={matching} />}>
            <ColumnsBar work={work} matching={matching} order={order} />
            <ColumnsTable matching={matching} columns={order.columns} onChange={work.change} />
          </Panel>
        </PageColumns>
      </div>
    </StepPane>
  );
}

function Tally({ matching }: { readonly matching: Matching }) {
  const matched = matching.fields.filter((field) => field !== null).length;
  const all = matching.fields.length;
  const toChoose = matching.match.columns.filter((column) => {
    const { kind } = noteOf(matching, column);
    return kind === 'ask' || kind === 'double';
  }).length;
  return (
    <span role="status">
      {texts.columns.tally(all, matched, all - matched)}
      {toChoose > 0 && (
        <>
          , <strong>{texts.columns.toChoose(toChoose)}</strong>
        </>
      )}
    </span>
  );
}

function ListFacts({ work, matching, today }: ColumnsStepProps) {
  const { date, required } = texts.columns;
  const { problem } = readReferenceDate(matching.dateText, today);
  const { shape, columns, suggestedReferenceDate, suggestedReferenceDateBy } = matching.match;
  const isSuggested = matching.dateText === formatDate(suggestedReferenceDate);
  return (
    <>
      {wantsReferenceDate(shape) && (
        <Panel label={date.panel}>
          <div className="i-stack i-date">
            <DateField
              id="import-reference-date"
              near="last"
              label={date.label}
              hint={date.hint}
              value={matching.dateText}
              error={problem ?? undefined}
              onChange={(dateText) => work.change({ ...matching, dateText })}
            />
            {/* Of another day it would say what is not so. */}
            {isSuggested && (
              <p className="t-second t-label">{date.suggested[suggestedReferenceDateBy]}</p>
            )}
          </div>
        </Panel>
      )}
      <Panel title={required.title}>
        <dl className="i-facts">
          {requiredFields(shape, new Set(matching.fields)).map((field) => {
            const column = columns.find(({ index }) => matching.fields[index] === field);
            return (
              <div key={field}>
                <dt>{importFieldLabels[field]}</dt>
                <dd>
                  <ColumnNote
                    kind={column === undefined ? 'double' : 'good'}
                    text={
                      column === undefined ? required.missing : required.found(headerOf(column))
                    }
                  />
                </dd>
              </div>
            );
          })}
        </dl>
      </Panel>
    </>
  );
}
