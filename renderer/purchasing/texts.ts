import { counted } from '#shared/kernel/text.ts';

/** What buying a trajectory, its order and its invoices say. */
export const texts = {
  unknownProvider: 'aanbieder niet bekend',
  saving: {
    pdf: 'Als PDF',
    xlsx: 'Als Excel-bestand',
    csv: 'Als CSV-bestand',
    copy: 'Tabel kopiëren',
    saved: (name: string) => `${name} is bewaard.`,
  },

  buy: {
    title: 'Traject inkopen',
    titleFor: (name: string) => `Traject inkopen voor ${name}`,
    back: 'Naar de klanten',
    request: {
      title: (type: string) => `Aanvraag: ${type}`,
      line: 'Met deze order koopt u de aanvraag in.',
      other: (type: string) => `U koopt iets anders in. De aanvraag van ${type} blijft staan.`,
      gone: 'Deze aanvraag is er niet meer. Wat u hier inkoopt, is nieuw.',
    },
    productId: 'Traject',
    chooseVat: 'Kies de btw',
    optionalDate: 'dd-mm-jjjj, mag leeg blijven',
    usualEnd: (weeks: number) => `Meestal ${counted(weeks, 'week', 'weken')}. Mag leeg blijven.`,
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
    noVat: 'btw nog kiezen',
    per: (unit: string) => `per ${unit}`,
    weeks: (count: number) => counted(count, 'week', 'weken'),
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
    title: 'Uit welk fonds',
    step: (step: number) => `${step}. Uit welk fonds`,
    option: (name: string, free: string) => `${name}, vrij ${free}`,
    optionUnknown: (name: string) => `${name}, bedrag onbekend`,
    free: 'Vrij in dit fonds',
    of: (amount: string) => `van ${amount}`,
    now: 'Nu',
    after: 'Hierna',
    short: (amount: string) => `${amount} te weinig`,
    legend: 'gekleurd = al gebruikt, leeg = vrij',
    unknownAmount: 'Het bedrag van dit fonds is niet ingevuld. Vul het in bij ',
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
    otherSteps: (typeName: string, steps: string, named: readonly string[], more: number) =>
      `${typeName} is bedoeld voor ${steps}. Op een andere trede: ${named.join(', ')}${more === 0 ? '' : ` en nog ${more}`}.`,
    onStep: (name: string, step: number) => `${name} (trede ${step})`,
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
    waits: {
      title: 'Dit vraagt u aan',
      submit: 'Om akkoord vragen',
      hint: 'Er is niets vastgelegd tot de coördinator akkoord geeft. Tot dan kunt u de order annuleren.',
    },
  },

  product: { submit: 'Toevoegen en kiezen' },

  order: {
    menu: (number: string) => `Order ${number}: wat wilt u doen?`,
    open: 'Order openen',
    invoice: 'Factuur boeken',
    allInvoiced: 'Alles is al gefactureerd',
    nothingOpen: 'Er is niets vastgelegd',
    cancel: 'Order annuleren',
    hasInvoice: 'Er is al een factuur geboekt',
  },
} as const;
