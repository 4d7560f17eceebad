import { Button } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import type { CallOutput } from '#shared/ipc/contract.ts';
import { dagdelenPhrase } from '#shared/kernel/dagdelen-words.ts';
import { integrationRouteNames } from '#shared/kernel/integration-route.ts';
import { stepRangeText } from '#shared/kernel/step-range.ts';
import { messageOf } from '../../lib/call.ts';
import { useCall } from '../../lib/use-call.ts';
import { useSettingsState } from '../settings/show-section.ts';
import { DataTable } from '../../ui/data-table.tsx';
import { LoadingLine } from '../../ui/loading-line.tsx';
import { MessagePanel } from '../../ui/message-panel.tsx';
import { Panel } from '../../ui/panel.tsx';
import { typeTexts as texts } from './texts.ts';
import { TrajectoryTypeDialog } from './trajectory-type-dialog.tsx';
import './trajectories.css';

type TrajectoryType = CallOutput<'caseload.trajectoryTypes'>[number];
const quiet = (text: string) => <span className="t-quiet">{text}</span>;

/** For which steps and when in the week each type of trajectory is, and on which route. */
export function TrajectoryTypesPanel() {
  const types = useCall('caseload.trajectoryTypes', {});
  const [changing, setChanging] = useState<TrajectoryType | null>(null);
  // Those that somebody came for stand out, and the keyboard goes on in the first.
  const [{ typeIds: pointsAt }] = useSettingsState();
  const pointed = useRef<HTMLButtonElement>(null);
  const first = types.data?.find(({ id }) => pointsAt.includes(id))?.id;
  useEffect(() => {
    if (first === undefined) return undefined;
    // Once the page has begun at its top.
    const frame = requestAnimationFrame(() => {
      pointed.current?.focus({ preventScroll: true });
      pointed.current?.scrollIntoView({ block: 'center' });
    });
    return () => cancelAnimationFrame(frame);
  }, [first, pointsAt]);
  if (types.error !== null) {
    return <MessagePanel severity="error">{messageOf(types.error)}</MessagePanel>;
  }
  if (types.data === undefined) return <LoadingLine />;
  return (
    <Panel flush title={texts.title}>
      <p className="c-types-line">{texts.line}</p>
      <DataTable
        label={texts.title}
        density="form"
        rows={types.data}
        rowKey={({ id }) => id}
        isChosen={({ id }) => pointsAt.includes(id)}
        empty={texts.none}
        columns={[
          { id: 'name', header: texts.columns.name, cell: ({ name }) => name },
          {
            id: 'steps',
            header: texts.columns.steps,
            width: '140px',
            cell: (type) => stepRangeText(type) ?? quiet(texts.everyStep),
          },
          {
            id: 'dagdelen',
            header: texts.columns.dagdelen,
            cell: ({ dagdelen }) =>
              dagdelen.length === 0 ? quiet(texts.noDagdelen) : dagdelenPhrase(dagdelen),
          },
          {
            id: 'weeks',
            header: texts.columns.weeks,
            width: '110px',
            cell: ({ usualWeeks }) =>
              usualWeeks === null ? quiet(texts.noWeeks) : texts.weeks(usualWeeks),
          },
          {
            id: 'route',
            header: texts.columns.route,
            width: '150px',
            cell: ({ route }) =>
              route === null ? quiet(texts.noRoute) : integrationRouteNames[route],
          },
          {
            id: 'change',
            header: <span className="c-spoken">{texts.columns.change}</span>,
            align: 'right',
            width: '110px',
            cell: (type) => (
              <Button
                ref={type.id === first ? pointed : undefined}
                size="xs"
                aria-label={texts.changeOf(type.name)}
                onClick={() => setChanging(type)}
              >
                {texts.change}
              </Button>
            ),
          },
        ]}
      />
      {changing !== null && (
        <TrajectoryTypeDialog type={changing} onClose={() => setChanging(null)} />
      )}
    </Panel>
  );
}
