import type { OrderStatus } from '#shared/purchasing/orders.ts';
import { counted } from '#shared/kernel/text.ts';
import { orderStatusWords } from '#shared/purchasing/words.ts';

/** What each status of an order is called, where it stands by itself. */
export const orderStatusLabel = (status: OrderStatus): string => {
  const words = orderStatusWords[status];
  return words.slice(0, 1).toUpperCase() + words.slice(1);
};

/** What the list of orders says. */
export const ordersTexts = {
  label: 'Orders',
  columns: {
    number: 'Order',
    what: 'Wat en van wie',
    clients: 'Voor',
    period: 'Start',
    status: 'Status',
    fund: 'Fonds',
    amount: 'Bedrag',
    committed: 'Vastgelegd',
    invoiced: 'Gefactureerd',
    paid: 'Betaald',
  },
  filters: { status: 'Status', fund: 'Fonds', year: 'Budgetjaar' },
  search: 'Zoek order, traject, aanbieder of klantnummer',
  none: 'Geen order met deze filters.',
  empty: {
    title: 'Nog geen orders',
    line: 'Koop een traject in bij een klant, een groepscursus of andere kosten. Dan ziet u hier wat is vastgelegd, gefactureerd en betaald.',
    caseload: 'Naar de klanten',
    course: 'Groepscursus inkopen',
  },
  nobody: 'niemand',
  manyClients: (count: number) => counted(count, 'klant', 'klanten'),
  noEnd: 'geen einde',
  total: (count: number) => counted(count, 'order', 'orders'),
  save: 'Lijst opslaan',
} as const;
