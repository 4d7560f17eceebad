import type { Id } from '#shared/kernel/ids.ts';
import { messageOf } from '../../lib/call.ts';
import { useCall } from '../../lib/use-call.ts';
import { LoadingLine } from '../../ui/loading-line.tsx';
import { MessagePanel } from '../../ui/message-panel.tsx';
import type { OrderMenuOf } from './order-menu-of.ts';
import { PersonTrajectories } from './person-trajectories.tsx';
import { tabTexts as texts } from './tab-texts.ts';

export interface PartnerTrajectoriesProps {
  readonly clientId: Id;
  readonly firstName: string;
  readonly orderMenu: OrderMenuOf;
}

/** The same for the partner, who is easily forgotten [letter]. */
export function PartnerTrajectories({ clientId, firstName, orderMenu }: PartnerTrajectoriesProps) {
  const client = useCall('caseload.client', { clientId });
  const dossier = useCall('caseload.dossier', { clientId });
  const problem = client.error ?? dossier.error;
  if (problem !== null) return <MessagePanel severity="error">{messageOf(problem)}</MessagePanel>;
  if (client.data === undefined || dossier.data === undefined) return <LoadingLine />;
  return (
    <PersonTrajectories
      title={texts.partner(firstName)}
      client={client.data}
      records={dossier.data.records.trajectory}
      orderMenu={orderMenu}
    />
  );
}
