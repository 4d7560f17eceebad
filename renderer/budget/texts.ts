import type { TargetGroup } from '#shared/kernel/target-group.ts';
import { counted } from '#shared/kernel/text.ts';

const orders = (count: number) => counted(count, 'order', 'orders');

/** What the budget page says. */
export const texts = {
  title: 'Budget',
  line: (today: string) => `Stand op ${today}. Bedragen in euro, met btw.`,
  year: 'Jaar',
  add: 'Fonds toevoegen',
  more: 'Meer',
  print: 'Printen of exporteren',
  mayNot: (names: readonly string[]) =>
    `Alleen de coördinator mag dit${names.length === 0 ? '' : `: ${names.join(' of ')}`}. Vraag het daar.`,
  close: 'Sluiten',
  problem: 'De fondsen zijn nu niet te lezen',
  cancel: 'Annuleren',
  busy: 'Bezig met bewaren…',

  menu: {
    reallocate: 'Begrotingswijziging…',
    keys: 'Verdeelsleutels…',
    yearChange: 'Jaarovergang',
    check: 'Controleren',
    mandate: 'Mandaat…',
    start: 'Startset toevoegen',
  },

  empty: {
    title: 'Nog geen fondsen',
    line: 'Een fonds is geld dat u mag besteden, zoals het Participatiebudget. Voeg uw fondsen toe. Dan ziet u op elk moment wat betaald, gefactureerd, vastgelegd en nog vrij is.',
    add: 'Eerste fonds toevoegen',
    start: 'Startset toevoegen',
    startLine:
      'De startset is een rij fondsen die gemeenten vaak hebben. U vult zelf de bedragen in.',
    import: 'Lijst importeren',
    importLine: 'Staat er een kolom Fonds in uw lijst? Dan maakt Trede de fondsen zelf.',
  },
  started: (count: number) =>
    `${counted(count, 'fonds', 'fondsen')} toegevoegd. Vul nu per fonds de beschikking in.`,

  table: {
    label: 'Fondsen en waar het geld is',
    fund: 'Fonds',
    until: ['Te besteden', 'tot en met'],
    bar: ['Hele balk is', 'het hele fonds'],
    amount: 'Bedrag',
    paid: ['Betaald', 'betaling gedaan'],
    invoiced: ['Gefactureerd', 'nog te betalen'],
    committed: ['Vastgelegd', 'nog geen factuur'],
    free: ['Vrij', 'nog te besteden'],
    waiting: (amount: string) => `+ ${amount} gevraagd`,
    expected: ['Verwacht op', 'einddatum'],
    unknown: 'onbekend',
    fill: 'Bedrag invullen',
    fillOf: (fund: string) => `Bedrag invullen van ${fund}`,
    short: 'tekort',
    noEnd: 'geen einddatum',
    whole: 'hele looptijd',
    yearly: 'per jaar',
    total: (count: number, leftOut: number) =>
      leftOut === 0 || leftOut === count
        ? `Samen, ${counted(count, 'fonds', 'fondsen')}`
        : `Samen, ${count - leftOut} van ${count} fondsen`,
    leftOut: (count: number) =>
      count === 1
        ? 'Van 1 fonds is het bedrag onbekend. Dat fonds telt niet mee in de rij Samen.'
        : `Van ${count} fondsen is het bedrag onbekend. Die tellen niet mee in de rij Samen.`,
    wholeNote:
      'Een fonds met ‘hele looptijd’ heeft één bedrag voor alle jaren samen. Daarvan telt alles wat er ooit is uitgegeven.',
    sumOf: (time: string, amount: string, free: string) =>
      `${time} ${amount}, waarvan vrij ${free}`,
    bothSums: (year: string, whole: string) =>
      `De rij Samen telt twee soorten bij elkaar op: ${year}, en ${whole}.`,
    waitingNote: 'Wat gevraagd is, wacht op akkoord van de coördinator en telt nog nergens mee.',
  },

  /** What an amount was made of. */
  parts: {
    undecided: 'geen beschikking',
    decided: (amount: string) => `beschikking ${amount}`,
    to: (year: number, amount: string) => `naar ${year} ${amount}`,
    from: (year: number, amount: string) => `uit ${year} ${amount}`,
    others: (amount: string) => `andere fondsen ${amount}`,
  },

  warnings: {
    title: 'Let op',
    some: (count: number) =>
      count === 1 ? '1 waarschuwing bij de fondsen.' : `${count} waarschuwingen bij de fondsen.`,
    show: 'Tonen',
    hide: 'Verbergen',
    severity: { error: 'Fout', warning: 'Waarschuwing', note: 'Goed om te weten' },
  },

  everyone: 'alle klanten',
  targetGroups: {
    statushouder: 'statushouders',
    oudkomer: 'oudkomers',
  } satisfies Record<TargetGroup, string>,

  orders: {
    title: (fund: string) => `Orders uit ${fund}`,
    label: (fund: string) => `Orders uit ${fund}`,
    number: 'Order',
    client: 'Klantnummer',
    what: 'Waarvoor en aanbieder',
    amount: 'Bedrag',
    committed: 'Vastgelegd',
    paid: 'Betaald',
    invoiced: 'Gefactureerd',
    state: 'Status',
    noProvider: 'aanbieder niet bekend',
    clients: (count: number) => counted(count, 'klant', 'klanten'),
    none: 'Uit dit fonds zijn in Trede nog geen orders gemaakt. U koopt in bij Inkoop of op de pagina van een klant.',
    count: (count: number) => orders(count),
    all: (count: number) => `Alle ${count} orders tonen`,
    total: (year: number | null) => (year === null ? 'Samen' : `Samen ${year}`),
    ofWhole: (amount: string) => `van ${amount}`,
    shared:
      'Alle bedragen zijn alleen wat dit fonds betaalt. Onder Bedrag staat klein wat de hele order kost, als een ander fonds of jaar ook betaalt.',
    wentTo: (year: number) => `naar ${year}, hier al betaald`,
    withoutOrder: 'geen',
    imported: 'Betaald volgens een geïmporteerde lijst',
    problem: 'De orders zijn nu niet te lezen',
  },

  years: {
    title: 'Per jaar',
    label: (fund: string) => `${fund} per jaar`,
    year: 'Jaar',
    amount: 'Bedrag',
    used: 'Gebruikt',
    free: 'Vrij',
    none: 'Er staat nog geen geld in een jaar.',
    usedHint: 'Gebruikt is betaald, gefactureerd en vastgelegd samen.',
  },
} as const;
