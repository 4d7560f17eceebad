import { Button } from '@mantine/core';
import { momentText } from '#shared/kernel/moments.ts';
import { rolesText } from '#shared/team/user-texts.ts';
import type { User } from '#shared/team/users.ts';
import { Badge } from '../../ui/badge.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { texts } from './texts.ts';

export interface UserTableProps {
  readonly users: readonly User[];
  /** Who looks: nobody removes or resets themselves. */
  readonly self: number | null;
  readonly onChoose: (act: 'change' | 'reset' | 'remove', user: User) => void;
}

const { columns } = texts;

/** Those who may open the file, by name. */
export function UserTable({ users, self, onChoose }: UserTableProps) {
  return (
    <DataTable
      label={texts.list}
      density="roomy"
      rows={users}
      rowKey={({ id }) => id}
      columns={[
        {
          id: 'name',
          header: columns.name,
          rowHeader: true,
          cell: ({ id, name }) => (
            <span className="u-name">
              {name} {id === self && <Badge>{texts.you}</Badge>}
            </span>
          ),
        },
        { id: 'roles', header: columns.roles, cell: ({ roles }) => rolesText(roles) },
        {
          id: 'member',
          header: columns.member,
          wideOnly: true,
          cell: ({ memberName }) => memberName ?? <span className="t-quiet">{texts.noMember}</span>,
        },
        {
          id: 'opened',
          header: columns.opened,
          cell: ({ lastOpenedAt }) =>
            lastOpenedAt === null ? (
              <span className="t-quiet">{texts.neverOpened}</span>
            ) : (
              <span className="t-figures">{momentText(lastOpenedAt)}</span>
            ),
        },
        {
          id: 'actions',
          header: columns.actions,
          align: 'right',
          cell: (user) => (
            <span className="u-acts">
              <Button
                size="xs"
                aria-label={texts.changeOf(user.name)}
                onClick={() => onChoose('change', user)}
              >
                {texts.change}
              </Button>
              {user.id !== self && (
                <>
                  <Button
                    size="xs"
                    aria-label={texts.resetOf(user.name)}
                    onClick={() => onChoose('reset', user)}
                  >
                    {texts.reset}
                  </Button>
                  <Button
                    size="xs"
                    aria-label={texts.removeOf(user.name)}
                    onClick={() => onChoose('remove', user)}
                  >
                    {texts.remove}
                  </Button>
                </>
              )}
            </span>
          ),
        },
      ]}
    />
  );
}
