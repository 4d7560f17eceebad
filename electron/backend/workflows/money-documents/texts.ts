import { formatDate, type IsoDate } from '#shared/kernel/dates.ts';
import { fundConditionWords } from '#shared/kernel/fund-conditions.ts';
import { counted, withCapital } from '#shared/kernel/text.ts';

/** What stands around every list about money. */
export const listTexts = {
  confidential: 'VERTROUWELIJK',
  subject: 'Over',
  from: 'Van',
  date: 'Datum',
  asOf: (day: IsoDate) => `Stand op ${formatDate(day)}`,
  allFunds: 'alle fondsen',
  allYears: 'alle jaren',
  total: 'Samen',
  vat: 'Alle bedragen zijn in euro, met btw.',
  stages:
    'Betaald, gefactureerd en vastgelegd tellen niet dubbel: elke euro staat in één van de drie.',
  unknown: 'onbekend',
} as const;

/** What the evidence for the accountant says. */
export const evidenceTexts = {
  title: 'Bewijs bij het fonds',
  lines: 'Wat dit fonds betaalde',
  sheet: 'Bewijs',
  columns: {
    invoice: 'Factuur',
    invoicedOn: 'Factuurdatum',
    paidOn: 'Betaald op',
    order: 'Order',
    provider: 'Aanbieder',
    what: 'Waarvoor',
    client: 'Klantnummer',
    amount: 'Uit dit fonds',
    targetGroup: 'Doelgroep',
    spendingPeriod: 'Periode',
    costKind: 'Soort kosten',
    settlementYears: 'Vestiging',
    explanation: 'Waarom het toch mag',
    orderedBy: 'Besteld door',
    approved: 'Akkoord',
    missing: 'Wat ontbreekt',
  },
  marks: { met: 'ja', unmet: 'nee', passed: 'uitzondering' },
  metIn: (met: number, rows: number, conditions: number) =>
    `In ${met === rows ? 'alle' : `${met} van`} ${counted(rows, 'regel', 'regels')} is aan alle ${conditions} voorwaarden van het fonds voldaan.`,
  approved: (by: string, on: IsoDate) => `${by}, ${formatDate(on)}`,
  noApproval: 'niet nodig',
  allowed: (by: string, on: IsoDate, reason: string) =>
    `Toegestaan door ${by} op ${formatDate(on)}: ${sentence(reason)}`,
  passed: {
    targetGroup: withCapital(fundConditionWords.targetGroup),
    spendingPeriod: withCapital(fundConditionWords.spendingPeriod),
    costKind: withCapital(fundConditionWords.costKind),
    settlementYears: withCapital(fundConditionWords.settlementYears),
    free: 'Er was te weinig vrij',
  },
  above: (reason: string) => `Reden bij de factuur: ${sentence(reason)}`,
  notAllowed: 'Niemand heeft vastgelegd waarom het mag.',
  complete: 'niets',
  missing: {
    provider: 'de aanbieder',
    paid: 'de betaaldatum',
    rightDate: 'een juiste factuurdatum: deze is nog niet geweest',
    client: 'de klant',
    targetGroup: 'de doelgroep van de klant',
    settlement: 'de datum van vestiging',
    participants: 'de deelnemers',
    invoice: 'de factuur: dit bedrag kwam uit een lijst',
    result: 'hoe het traject eindigde',
    whyAllowed: (condition: string) => `waarom het toch mag (${condition.toLowerCase()})`,
  },
  empty: 'Uit dit fonds is nog niets gefactureerd.',
  conditions: 'Voorwaarden van het fonds',
  condition: 'Voorwaarde',
  asked: 'Wat het fonds vraagt',
  noConditions: 'Dit fonds heeft geen voorwaarden in Trede.',
  howCourse: 'De kosten van een groepscursus zijn gelijk verdeeld over de deelnemers.',
  howRefused:
    'Ja: aan de voorwaarde is voldaan. Uitzondering: er is niet aan voldaan en de coördinator stond het toe. Ernaast staat wie en waarom. Nee: er is niet aan voldaan. Alle voorwaarden zijn opnieuw nagekeken met de gegevens van nu.',
} as const;

