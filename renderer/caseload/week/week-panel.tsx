import { ActionIcon, Button } from '@mantine/core';
import { IconAlertTriangle, IconPencil, IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import type { StoredRecord } from '#shared/caseload/records/all-records.ts';
import { takingsOf, type Taking } from '#shared/caseload/week/takings.ts';
import { innerClashes, weekOn } from '#shared/caseload/week/week.ts';
import { Panel } from '../../ui/panel.tsx';
import { WeekGrid } from '../../ui/week-grid.tsx';
import type { ClientTabProps } from '../client/tab-props.ts';
import { RecordDialog } from '../records/record-dialog.tsx';
import { cellOf, clashLine, takingLine } from './week-words.ts';
import { weekTexts as texts } from './texts.ts';
import './week.css';

type Editable = 'weekUse' | 'job' | 'trajectory';
interface Open {
  readonly kind: Editable;
  readonly record: StoredRecord | null;
}

/** The week of a client: which dagdelen are taken by what, what comes, and what clashes. */
export function WeekPanel({ client, dossier, today }: ClientTabProps) {
  const [open, setOpen] = useState<Open | null>(null);
  const { records } = dossier;
  const takings = takingsOf(records, client.trajectories);
  const week = weekOn(takings, today);
  const now = [...new Set([...week.taken.values()].flat())];
  const clashes = innerClashes(takings, today);
  const unplaced = client.trajectories.filter(
    ({ status, dagdelen }) => status === 'loopt' && dagdelen.length === 0,
  );
  const change = ({ kind, id }: Pick<Taking, 'kind' | 'id'>) => {
    const record = records[kind].find((one) => one.id === id);
    if (record !== undefined) setOpen({ kind, record });
  };
  return (
    <Panel
      title={texts.title(client.firstName)}
      aside={texts.taken(week.takenCount, week.totalCount)}
    >
      <WeekGrid
        label={texts.grid(client.firstName)}
        days={week.days}
        cellOf={(dagdeel) => cellOf(week.taken.get(dagdeel) ?? [])}
      />
      {clashes.map((clash) => (
        <p key={`${clash.one.key} ${clash.other.key}`} className="c-week-clash">
          <IconAlertTriangle size={16} stroke={1.8} aria-hidden />
          <span>{clashLine(clash, today)}</span>
        </p>
      ))}
      {takings.length === 0 && unplaced.length === 0 && (
        <p className="t-second c-week-none">{texts.none}</p>
      )}
      <ul className="c-week-list" aria-label={texts.what}>
        {[...now, ...week.coming].map((taking) => (
          <WeekLine
            key={taking.key}
            name={taking.name}
            line={takingLine(taking, today)}
            onChange={() => change(taking)}
          />
        ))}
        {unplaced.map(({ id, typeName }) => (
          <WeekLine
            key={`trajectory-${id}`}
            name={typeName}
            line={texts.noDagdelen}
            onChange={() => change({ kind: 'trajectory', id })}
          />
        ))}
      </ul>
      <Button
        size="xs"
        leftSection={<IconPlus size={16} aria-hidden />}
        onClick={() => setOpen({ kind: 'weekUse', record: null })}
      >
        {texts.add}
      </Button>
      {open !== null && (
        <RecordDialog
          clientId={client.id}
          kind={open.kind}
          record={open.record}
          onClose={() => setOpen(null)}
        />
      )}
    </Panel>
  );
}

interface WeekLineProps {
  readonly name: string;
  readonly line: string;
  readonly onChange: () => void;
}

function WeekLine({ name, line, onChange }: WeekLineProps) {
  return (
    <li>
      <span>
        <strong>{name}</strong> <span className="t-second">{line}</span>
      </span>
      <ActionIcon size={26} aria-label={texts.changeOf(name)} onClick={onChange}>
        <IconPencil size={16} aria-hidden />
      </ActionIcon>
    </li>
  );
}
