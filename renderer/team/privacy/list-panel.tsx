import { Button } from '@mantine/core';
import { useState } from 'react';
import type { CallOutput } from '#shared/ipc/contract.ts';
import type { DueHousehold } from '#shared/team/retention/schema.ts';
import { messageOf } from '../../lib/call.ts';
import { useChange } from '../../lib/use-change.ts';
import { ChangeButton } from '../../ui/change-button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { MessagePanel } from '../../ui/message-panel.tsx';
import { Panel } from '../../ui/panel.tsx';
import { showNotice } from '../../ui/toast.tsx';
import { DueTable, namesIn } from './due-table.tsx';
import { KeepDialog } from './keep-dialog.tsx';
import { privacyTexts } from './texts.ts';

const texts = privacyTexts.list;

interface ListPanelProps {
  readonly lists: CallOutput<'privacy.list'>;
}

/** Who is too old, by the rules: to keep longer with a reason, or to propose for destruction. */
export function ListPanel({ lists }: ListPanelProps) {
  const propose = useChange('privacy.propose');
  const end = useChange('privacy.endKeeping');
  const [keeping, setKeeping] = useState<DueHousehold | null>(null);
  const { due, today, years, proposal, alone } = lists;
  const problem = propose.error ?? end.error;
  return (
    <Panel title={texts.title(Number(today.slice(0, 4)))} flush>
      {problem !== null && (
        <div className="v-inset">
          <MessagePanel severity="error">{messageOf(problem)}</MessagePanel>
        </div>
      )}
      {due.length === 0 ? (
        <EmptyState title={texts.none}>{texts.noneLine}</EmptyState>
      ) : (
        <>
          <p className="v-inset">{texts.line(years)}</p>
          <DueTable
            label={texts.table}
            households={due}
            act={(household) =>
              household.hold === null ? (
                <Button
                  size="xs"
                  aria-label={texts.keepOf(namesIn(household))}
                  onClick={() => setKeeping(household)}
                >
                  {texts.keep}
                </Button>
              ) : (
                <ChangeButton
                  size="xs"
                  busy={end.isPending}
                  onClick={() => end.mutate({ householdId: household.householdId })}
                >
                  {texts.endKeeping}
                </ChangeButton>
              )
            }
          />
          {proposal === null && due.some(({ hold }) => hold === null || hold.until < today) && (
            <div className="v-inset v-stack">
              <p>{texts.proposeLine(alone)}</p>
              <div className="v-buttons">
                <ChangeButton
                  variant="filled"
                  busy={propose.isPending}
                  onClick={() =>
                    propose.mutate({}, { onSuccess: () => showNotice(texts.proposed) })
                  }
                >
                  {texts.propose}
                </ChangeButton>
              </div>
            </div>
          )}
        </>
      )}
      {keeping !== null && <KeepDialog household={keeping} onClose={() => setKeeping(null)} />}
    </Panel>
  );
}
