import type { DayPart } from '#shared/kernel/dagdelen.ts';
import { counted, formatCount } from '#shared/kernel/text.ts';

const clients = (count: number) => counted(count, 'klant', 'klanten');
const households = (count: number) => counted(count, 'bijstandspartij', 'bijstandspartijen');

/** What the start page says. The sentences of the signals themselves stand in shared. */
export const texts = {
  title: 'Vandaag',
  signals: 'Signalen',
  line: (weekday: string, date: string, week: number) => `${weekday} ${date}, week ${week}`,

  who: {
    question: 'Wie bent u?',
    line: 'Kies uw naam. Dan ziet u hier uw eigen klanten.',
    placeholder: 'Kies uw naam',
    /** Of a file without any, to who may add themselves: it makes them one. */
    guides: 'Begeleidt u zelf klanten?',
    nobody: 'Er staat nog geen klantmanager in Trede.',
    add: 'Klantmanager toevoegen',
    guide: 'Ja, ik ben klantmanager',
    known: (name: string) => `Welkom, ${name}.`,
    knownLine: 'Er is een klantmanager met uw naam. Bent u dat? Dan ziet u hier uw eigen klanten.',
    mine: 'Mijn klanten tonen',
    notMe: 'Niet ik',
    done: (name: string) => `U werkt nu als ${name}.`,
  },

  approval: {
    title: 'Wacht op uw akkoord',
    order: (number: string) => `Order ${number}`,
    what: (what: string, amount: string) => `: ${what}, ${amount}`,
    more: (count: number) => `Nog ${counted(count, 'order', 'orders')} bij Inkoop`,
  },

  groups: {
    nu: 'Nu doen',
    week: 'Deze week',
    straks: 'Binnenkort',
  },
  groupFact: {
    nu: 'de termijn is voorbij: wet en inkomen eerst',
    week: (sunday: string) => `de termijn eindigt uiterlijk ${sunday}`,
    straks: 'de termijn is na deze week',
  },
  nothingIn: {
    nu: 'Niets over tijd.',
    week: 'Niets meer voor deze week.',
    straks: 'Niets op komst.',
  },
  earlier: {
    label: 'Uit de geïmporteerde lijst',
    line: (count: number) =>
      `Uit de geïmporteerde lijst: ${clients(count)} voor wie toen al iets te doen was`,
  },
  showAll: (count: number) => `Alle ${formatCount(count)} tonen`,
  showMore: (more: number, left: number) =>
    `Nog ${formatCount(more)} tonen (${formatCount(left)} over)`,
  showFewer: 'Minder tonen',

  filter: {
    kind: 'Soort',
    caseManager: 'Klantmanager',
    option: (label: string, count: number) => `${label} (${formatCount(count)})`,
    /** Of a kind of which a couple has one together. */
    households: (label: string, count: number) => `${label} (${households(count)})`,
  },

  row: {
    menu: (name: string, subject: string) => `Meer voor ${name}, ${subject}`,
    snooze: 'Uitstellen',
    why: 'Waarom zie ik dit?',
    toClient: 'Naar de klant',
    toPerson: (firstName: string) => `Naar ${firstName}`,
    late: (days: number) => `${counted(days, 'dag', 'dagen')} over tijd`,
    lateMonths: (months: number) => `${months} maanden over tijd`,
    lateSince: (year: number) => `over tijd sinds ${year}`,
    since: (date: string) => `sinds ${date}`,
    noTerm: 'nu',
    todayIs: 'uiterlijk vandaag',
    before: (date: string) => `uiterlijk ${date}`,
    inDays: (days: number) => `over ${counted(days, 'dag', 'dagen')}`,
    planned: (date: string) => `Er staat een afspraak op ${date}.`,
    noCaseManager: 'geen klantmanager',
    and: 'en',
    actFor: (act: string, name: string) => `${act}: ${name}`,
  },

  act: {
    planIntake: 'Intake plannen',
    noteIntake: 'Intake vastleggen',
    noteContact: 'Contact vastleggen',
    planContact: 'Afspraak maken',
    measure: 'Trede meten',
    evaluatePlan: 'Plan evalueren',
    seePlan: 'Naar het plan',
    makePlan: 'Plan maken',
    chooseTrajectory: 'Traject kiezen',
    forWhom: (act: string, firstName: string) => `${act}: ${firstName}`,
    seeIntegration: 'Inburgering bekijken',
    finishPip: 'PIP afmaken',
    chooseStep: 'Stap kiezen',
    noteResult: 'Resultaat invullen',
    changeContract: 'Contract bijwerken',
    noteAssessment: 'Advies invullen',
    arrange: 'Regelen',
    chooseCaseManager: 'Klantmanager kiezen',
    gone: 'Dit staat niet meer bij de klant. De lijst is bijgewerkt.',
  },

  snooze: {
    title: 'Uitstellen',
    about: (name: string) => `Voor ${name}:`,
    fields: { until: 'Uitstellen tot en met', reason: 'Waarom stelt u dit uit?' },
    reasonHint: 'Uw collega’s zien deze reden.',
    missingUntil: 'Vul een datum in.',
    missingReason: 'Schrijf in een paar woorden waarom.',
    past: 'Kies een dag na vandaag.',
    quick: { label: 'Snel kiezen', week: '1 week', weeks: '2 weken', month: '1 maand' },
    submit: 'Uitstellen',
    busy: 'Bezig…',
    cancel: 'Annuleren',
    close: 'Sluiten',
    done: (name: string, until: string) => `Uitgesteld tot en met ${until}: ${name}.`,
  },

  snoozed: {
    show: (count: number) => `Uitgesteld (${formatCount(count)})`,
    title: 'Uitgesteld',
    until: (date: string) => `tot en met ${date}`,
    reason: (reason: string, by: string) => (by === '' ? reason : `${reason} (${by})`),
    end: 'Weer tonen',
    ended: (name: string) => `${name} staat weer in de lijst.`,
  },

  why: {
    title: 'Waarom zie ik dit?',
    rule: 'De regel',
    order: 'De volgorde',
    stake: { wet: 'wettelijke termijn', inkomen: 'inkomen' },
    source: 'Waar de regel vandaan komt',
    settings: 'Normen van het team bekijken',
    close: 'Sluiten',
  },

  week: {
    title: 'Afspraken deze week',
    agenda: 'Agenda',
    part: 'Dagdeel',
    parts: {
      ochtend: 'ochtend',
      middag: 'middag',
      avond: 'avond',
    } satisfies Record<DayPart, string>,
    noTime: 'tijd open',
    more: (count: number) => `en nog ${count}`,
    group: (count: number) => `${count} klanten`,
    team: 'Team',
    next: (time: string) => `Straks, ${time}:`,
    nextToday: 'Vandaag nog:',
    noneToday: 'Vandaag staan er geen afspraken meer.',
    nothing: 'Deze week staan er geen afspraken.',
    with: (kind: string, whom: string) => `${kind} met ${whom}`,
  },

  caseload: {
    mine: 'Mijn caseload',
    team: 'Caseload van het team',
    list: 'Naar de lijst',
    households: (count: number) => `${households(count)} in begeleiding.`,
    normGuided: 'Nazorg telt niet mee voor de norm.',
    above: (count: number) => `${formatCount(count)} boven de norm`,
    within: 'binnen de norm',
    norm: (norm: number, fte: string, perFte: number) =>
      `norm ${formatCount(norm)} (${fte} fte × ${perFte})`,
    noFte: 'Vul bij Team en normen in hoeveel fte u werkt. Dan ziet u de norm.',
    noFteTeam: 'Vul bij Team en normen de fte van iedereen in. Dan ziet u de norm.',
    fillFte: 'Fte invullen',
    handOver: 'Klanten overdragen',
    steps: 'Klanten per trede',
    step: (step: number, label: string, count: number) =>
      `Trede ${step} ${label}: ${clients(count)}`,
    notMeasured: (count: number) =>
      `${clients(count)} zonder gemeten trede ${count === 1 ? 'staat' : 'staan'} er niet in.`,
    perDot: (count: number) => `Een stip is ${formatCount(count)} klanten.`,
  },

  norm: {
    label: 'Caseload boven de norm',
    mine: 'Uw caseload',
    of: (name: string) => `Caseload van ${name}`,
    about: (title: string) => `${title}:`,
    sentence: (persons: number, norm: number) =>
      `${formatCount(persons)} in begeleiding, ${formatCount(persons - norm)} boven de norm van ${formatCount(norm)}.`,
    menu: (title: string) => `Meer voor ${title}`,
  },

  team: {
    title: 'Per klantmanager',
    columns: {
      name: 'Klantmanager',
      norm: 'Norm',
      now: 'Nu doen',
      week: 'Deze week',
    },
    nobody: 'Geen klantmanager',
    unknownNorm: '–',
    show: (name: string) => `Signalen van ${name} tonen`,
  },

  client: {
    title: 'Volgende acties',
    none: 'Niets te doen. Alles is bij.',
  },

  empty: {
    noClients:
      'Zodra er klanten zijn, ziet u hier elke ochtend wie u nodig heeft. Denk aan een intake die te laat is, een traject dat stopt of iemand die u lang niet sprak.',
    nothing: {
      title: 'Alles is bij.',
      mine: 'Voor uw klanten is er nu niets te doen.',
      team: 'Voor het hele team is er nu niets te doen.',
      noneOfMine: (name: string) =>
        `Er staan geen klanten bij ${name}. Kijk bij het hele team, of neem klanten over.`,
      toTeam: 'Hele team bekijken',
    },
  },
} as const;
