import { IconCircleCheck } from '@tabler/icons-react';
import type { CheckedList, ImportCounts } from '#shared/importing/schema.ts';
import { listed } from '#shared/importing/texts.ts';
import { formatDate, type IsoDate } from '#shared/kernel/dates.ts';
import { PageColumns } from '../ui/page.tsx';
import { Panel } from '../ui/panel.tsx';
import { AddedPanel } from './added-panel.tsx';
import { addsNothing } from './import-draft.ts';
import { NewNamesPanel } from './new-names-panel.tsx';
import { texts } from './texts.ts';
import { Warnings } from './warnings.tsx';

export interface CheckedReadyProps {
  readonly checked: CheckedList;
  readonly referenceDate: IsoDate;
}

/** What a list without faults will add, and what stays as it is. */
export function CheckedReady({ checked, referenceDate }: CheckedReadyProps) {
  const { added, ready, known, nothing } = texts.check;
  const { counts, warnings } = checked;
  return (
    <PageColumns
      sideWidth={344}
      side={
        <>
          {addsNothing(counts) ? (
            <Panel title={nothing.title}>
              <p>{nothing.line}</p>
            </Panel>
          ) : (
            <Panel
              title={
                <span className="i-ready">
                  <IconCircleCheck size={20} aria-hidden />
                  {ready.title}
                </span>
              }
            >
              <p>{ready.line}</p>
              <p>{ready.date(formatDate(referenceDate))}</p>
            </Panel>
          )}
          <Panel title={known.title}>
            <p>{knownSentence(counts)}</p>
          </Panel>
        </>
      }
    >
      <AddedPanel
        title={added.title}
        aside={added.rows(counts.rows)}
        label={added.label}
        counts={counts}
      />
      <Warnings warnings={warnings} />
      <NewNamesPanel counts={counts} />
    </PageColumns>
  );
}

function knownSentence({ knownClients, knownTrajectories }: ImportCounts): string {
  const { known } = texts.check;
  const parts = [
    ...(knownClients > 0 ? [known.clients(knownClients)] : []),
    ...(knownTrajectories > 0 ? [known.trajectories(knownTrajectories)] : []),
  ];
  return parts.length === 0 ? known.none : known.stays(listed(parts));
}
