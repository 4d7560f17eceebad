import { Anchor } from '@mantine/core';
import { useMemo, useState } from 'react';
import type { ClientRow } from '#shared/caseload/schema.ts';
import type { TeamSettings } from '#shared/caseload/team/schema.ts';
import { caseloadText } from '#shared/caseload/team/texts.ts';
import type { IsoDate } from '#shared/kernel/dates.ts';
import { formatCount } from '#shared/kernel/text.ts';
import { Badge } from '../../ui/badge.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { Panel } from '../../ui/panel.tsx';
import type { ListedSignal } from './signal-list.ts';
import { teamLines, type TeamLine } from './team-lines.ts';
import { texts } from './texts.ts';
import '../more-rows.css';
import './side-panels.css';

export interface TeamPanelProps {
  readonly clients: readonly ClientRow[];
  readonly listed: readonly ListedSignal[];
  readonly settings: TeamSettings;
  readonly today: IsoDate;
  readonly onShow: (caseManager: string) => void;
}

/** What else stands in the side column must not be out of sight. */
const atFirst = 8;

/** Every klantmanager on a line: how many clients against the norm, and how much there is to do. */
export function TeamPanel({ clients, listed, settings, today, onShow }: TeamPanelProps) {
  const lines = useMemo(
    () => teamLines({ clients, listed, settings, today }),
    [clients, listed, settings, today],
  );
  const [all, setAll] = useState(false);
  const folds = lines.length > atFirst + 1;
  const shown = folds && !all ? lines.slice(0, atFirst) : lines;
  const { columns, title } = texts.team;
  return (
    <Panel flush title={title}>
      <DataTable
        label={title}
        density="roomy"
        rows={shown}
        rowKey={(line) => line.name ?? ''}
        columns={[
          { id: 'name', header: columns.name, cell: (line) => <Who line={line} onShow={onShow} /> },
          {
            id: 'norm',
            header: columns.norm,
            align: 'right',
            cell: ({ norm }) => (norm === null ? texts.team.unknownNorm : formatCount(norm)),
          },
          {
            id: 'now',
            header: columns.now,
            align: 'right',
            cell: ({ now }) => formatCount(now),
          },
          {
            id: 'week',
            header: columns.week,
            align: 'right',
            cell: ({ week }) => formatCount(week),
          },
        ]}
      />
      {folds && (
        <p className="c-more">
          <Anchor component="button" type="button" fz={14} onClick={() => setAll(!all)}>
            {all ? texts.showFewer : texts.showAll(lines.length)}
          </Anchor>
        </p>
      )}
    </Panel>
  );
}

interface WhoProps {
  readonly line: TeamLine;
  readonly onShow: (caseManager: string) => void;
}

function Who({ line, onShow }: WhoProps) {
  const { name, count, norm } = line;
  return (
    <div className="today-team">
      {name === null ? (
        <span>{texts.team.nobody}</span>
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
      )}
      <span className="t-second t-label">{caseloadText(count)}</span>
      {norm !== null && count.guided > norm && (
        <Badge tone="amber">{texts.caseload.above(count.guided - norm)}</Badge>
      )}
    </div>
  );
}
