import { Button } from '@mantine/core';
import { useState } from 'react';
import type { User } from '#shared/team/users.ts';
import { messageOf } from '../../lib/call.ts';
import { useCall } from '../../lib/use-call.ts';
import { LoadingLine } from '../../ui/loading-line.tsx';
import { MessagePanel } from '../../ui/message-panel.tsx';
import { Page, PageColumns, PageHead } from '../../ui/page.tsx';
import { Panel } from '../../ui/panel.tsx';
import { CodePanel } from './code-panel.tsx';
import { LockPanel } from './lock-panel.tsx';
import { RemoveDialog } from './remove-dialog.tsx';
import { ResetDialog } from './reset-dialog.tsx';
import { texts } from './texts.ts';
import { UserDialog } from './user-dialog.tsx';
import { UserTable } from './user-table.tsx';
import './users.css';

type Open =
  { readonly kind: 'add' } | { readonly kind: 'change' | 'reset' | 'remove'; readonly user: User };

/** Who may open the file, and what keeps it shut for others. */
export function UsersPage() {
  const users = useCall('team.users', {});
  const team = useCall('team.status', {}).data;
  const [open, setOpen] = useState<Open | null>(null);
  const close = () => setOpen(null);
  const list = users.data ?? [];
  const teamNames = team ? [team.teamName, team.municipality] : [];
  return (
    <Page>
      <PageHead
        title={texts.title}
        line={users.data === undefined ? undefined : texts.line(list.length)}
        actions={
          <Button variant="filled" onClick={() => setOpen({ kind: 'add' })}>
            {texts.add}
          </Button>
        }
      />
      {users.error !== null && (
        <MessagePanel severity="error">{messageOf(users.error)}</MessagePanel>
      )}
      {users.isPending && <LoadingLine />}
      {users.data !== undefined && (
        <PageColumns
          sideWidth={288}
          side={
            <>
              <LockPanel />
              <CodePanel teamName={team?.teamName ?? ''} />
            </>
          }
        >
          <Panel title={texts.list} flush>
            <UserTable
              users={list}
              self={team?.user.id ?? null}
              onChoose={(kind, user) => setOpen({ kind, user })}
            />
            {list.length === 1 && <p className="u-alone">{texts.alone}</p>}
          </Panel>
        </PageColumns>
      )}
      {open?.kind === 'add' && <UserDialog user={null} teamNames={teamNames} onClose={close} />}
      {open?.kind === 'change' && (
        <UserDialog user={open.user} teamNames={teamNames} onClose={close} />
      )}
      {open?.kind === 'reset' && (
        <ResetDialog user={open.user} teamNames={teamNames} onClose={close} />
      )}
      {open?.kind === 'remove' && (
        <RemoveDialog user={open.user} teamName={team?.teamName ?? ''} onClose={close} />
      )}
    </Page>
  );
}
