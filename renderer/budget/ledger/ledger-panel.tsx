import { ActionIcon, Anchor, Button, Menu } from '@mantine/core';
import { IconDots, IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import type { FundEntry } from '#shared/budget/fund.ts';
import { decisionMeanings, fundEntryWords } from '#shared/budget/words.ts';
import { formatDate } from '#shared/kernel/dates.ts';
import type { Id } from '#shared/kernel/ids.ts';
import { useMayAsk } from '../../lib/current-user.ts';
import { formatAmount } from '#shared/kernel/money.ts';
import { messageOf } from '../../lib/call.ts';
import { Acting } from '../../ui/acting.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { Panel } from '../../ui/panel.tsx';
import { showToast } from '../../ui/toast.tsx';
import { useUndoableChange } from '../../ui/use-undoable-change.ts';
import { Explained } from '../../ui/term.tsx';
import { useMayNot } from '../decider-dialog.tsx';
import type { ShownFund } from '../types.ts';
import {
  awaitsDefinitive,
  differenceText,
  entriesOf,
  entryName,
  headsText,
  isMoved,
} from './ledger-rows.ts';
import { texts } from './texts.ts';
import './ledger.css';

export interface LedgerPanelProps {
  readonly fund: ShownFund;
  readonly year: number;
  /** `null` adds one. */
  readonly onDecision: (entryId: Id | null) => void;
}

/** What was decided about a fund, and what moved: of each what the fund became by it. */
export function LedgerPanel({ fund, year, onDecision }: LedgerPanelProps) {
  const mayChange = useMayAsk()('budget.saveDecision');
  const { position, entries } = fund;
  const [all, setAll] = useState(false);
  const ofYear = entriesOf(entries, position.perYear ? year : null);
  const shown = all ? entries : ofYear;
  const { columns } = texts;
  return (
    <Panel
      flush
      title={<Explained text={texts.title} of={['beschikking']} />}
      aside={
        mayChange && (
          <Button
            size="xs"
            leftSection={<IconPlus size={16} aria-hidden />}
            onClick={() => onDecision(null)}
          >
            {texts.add}
          </Button>
        )
      }
    >
      <DataTable
        label={texts.label(position.name)}
        density="roomy"
        rows={shown}
        rowKey={({ id }) => id}
        empty={position.perYear && !all ? texts.noneOfYear(year) : texts.none}
        columns={[
          {
            id: 'date',
            header: columns.date,
            cell: ({ date }) => <span className="b-date t-figures">{formatDate(date)}</span>,
          },
          {
            id: 'kind',
            header: columns.kind,
            rowHeader: true,
            cell: (entry) => <EntryWords entry={entry} withYear={all && position.perYear} />,
          },
          {
            id: 'headcount',
            header: columns.headcount,
            align: 'right',
            cell: (entry) => headsText(entry) ?? <span className="t-quiet">–</span>,
          },
          {
            id: 'difference',
            header: columns.difference,
            align: 'right',
            cell: ({ differenceCents }) => differenceText(differenceCents),
          },
          {
            id: 'becomes',
            header: columns.becomes,
            align: 'right',
            cell: ({ becomesCents }) => <strong>{formatAmount(becomesCents)}</strong>,
          },
          {
            id: 'acts',
            header: <span className="b-heard">{columns.acts}</span>,
            align: 'right',
            cell: (entry) =>
              mayChange && <EntryMenu entry={entry} onChange={() => onDecision(entry.id)} />,
          },
        ]}
      />
      {awaitsDefinitive(ofYear) && (
        <p className="b-line b-not-yet t-second">
          {texts.notYet}: <strong>{texts.definitive}</strong>, {texts.definitiveLine}
        </p>
      )}
      {position.perYear && entries.length > ofYear.length && (
        <p className="b-line">
          <Anchor component="button" type="button" fz={14} onClick={() => setAll(!all)}>
            {all ? texts.onlyYear(year) : texts.allYears}
          </Anchor>
        </p>
      )}
    </Panel>
  );
}

function EntryWords({ entry, withYear }: { entry: FundEntry; withYear: boolean }) {
  const { kind, reference, budgetYear } = entry;
  const below = [
    meaningOf(entry),
    reference,
    withYear && budgetYear !== null ? texts.year(budgetYear) : null,
  ].filter((part) => part !== null);
  return (
    <span className="b-entry">
      <span>{fundEntryWords[kind]}</span>
      {below.length > 0 && <span className="t-second t-label">{below.join(' · ')}</span>}
    </span>
  );
}

/** A word of the trade in plain words; of what moved where it went or came from. */
function meaningOf({ kind, otherSide, amountCents }: FundEntry): string | null {
  if (kind !== 'overheveling' && kind !== 'begrotingswijziging') return decisionMeanings[kind];
  if (otherSide === null) return null;
  return amountCents < 0 ? texts.to(otherSide) : texts.from(otherSide);
}

function EntryMenu({ entry, onChange }: { entry: FundEntry; onChange: () => void }) {
  const remove = useUndoableChange('budget.removeEntry');
  const mayNot = useMayNot();
  const name = entryName(entry);
  const moved = isMoved(entry);
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <ActionIcon size={26} aria-label={texts.menu(name)}>
          <IconDots size={18} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown data-menu="decision-menu">
        {!moved && <Menu.Item onClick={onChange}>{texts.change}</Menu.Item>}
        <Acting>
          <Menu.Item
            disabled={mayNot !== null}
            onClick={() => {
              remove(
                { entryId: entry.id },
                moved ? texts.removedBoth(name) : texts.removed(name),
              ).catch((problem: unknown) => showToast(messageOf(problem)));
            }}
          >
            {moved ? texts.removeBoth : texts.remove}
            {mayNot !== null && <span className="t-why">{mayNot}</span>}
          </Menu.Item>
        </Acting>
      </Menu.Dropdown>
    </Menu>
  );
}
