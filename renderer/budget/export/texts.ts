/** What the dialog says that saves lists and reports about the money. */
export const texts = {
  title: 'Printen of exporteren',
  fields: { kind: 'Wat', fundId: 'Fonds', year: 'Jaar', format: 'Als' },
  kinds: {
    budget: 'Budgetverslag per fonds',
    orders: 'Lijst van orders',
    invoices: 'Lijst van facturen',
    evidence: 'Bewijs voor de accountant',
  },
  kindLines: {
    budget: 'Per fonds de beschikkingen, waar het geld is en wat er verwacht wordt.',
    orders: 'Elke order met wat er is vastgelegd, gefactureerd en betaald.',
    invoices: 'Elke factuur met de orders en fondsen die erbij horen.',
    evidence:
      'Per factuurregel het klantnummer, waarom dit fonds mag betalen (elke voorwaarde: gehaald of niet) en wat er nog mist.',
  },
  allFunds: 'Alle fondsen',
  allYears: 'Alle jaren',
  formats: {
    pdf: 'PDF',
    xlsx: 'Excel (xlsx)',
    csv: 'CSV',
  },
  confidential:
    'In het bestand staan klantnummers en bedragen. Deel het alleen met wie ze mag zien.',
  submit: 'Bewaren…',
  busy: 'Bezig met bewaren…',
  saved: (name: string, folder: string) => `${name} staat in ${folder}.`,
} as const;
