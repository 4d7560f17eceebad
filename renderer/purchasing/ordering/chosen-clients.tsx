import type { ClientChoice, ClientName } from '../../lib/client-choice.ts';
import { idsOf, idsText } from './order-values.ts';
import { orderTexts } from './texts.ts';
import type { OrderForm } from './use-order-form.ts';

/** Whom can be chosen, and how. */
export interface ClientsToChoose {
  readonly clients: readonly ClientName[];
  readonly ClientChoice: ClientChoice;
}

export interface ChosenClientsProps extends ClientsToChoose {
  readonly ordering: OrderForm;
  readonly hint: string;
}

/** Whom it is for. */
export function ChosenClients({ ordering, clients, ClientChoice, hint }: ChosenClientsProps) {
  const { form, kind } = ordering;
  const { id, label, error } = form.field('clientIds');
  return (
    <ClientChoice
      id={id}
      label={kind === 'kosten' ? orderTexts.oneClient : label}
      clients={clients}
      chosen={idsOf(form.values.clientIds)}
      // Another cost is one line: of one client, or of nobody.
      onChange={(chosen) =>
        form.setValue('clientIds', idsText(kind === 'kosten' ? chosen.slice(-1) : chosen))
      }
      hint={hint}
      error={error}
    />
  );
}
