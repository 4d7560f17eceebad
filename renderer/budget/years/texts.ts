import { counted } from '#shared/kernel/text.ts';

const orders = (count: number) => counted(count, 'open order', 'open orders');

/** What the page of the year change says. */
export const texts = {
  title: 'Jaarovergang',
  parent: 'Budget',
  line: (year: number) =>
    `Wat gaat er mee van ${year} naar ${year + 1}? U kiest het per fonds. Er gaat niets vanzelf mee.`,
  year: 'Van jaar',
  problem: 'De jaarovergang is nu niet te lezen',
  table: {
    label: (year: number) => `Fondsen aan het eind van ${year}`,
    fund: 'Fonds',
    free: 'Vrij',
    orders: 'Open orders',
    invoices: 'Facturen',
    before: 'Ging al mee',
    choice: 'Gaat mee',
    moves: (year: number) => `Naar ${year}`,
    stays: 'Blijft',
    total: 'Samen',
  },
  ordersOf: (count: number) => orders(count),
  goingOf: (going: number, count: number) =>
    going === count
      ? count === 1
        ? 'gaat mee'
        : 'gaan allemaal mee'
      : `${going} van ${count} ${going === 1 ? 'gaat' : 'gaan'} mee`,
  showOrders: (count: number, fund: string) => `${orders(count)} van ${fund} tonen`,
  hideOrders: (count: number, fund: string) => `${orders(count)} van ${fund} verbergen`,
  noOrders: 'geen',
  unpaid: (count: number) => counted(count, 'onbetaald', 'onbetaald'),
  allPaid: 'alles betaald',
  nothingBefore: 'niets',
  unknown: 'onbekend',
  choiceOf: (fund: string) => `Wat gaat er mee van ${fund}`,
  choices: {
    niets: 'Niets',
    vrij: 'Wat vrij is',
    orders: 'De open orders met hun geld',
    alles: 'Alles: vrij en open orders',
  },
  earlier: {
    title: 'Al gedaan',
    line: (day: string, amount: string, to: number) => `Op ${day} ging ${amount} mee naar ${to}.`,
    undo: 'Ongedaan maken',
    undoOf: (day: string, amount: string) => `Jaarovergang van ${day}, ${amount}, ongedaan maken`,
    undone: (year: number) => `De jaarovergang is ongedaan gemaakt. Alles staat weer op ${year}.`,
  },
  explain: {
    title: 'Wat gebeurt er?',
    lines: (year: number) => [
      `Niets: alles blijft in ${year}. Er vervalt niets. Wat vrij is, kunt u ook later nog besteden aan orders van budgetjaar ${year}. Heeft het fonds een einddatum, dan kan dat tot en met die dag.`,
      'Wat vrij is: het vrije bedrag gaat van het oude naar het nieuwe jaar.',
      'De open orders met hun geld: wat nog niet gefactureerd is, staat daarna op het nieuwe jaar. Het geld gaat mee. Hoort een order bij het oude jaar? Haal dan het vinkje weg.',
      'Facturen blijven altijd in het jaar waarin ze geboekt zijn, ook als ze nog niet betaald zijn.',
      'U kunt de jaarovergang ongedaan maken, en u kunt hem later nog eens doen. Dan gaat alleen mee wat er dan nog is.',
    ],
  },
  submit: (amount: string, year: number) => `${amount} overhevelen naar ${year}`,
  submitNone: (year: number) => `Overhevelen naar ${year}`,
  notYet: 'Kies eerst bij een fonds wat er meegaat.',
  busy: 'Bezig met overhevelen…',
  done: (amount: string, lines: number, year: number) =>
    lines === 0
      ? `${amount} is overgeheveld naar ${year}.`
      : `${amount} is overgeheveld naar ${year}, met ${counted(lines, 'orderregel', 'orderregels')}.`,
  nothing: 'Er was niets meer om over te hevelen.',
  staysFree: (amount: string, year: number) => `${amount} blijft vrij in ${year}.`,
  torn: (order: string, leaving: readonly string[], year: number) =>
    `Order ${order} wordt ook betaald uit ${leaving.join(' en ')}. Laat de orders daar ook meegaan, of laat deze order in ${year}: haal het vinkje weg.`,
  tornHere: (order: string, taking: readonly string[], year: number) =>
    `Order ${order} wordt ook betaald uit ${taking.join(' en ')}, en gaat daar mee. Laat de orders hier ook meegaan, of laat deze order in ${year}: haal daar het vinkje weg.`,
  tornWaits: (others: readonly string[]) => `nog niet: ook uit ${others.join(' en ')}`,
  tornFirst: (numbers: readonly string[]) =>
    numbers.length === 1
      ? `Kies eerst wat er met order ${numbers[0]} gebeurt.`
      : `Kies eerst wat er met ${numbers.length} orders gebeurt: ${numbers.slice(0, 3).join(', ')}${numbers.length > 3 ? ' …' : ''}.`,
  ends: ['Te besteden t/m', 'Mag het langer? Wijzig dan eerst het fonds.'],
  overdrawn: 'Is te veel uitgegeven: er is niets vrij om mee te nemen.',
  unknownFree: 'Zonder beschikking is niet bekend wat vrij is.',
  empty: {
    title: 'Geen fonds met een bedrag per jaar',
    line: 'De jaarovergang is voor fondsen met elk jaar een eigen bedrag. Een fonds met één bedrag voor de hele looptijd loopt vanzelf door.',
    back: 'Naar het budget',
  },
  order: {
    goes: 'Gaat mee',
    goesAlong: (number: string) => `Order ${number} gaat mee`,
    number: 'Order',
    what: 'Waarvoor',
    client: 'Klantnummer',
    clients: (count: number) => counted(count, 'klant', 'klanten'),
    period: 'Loopt',
    from: (start: string) => `vanaf ${start}`,
    fromUntil: (start: string, end: string) => `${start} t/m ${end}`,
    open: 'Nog open',
    waiting: 'wacht op akkoord',
  },
  ordersLabel: (fund: string, year: number) => `Open orders van ${fund} in ${year}`,
} as const;
