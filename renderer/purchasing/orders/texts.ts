import { counted } from '#shared/kernel/text.ts';

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
    ofFund: 'Uit fonds',
    ofYear: 'Van jaar',
    whole: 'Hele order',
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
  nobody: 'team',
  manyClients: (count: number) => counted(count, 'klant', 'klanten'),
  noEnd: 'geen einde',
  total: (count: number) => counted(count, 'order', 'orders'),
  part: (fund: string | null, year: number | null) =>
    `Alleen ${[fund === null ? 'wat' : `wat ${fund} betaalt`, year === null ? null : `van ${year} is`].filter((words) => words !== null).join(fund === null ? ' ' : ' en ')}`,
  wentTo: (year: number) => `naar ${year}`,
  wentToLine: (from: number, year: number) =>
    `Deze order ging van ${from} naar ${year}. Hier staat wat er uit ${from} al gefactureerd of betaald is.`,
  withoutOrder: (amount: string) => `waarvan ${amount} zonder order`,
  save: 'Lijst bewaren',
} as const;
