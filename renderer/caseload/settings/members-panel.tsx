import { Button } from '@mantine/core';
import { useMemo, useState } from 'react';
import { countByCaseManager, emptyCaseload } from '#shared/caseload/team/caseload.ts';
import type { Member, TeamSettings } from '#shared/caseload/team/schema.ts';
import { caseloadText, fteText } from '#shared/caseload/team/texts.ts';
import { toIsoDate } from '#shared/kernel/dates.ts';
import { formatCount } from '#shared/kernel/text.ts';
import { useCurrentUser } from '../../lib/current-user.ts';
import { useCall } from '../../lib/use-call.ts';
import { Badge } from '../../ui/badge.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { normFor } from '../today/norm.ts';
import { ownNameToOffer } from '../records/own-name.ts';
import { ListPanel } from './list-panel.tsx';
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
  const offered = ownNameToOffer(useCurrentUser(), members);
  const counts = useMemo(
    () => countByCaseManager(clients.data ?? [], toIsoDate(new Date())),
    [clients.data],
  );
  const countOf = (name: string) => counts.get(name) ?? emptyCaseload;
  const add = () => setOpen({ member: null });
  const dialog = open !== null && (
    <MemberDialog
      member={open.member}
      offered={offered}
      count={open.member === null ? emptyCaseload : countOf(open.member.name)}
      onClose={() => setOpen(null)}
    />
  );
  const { columns } = words;
  return (
    <ListPanel
      title={words.title}
      add={words.add}
      onAdd={add}
      empty={words.empty}
      isEmpty={members.length === 0}
      dialog={dialog}
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
            cell: ({ name }) => caseloadText(countOf(name)),
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
    </ListPanel>
  );
}
