import { Anchor } from '@mantine/core';
import { useState } from 'react';
import { useCall } from '../../lib/use-call.ts';
import { Panel } from '../../ui/panel.tsx';
import { Explained } from '../../ui/term.tsx';
import type { ClientTabProps } from '../client/tab-props.ts';
import { texts } from '../texts.ts';
import { chartTexts } from './chart-texts.ts';
import { happeningsOf } from './happenings.ts';
import { LadderChart } from './ladder-chart.tsx';
import { ladderFinding } from './ladder-finding.ts';
import { LadderTable } from './ladder-table.tsx';

/** Where the client came from and stands now, and what happened: the title says what the line shows. */
export function LadderPanel({ client, dossier, today }: ClientTabProps) {
  const [asTable, setAsTable] = useState(false);
  const partnerId = client.partners[0]?.id;
  const partner = useCall(
    'caseload.client',
    { clientId: partnerId ?? client.id },
    { enabled: partnerId !== undefined },
  );
  const happenings = happeningsOf(
    dossier,
    partnerId === undefined ? null : (partner.data ?? null),
    today,
  );
  const empty =
    client.ladder.length + client.trajectories.length + happenings.contacts.length === 0;
  return (
    <Panel
      title={<Explained text={ladderFinding(client.ladder)} of={['trede']} />}
      flush={asTable && !empty}
      {...(empty
        ? {}
        : {
            aside: (
              <div className="c-chart-aside">
                {!asTable && happenings.partner !== null && (
                  <ul className="c-chart-legend" aria-label={chartTexts.legend}>
                    <li data-line="client">{client.firstName}</li>
                    <li data-line="partner">{chartTexts.partner(happenings.partner.firstName)}</li>
                  </ul>
                )}
                <Anchor
                  component="button"
                  type="button"
                  fz={14}
                  onClick={() => setAsTable((table) => !table)}
                >
                  {asTable ? texts.ladder.asLine : texts.ladder.asTable}
                </Anchor>
              </div>
            ),
          })}
    >
      {empty ? (
        <p className="t-second">{texts.ladder.noneLine}</p>
      ) : asTable ? (
        <LadderTable client={client} dossier={dossier} happenings={happenings} />
      ) : (
        <LadderChart client={client} happenings={happenings} today={today} />
      )}
    </Panel>
  );
}
