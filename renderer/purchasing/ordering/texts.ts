import type { CostKind } from '#shared/kernel/cost-kind.ts';
import { counted } from '#shared/kernel/text.ts';
import type { OrderUnit } from '#shared/purchasing/catalogue.ts';
import type { CourseSharing } from '#shared/purchasing/courses.ts';

/** What dividing a cost over funds says. */
export const fundingTexts = {
  title: 'Uit welk fonds',
  one: 'Eén fonds',
  ways: { procent: 'Percentage', bedrag: 'Bedrag', sleutel: 'Sleutel' },
  way: 'Wie betaalt?',
  fund: 'Fonds',
  fundOf: (place: number) => `Fonds ${place}`,
  percentage: (place: number) => `Percentage van fonds ${place}`,
  amount: (place: number) => `Bedrag van fonds ${place}`,
  percentageHead: 'Procent',
  amountHead: 'Bedrag in euro',
  key: 'Verdeelsleutel',
  chooseFund: 'Kies een fonds.',
  chooseFundInEach: 'Kies in elke regel een fonds.',
  eachOnce: 'Kies elk fonds één keer.',
  chooseKey: 'Kies een verdeelsleutel.',
  placeholder: 'Kies een fonds',
  keyPlaceholder: 'Kies een verdeelsleutel',
  unreadablePercentage: 'Vul bij elk fonds een percentage in, bijvoorbeeld 60 of 33,33.',
  unreadableAmount: 'Vul bij elk fonds een bedrag in.',
  notWhole: (sum: string, whole: string) => `Samen is het ${sum}. Dat moet ${whole} zijn.`,
  add: 'Fonds toevoegen',
  remove: (place: number) => `Fonds ${place} weghalen`,
  noKeys: 'Er is nog geen verdeelsleutel.',
  keyMayNot: (names: readonly string[]) =>
    `Alleen de coördinator maakt er een.${names.length === 0 ? '' : ` Vraag ${names.join(' of ')}.`}`,
  newKey: {
    button: 'Nieuwe sleutel',
    title: 'Nieuwe sleutel',
    line: 'Een verdeelsleutel verdeelt elke order op dezelfde manier. Wat u al invulde, blijft staan.',
    fields: { name: 'Naam', parts: 'Verdeling' },
    missingName: 'Vul de naam van de verdeelsleutel in.',
    submit: 'Sleutel toevoegen',
    cancel: 'Annuleren',
    done: (name: string) => `Verdeelsleutel ‘${name}’ is toegevoegd.`,
  },
  budget: 'Budget',
  pays: 'Dit betaalt elk fonds',
  columns: { fund: 'Fonds', pays: 'Betaalt', after: 'Daarna vrij' },
  unknown: 'niet bekend',
} as const;

/** What the conditions of a fund, the mandate and letting something pass say. */
export const checkTexts = {
  allowed: (several: boolean) => (several ? 'Mag dit uit deze fondsen?' : 'Mag dit uit dit fonds?'),
  met: 'Ja:',
  unmet: 'Nee:',
  passed: 'Toegestaan:',
  checking: 'Bezig met nakijken…',
  override: 'Toch toestaan',
  overrideOf: (label: string) => `Toch toestaan: ${label}`,
  withdraw: 'Intrekken',
  withdrawOf: (label: string) => `Toestemming intrekken: ${label}`,
  onlyCoordinator: (names: readonly string[]) =>
    `Alleen de coördinator kan dit toestaan, met een reden.${
      names.length === 0 ? '' : ` Vraag ${names.join(' of ')}.`
    }`,
  dialog: {
    title: 'Toch toestaan?',
    reason: 'Reden',
    hint: 'De reden staat bij de order, en in ‘Bewijs bij het fonds’ voor de accountant.',
    missing: 'Vul de reden in.',
    submit: 'Toestaan',
    cancel: 'Niet doen',
  },
  mandateMet: (amount: string) => `Mandaat: tot en met ${amount} koopt u zelf in`,
  needsApproval: {
    title: 'Eerst akkoord van de coördinator',
    line: (amount: string) =>
      `Deze order is hoger dan het mandaat van ${amount}. De coördinator kijkt er eerst naar. Tot dan is er niets vastgelegd.`,
    unmet:
      'Het fonds mag dit niet zomaar betalen. U kunt om akkoord vragen: de coördinator beslist. Tot dan is er niets vastgelegd.',
    alsoUnmet: 'De coördinator beslist dan ook of het fonds dit toch betaalt.',
  },
} as const;