const sentence = (text: string): string => (/[.!?…]$/.test(text) ? text : `${text}.`);

/** The letter to a provider. */
export const orderLetterTexts = {
  title: 'Opdracht',
  head: (number: string) => `Opdracht ${number}`,
  foot: 'Zet dit nummer op uw factuur.',
  to: 'Aan',
  from: 'Van',
  date: 'Datum',
  number: 'Nummer',
  unknownProvider: 'aanbieder niet bekend',
  opening: (what: string) => `Hierbij geven wij u opdracht voor: ${what}.`,
  period: (from: IsoDate, until: IsoDate | null) =>
    until === null
      ? `Het begint op ${formatDate(from)}.`
      : `Het begint op ${formatDate(from)} en eindigt op ${formatDate(until)}.`,
  week: (dagdelen: string) => `Het is op ${dagdelen}.`,
  lines: 'Waarvoor',
  columns: {
    client: 'Klantnummer',
    week: 'Dagdelen',
    quantity: 'Aantal',
    price: 'Prijs per stuk',
    amount: 'Bedrag',
  },
  course: (places: number | null) =>
    places === null ? 'De hele groep' : `De hele groep, plaats voor ${places}`,
  participants: 'Deelnemers',
  sessions: 'Bijeenkomsten',
  total: 'Samen',
  vat: (words: string) => `Bedragen in euro, met btw (${words}).`,
  unknownVat: 'hoeveel is niet bekend',
  invoice: 'Uw factuur',
  invoiceLine: (number: string) =>
    `Zet op uw factuur het nummer ${number} en de klantnummers. Zet er geen namen, BSN of andere gegevens van klanten op.`,
  privacy: 'Gegevens van klanten',
  privacyLine:
    'Wie de klanten zijn, hoort u van hun klantmanager. Gebruik hun gegevens alleen voor deze opdracht.',
  draft: 'Concept: deze opdracht is nog niet goedgekeurd.',
  refused: 'Deze opdracht is afgewezen en gaat niet door.',
  cancelled: (on: IsoDate) => `Geannuleerd op ${formatDate(on)}.`,
} as const;

/** The list of orders. */
export const orderListTexts = {
  title: 'Orders',
  columns: {
    number: 'Order',
    orderedOn: 'Besteld op',
    status: 'Status',
    what: 'Waarvoor',
    provider: 'Aanbieder',
    clients: 'Klantnummer',
    startsOn: 'Begint op',
    funds: 'Fonds',
    amount: 'Bedrag',
    whole: 'Hele order',
    ofFund: 'Uit dit fonds',
    ofYear: 'Van dit jaar',
    committed: 'Vastgelegd',
    invoiced: 'Gefactureerd',
    paid: 'Betaald',
  },
  imported: 'Geen order: betaald volgens een geïmporteerde lijst',
  wentTo: (status: string, year: number) => `${status}, naar ${year}`,
  part: (ofFund: boolean, ofYear: boolean) =>
    `Hele order is wat de hele order kost. De andere bedragen zijn alleen ${[
      ...(ofFund ? ['wat dit fonds betaalt'] : []),
      ...(ofYear ? ['wat van dit jaar is'] : []),
    ].join(', en daarvan ')}.`,
  asFund: 'Vastgelegd, Gefactureerd en Betaald zijn samen wat bij dit fonds in het budget staat.',
  ordered: 'Bedrag is wat er besteld is.',
  freed: 'Wat is vrijgegeven of geannuleerd, staat niet meer onder Vastgelegd.',
  empty: 'Er zijn geen orders.',
} as const;

