import { counted } from '#shared/kernel/text.ts';
import type { VatRate } from '#shared/kernel/money.ts';
import type { OrderUnit } from '#shared/purchasing/catalogue.ts';

/** Keeps a field level with its neighbour that has a hint. */
export const noHint = '\u00a0';

/** What buying a trajectory, its order and its invoices say. */
export const texts = {
  unknownProvider: 'aanbieder niet bekend',
  saving: {
    pdf: 'Als PDF, om af te drukken',
    xlsx: 'Als Excel-bestand',
    csv: 'Als CSV-bestand',
    saved: (name: string) => `${name} is opgeslagen.`,
  },
  units: {
    traject: { one: 'traject', many: 'trajecten' },
    uur: { one: 'uur', many: 'uur' },
    maand: { one: 'maand', many: 'maanden' },
    deelnemer: { one: 'deelnemer', many: 'deelnemers' },
    groep: { one: 'groep', many: 'groepen' },
  } satisfies Record<OrderUnit, { readonly one: string; readonly many: string }>,
  vat: {
    '21': '21%',
    '9': '9%',
    '0': '0%',
    vrijgesteld: 'vrijgesteld',
  } satisfies Record<VatRate, string>,

  buy: {
    title: 'Traject inkopen',
    titleFor: (name: string) => `Traject inkopen voor ${name}`,
    notFound: 'Deze klant is er niet',
    back: 'Naar de klanten',
    fields: {
      productId: 'Traject',
      priceCents: 'Prijs in euro, met btw',
      vatRate: 'Btw',
      startDate: 'Startdatum',
      endDate: 'Einddatum',
      dagdelen: 'Dagdelen',
      fundId: 'Fonds',
    },
    missing: {
      productId: 'Kies een traject.',
      priceCents: 'Vul de prijs in.',
      startDate: 'Vul de startdatum in.',
      fundId: 'Kies een fonds.',
      vatRate: 'Kies de btw.',
    },
    chooseVat: 'Kies de btw',
    optionalDate: 'dd-mm-jjjj, mag leeg blijven',
    firstPrice: 'Nog geen prijs bekend. Trede onthoudt wat u hier invult.',
    priceHint: 'Zoals in de lijst. U kunt een andere prijs afspreken.',
    noProductYet: 'Kies eerst een traject.',
  },

  choose: {
    title: '1. Kies het traject',
    other: 'Ander traject of andere aanbieder',
    search: 'Zoek traject of aanbieder',
    order: 'Wat past in de week en bij de trede, staat bovenaan.',
    notMeasured:
      'Trede nog niet gemeten. Nu staat bovenaan wat past in de week. Meet de trede op de ',
    clientPage: 'pagina van de klant',
    columns: {
      type: 'Traject en aanbieder',
      dagdelen: 'Dagdelen',
      step: 'Voor trede',
      week: 'Week',
      price: 'Prijs, met btw',
    },
    vat: (rate: string) => `btw ${rate}`,
    fits: 'Past',
    clashes: (count: number) => `Botst op ${counted(count, 'dagdeel', 'dagdelen')}`,
    unknown: 'niet bekend',
    everyStep: 'alle',
    otherStep: (step: number) => `klant staat op ${step}`,
    noPrice: 'nog geen prijs',
    choose: (type: string, provider: string) => `${type}, ${provider}`,
    none: (query: string) => `Geen traject met ‘${query}’. Voeg het toe met de knop hierboven.`,
    empty: 'Er staat nog geen traject in de lijst. Voeg er een toe met de knop hierboven.',
  },

  when: {
    title: '2. Wanneer',
    week: (name: string) => `Week van ${name} met dit traject`,
    hint: 'Kies de dagdelen van dit traject. Met de pijltjes gaat u door de week.',
    weekend: 'Ook zaterdag en zondag',
    go: 'U mag doorgaan. Of spreek een ander dagdeel af.',
    fits: 'Dit past in de week.',
    nothingTaken: (name: string) => `In deze periode staat er niets in de week van ${name}.`,
    thisTrajectory: 'dit traject',
  },

  fund: {
    title: '3. Uit welk fonds',
    placeholder: 'Kies een fonds',
    option: (name: string, free: string) => `${name}, vrij ${free}`,
    optionUnknown: (name: string) => `${name}, bedrag onbekend`,
    free: 'Vrij in dit fonds',
    of: (amount: string) => `van ${amount}`,
    now: 'Nu',
    after: 'Na dit traject',
    short: (amount: string) => `${amount} te weinig`,
    legend: 'gekleurd = al gebruikt, leeg = vrij',
    unknownAmount: 'Het bedrag van dit fonds is niet ingevuld. Vul het in bij ',
    budget: 'Budget',
    allowed: 'Mag dit uit dit fonds?',
    met: 'Ja:',
    unmet: 'Nee:',
    none: {
      title: 'Er is nog geen fonds',
      line: 'Een traject betaalt u uit een fonds. Maak bij Budget eerst een fonds aan. Daarna koopt u het traject hier in.',
      action: 'Fonds maken',
    },
    noneYet: 'Maak eerst een fonds.',
  },

  risk: {
    title: 'Klopt dit?',
    noProvider:
      'Bij dit traject is geen aanbieder bekend. U legt geld vast zonder te weten bij wie.',
    addProvider: 'Aanbieder toevoegen',
    left: (date: string) => `Deze klant is uitgestroomd op ${date}.`,
    step: (typeName: string, steps: string, name: string, step: number) =>
      `${typeName} is bedoeld voor ${steps}. ${name} staat op trede ${step}.`,
    same: (typeName: string, from: string) => `Deze klant heeft al ${typeName} vanaf ${from}.`,
  },

  commit: {
    title: 'Dit legt u vast',
    without: 'Zonder btw',
    vat: (rate: string) => `Btw ${rate}`,
    total: 'Totaal',
    nothing: 'Kies een traject, een prijs en de btw. Dan staat hier wat u vastlegt.',
    submit: 'Traject inkopen',
    busy: 'Bezig met inkopen…',
    hint: 'Het bedrag is meteen vastgelegd in het fonds. Zolang er geen factuur is, kunt u de order altijd nog annuleren: op de pagina van de klant.',
  },

  done: {
    bought: (amount: string, fund: string) => `Traject ingekocht. ${amount} vastgelegd in ${fund}.`,
    undone: (amount: string, fund: string) =>
      `Inkoop ongedaan gemaakt. ${amount} is weer vrij in ${fund}.`,
  },

  product: {
    title: 'Ander traject of andere aanbieder',
    fields: {
      typeName: 'Soort traject',
      providerName: 'Aanbieder',
      priceCents: 'Prijs in euro, met btw',
      vatRate: 'Btw',
    },
    typeHint: 'Bijvoorbeeld: Taalstage in de zorg',
    missingPrice: 'Vul de prijs in.',
    submit: 'Toevoegen en kiezen',
    cancel: 'Annuleren',
  },

  order: {
    menu: (number: string) => `Order ${number}: wat wilt u doen?`,
    invoice: 'Factuur boeken',
    allInvoiced: 'Alles is al gefactureerd',
    cancel: 'Order annuleren',
    hasInvoice: 'Er is al een factuur geboekt',
    cancelTitle: (number: string) => `Order ${number} annuleren?`,
    cancelLine: (type: string, amount: string, fund: string) =>
      `Het traject ${type} gaat niet door. ${amount} komt weer vrij in ${fund}. U kunt dit niet terugdraaien.`,
    keep: 'Niet doen',
    cancelled: (number: string, amount: string) =>
      `Order ${number} geannuleerd. ${amount} is weer vrij.`,
    theFund: 'het fonds',
  },

  invoice: {
    title: (number: string) => `Factuur boeken op order ${number}`,
    open: (type: string, amount: string) => `${type}. Nog open op deze order: ${amount}.`,
    fields: {
      invoiceNumber: 'Factuurnummer',
      invoicedOn: 'Factuurdatum',
      amountCents: 'Bedrag in euro, met btw',
      paidOn: 'Betaald op',
    },
    missing: {
      invoiceNumber: 'Vul het nummer van de factuur in.',
      invoicedOn: 'Vul de datum van de factuur in.',
      amountCents: 'Vul het bedrag van de factuur in.',
    },
    paidHint: 'dd-mm-jjjj. Laat leeg als de factuur nog niet is betaald.',
    submit: 'Factuur boeken',
    cancel: 'Annuleren',
    booked: (number: string, amount: string, paid: boolean) =>
      `Factuur ${number} geboekt. ${amount} ${paid ? 'is betaald' : 'staat als gefactureerd'}.`,
  },
} as const;
