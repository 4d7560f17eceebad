import type { ReactNode } from 'react';
import type { ClientTrajectory } from '#shared/caseload/schema.ts';
import type { ClientTabProps } from '../client/tab-props.ts';
import { PartnerTrajectories } from './partner-trajectories.tsx';
import { PersonTrajectories } from './person-trajectories.tsx';
import { tabTexts as texts } from './tab-texts.ts';
import './trajectories.css';

export interface TrajectoriesTabProps extends ClientTabProps {
  /** What can be done with the order behind a trajectory; purchasing makes it. */
  readonly orderMenu: (trajectory: ClientTrajectory) => ReactNode;
}

/** Every trajectory of a client with its money, result and dagdelen, and below it those of the partner. */
export function TrajectoriesTab({ client, dossier, orderMenu }: TrajectoriesTabProps) {
  return (
    <>
      <PersonTrajectories
        title={texts.title(client.firstName)}
        client={client}
        records={dossier.records.trajectory}
        orderMenu={orderMenu}
      />
      {client.partners.map(({ id, firstName }) => (
        <PartnerTrajectories key={id} clientId={id} firstName={firstName} orderMenu={orderMenu} />
      ))}
    </>
  );
}