/** What buying a course, other costs or for several clients says. */
export const orderTexts = {
  parent: 'Inkoop',
  titles: {
    klanten: 'Traject inkopen voor meerdere klanten',
    cursus: 'Groepscursus inkopen',
    kosten: 'Andere kosten vastleggen',
  },
  submits: {
    klanten: 'Trajecten inkopen',
    cursus: 'Cursus inkopen',
    kosten: 'Kosten vastleggen',
  },
  busy: 'Bezig met inkopen…',
  fields: {
    costKind: 'Soort kosten',
    clientIds: 'Klanten',
    productId: 'Traject',
    description: 'Waarvoor',
    providerName: 'Aanbieder',
    unit: 'Per',
    fteHundredths: 'Aantal fte',
    quantityHundredths: 'Aantal',
    unitPriceCents: 'Prijs in euro, met btw',
    vatRate: 'Btw',
    capacity: 'Aantal plaatsen',
    sharing: 'Kosten delen over',
    startDate: 'Startdatum',
    sessionDates: 'Bijeenkomsten',
    endDate: 'Einddatum',
    dagdelen: 'Dagdelen',
    budgetYear: 'Budgetjaar',
    fundId: 'Fonds',
    // These have no label on screen: what is wrong with them is said at the fund.
    way: 'Wie betaalt?',
    parts: 'Fondsen',
    keyId: 'Verdeelsleutel',
    overrides: 'Toestemming',
  },
  missing: {
    productId: 'Kies een traject.',
    unitPriceCents: 'Vul de prijs in.',
    vatRate: 'Kies de btw.',
    startDate: 'Vul de startdatum in.',
  },
  check: {
    quantity: 'Vul een aantal boven 0 in, bijvoorbeeld 12 of 12,5.',
    fte: 'Vul het aantal fte in, bijvoorbeeld 2 of 0,8.',
    staffEnd: 'Vul de einddatum in: de kosten zijn per maand.',
    clients: 'Kies ten minste één klant.',
    description: 'Vul in waarvoor het is.',
    capacity: 'Vul een heel aantal plaatsen in.',
    full: (places: number, chosen: number) =>
      `Er zijn ${counted(places, 'plaats', 'plaatsen')} en u koos ${counted(chosen, 'klant', 'klanten')}.`,
    sessions: 'Eén van de datums is niet te lezen.',
  },
  quantityOf: {
    traject: 'Aantal trajecten',
    uur: 'Aantal uur',
    maand: 'Aantal maanden',
    deelnemer: 'Aantal deelnemers',
    groep: 'Aantal groepen',
  } satisfies Record<OrderUnit, string>,
  priceOf: {
    traject: 'Prijs in euro, met btw',
    uur: 'Prijs per uur in euro, met btw',
    maand: 'Prijs per maand in euro, met btw',
    deelnemer: 'Prijs per deelnemer in euro, met btw',
    groep: 'Prijs in euro, met btw',
  } satisfies Record<OrderUnit, string>,
  staffPrice: 'Kosten van 1 fte per maand in euro',
  staffMonths: (months: string) => `Dat zijn ${months} maanden van 1 fte.`,
  staffYears: (parts: readonly string[]) =>
    `Dit wordt betaald uit ${parts.length} budgetjaren: ${parts.join(', ')}.`,
  staffYear: (year: number, months: string, amount: string) =>
    `${year} ${amount} (${months} maanden van 1 fte)`,
  coursePrice: 'Prijs van de hele cursus, met btw',
  costUnits: {
    traject: 'één bedrag',
    uur: 'uur',
    maand: 'maand',
    deelnemer: 'deelnemer',
    groep: 'groep',
  } satisfies Record<OrderUnit, string>,
  costExamples: {
    personeel: 'Bijvoorbeeld: Extra klantmanagers',
    kinderopvang: 'Bijvoorbeeld: Kinderopvang tijdens de taalles',
    reiskosten: 'Bijvoorbeeld: Buskaart naar de werkervaringsplek',
    overig: 'Bijvoorbeeld: Zaalhuur',
  } satisfies Partial<Record<CostKind, string>>,
  oneClient: 'Klant',
  forNobody: 'Mag leeg blijven: dan zijn de kosten voor het hele team.',
  sharings: {
    ingepland: 'wie is ingepland',
    gekomen: 'wie ten minste één keer is gekomen',
  } satisfies Record<CourseSharing, string>,
  sharingHint: 'Ieder een gelijk deel. Samen is het altijd de hele prijs.',
  capacityHint: 'Mag leeg blijven.',
  noCoursePrice: 'Nog niet bekend: vul in wat u voor de hele groep afsprak.',
  lastCoursePrice: (date: string) =>
    `Van de vorige cursus, besteld op ${date}. U kunt anders afspreken.`,
  noPrice: 'Nog niet bekend. Trede onthoudt wat u invult.',
  priceOfDay: 'Op de startdatum. U kunt anders afspreken.',
  chooseProduct: 'Kies een traject',
  newProduct: 'Ander traject of andere aanbieder',
  productOption: (type: string, provider: string) => `${type}, ${provider}`,
  yearOfStart: (year: number) => `${year} (startdatum)`,
  yearHint: 'In welk jaar het bedrag meetelt.',
  endHint: 'dd-mm-jjjj, mag leeg blijven',
  usualEnd: (weeks: number) => `Meestal ${counted(weeks, 'week', 'weken')}. Mag leeg blijven.`,
  panels: {
    who: 'Voor wie',
    what: 'Wat koopt u in',
    cost: 'Welke kosten',
    when: 'Wanneer',
    sessions: 'Bijeenkomsten',
    participants: 'Deelnemers',
  },
  whoHint:
    'Elke klant krijgt een eigen regel op de order. Prijs en aantal zijn voor elke klant gelijk.',
  participantsHint: 'U kunt later deelnemers toevoegen en weghalen.',
  sessions: {
    first: 'Eerste bijeenkomst',
    weekday: 'Dag',
    sameDay: 'dag van de eerste',
    count: 'Hoe vaak',
    make: 'Bijeenkomsten maken',
    makeProblem: 'Vul de eerste datum in, en hoe vaak: een getal van 1 tot en met 100.',
    hint: 'Elke week op dezelfde dag. Daarna past u losse datums aan.',
    none: 'Nog geen bijeenkomsten. U kunt ze ook later toevoegen.',
    one: (place: number) => `Bijeenkomst ${place}`,
    remove: (place: number) => `Bijeenkomst ${place} weghalen`,
    add: 'Bijeenkomst toevoegen',
  },
  commit: {
    title: 'Dit legt u vast',
    nothing: 'Vul de prijs en de btw in. Dan staat hier wat u vastlegt.',
    perClient: (count: number, each: string) =>
      `${counted(count, 'klant', 'klanten')}, elk ${each}.`,
    perParticipant: (count: number, each: string) =>
      `${counted(count, 'deelnemer', 'deelnemers')}, elk ${each}.`,
    about: (amount: string) => `ongeveer ${amount}`,
    hint: 'Het bedrag is meteen vastgelegd in het fonds. Zolang er geen factuur is, kunt u de order annuleren.',
  },
  done: {
    bought: (number: string, amount: string, fund: string) =>
      `Order ${number} is gemaakt. ${amount} vastgelegd in ${fund}.`,
    waits: (number: string) => `Order ${number} wacht op akkoord van de coördinator.`,
  },
} as const;
