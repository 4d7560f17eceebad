import { Button } from '@mantine/core';
import { useState } from 'react';
import { objectionToYearChange } from '#shared/budget/year-rules.ts';
import { toIsoDate } from '#shared/kernel/dates.ts';
import type { Id } from '#shared/kernel/ids.ts';
import { messageOf } from '../../lib/call.ts';
import { href, paths } from '../../lib/paths.ts';
import { useCall } from '../../lib/use-call.ts';
import { useKeptState } from '../../lib/use-kept-state.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { LoadingLine } from '../../ui/loading-line.tsx';
import { MessagePanel } from '../../ui/message-panel.tsx';
import { Page, PageHead } from '../../ui/page.tsx';
import { Panel } from '../../ui/panel.tsx';
import { offeredYears, thisYear } from '../page-state.ts';
import { YearSelect } from '../year-select.tsx';
import { ClosingForm } from './closing-form.tsx';
import { choiceOf, type Choices } from './moves.ts';
import { EarlierChanges } from './earlier-changes.tsx';
import { texts } from './texts.ts';
import '../budget.css';
import './years.css';

interface YearState {
  readonly year: number;
  readonly choices: Choices;
  /** Orders that stay in their year. */
  readonly staying: readonly Id[];
}

/** In the first half of a year the one before is closed; later somebody looks ahead to the end of this one. */
const likelyYear = (): number =>
  Number(toIsoDate(new Date()).slice(5, 7)) <= 6 ? thisYear() - 1 : thisYear();

/** What goes along to the next year, fund by fund; nothing does by itself. */
export function YearChangePage() {
  const [first] = useState<YearState>(() => ({ year: likelyYear(), choices: {}, staying: [] }));
  const [state, change] = useKeptState('year-change', first);
  const { year, choices, staying } = state;
  const funds = useCall('budget.closing', { year });
  const years = useCall('budget.years', {});
  const positions = useCall('budget.overview', { year });
  return (
    <Page>
      <PageHead
        parent={{ label: texts.parent, href: href(paths.budget) }}
        title={texts.title}
        line={texts.line(year)}
        actions={
          <YearSelect
            label={texts.year}
            years={offeredYears(years.data ?? [], year).filter((one) => one <= thisYear())}
            value={year}
            onChange={(chosen) => change(() => ({ year: chosen, choices: {}, staying: [] }))}
          />
        }
      />
      {funds.isPending && <LoadingLine />}
      {funds.isError && (
        <MessagePanel severity="error" title={texts.problem}>
          {messageOf(funds.error)}
        </MessagePanel>
      )}
      {funds.data?.length === 0 && (
        <Panel label={texts.empty.title}>
          <EmptyState
            title={texts.empty.title}
            actions={
              <Button component="a" variant="filled" href={href(paths.budget)}>
                {texts.empty.back}
              </Button>
            }
          >
            {texts.empty.line}
          </EmptyState>
        </Panel>
      )}
      {funds.data !== undefined && funds.data.length > 0 && (
        <ClosingForm
          key={year}
          year={year}
          funds={funds.data}
          endOf={(fundId) => {
            const fund = positions.data?.find(({ id }) => id === fundId);
            const stops = fund !== undefined && objectionToYearChange(fund, year) !== null;
            return stops ? fund.spendUntil : null;
          }}
          choiceOf={(fundId) => choiceOf(choices, fundId)}
          onChoose={(fundId, choice) =>
            change((before) => ({ ...before, choices: { ...before.choices, [fundId]: choice } }))
          }
          staying={new Set(staying)}
          onStay={(orderId, stays) =>
            change((before) => ({
              ...before,
              staying: [
                ...before.staying.filter((one) => one !== orderId),
                ...(stays ? [orderId] : []),
              ],
            }))
          }
          onDone={() => change((before) => ({ ...before, choices: {}, staying: [] }))}
        />
      )}
      <EarlierChanges year={year} />
    </Page>
  );
}
