import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { momentText } from '#shared/kernel/moments.ts';
import type { CallOutput } from '#shared/ipc/contract.ts';
import type { ListedBackup } from '#shared/team/backups.ts';
import { messageOf } from '../../lib/call.ts';
import { queryOf } from '../../lib/query-of.ts';
import { useChange } from '../../lib/use-change.ts';
import { ChangeButton } from '../../ui/change-button.tsx';
import { LoadingLine } from '../../ui/loading-line.tsx';
import { MessagePanel } from '../../ui/message-panel.tsx';
import { Page, PageColumns, PageHead } from '../../ui/page.tsx';
import { Panel } from '../../ui/panel.tsx';
import { showToast } from '../../ui/toast.tsx';
import type { BackupList } from './backup-list.ts';
import { BackupTable } from './backup-table.tsx';
import { DamagedPanel } from './damaged-panel.tsx';
import { ProofDialog } from './proof-dialog.tsx';
import { ProofPanel } from './proof-panel.tsx';
import { RestoreDialog } from './restore-dialog.tsx';
import { SecondPlacePanel } from './second-place-panel.tsx';
import { StayingPanel } from './staying-panel.tsx';
import { texts } from './texts.ts';
import './backups.css';

type Status = CallOutput<'backups.status'>;

/** What was brought to the second place meanwhile shows by itself. */
const lookAgain = 5000;

type Open = { readonly kind: 'restore' | 'test'; readonly backup: ListedBackup };

/** The backups of the open file: where they are, whether they are good, and how to put one back. */
export function BackupsPage() {
  const list = useQuery({ ...queryOf('backups.list', {}), refetchInterval: lookAgain });
  const status = useQuery({ ...queryOf('backups.status', {}), refetchInterval: lookAgain });
  const make = useChange('backups.make');
  const [open, setOpen] = useState<Open | null>(null);
  const madeAt = status.data?.madeAt ?? null;
  const makeNow = () => {
    make.mutate(
      {},
      { onSuccess: () => showToast(texts.made), onError: () => void status.refetch() },
    );
  };
  // The reminder says the same, and stays until there is one.
  const saidBelow = status.data?.failure != null;
  const problem = list.error ?? (saidBelow ? null : make.error);
  return (
    <Page>
      <PageHead
        title={texts.title}
        line={texts.line(madeAt === null ? null : momentText(madeAt))}
        actions={
          <ChangeButton variant="filled" busy={make.isPending} onClick={makeNow}>
            {make.isPending ? texts.making : texts.make}
          </ChangeButton>
        }
      />
      {problem !== null && <MessagePanel severity="error">{messageOf(problem)}</MessagePanel>}
      {status.data !== undefined && list.data !== undefined && (
        <Reminders status={status.data} list={list.data} />
      )}
      {list.isPending && <LoadingLine />}
      {list.data !== undefined && (
        <PageColumns
          side={
            <>
              <SecondPlacePanel list={list.data} reachedOn={status.data?.secondReachedOn ?? null} />
              <ProofPanel
                tests={list.data.tests}
                latest={list.data.backups.find(({ sameKey }) => sameKey)}
                onTest={(backup) => setOpen({ kind: 'test', backup })}
              />
              <DamagedPanel />
              <StayingPanel />
            </>
          }
        >
          <Panel title={texts.list} aside={texts.kept(list.data.backups)} flush>
            <BackupTable
              backups={list.data.backups}
              onRestore={(backup) => setOpen({ kind: 'restore', backup })}
              onTest={(backup) => setOpen({ kind: 'test', backup })}
            />
          </Panel>
        </PageColumns>
      )}
      {open?.kind === 'restore' && (
        <RestoreDialog backup={open.backup} onClose={() => setOpen(null)} />
      )}
      {open?.kind === 'test' && <ProofDialog backup={open.backup} onClose={() => setOpen(null)} />}
    </Page>
  );
}

function Reminders({ status, list }: { readonly status: Status; readonly list: BackupList }) {
  return (
    <>
      {status.reminders.map((reminder) => (
        <MessagePanel
          key={reminder}
          severity={reminder === 'failed' || reminder === 'test-failed' ? 'error' : 'warning'}
          title={texts.notice[reminder]}
        >
          {reminder === 'failed' && status.failure}
          {reminder === 'test-failed' && texts.reminders['test-failed']}
          {reminder === 'test' && texts.reminders.test}
          {reminder === 'second-place' &&
            texts.reminders['second-place'](status.secondReachedOn, list.secondPlaceDays)}
        </MessagePanel>
      ))}
    </>
  );
}
