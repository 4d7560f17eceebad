import { formatDate, type IsoDate } from '#shared/kernel/dates.ts';

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
    conditions: 'Mag dit fonds dit betalen?',
    missing: 'Wat ontbreekt',
  },
  met: (label: string) => `Ja. ${label}.`,
  unmet: (label: string) => `Nee. ${label}.`,
  allowed: (by: string, on: IsoDate, reason: string) =>
    `Toegestaan door ${by} op ${formatDate(on)}: ${sentence(reason)}`,
  notAllowed: 'Niemand heeft vastgelegd waarom het mag.',
  complete: 'niets',
  missing: {
    provider: 'de aanbieder',
    paid: 'de betaaldatum',
    client: 'de klant',
    targetGroup: 'de doelgroep van de klant',
    settlement: 'de datum van vestiging',
    participants: 'de deelnemers',
    invoice: 'de factuur: dit bedrag kwam uit een lijst',
    result: 'hoe het traject eindigde',
  },
  empty: 'Uit dit fonds is nog niets gefactureerd.',
  conditions: 'Voorwaarden van het fonds',
  noConditions: 'Dit fonds heeft geen voorwaarden in Trede.',
  howCourse: 'De kosten van een groepscursus zijn gelijk verdeeld over de deelnemers.',
  howRefused:
    'Een voorwaarde waaraan niet is voldaan, staat er met wie het toestond en waarom. Alle voorwaarden zijn opnieuw nagekeken met de gegevens van nu.',
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
  lines: 'Waarvoor',
  columns: {
    client: 'Klantnummer',
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
  vatRates: { '21': '21%', '9': '9%', '0': '0%', vrijgesteld: 'vrijgesteld' },
  units: { traject: 'traject', uur: 'uur', maand: 'maand', deelnemer: 'deelnemer', groep: 'groep' },
  invoice: 'Uw factuur',
  invoiceLine: (number: string) =>
    `Zet op uw factuur het nummer ${number} en de klantnummers. Zet er geen namen, BSN of andere gegevens van klanten op.`,
  privacy: 'Gegevens van klanten',
  privacyLine:
    'Wie de klanten zijn, hoort u van hun klantmanager. Gebruik hun gegevens alleen voor deze opdracht.',
  draft: 'Concept: deze opdracht is nog niet goedgekeurd.',
  cancelled: (on: IsoDate) => `Geannuleerd op ${formatDate(on)}.`,
} as const;
