import { Anchor } from '@mantine/core';
import { useMemo } from 'react';
import type { ClientRow } from '#shared/caseload/schema.ts';
import type { TeamSettings } from '#shared/caseload/team/schema.ts';
import type { IsoDate } from '#shared/kernel/dates.ts';
import { formatCount } from '#shared/kernel/text.ts';
import { Badge } from '../../ui/badge.tsx';
import { DataTable, type TableColumn } from '../../ui/data-table.tsx';
import { Panel } from '../../ui/panel.tsx';
import type { ListedSignal } from './signal-list.ts';
import { teamLines, type TeamLine } from './team-lines.ts';
import { texts } from './texts.ts';

export interface TeamPanelProps {
  readonly clients: readonly ClientRow[];
  /** Without those that were put off. */
  readonly listed: readonly ListedSignal[];
  readonly settings: TeamSettings;
  readonly today: IsoDate;
  readonly onShow: (caseManager: string) => void;
}

/** Every klantmanager on a line: how many clients against the norm, and how much there is to do. */
export function TeamPanel({ clients, listed, settings, today, onShow }: TeamPanelProps) {
  const lines = useMemo(
    () => teamLines({ clients, listed, settings, today }),
    [clients, listed, settings, today],
  );
  const { columns, title, unit } = texts.team;
  const figures = (id: 'households' | 'now' | 'week', header: string): TableColumn<TeamLine> => ({
    id,
    header,
    align: 'right',
    cell: (line) => formatCount(line[id]),
  });
  return (
    <Panel flush title={title}>
      <DataTable
        label={title}
        rows={lines}
        rowKey={(line) => line.name ?? ''}
        columns={[
          {
            id: 'name',
            header: columns.name,
            cell: ({ name }) =>
              name === null ? (
                texts.team.nobody
              ) : (
                <Anchor
                  component="button"
                  type="button"
                  fz={14}
                  aria-label={texts.team.show(name)}
                  onClick={() => onShow(name)}
                >
                  {name}
                </Anchor>
              ),
          },
          {
            id: 'clients',
            header: columns.clients,
            align: 'right',
            cell: ({ persons, norm }) => (
              <span className="today-team-count">
                {norm !== null && persons > norm && (
                  <Badge tone="amber">{texts.caseload.above(persons - norm)}</Badge>
                )}
                {formatCount(persons)}
              </span>
            ),
          },
          figures('households', columns.households),
          {
            id: 'norm',
            header: columns.norm,
            align: 'right',
            cell: ({ norm }) => (norm === null ? texts.team.unknownNorm : formatCount(norm)),
          },
          figures('now', columns.now),
          figures('week', columns.week),
        ]}
      />
      <p className="today-team-unit t-second t-label">{unit}</p>
    </Panel>
  );
}
