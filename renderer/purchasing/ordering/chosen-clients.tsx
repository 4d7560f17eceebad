import type { ClientChoice, ClientName } from './client-choice.ts';
import { idsOf, idsText } from './order-values.ts';
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
  const { form } = ordering;
  const { id, label, error } = form.field('clientIds');
  return (
    <ClientChoice
      id={id}
      label={label}
      clients={clients}
      chosen={idsOf(form.values.clientIds)}
      onChange={(chosen) => form.setValue('clientIds', idsText(chosen))}
      hint={hint}
      error={error}
    />
  );
}
