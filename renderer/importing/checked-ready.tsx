import { IconCircleCheck } from '@tabler/icons-react';
import { addsNothing } from '#shared/importing/counts.ts';
import type { CheckedList, ImportCounts, ImportField } from '#shared/importing/schema.ts';
import type { ListShape } from '#shared/importing/shapes.ts';
import { listed } from '#shared/importing/texts.ts';
import { formatDate, type IsoDate } from '#shared/kernel/dates.ts';
import { Panel } from '../ui/panel.tsx';
import { AddedPanel } from './added-panel.tsx';
import { CaseManagersPanel } from './case-managers-panel.tsx';
import { openQuestions, undecidedFields, whyNotImport } from './check-state.ts';
import { hasOwnHouseholds, wantsReferenceDate, type Matching } from './import-draft.ts';
import { NewNamesPanel } from './new-names-panel.tsx';
import { checkTexts } from './texts-check.ts';

const { added, known, nothing, ready } = checkTexts;

export interface CheckedReadyProps {
  readonly checked: CheckedList;
  readonly matching: Matching;
}

/** What the list will add, and what Trede knows already. */
export function CheckedReady({ checked, matching }: CheckedReadyProps) {
  const { counts } = checked;
  const { shape } = matching.match;
  const left = counts.newRows + counts.changedRows + counts.differingRows + counts.unchangedRows;
  return (
    <div className="i-scroll i-ready-parts" role="group" aria-label={added.title} tabIndex={0}>
      <AddedPanel
        title={added.title}
        aside={added.rows(left)}
        label={added.label}
        counts={counts}
        ownHouseholds={hasOwnHouseholds(matching)}
        {...(checked.faults.length > 0 ? { empty: nothing.withFaults } : {})}
      />
      <CaseManagersPanel listed={checked.caseManagers} />
      <NewNamesPanel counts={counts} />
      {left > 0 && (shape === 'clients' || shape === 'trajectories') && (
        <Panel title={known.title}>
          <p>{knownSentence(counts)}</p>
        </Panel>
      )}
    </div>
  );
}

export interface ReadyPanelProps {
  readonly checked: CheckedList;
  readonly decided: readonly ImportField[];
  readonly shape: ListShape;
  readonly referenceDate: IsoDate;
}

/** Says that the list can go in, or that there is nothing in it to bring in; else nothing. */
export function ReadyPanel({ checked, decided, shape, referenceDate }: ReadyPanelProps) {
  const reason = whyNotImport(checked, decided);
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
          {wantsReferenceDate(shape) && (
            <p className="t-second">{ready.date(formatDate(referenceDate))}</p>
          )}
        </div>
      </Panel>
    );
  }
  const { counts, faults } = checked;
  const waits = faults.length > 0 || undecidedFields(checked, decided).length > 0;
  if (waits || openQuestions(checked) > 0 || !addsNothing(counts)) return null;
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
