import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import type { Member, TeamSettings } from '#shared/caseload/team/schema.ts';
import { fteText } from '#shared/caseload/team/texts.ts';
import { formatCount } from '#shared/kernel/text.ts';
import { useCall } from '../../lib/use-call.ts';
import { Badge } from '../../ui/badge.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Panel } from '../../ui/panel.tsx';
import { normFor } from '../today/norm.ts';
import { MeButton } from './me-button.tsx';
import { MemberDialog } from './member-dialog.tsx';
import { texts } from './texts.ts';

const { members: words } = texts;

type Open = { readonly member: Member | null };

/** Who guides clients: how much they work, how many clients they have, and who sits at this computer. */
export function MembersPanel({ settings }: { readonly settings: TeamSettings }) {
  const clients = useCall('caseload.list', {});
  const [open, setOpen] = useState<Open | null>(null);
  const { members, me } = settings;
  const counts = useMemo(() => {
    const byName = new Map<string, number>();
    for (const client of clients.data ?? []) {
      if (client.caseManager === null || client.hasLeft) continue;
      byName.set(client.caseManager, (byName.get(client.caseManager) ?? 0) + 1);
    }
    return byName;
  }, [clients.data]);
  const countOf = (name: string) => counts.get(name) ?? 0;
  const add = () => setOpen({ member: null });
  const dialog = open !== null && (
    <MemberDialog
      member={open.member}
      clients={open.member === null ? 0 : countOf(open.member.name)}
      onClose={() => setOpen(null)}
    />
  );
  if (members.length === 0) {
    return (
      <Panel label={words.title}>
        <EmptyState
          title={words.empty.title}
          actions={
            <Button variant="filled" onClick={add}>
              {words.add}
            </Button>
          }
        >
          {words.empty.line}
        </EmptyState>
        {dialog}
      </Panel>
    );
  }
  const { columns } = words;
  return (
    <Panel
      flush
      title={words.title}
      aside={
        <Button size="xs" leftSection={<IconPlus size={16} aria-hidden />} onClick={add}>
          {words.add}
        </Button>
      }
    >
      {me === null && <p className="team-note t-second">{words.meUnknown}</p>}
      <DataTable
        label={words.title}
        density="form"
        rows={members}
        rowKey={({ name }) => name}
        columns={[
          {
            id: 'name',
            header: columns.name,
            cell: ({ name }) => (
              <span className="team-name">
                {name} {name === me && <Badge tone="accent">{words.you}</Badge>}
              </span>
            ),
          },
          {
            id: 'fte',
            header: columns.fte,
            align: 'right',
            cell: ({ fteHundredths }) =>
              fteHundredths === null ? (
                <span className="t-quiet">{words.unknown}</span>
              ) : (
                fteText(fteHundredths)
              ),
          },
          {
            id: 'clients',
            header: columns.clients,
            align: 'right',
            cell: ({ name }) => formatCount(countOf(name)),
          },
          {
            id: 'norm',
            header: columns.norm,
            align: 'right',
            wideOnly: true,
            cell: ({ name }) => {
              const norm = normFor(settings, name);
              return norm === null ? <span className="t-quiet">–</span> : formatCount(norm.clients);
            },
          },
          {
            id: 'state',
            header: columns.state,
            wideOnly: true,
            cell: ({ id, active }) =>
              id === null ? words.onlyName : active ? words.working : words.stopped,
          },
          {
            id: 'actions',
            header: columns.actions,
            cell: (member) => (
              <span className="team-actions">
                <Button
                  size="xs"
                  aria-label={
                    member.id === null ? words.takeInOf(member.name) : words.changeOf(member.name)
                  }
                  onClick={() => setOpen({ member })}
                >
                  {member.id === null ? words.takeIn : words.change}
                </Button>
                <MeButton member={member} me={me} />
              </span>
            ),
          },
        ]}
      />
      {dialog}
    </Panel>
  );
}
