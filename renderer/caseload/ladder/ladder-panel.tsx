import { Anchor } from '@mantine/core';
import { useState } from 'react';
import type { ClientDetail } from '#shared/caseload/schema.ts';
import type { IsoDate } from '#shared/kernel/dates.ts';
import { Panel } from '../../ui/panel.tsx';
import { LadderChart } from './ladder-chart.tsx';
import { ladderFinding } from './ladder-finding.ts';
import { LadderTable } from './ladder-table.tsx';
import { texts } from '../texts.ts';

export interface LadderPanelProps {
  readonly client: ClientDetail;
  readonly today: IsoDate;
}

/** Where the client came from and stands now: the title says what the line shows. */
export function LadderPanel({ client, today }: LadderPanelProps) {
  const [asTable, setAsTable] = useState(false);
  const empty = client.ladder.length === 0 && client.trajectories.length === 0;
  return (
    <Panel
      title={ladderFinding(client.ladder)}
      flush={asTable && !empty}
      {...(empty
        ? {}
        : {
            aside: (
              <Anchor
                component="button"
                type="button"
                fz={14}
                onClick={() => setAsTable((table) => !table)}
              >
                {asTable ? texts.ladder.asLine : texts.ladder.asTable}
              </Anchor>
            ),
          })}
    >
      {empty ? (
        <p className="t-second">{texts.ladder.noneLine}</p>
      ) : asTable ? (
        <LadderTable client={client} />
      ) : (
        <LadderChart client={client} today={today} />
      )}
    </Panel>
  );
}
