import type { LadderStep, OutflowKind } from '#shared/caseload/schema.ts';
import { counted, formatCount } from '#shared/kernel/text.ts';

const clients = (count: number) => counted(count, 'klant', 'klanten');

/** What the caseload and the client's page say. */
export const texts = {
  unknown: 'niet bekend',
  /** Labels that fit a column; the others come from shared. */
  outflowShort: {
    'parttime-werk': 'Parttime werk',
    'inkomen-partner': 'Inkomen partner',
    inlichtingenplicht: 'Inlichtingenplicht',
  } satisfies Partial<Record<OutflowKind, string>> as Partial<Record<OutflowKind, string>>,

  list: {
    title: 'Klanten',
    views: 'Weergaven',
    view: {
      alle: 'Alle',
      begeleiding: 'In begeleiding',
      partner: 'Partner zonder traject',
      uitgestroomd: 'Uitgestroomd',
    },
    search: 'Zoek op naam of nummer',
    filter: {
      caseManager: 'Klantmanager',
      targetGroup: 'Doelgroep',
      track: 'Groep',
      step: 'Trede',
    },
    notMeasured: 'niet gemeten',
    columns: {
      name: 'Klant',
      number: 'Nummer',
      ladder: 'Trede',
      partner: 'Partner',
      track: 'Groep',
      targetGroup: 'Doelgroep',
      caseManager: 'Klantmanager',
      settled: 'Gevestigd',
      trajectory: 'Loopt nu',
      until: 'T/m',
      outflow: 'Uitstroom',
    },
    noPartner: 'geen partner',
    noTrajectory: 'geen traject',
    more: (count: number) => `+${count}`,
    moreMembers: (count: number) => `en nog ${counted(count, 'persoon', 'personen')} in dit gezin`,
    nothingRuns: 'geen',
    dash: '–',
    foot: (persons: number, households: number) =>
      `${clients(persons)} in ${counted(households, 'bijstandspartij', 'bijstandspartijen')}.`,
    inView: (first: number, last: number) =>
      first === last
        ? `Nu in beeld: ${formatCount(first)}.`
        : `Nu in beeld: ${formatCount(first)} tot en met ${formatCount(last)}.`,
    climbed: 'geklommen sinds de start',
    lost: 'gezakt sinds de start',
    save: {
      button: 'Lijst bewaren',
      as: { xlsx: 'Als Excel (.xlsx)', csv: 'Als CSV' },
      title: (count: number) => `Lijst met ${clients(count)} bewaren?`,
      open: 'In het bestand staan namen en klantnummers. Er zit geen wachtwoord op: wie het heeft, kan het lezen. Zet het op een plek waar alleen uw team bij kan.',
      rows: 'Alle klanten gaan mee, ook wie nu niet in beeld is. Elk traject is een rij. Trede kan de lijst weer inlezen.',
      without:
        'Niet in de lijst: orders en facturen (wel het bedrag), contacten, een eerdere uitstroom, en treden tussen de eerste en de laatste.',
      confirm: { xlsx: 'Bewaren als Excel', csv: 'Bewaren als CSV' },
      saved: (name: string, folder: string) => `${name} staat in ${folder}.`,
    },
    empty: {
      title: 'Nog geen klanten',
      line: 'Lees de lijst in die u nu gebruikt. Daarna ziet u hier op welke trede iedereen staat, wat er loopt en wie een partner zonder traject heeft.',
      action: 'Lijst importeren',
    },
    none: {
      search: (query: string) => `Geen klant met ‘${query}’.`,
      didYouMean: 'Bedoelt u ',
      filters: 'Geen klant past bij deze weergave en filters.',
      elsewhere: (count: number) => `Buiten deze weergave en filters wel: ${clients(count)}.`,
      everywhere: 'Bij alle klanten zoeken',
      clear: 'Filters wissen',
      showAll: 'Alle klanten tonen',
    },
  },

  client: {
    notFound: 'Deze klant is er niet',
    back: 'Naar de klanten',
    byHand: (group: string) => `${group}, met de hand gezet`,
    age: (years: number) => `${years} jaar`,
    nationality: (nationality: string) => `nationaliteit ${nationality}`,
    settled: (date: string) => `gevestigd op ${date}`,
    settledUnknown: 'datum van vestiging niet bekend',
    caseManager: (name: string) => `klantmanager ${name}`,
    ageUnknown: 'leeftijd niet bekend',
    noCaseManager: 'klantmanager niet bekend',
    buy: 'Traject inkopen',
  },

  household: {
    title: 'Bijstandspartij',
    thisClient: 'deze klant',
    measuredOn: (date: string) => `trede gemeten op ${date}`,
    measuredUnknown: 'dag van de meting niet bekend',
    notMeasured: 'trede nog niet gemeten',
    trajectory: 'Traject',
    outflow: 'Uitstroom',
    notYet: 'nog niet',
    until: (name: string, date: string) => `${name}, t/m ${date}`,
    on: (label: string, date: string) => `${label}, ${date}`,
    alone: 'Geen partner in deze bijstandspartij.',
  },

  ladder: {
    stepNames: {
      1: 'geïsoleerd',
      2: 'contacten',
      3: 'activiteiten',
      4: 'onbetaald werk',
      5: 'werk met steun',
      6: 'betaald werk',
    } satisfies Record<LadderStep, string>,
    none: 'Trede nog niet gemeten',
    noneLine: 'Er is nog geen trede gemeten. Na de eerste meting staat hier de lijn.',
    once: (step: number) => `Trede ${step}, één keer gemeten`,
    same: (step: number) => `Nog op trede ${step}`,
    moved: (from: number, to: number) => `Van trede ${from} naar ${to}`,
    within: (span: string) => ` in ${span}`,
    years: (count: number) => `${count} jaar`,
    months: (count: number) => counted(count, 'maand', 'maanden'),
    asTable: 'Als tabel',
    asLine: 'Als lijn',
    today: 'vandaag',
    left: 'uitgestroomd',
    trajectories: 'Trajecten',
    undatedAtSettlement:
      'Van de startmeting is de dag niet bekend. Zij staat op de dag van vestiging.',
    undated: 'Van de startmeting is de dag niet bekend. Zij staat links in de lijn.',
    hidden: (count: number) =>
      `${counted(count, 'traject past', 'trajecten passen')} niet in de lijn en ${count === 1 ? 'staat' : 'staan'} alleen in de tabel.`,
    chart: 'Lijn van de treden over de tijd',
    measured: (step: number, when: string) => `trede ${step} ${when}`,
    onDay: (date: string) => `op ${date}`,
    atStart: 'bij de start (dag niet bekend)',
    columns: { from: 'Van', until: 'T/m', what: 'Wat' },
    stepRow: (step: number, label: string) => `Trede ${step}: ${label}`,
    trajectoryRow: (name: string) => `Traject: ${name}`,
    outflowRow: (label: string) => `Uitstroom: ${label}`,
    startUnknown: 'start, dag niet bekend',
  },

  trajectories: {
    title: 'Trajecten',
    none: 'Nog geen trajecten. Koop er een in met de knop ‘Traject inkopen’.',
    columns: {
      type: 'Traject',
      provider: 'Aanbieder',
      period: 'Van, tot en met',
      status: 'Status',
      committed: 'Vastgelegd €',
      invoiced: 'Gefactureerd €',
      paid: 'Betaald €',
      fund: 'Fonds',
      actions: 'Order',
    },
    together: 'Samen',
    noEnd: 'einddatum niet bekend',
    order: (number: string) => `order ${number}`,
  },

  outflow: {
    title: 'Uitstroom',
    none: 'Nog niet uitgestroomd.',
  },

  basics: {
    title: 'Gegevens',
    number: 'Klantnummer',
    household: 'Bijstandspartij',
    born: 'Geboren',
    sex: 'Geslacht',
    nationality: 'Nationaliteit',
    settled: 'Gevestigd',
    languageLevel: 'Taalniveau',
    languageBuddy: 'Taalmaatje',
    caseManager: 'Klantmanager',
    yes: 'Ja',
    no: 'Nee',
  },
} as const;