/** The list of invoices. */
export const invoiceListTexts = {
  title: 'Facturen',
  columns: {
    number: 'Factuur',
    provider: 'Aanbieder',
    invoicedOn: 'Factuurdatum',
    paidOn: 'Betaald op',
    year: 'Budgetjaar',
    order: 'Order',
    client: 'Klantnummer',
    what: 'Waarvoor',
    funds: 'Fonds',
    amount: 'Bedrag',
    reason: 'Reden',
  },
  unpaid: 'nog niet',
  credit: 'Een bedrag onder nul is een creditnota.',
  part: 'De bedragen zijn alleen wat dit fonds betaalt, en niet de hele factuur.',
  empty: 'Er zijn geen facturen.',
} as const;

/** The report of the funds. */
export const budgetListTexts = {
  title: 'Budget',
  positions: 'Waar het geld is',
  expected: 'Vooruitblik',
  entries: 'Beschikkingen',
  years: 'Per jaar',
  columns: {
    fund: 'Fonds',
    until: 'Te besteden tot en met',
    amount: 'Bedrag',
    paid: 'Betaald',
    invoiced: 'Gefactureerd',
    committed: 'Vastgelegd',
    free: 'Vrij',
    waiting: 'Wacht op akkoord',
    at: 'Verwacht op',
    pace: 'Tempo per maand',
    left: 'Dan nog over',
    emptyOn: 'Geld op rond',
    repay: 'Terug te betalen',
    places: 'Nog te plaatsen',
    warnings: 'Let op',
    year: 'Jaar',
    date: 'Datum',
    kind: 'Soort',
    reference: 'Kenmerk',
    headcount: 'Aantal',
    rate: 'Bedrag per persoon',
    difference: 'Verschil',
    becomes: 'Fonds wordt',
    decided: 'Beschikking',
    moved: 'Verschoven',
  },
  wholePeriod: 'hele looptijd',
  notEmpty: 'niet voor het einde',
  undecided: 'geen',
  to: 'naar',
  from: 'uit',
  noEnd: 'geen einddatum',
  total: (known: number, all: number) =>
    known === all ? listTexts.total : `${listTexts.total}, ${known} van ${all} fondsen`,
  totalOf: (time: string, count: number) =>
    `${listTexts.total} ${time}, ${counted(count, 'fonds', 'fondsen')}`,
  leftOut: 'Een fonds waarvan het bedrag onbekend is, telt niet mee in de rij Samen.',
  freeIs: 'Vrij is het bedrag min betaald, gefactureerd en vastgelegd.',
  waitingIs: 'Wat op akkoord wacht, telt nog nergens mee.',
  method:
    'Zo gerekend: wat vrij is, min het tempo per dag maal de dagen tot het einde. Het tempo is wat de laatste zes maanden gemiddeld per dag voor klanten besteld is. Is het fonds er korter, dan telt de tijd sinds het begin. Groepscursussen, personeel en orders van een later jaar tellen niet mee in dat tempo. Lopende trajecten en open orders zijn al vastgelegd en zitten dus niet in wat vrij is. Ging er geld mee naar een volgend jaar, dan staat er geen tekort. Wat nodig is, komt dan uit dat jaar.',
  ledgerIs:
    'Van de beschikkingen over een jaar geldt de laatste. Nader voorlopig is een bijgestelde voorlopige beschikking. Een begrotingswijziging is geld van of naar een ander fonds. Een overheveling is geld van of naar een ander jaar. Die komen daarbij of gaan eraf.',
  yearsAre:
    'Bedrag is de beschikking met wat er van of naar een ander jaar of fonds is verschoven. Een fonds met één bedrag voor de hele looptijd heeft geen bedrag per jaar. Daarvan staat hier alleen wat er is uitgegeven.',
  noFunds: 'Er is nog geen fonds.',
  noEntries: 'Er is nog geen beschikking ingevuld.',
  noYears: 'Er is nog niets uitgegeven.',
} as const;
