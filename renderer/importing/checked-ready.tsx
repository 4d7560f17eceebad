import { IconCircleCheck } from '@tabler/icons-react';
import type { CheckedList, ImportCounts } from '#shared/importing/schema.ts';
import { listed } from '#shared/importing/texts.ts';
import { formatDate, type IsoDate } from '#shared/kernel/dates.ts';
import { Panel } from '../ui/panel.tsx';
import { AddedPanel } from './added-panel.tsx';
import { whyNotImport } from './check-state.ts';
import { addsNothing } from './import-draft.ts';
import { NewNamesPanel } from './new-names-panel.tsx';
import { checkTexts } from './texts-check.ts';

const { added, known, nothing, ready } = checkTexts;

/** What the list will add, and what Trede knows already. */
export function CheckedReady({ checked }: { readonly checked: CheckedList }) {
  const { counts } = checked;
  const left = counts.newRows + counts.changedRows + counts.unchangedRows;
  return (
    <div className="i-scroll i-ready-parts" role="group" aria-label={added.title} tabIndex={0}>
      <AddedPanel
        title={added.title}
        aside={added.rows(left)}
        label={added.label}
        counts={counts}
      />
      <NewNamesPanel counts={counts} />
      {left > 0 && (
        <Panel title={known.title}>
          <p>{knownSentence(counts)}</p>
        </Panel>
      )}
    </div>
  );
}

export interface ReadyPanelProps {
  readonly checked: CheckedList;
  readonly referenceDate: IsoDate;
}

/** Says that the list can go in, or that there is nothing in it to bring in; else nothing. */
export function ReadyPanel({ checked, referenceDate }: ReadyPanelProps) {
  const reason = whyNotImport(checked);
  if (reason === null) {
    return (
      <Panel
        title={
          <span className="i-ready">
            <IconCircleCheck size={20} aria-hidden />
            {ready.title}
          </span>
        }
      >
        <div className="i-lines">
          <p>
            {ready.line} {ready.undo}
          </p>
          <p className="t-second">{ready.date(formatDate(referenceDate))}</p>
        </div>
      </Panel>
    );
  }
  const { counts, faults } = checked;
  if (faults.length > 0 || !addsNothing(counts)) return null;
  return (
    <Panel title={nothing.title}>
      <p>{reason}</p>
    </Panel>
  );
}

function knownSentence({ knownClients, knownTrajectories }: ImportCounts): string {
  const parts = [
    ...(knownClients > 0 ? [known.clients(knownClients)] : []),
    ...(knownTrajectories > 0 ? [known.trajectories(knownTrajectories)] : []),
  ];
  return parts.length === 0
    ? known.none
    : known.stays(listed(parts), knownClients + knownTrajectories === 1);
}
