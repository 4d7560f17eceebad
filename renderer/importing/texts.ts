import { listed } from '#shared/importing/texts.ts';
import { counted, formatCount } from '#shared/kernel/text.ts';

/** The letter over a column in Excel: A, B, … Z, AA. */
function columnLetters(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : columnLetters(Math.floor(index / 26) - 1) + letter;
}

/** What the import says. */
export const texts = {
  title: 'Importeren',
  line: 'Zet een lijst in Trede. U ziet alles voordat het bewaard wordt.',
  fileLine: (file: string, rows: number) =>
    `${file}, ${counted(rows, 'rij', 'rijen')}. Uw bestand blijft zoals het is.`,
  stepsLabel: 'Stappen van het importeren',
  steps: ['Bestand', 'Lezen', 'Kolommen', 'Waarden', 'Nakijken', 'Klaar'],
  notSaved: 'Er is nog niets bewaard.',
  beforeLine: (moment: string) => `Dit bestand is al geïmporteerd op ${moment}.`,
  stop: {
    button: 'Stoppen met deze lijst',
    title: 'Stoppen met deze lijst?',
    line: 'Wat u voor deze lijst hebt hersteld, beantwoord en gekozen, is dan weg. Uw bestand blijft zoals het is.',
    confirm: 'Stoppen',
  },
  back: 'Terug',

  file: {
    title: 'Kies uw lijst',
    intro:
      'Kies een lijst uit Excel, of een CSV- of tekstbestand. Trede leest het alleen: uw bestand blijft zoals het is.',
    choose: 'Lijst kiezen',
    other: 'Andere lijst kiezen',
    kinds: 'Excel (.xlsx), CSV (.csv) of tekst (.txt, .tsv)',
    busy: 'Trede leest de lijst…',
    next: 'Verder naar lezen',
    chosen: (file: string) => `U koos ${file}.`,
    problem: 'Deze lijst lukt zo niet',
    readAnyway: 'Zelf kiezen hoe Trede het leest',
  },

  needs: {
    title: 'Wat kan er in een lijst staan?',
    tabs: 'Soorten lijsten',
    required: 'Dit moet erin staan',
    orWholeName: '. De naam mag ook in één kolom staan, zoals Achternaam, Voornaam.',
    optional: 'Dit mag erbij staan',
    optionalLine:
      'De volgorde en de namen van de kolommen maken niet uit: Trede herkent ze, en u kunt het verbeteren. Andere kolommen laat u weg.',
    bsn: 'Een BSN bewaart Trede nooit, ook niet als het in de lijst staat.',
    template: 'Liever beginnen met een voorbeeldlijst? Vervang de voorbeelden door uw eigen rijen.',
    formats: { xlsx: 'Voorbeeldlijst voor Excel', csv: 'Voorbeeldlijst als CSV' },
    busy: 'Bezig…',
    saved: (file: string, folder: string) => `${file} staat in ${folder}.`,
    problem: 'De voorbeeldlijst bewaren lukt niet',
  },

  table: {
    title: 'Zo leest Trede uw bestand',
    choices: 'Hoe Trede het bestand leest',
    tally: (rows: number, columns: number) =>
      `${counted(rows, 'rij', 'rijen')}, ${counted(columns, 'kolom', 'kolommen')}`,
    tableLabel: 'De eerste rijen zoals ze in uw bestand staan',
    heads: { line: 'Regel', role: 'Wat het is', column: columnLetters },
    roles: {
      title: 'titel, slaat Trede over',
      header: 'namen van de kolommen',
      row: 'rij',
      totals: 'totaal, slaat Trede over',
    },
    busy: 'Trede leest de lijst opnieuw…',
    problem: 'Zo kan Trede de lijst niet lezen',
    backToBefore: 'Uw vorige keuze staat er weer.',
    encoding: 'Tekenset',
    encodings: {
      'utf-8': 'Unicode (UTF-8)',
      'utf-8-bom': 'Unicode (UTF-8 met BOM)',
      'windows-1252': 'Windows (1252)',
      'utf-16le': 'Unicode (UTF-16 LE)',
      'utf-16be': 'Unicode (UTF-16 BE)',
    },
    delimiter: 'Scheidingsteken',
    delimiters: { ';': 'puntkomma (;)', ',': 'komma (,)', '\t': 'tab', '|': 'streep (|)' },
    otherDelimiter: (sign: string) => `teken (${sign})`,
    oneColumn: 'geen: er is één kolom',
    header: 'Kopregel',
    noHeader: 'geen kopregel',
    headerAt: (line: number, names: string) =>
      names === '' ? `regel ${line}` : `regel ${line}: ${names}`,
    sheet: 'Blad',
    foundBy: 'Zo vond Trede het.',
    overruled: (found: string) => `Uw keuze. Trede vond: ${found}.`,
    asFound: 'Zoals Trede het vond',
    foundEncoding: 'Zo vond Trede het. Kies een andere als u é of ë verkeerd ziet.',
    looksGarbled: 'Er staan vreemde tekens in, zoals Ã«. Kies een andere tekenset.',
    leftOut: {
      title: (lines: readonly number[]) =>
        lines.length <= 8
          ? `Trede slaat regel ${listed(lines.map(formatCount))} over`
          : `Trede slaat ${formatCount(lines.length)} regels over`,
      line: 'Titels en totalen zijn geen rijen. Klopt dat niet? Kies een andere kopregel, of verbeter het in uw bestand.',
      item: (line: number, kind: 'title' | 'totals') =>
        `Regel ${formatCount(line)} (${kind === 'title' ? 'titel' : 'totaal'})`,
    },
    before: {
      title: (when: string) => `Deze lijst is al geïmporteerd op ${when}`,
      line: (rows: number, who: string | null) =>
        `${who === null ? 'Toen waren' : `${who} deed dat. Toen waren`} het ${counted(rows, 'rij', 'rijen')}. Importeert u de lijst nog eens, dan komt er niets dubbel in Trede.`,
    },
    next: 'Verder naar kolommen',
  },

  columns: {
    title: 'Welke kolom hoort bij welk veld?',
    tally: (all: number, matched: number, left: number) =>
      `${counted(all, 'kolom', 'kolommen')}: ${formatCount(matched)} gekoppeld, ${formatCount(left)} weggelaten`,
    toChoose: (count: number) => `${formatCount(count)} te kiezen`,
    tableLabel: 'Kolommen van uw lijst',
    shape: 'Elke rij is:',
    shapeProblem: 'Deze soort lijst lukt zo niet',
    attentionFirst: 'Toon eerst wat aandacht vraagt',
    layout: {
      known: (date: string) => `Trede kent deze kolommen van ${date}.`,
      forget: 'Vergeten',
      forgotten: 'Trede is de keuzes van toen vergeten.',
      problem: 'Vergeten lukt niet',
    },
    heads: {
      header: 'In uw bestand',
      examples: 'Voorbeelden',
      goesTo: 'gaat naar',
      field: 'Veld in Trede',
      note: 'Let op',
    },
    fieldOf: (header: string) => `Veld voor de kolom ${header}`,
    leaveOut: 'Niet importeren',
    taken: (label: string) => `${label} (al gekozen)`,
    noHeader: (index: number) => `kolom ${index + 1}`,
    noExamples: 'leeg',
    notes: {
      bsn: 'BSN: nooit bewaard',
      maybeBsn: 'BSN of eigen nummer?',
      maybeLeftOut: 'blijft weg: lijkt op BSN’s',
      required: 'verplicht',
      ownChoice: 'zelf gekozen',
      leftOut: 'weggelaten',
      unknown: 'niet herkend, blijft weg',
      leftOutBefore: 'weggelaten, zoals de vorige keer',
      misses: (field: string) => `zonder ${field} kan dit niet mee`,
      canComeAlong: (field: string) => `kan nu mee als ${field}`,
      notOfTrajectory: 'blijft weg: ook gevuld bij rijen zonder traject',
      double: (header: string) => `ook bij ‘${header}’`,
    },
    sources: {
      layout: 'zoals de vorige keer',
      name: 'herkend',
      spelling: 'lijkt op een bekende naam',
      content: 'aan de inhoud herkend',
    },
    bsn: {
      question: (header: string) =>
        `‘${header}’: dit lijken BSN’s. Zijn het eigen nummers van uw gemeente?`,
      yes: 'Ja, eigen nummers',
      no: 'Nee, het zijn BSN’s',
      out: (headers: readonly string[]) =>
        `${listed(headers)} ${headers.length === 1 ? 'blijft' : 'blijven'} weg: een BSN bewaart Trede nooit.`,
    },
    askedBsn: (header: string) => `Zeg eerst wat er in de kolom ‘${header}’ staat.`,
    date: {
      panel: 'Datum van de lijst',
      label: 'Op welke dag klopt deze lijst?',
      hint: 'dd-mm-jjjj. Trede nu en taalniveau tellen vanaf deze dag.',
      suggested: {
        list: 'Trede stelt de laatste dag in de lijst voor. Geboortedatums en dagen in de toekomst tellen niet mee.',
        today: 'Trede vindt in de lijst geen dag. Daarom staat hier vandaag.',
        before: 'Deze dag is de vorige keer voor dit bestand gekozen.',
      },
      missing: 'Vul de dag in waarop de lijst klopt.',
      future: 'Deze dag ligt in de toekomst. Kies de dag waarop de lijst klopt.',
      first: 'Kijk eerst de dag van de lijst na.',
    },
    required: {
      title: 'Verplichte velden',
      found: (header: string) => `uit ‘${header}’`,
      missing: 'kies een kolom',
    },
    next: 'Verder naar waarden',
    skip: 'Naar de knop Verder',
  },

  values: {
    title: 'Wat betekenen deze waarden?',
    problem: 'De waarden bekijken lukt niet',
    problemLine: 'U kunt verdergaan: bij Nakijken ziet u welke cellen Trede niet begrijpt.',
    busy: 'Trede bekijkt de waarden…',
    nothing: 'Hier is niets te doen',
    nothingLine: 'Trede begrijpt alle waarden in deze kolommen.',
    intro:
      'Kijk of Trede deze waarden goed begrijpt, en kies anders zelf wat ze betekenen. Trede onthoudt uw keuzes voor de volgende keer.',
    tally: (look: number, columns: number) =>
      `${counted(look, 'waarde', 'waarden')} in ${counted(columns, 'kolom', 'kolommen')}`,
    goesTo: 'wordt',
    readOthers: (count: number) =>
      `Zo leest Trede ${counted(count, 'andere waarde', 'andere waarden')}`,
    readAll: (count: number) => `Zo leest Trede ${counted(count, 'waarde', 'waarden')}`,
    readEmpty: 'leeg',
    readRows: (rows: number) => counted(rows, 'rij', 'rijen'),
    readMore: (count: number) =>
      `Verder nog ${counted(count, 'waarde die', 'waarden die')} in minder rijen ${count === 1 ? 'staat' : 'staan'}.`,
    newNames: 'Nieuwe namen',
    newNamesLine:
      'Deze staan nog niet in Trede. Is het een andere naam voor iets uit de keuzelijst? Kies die dan.',
    tableLabel: (header: string) => `Waarden in de kolom ${header}`,
    heads: { text: 'In uw bestand', rows: 'Rijen', value: 'In Trede', note: 'Let op' },
    valueOf: (text: string, header: string) => `Betekenis van ${text} in de kolom ${header}`,
    choose: 'Kies een waarde',
    empty: 'Leeg laten',
    newName: (name: string) => `Nieuwe naam: ${name}`,
    ownName: (name: string) => `Zoals in uw lijst: ${name}`,
    notes: {
      open: 'nog te kiezen',
      newName: 'komt erbij in Trede',
      suggestion: 'voorstel',
      remembered: 'zoals de vorige keer',
      ownChoice: 'zelf gekozen',
      empty: 'cel blijft leeg',
    },
    search: (header: string) => `Zoek in ${header}`,
    leaveRest: (count: number) => `Alle ${formatCount(count)} onbekende waarden leeg laten`,
    doubt: (header: string, field: string) =>
      `Trede kent geen enkele waarde uit deze kolom. Is ‘${header}’ wel ${field}? Anders kiest u in de vorige stap een ander veld.`,
    noneFound: (text: string) => `Geen waarde met ‘${text}’.`,
    more: (count: number, left: number) =>
      count < left
        ? `Nog ${formatCount(count)} van de ${formatCount(left)} andere waarden tonen`
        : `Nog ${counted(count, 'waarde', 'waarden')} tonen`,
    unchosen: (count: number) =>
      `${counted(count, 'waarde is', 'waarden zijn')} nog niet gekozen. Die ziet u bij Nakijken als fout.`,
    next: 'Verder naar nakijken',
  },
} as const;
