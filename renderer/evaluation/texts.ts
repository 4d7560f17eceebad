import type {
  LeavingFormat,
  FoundWord,
  ProtectionWay,
  ReportMode,
} from '#shared/evaluation/schema.ts';
import { confidential } from '#shared/evaluation/texts.ts';

type NamedIn = NonNullable<FoundWord['name']>;

/** How many figures of a kind a report has, and how many of those are not shown. */
export interface HiddenFigures {
  readonly hidden: number;
  readonly all: number;
}

/** `null`: none is hidden. */
function hiddenOf(
  figures: 'aantallen' | 'bedragen',
  { hidden, all }: HiddenFigures,
): string | null {
  if (hidden === 0) return null;
  if (hidden === all) return `Alle ${figures} zijn verborgen.`;
  return `Verborgen: ${hidden} van de ${all} ${figures}.`;
}

/** What the evaluation page says. */
export const texts = {
  title: 'Evaluatie',
  titleOf: (years: string) => `Evaluatie ${years}`,
  line: 'Rapport voor college, raad en partners, en antwoorden op enquêtes.',
  lineOf: (report: string, period: string) => `${report}. Periode ${period}.`,
  cancel: 'Annuleren',

  choose: {
    title: 'Rapport',
    other: 'Ander rapport',
    compose: 'Zelf samenstellen',
    change: 'Wijzigen',
    changeOf: (name: string) => `Wijzigen: ${name}`,
    remove: 'Verwijderen',
    removeOf: (name: string) => `Verwijderen: ${name}`,
    removeQuestion: 'Rapport verwijderen?',
    removeLine: (name: string) =>
      `‘${name}’ is daarna weg voor uw hele team. Wat ervan gedeeld is, blijft staan bij ‘Wat er gedeeld is’.`,
    removed: (name: string) => `Het rapport ‘${name}’ is verwijderd.`,
    dialog: 'Kies een rapport',
    readyMade: 'Kant-en-klaar',
    own: 'Van uw team',
    noneOwn: 'Uw team heeft nog geen eigen rapport. Stel er zelf een samen.',
    empty: 'Leeg rapport beginnen',
    partsOf: (parts: string) => `Zelf samengesteld, ${parts}.`,
    unreadable: 'Niet te openen',
    unreadableLine:
      'Deze versie van Trede kan deze rapporten niet lezen. Misschien zijn ze gemaakt met een nieuwere versie. Zo niet, dan kunt u ze verwijderen.',
  },

  register: { link: 'Wat er gedeeld is' },
  settings: { link: 'Instellingen' },

  empty: {
    title: 'Nog geen klanten',
    line: 'Een evaluatie telt uw klanten en wat er met hen gebeurde.',
    importFirst: 'Importeer eerst uw lijst.',
    addFirst: 'Voeg eerst klanten toe, of laat een coördinator of adviseur uw lijst importeren.',
    then: 'Dan maakt Trede hier het rapport, en de antwoorden op enquêtes.',
    import: 'Lijst importeren',
    add: 'Nieuwe klant',
  },

  period: {
    title: 'Periode',
    from: 'Van',
    until: 'Tot en met',
    hint: 'dd-mm-jjjj',
    missingFrom: 'Vul de eerste dag in.',
    missingUntil: 'Vul de laatste dag in.',
    reversed: 'De laatste dag ligt vóór de eerste dag.',
    runsOn: (today: string) =>
      `Deze periode is nog niet voorbij. Trede telt wat er tot en met ${today} gebeurde.`,
    notBegun: 'Deze periode is nog niet begonnen. Er is dus nog weinig te tellen.',
    choices: {
      label: 'Snel een periode kiezen',
      thisYear: 'Dit jaar',
      lastYear: 'Vorig jaar',
      whole: 'Hele looptijd',
    },
  },

  comparison: {
    title: 'Vergelijken met',
    none: 'Niet vergelijken',
    earlier: (years: number) =>
      years === 1 ? 'Dezelfde periode, een jaar eerder' : `Dezelfde periode, ${years} jaar eerder`,
    typed: 'Andere periode',
    period: 'Periode om mee te vergelijken',
    from: 'Eerder, van',
    until: 'Eerder, tot en met',
  },

  mode: {
    title: 'Voor wie is dit rapport?',
    lines: {
      intern: 'Intern: precieze aantallen, alleen voor uw team.',
      deelbaar: 'Deelbaar: niemand is te herkennen. U mag dit rapport delen.',
    } satisfies Record<ReportMode, string>,
  },

  ways: {
    title: 'Manier van beschermen',
    names: { afronden: 'Afronden', verbergen: 'Verbergen' } satisfies Record<ProtectionWay, string>,
    lines: {
      afronden: 'Elk aantal is afgerond op 5. Alle rijen blijven te zien en tellen op.',
      verbergen: 'Kleine groepen zijn niet te zien. De aantallen die er staan, zijn precies.',
    } satisfies Record<ProtectionWay, string>,
    short: {
      afronden: 'Aantallen zijn afgerond op 5.',
      verbergen: 'Kleine groepen zijn verborgen.',
    } satisfies Record<ProtectionWay, string>,
  },

  contents: {
    title: 'Onderdelen',
    label: 'Onderdelen van het rapport',
  },

  paper: {
    label: 'Het rapport',
    busy: 'Trede maakt het rapport',
    busyAgain: 'Trede maakt het rapport opnieuw',
    progress: (percent: number) => `ongeveer ${percent}% gedaan`,
    former: (title: string, period: string) =>
      `Hieronder staat nog het vorige rapport: ‘${title}’ over ${period}.`,
    stopped: {
      title: 'U hebt dit gestopt',
      line: 'Het rapport is niet gemaakt.',
      resume: 'Rapport toch maken',
    },
    comparedWith: (period: string) => `Vergeleken met ${period}.`,
    old: {
      title: 'Dit is nog het vorige rapport',
      line: (period: string) => `Het gaat over ${period}. Kijk de periode na die u hebt ingevuld.`,
    },
    asTable: 'Als tabel',
    asTableOf: (chart: string) => `Als tabel: ${chart}`,
    scrolls: (title: string) => `Tabel ${title}, schuift opzij`,
    nothing: {
      title: 'Over deze periode zijn er geen aantallen',
      line: 'Kies een andere periode.',
    },
    refused: {
      title: 'Zo is dit rapport niet te delen',
      round: 'Afronden in plaats van verbergen',
      hide: 'Verbergen in plaats van afronden',
      alone: 'Niet vergelijken',
      longer: 'Hele looptijd nemen',
      intern: 'Rapport intern bekijken',
      fewer: 'Tabellen weglaten',
      safe: 'Er is niets bewaard en niets gedeeld.',
      searching: 'Trede zoekt uit welk eerder rapport in de weg staat…',
      inTheWay: 'Dit eerdere rapport staat in de weg. Samen zouden ze een kleine groep laten zien:',
      takePeriod: (period: string) => `Deze periode nemen: ${period}`,
      itself:
        'Dat komt niet door wat u eerder deelde: ook zonder eerdere rapporten is dit niet te delen.',
      earlier:
        'Trede weet niet zeker welk eerder rapport in de weg staat. Deze gaan over dezelfde dagen:',
      earlierLine: (title: string, period: string, forWhom: string, day: string) =>
        `‘${title}’ over ${period}, ${forWhom}, op ${day}.`,
      forWhom: (recipient: string) => `voor ${recipient}`,
      more: (count: number) => (count === 1 ? 'en nog 1 rapport.' : `en nog ${count} rapporten.`),
      noRecipient: 'niet gezegd voor wie',
    },
    notFilledIn: {
      title: 'Nog niet ingevuld',
      line: (tables: number) =>
        `Voor ${tables === 1 ? '1 tabel' : `${tables} tabellen`} van dit rapport zijn de aantallen nog niet ingevuld. In het rapport staat welke.`,
      action: 'Invullen bij Jaarcijfers',
    },
    failed: 'Het rapport is niet gemaakt',
  },

  protection: {
    title: 'Zo is het beschermd',
    confidentialTitle: 'Vertrouwelijk',
    confidentialLine: `Deze aantallen zijn precies en niet beschermd. Iemand kan te herkennen zijn. Deel dit rapport niet buiten uw team. Op elke pagina staat ${confidential}.`,
    noNames: 'Geen namen, nummers of notities.',
    files:
      'Excel en CSV zijn om mee te rekenen. JSON is voor andere programma’s. Overal staan dezelfde getallen.',
  },

  words: {
    noName: 'Dit is geen naam',
    noNameOf: (word: string) => `${word}: dit is geen naam`,
    cleared: {
      title: (count: number) =>
        count === 1
          ? 'Nagekeken: 1 naam is geen klant'
          : `Nagekeken: ${count} namen zijn geen klant`,
      back: 'Opnieuw nakijken',
      backOf: (word: string) => `${word}: opnieuw nakijken`,
    },
    takeOut: 'Haal weg',
    takeOutOf: (word: string) => `${word}: haal weg`,
  },

  share: {
    title: 'Rapport delen',
    copyTitle: 'Tabel delen',
    copied: 'Op het klembord komt één tabel. In het register telt het hele rapport als gedeeld.',
    recipient: 'Voor wie?',
    hint: 'U mag dit leeg laten en later invullen. Bijvoorbeeld: college van B en W.',
    leaves: (title: string, period: string, way: string) =>
      `Dit deelt u: ‘${title}’ over ${period}. ${way} Geen namen, nummers of notities.`,
    printed: 'Ook als u daarna niet print, telt het rapport in het register als gedeeld.',
    hidden: ({ counts, amounts }: Record<'counts' | 'amounts', HiddenFigures>) =>
      [hiddenOf('aantallen', counts), hiddenOf('bedragen', amounts)].filter(
        (line) => line !== null,
      ),
    hiddenWhy: 'Waarom, staat naast het rapport bij ‘Zo is het beschermd’.',
    noted: 'Trede schrijft bij ‘Wat er gedeeld is’ op wie dit deelde, wanneer en voor wie.',
    looking: 'Trede kijkt of er namen van klanten in het rapport staan…',
    waiting: 'Trede maakt het rapport nog…',
    foundTitle: 'Staat hier een klant in?',
    foundLine:
      'Deze woorden zijn ook een naam of nummer van een klant. Wijzig ze, of zeg dat het geen klant is. Daarna kunt u delen. Trede onthoudt dat zodra u het rapport deelt.',
    sureLine: 'Hier staat wie een klant is. Haal dat weg. Daarna kunt u delen.',
    sureWord: 'Dit is de naam of het nummer van een klant. Haal het weg uit uw tekst.',
    inTexts: 'In uw eigen tekst',
    toTexts: 'Naar de teksten van dit rapport',
    inNames: 'In namen die in het rapport staan',
    kinds: {
      fund: 'fonds',
      provider: 'aanbieder',
      trajectoryType: 'soort traject',
      nationality: 'nationaliteit',
      team: 'naam van uw team',
      municipality: 'gemeente',
    } satisfies Record<NamedIn['kind'], string>,
    sure: 'Hier staat een klant of een nummer in.',
    maybe: (words: readonly string[]) =>
      `${words.map((word) => `‘${word}’`).join(' en ')} ${words.length === 1 ? 'is ook een naam' : 'zijn ook namen'} van een klant.`,
    noClient: 'Dit is geen klant',
    noClientOf: (name: string) => `${name}: dit is geen klant`,
    noClients: 'Geen van deze namen is een klant',
    toFund: 'Wijzigen op Budget',
    toClients: 'Wijzigen bij de klant',
    rename: 'Naam wijzigen',
    renameOf: (name: string) => `${name}: naam wijzigen`,
    newName: 'Nieuwe naam',
    saveName: 'Naam bewaren',
    renamed: (name: string) => `De naam is nu ‘${name}’. Dat geldt overal in Trede.`,
  },

  intern: {
    title: 'Intern rapport bewaren?',
    copyTitle: 'Interne tabel kopiëren?',
    printTitle: 'Intern rapport printen?',
    printLeaves: (title: string, period: string) =>
      `Dit komt op papier: ‘${title}’ over ${period}, met precieze aantallen.`,
    copyLeaves: (title: string, period: string) =>
      `Op het klembord komt een tabel uit ‘${title}’ over ${period}, met precieze aantallen. Andere programma’s kunnen die lezen.`,
    leaves: (title: string, period: string) =>
      `Dit komt in een bestand: ‘${title}’ over ${period}, met precieze aantallen.`,
    rather: 'Gaat het rapport naar anderen? Kies dan Annuleren, en daarna Deelbaar.',
  },

  save: {
    labels: {
      csv: 'CSV bewaren',
      json: 'JSON bewaren',
      xlsx: 'Excel bewaren',
      pdf: 'PDF maken',
      papier: 'Printen',
      klembord: 'Tabel kopiëren',
    } satisfies Record<LeavingFormat, string>,
    busy: {
      csv: 'CSV bewaren…',
      json: 'JSON bewaren…',
      xlsx: 'Excel bewaren…',
      pdf: 'PDF maken…',
      papier: 'Printen…',
      klembord: 'Tabel kopiëren…',
    } satisfies Record<LeavingFormat, string>,
    copied:
      'De tabel staat op het klembord. Plak de tabel nu: bij vergrendelen en sluiten maakt Trede het klembord leeg.',
    busyAt: (busy: string, percent: number) => (percent === 0 ? busy : `${busy} ${percent}%`),
    saved: (name: string, folder: string) => `${name} staat in ${folder}.`,
    failed: 'Het bestand is niet bewaard',
    checkPeriod: 'Kijk eerst de periode na.',
    stop: 'Stoppen',
    stopping: 'Stopt…',
    stopped: 'U hebt dit gestopt. Er is niets bewaard en niets gedeeld.',
    names: (found: readonly Pick<FoundWord, 'word' | 'name'>[]) => {
      const words = [...new Set(found.map(({ word, name }) => name?.name ?? word))];
      const more = words.length === 1 ? '' : ` en nog ${words.length - 1}`;
      return `Kijk eerst na: ‘${words[0]}’${more}.`;
    },
    lookAtNames: 'Namen nakijken',
    lookWhy: 'Bekijk waarom',
    wait: 'Even wachten op het rapport.',
    noReport: 'Er is nog geen rapport.',
    refused: 'Dit rapport is zo niet te delen.',
  },
} as const;
