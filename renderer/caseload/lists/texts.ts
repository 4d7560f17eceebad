import type { OutflowKind } from '#shared/caseload/schema.ts';
import type { SignalKind } from '#shared/caseload/signals/schema.ts';
import { formatDate, type IsoDate } from '#shared/kernel/dates.ts';
import { counted, formatCount } from '#shared/kernel/text.ts';
import type { ColumnId } from './column-ids.ts';
import type { FilterId } from './filter-ids.ts';
import type { GroupId } from './group-ids.ts';
import type { BuiltInViewId } from './view-ids.ts';

const clients = (count: number) => counted(count, 'klant', 'klanten');

/** What the list of clients says. */
export const texts = {
  title: 'Klanten',
  unknown: 'niet bekend',
  dash: '–',
  /** Labels that fit a column; the others come from shared. */
  outflowShort: {
    'parttime-werk': 'Parttime werk',
    'inkomen-partner': 'Inkomen partner',
    inlichtingenplicht: 'Inlichtingenplicht',
  } satisfies Partial<Record<OutflowKind, string>> as Partial<Record<OutflowKind, string>>,

  signalShort: {
    partner: 'Plan maken',
    'integration-term': 'Inburgering',
  } satisfies Partial<Record<SignalKind, string>> as Partial<Record<SignalKind, string>>,

  views: 'Weergaven',
  view: {
    mijn: () => 'Mijn klanten',
    alle: () => 'Alle',
    partner: () => 'Partner zonder lopend traject',
    contact: (days: number) => `Geen contact ${days} dagen`,
    werk: () => 'Klaar voor werk',
    nazorg: () => 'Nazorg',
    uitgestroomd: () => 'Uitgestroomd',
  } satisfies Record<BuiltInViewId, (contactDays: number) => string>,
  search: 'Zoek op naam of nummer',

  filters: {
    add: 'Filter',
    addLabel: 'Filter toevoegen',
    change: (sentence: string) => `Filter ${sentence} wijzigen`,
    options: (label: string) => `Waarden voor ${label}`,
    or: (values: readonly string[]) =>
      values.length < 2
        ? (values[0] ?? '')
        : `${values.slice(0, -1).join(', ')} of ${values.at(-1) ?? ''}`,
    label: {
      caseManager: 'Klantmanager',
      status: 'Status',
      track: 'Groep',
      step: 'Trede',
      lastContact: 'Laatste contact',
      spoken: 'Gesproken',
      appointment: 'Afspraak',
      trajectory: 'Traject',
      trajectoryName: 'Loopt nu',
      provider: 'Aanbieder',
      plan: 'Plan',
      partner: 'Partner',
      job: 'Werk',
      employer: 'Werkgever',
      signal: 'Signaal',
      targetGroup: 'Doelgroep',
      settled: 'Gevestigd in',
      familyReunion: 'Nareiziger',
      languageLevel: 'Taalniveau',
      sex: 'Geslacht',
    } satisfies Record<FilterId, string>,
    me: 'ik',
    notMeasured: 'niet gemeten',
    status: { begeleiding: 'in begeleiding', nazorg: 'nazorg', uitgestroomd: 'uitgestroomd' },
    lastContact: (days: string) => `langer dan ${days} dagen geleden`,
    never: 'nog nooit',
    appointment: { met: 'gemaakt', zonder: 'geen' },
    trajectory: { met: 'loopt', zonder: 'geen' },
    plan: { met: 'gemaakt', zonder: 'geen', laat: 'evaluatie te laat' },
    partner: {
      'zonder-traject': 'zonder lopend traject',
      'met-traject': 'met lopend traject',
      geen: 'geen',
    },
    job: { met: 'heeft een baan', zonder: 'geen baan' },
    signal: { nu: 'nu doen', geen: 'geen' },
    yes: 'ja',
    no: 'nee',
  },

  columns: {
    button: 'Kolommen',
    title: 'Kolommen kiezen',
    hint: 'Kies wat u wilt zien, en in welke volgorde.',
    up: (label: string) => `${label} naar voren`,
    down: (label: string) => `${label} naar achteren`,
    reset: 'Zoals eerst',
    head: {
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
      lastContact: 'Contact op',
      spoken: 'Gesproken',
      appointment: 'Afspraak',
      signal: 'Signaal',
      outflow: 'Uitstroom',
      birth: 'Geboren',
      sex: 'Geslacht',
      nationality: 'Nationaliteit',
      familyReunion: 'Nareiziger',
      languageLevel: 'Taalniveau',
      plan: 'Plan evalueren',
      employer: 'Werkgever',
    } satisfies Record<ColumnId, string>,
  },
  noPartner: 'geen partner',
  noTrajectory: 'geen traject',
  noPlan: 'geen plan',
  planWithoutDay: 'geen dag',
  more: (count: number) => `+${count}`,
  moreMembers: (count: number) => `en nog ${counted(count, 'persoon', 'personen')} in dit gezin`,
  moreSignals: (count: number) => `en nog ${counted(count, 'signaal', 'signalen')}`,
  nothingRuns: 'nog geen',
  never: 'nog nooit',
  notSpoken: 'nog niet',

  group: {
    label: 'Groeperen',
    none: 'niet',
    by: {
      caseManager: 'klantmanager',
      track: 'groep',
      step: 'trede',
      targetGroup: 'doelgroep',
      trajectory: 'traject',
      status: 'status',
      languageLevel: 'taalniveau',
      settled: 'jaar van vestiging',
    } satisfies Record<GroupId, string>,
    unknown: {
      caseManager: 'Geen klantmanager',
      track: 'Geen groep',
      step: 'Trede niet gemeten',
      targetGroup: 'Doelgroep niet bekend',
      trajectory: 'Geen traject',
      status: 'Status niet bekend',
      languageLevel: 'Taalniveau niet bekend',
      settled: 'Vestiging niet bekend',
    } satisfies Record<GroupId, string>,
  },

  setting: {
    button: 'Weergave',
    saveNew: 'Als nieuwe weergave bewaren',
    replace: (name: string) => `‘${name}’ vervangen door wat u nu ziet`,
    rename: (name: string) => `‘${name}’ een andere naam geven`,
    remove: (name: string) => `‘${name}’ verwijderen`,
    back: (name: string) => `Terug naar ‘${name}’`,
    saveTitle: 'Weergave bewaren',
    renameTitle: 'Andere naam',
    name: 'Naam',
    isNow: (name: string) => `De weergave heet nu ‘${name}’.`,
    nameHint: 'Iedereen in het team ziet deze weergave. Zet er geen namen van klanten in.',
    save: 'Bewaren',
    saved: (name: string) => `Weergave ‘${name}’ bewaard.`,
    replaced: (name: string) => `Weergave ‘${name}’ vervangen.`,
    removed: (name: string) => `Weergave ‘${name}’ verwijderd.`,
  },

  foot: (persons: number, households: number) =>
    `${clients(persons)} in ${counted(households, 'bijstandspartij', 'bijstandspartijen')}.`,
  standing: (standings: string) => `${standings}.`,
  inView: (first: number, last: number) =>
    first === last
      ? `Nu in beeld: ${formatCount(first)}.`
      : `Nu in beeld: ${formatCount(first)} tot en met ${formatCount(last)}.`,
  climbed: 'geklommen sinds de start',
  lost: 'gezakt sinds de start',

  choose: {
    all: (count: number) => `Alle ${clients(count)} kiezen`,
    one: (name: string) => `${name} kiezen`,
    skip: 'Naar de knoppen voor de gekozen klanten',
  },
  bulk: {
    label: 'Voor de gekozen klanten',
    chosen: (count: number, households: number) =>
      `${clients(count)} gekozen, in ${counted(households, 'bijstandspartij', 'bijstandspartijen')}`,
    hidden: (count: number) => `, van wie ${formatCount(count)} nu niet in de lijst`,
    assign: 'Klantmanager',
    assignTitle: (count: number) => `Klantmanager toewijzen aan ${clients(count)}`,
    track: 'Groep',
    trackTitle: (count: number) => `Groep kiezen voor ${clients(count)}`,
    course: 'Traject zonder kosten',
    courseTitle: (count: number) => `Traject zonder kosten voor ${clients(count)}`,
    contact: 'Contact',
    appointment: 'Afspraak',
    handover: 'Overdragen',
    clear: 'Keuze wissen',
    caseManager: 'Klantmanager',
    otherManager: 'Iemand anders…',
    otherName: 'Naam van de klantmanager',
    since: 'Sinds',
    type: 'Traject',
    typeHint:
      'Bijvoorbeeld taalmaatje of vrijwilligerswerk. Kost het geld, koop het dan in op de pagina van de klant.',
    start: 'Startdatum',
    end: 'Einddatum',
    endHint: 'Mag leeg blijven. Schrijf dd-mm-jjjj.',
    whom: 'Voor wie',
    moreNames: (more: number, left: number) =>
      left === 0
        ? `Nog ${counted(more, 'naam', 'namen')} tonen`
        : `Nog ${formatCount(more)} van ${formatCount(more + left)} namen tonen`,
    fewerNames: 'Minder namen tonen',
    now: (value: string) => `nu ${value}`,
    noManager: 'geen klantmanager',
    noTrack: 'geen groep',
    choose: 'Kies een klantmanager',
    chooseTrack: 'Kies een groep',
    chooseType: 'Kies een traject',
    newType: 'Een nieuw soort traject…',
    otherType: 'Naam van het traject',
    noName: 'Vul de naam in.',
    doAssign: 'Toewijzen',
    doTrack: 'Groep kiezen',
    doCourse: 'Traject starten',
    skipped: (chosen: number, changed: number) =>
      chosen === changed ? '' : ` De andere ${formatCount(chosen - changed)} hadden dat al.`,
    assigned: (changed: number, name: string) => `${clients(changed)} bij ${name}.`,
    tracked: (changed: number, track: string) => `${clients(changed)} in de groep ${track}.`,
    started: (changed: number, type: string) => `${type} gestart voor ${clients(changed)}.`,
  },

  exporting: {
    /** In a file each column says by itself what it holds. */
    headers: {
      lastName: 'Achternaam',
      firstName: 'Voornaam',
      clientNumber: 'Klantnummer',
      ladderAtStart: 'Trede start',
      ladderNow: 'Trede nu',
      partner: 'Partner',
      partnerLadder: 'Trede partner',
      partnerTrajectory: 'Traject partner',
      until: 'Traject tot en met',
      lastContact: 'Laatste contact',
      appointment: 'Volgende afspraak',
      signalDue: 'Signaal uiterlijk',
      outflowOn: 'Uitgestroomd op',
      hasPlan: 'Plan van aanpak',
    },
    button: 'Exporteren',
    view: { xlsx: 'Deze weergave als Excel (.xlsx)', csv: 'Deze weergave als CSV' },
    whole: {
      xlsx: 'Hele lijst om weer in te lezen, Excel (.xlsx)',
      csv: 'Hele lijst om weer in te lezen, CSV',
    },
    title: (count: number) => `${clients(count)} exporteren?`,
    wholeTitle: (count: number) => `Lijst met ${clients(count)} bewaren?`,
    leaves:
      'In het bestand staan namen van klanten. Ze verlaten het beveiligde teambestand: er zit geen wachtwoord op, en wie het bestand heeft, kan het lezen. Zet het op een plek waar alleen uw team bij kan.',
    viewRows: (columns: number) =>
      `Mee gaan de klanten die u nu ziet, in deze volgorde, met ${counted(columns, 'kolom', 'kolommen')}. Notities gaan niet mee.`,
    chosenRows: (columns: number) =>
      `Mee gaan de klanten die u hebt gekozen, met ${counted(columns, 'kolom', 'kolommen')}. Notities gaan niet mee.`,
    rows: 'Alle klanten gaan mee, ook wie nu niet in beeld is. Elk traject is een rij. Trede kan de lijst weer importeren.',
    without:
      'Niet in de lijst: orders en facturen (wel het bedrag), contacten en een eerdere uitstroom. Ook de treden tussen de eerste en de laatste niet.',
    confirm: { xlsx: 'Bewaren als Excel', csv: 'Bewaren als CSV', klembord: 'Kopiëren' },
    copyView: 'Tabel kopiëren',
    copyTitle: (count: number) => `${clients(count)} kopiëren?`,
    copyLeaves:
      'De namen van deze klanten komen op het klembord van uw computer. Andere programma’s kunnen die lezen. Plak de lijst alleen waar alleen uw team bij kan. Bij vergrendelen en sluiten maakt Trede het klembord leeg.',
    saved: (name: string, folder: string) => `${name} staat in ${folder}.`,
  },

  empty: {
    line: 'Importeer de lijst die u nu gebruikt, of voeg een klant toe.',
    addLine: 'Voeg een klant toe. Een coördinator of adviseur kan ook een hele lijst importeren.',
    then: 'Daarna ziet u hier op welke trede iedereen staat, wat er loopt en wie een partner zonder traject heeft.',
  },
  none: {
    search: (query: string) => `Geen klant met ‘${query}’.`,
    didYouMean: 'Bedoelt u ',
    filters: 'Geen klant past bij deze weergave en filters.',
    elsewhere: (count: number) => `Buiten deze weergave en filters wel: ${clients(count)}.`,
    everywhere: 'Bij alle klanten zoeken',
    showAll: 'Alle klanten tonen',
  },
  on: (label: string, date: IsoDate) => `${label}, ${formatDate(date)}`,
} as const;
