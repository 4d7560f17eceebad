import type { MoneyCheck, MoneyFault } from '#shared/budget/checks.ts';
import { counted } from '#shared/kernel/text.ts';

/** What the page says that counts the money again. */
export const texts = {
  title: 'Controleren',
  parent: 'Budget',
  line: 'Trede telt al het geld opnieuw, van de eerste order tot de laatste betaling. Dat legt het naast wat u op het scherm ziet.',
  again: 'Nog eens controleren',
  busy: 'Bezig met tellen…',
  problem: 'De controle lukte niet',
  at: (time: string) => `Gecontroleerd om ${time}.`,
  counted: ({ funds, orders, invoices, entries }: MoneyCheck) =>
    `Geteld: ${counted(funds, 'fonds', 'fondsen')}, ${counted(entries, 'regel in de beschikkingen', 'regels in de beschikkingen')}, ${counted(orders, 'order', 'orders')} en ${counted(invoices, 'factuur', 'facturen')}.`,
  fine: 'Alles klopt. Elke euro staat er één keer in.',
  wrong: (count: number) =>
    `Er ${count === 1 ? 'klopt 1 ding' : `kloppen ${count} dingen`} niet. Kijk ${count === 1 ? 'dit' : 'ze'} na. Ziet u niet wat er mis is? Laat dit scherm dan zien aan wie Trede beheert.`,
  what: 'Wat er gecontroleerd is',
  rules: [
    'Van elk fonds is vastgelegd, gefactureerd, betaald en vrij samen het bedrag van het fonds.',
    'Van elke order zijn de delen van de fondsen samen het bedrag van de order.',
    'Van elke factuur zijn de regels samen het bedrag, en de delen van de fondsen ook.',
    'Wat verschoven is tussen fondsen of jaren, is samen nul.',
  ],
  table: { label: 'Wat niet klopt', where: 'Waar', rule: 'Wat er moet kloppen' },
  where: {
    fund: 'Fonds',
    order: 'Order',
    line: 'Orderregel',
    invoice: 'Factuur',
    entry: 'Beschikking',
  } satisfies Record<MoneyFault['subject'], string>,
  numbered: (what: string, id: number) => `${what} nummer ${id}`,
} as const;
