import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { currentTrajectory } from '#shared/caseload/current-trajectory.ts';
import type { ClientDetail, ClientTrajectory } from '#shared/caseload/schema.ts';
import { targetGroupLabels, trackLabels } from '#shared/caseload/texts.ts';
import { formatDate, toIsoDate, type IsoDate } from '#shared/kernel/dates.ts';
import type { Id } from '#shared/kernel/ids.ts';
import { messageOf } from '../lib/call.ts';
import { href, paths, type ClientTab } from '../lib/paths.ts';
import { useCall } from '../lib/use-call.ts';
import { Badge } from '../ui/badge.tsx';
import { LoadingLine } from '../ui/loading-line.tsx';
import { MessagePanel } from '../ui/message-panel.tsx';
import { Page, PageColumns, PageHead } from '../ui/page.tsx';
import { ageOn } from './age.ts';
import { BasicsPanel } from './basics-panel.tsx';
import { ContactsPanel } from './contacts-panel.tsx';
import { HouseholdPanel } from './household-panel.tsx';
import { LadderPanel } from './ladder/ladder-panel.tsx';
import { OutflowPanel } from './outflow-panel.tsx';
import { texts } from './texts.ts';
import { TrajectoriesPanel } from './trajectories/trajectories-panel.tsx';
import './client.css';

export interface ClientPageProps {
  readonly clientId: Id;
  readonly tab: ClientTab;
  /** What can be done with the order behind a trajectory; purchasing makes it. */
  readonly orderMenu: (trajectory: ClientTrajectory) => ReactNode;
}

/** Everything about one client. */
export function ClientPage({ clientId, orderMenu }: ClientPageProps) {
  const client = useCall('caseload.client', { clientId });
  if (client.data !== undefined) return <Client client={client.data} orderMenu={orderMenu} />;
  return (
    <Page>
      {client.error === null ? (
        <LoadingLine />
      ) : (
        <>
          <PageHead title={texts.client.notFound} />
          <MessagePanel
            severity="error"
            actions={
              <Button component="a" href={href(paths.caseload)}>
                {texts.client.back}
              </Button>
            }
          >
            {messageOf(client.error)}
          </MessagePanel>
        </>
      )}
    </Page>
  );
}

interface ClientProps extends Pick<ClientPageProps, 'orderMenu'> {
  readonly client: ClientDetail;
}

function Client({ client, orderMenu }: ClientProps) {
  const today = toIsoDate(new Date());
  const name = `${client.firstName} ${client.lastName}`;
  return (
    <Page>
      <PageHead
        title={name}
        beside={<Identity client={client} />}
        line={headline(client, today)}
        actions={
          <Button
            component="a"
            variant="filled"
            href={href(paths.buy(client.id))}
            leftSection={<IconPlus size={16} aria-hidden />}
          >
            {texts.client.buy}
          </Button>
        }
      />
      <PageColumns
        sideWidth={288}
        side={
          <>
            <BasicsPanel client={client} />
            <OutflowPanel outflows={client.outflows} />
          </>
        }
      >
        <HouseholdPanel
          self={asMember(client, today)}
          partners={client.partners}
          householdNumber={client.householdNumber}
          today={today}
        />
        <LadderPanel client={client} today={today} />
      </PageColumns>
      <TrajectoriesPanel trajectories={client.trajectories} orderMenu={orderMenu} />
      <ContactsPanel key={client.id} contacts={client.contacts} />
    </Page>
  );
}

function Identity({ client }: { readonly client: ClientDetail }) {
  const group = client.targetGroup === null ? null : targetGroupLabels[client.targetGroup].one;
  return (
    <>
      <span className="c-number t-figures">{client.clientNumber}</span>
      {client.track !== null && <Badge>{trackLabels[client.track].candidate}</Badge>}
      {group !== null && (
        <Badge>{client.targetGroupSetByHand ? texts.client.byHand(group) : group}</Badge>
      )}
    </>
  );
}

/** '34 jaar, nationaliteit Syrische, gevestigd op 12-09-2022, klantmanager M. Hendriks.' */
function headline(client: ClientDetail, today: IsoDate): string {
  const { birthDate, nationality, settlementDate, caseManager } = client;
  const parts = [
    birthDate === null ? texts.client.ageUnknown : texts.client.age(ageOn(today, birthDate)),
    ...(nationality === null ? [] : [texts.client.nationality(nationality)]),
    settlementDate === null
      ? texts.client.settledUnknown
      : texts.client.settled(formatDate(settlementDate)),
    caseManager === null ? texts.client.noCaseManager : texts.client.caseManager(caseManager),
  ].join(', ');
  return `${parts.charAt(0).toUpperCase()}${parts.slice(1)}.`;
}

/** The client as one of the household, with the same lines as the partners get. */
function asMember(client: ClientDetail, today: IsoDate): ClientDetail['partners'][number] {
  const now = client.ladder.at(-1);
  return {
    id: client.id,
    firstName: client.firstName,
    lastName: client.lastName,
    birthDate: client.birthDate,
    ladderAtStart: client.ladder[0]?.step ?? null,
    ladderNow: now?.step ?? null,
    ladderMeasuredOn: now?.measuredOn ?? null,
    trajectory: currentTrajectory(client.trajectories, today),
    outflow: client.outflows.at(-1) ?? null,
    job: null,
  };
}
