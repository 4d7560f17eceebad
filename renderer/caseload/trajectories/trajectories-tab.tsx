import type { ClientTabProps } from '../client/tab-props.ts';
import type { OrderMenuOf } from './order-menu-of.ts';
import { PartnerTrajectories } from './partner-trajectories.tsx';
import { PersonTrajectories } from './person-trajectories.tsx';
import { tabTexts as texts } from './tab-texts.ts';
import './trajectories.css';

export interface TrajectoriesTabProps extends ClientTabProps {
  readonly orderMenu: OrderMenuOf;
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
