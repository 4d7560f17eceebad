import { counted, formatCount } from '#shared/kernel/text.ts';

const them = (count: number) => (count === 1 ? 'Hij' : 'Ze');

/** What the import says. */
export const texts = {
  title: 'Importeren',
  line: 'Zet een lijst met klanten in Trede. U ziet alles voordat het bewaard wordt.',
  fileLine: (file: string, rows: number) =>
    `${file}, ${counted(rows, 'rij', 'rijen')}. Uw bestand blijft zoals het is.`,
  stepsLabel: 'Stappen van het importeren',
  steps: ['Bestand', 'Lezen', 'Kolommen', 'Waarden', 'Nakijken', 'Klaar'],
  notSaved: 'Er is nog niets bewaard.',
  back: 'Terug',
  stop: 'Stoppen',

  file: {
    title: 'Kies uw lijst',
    intro:
      'Hebt u een lijst in Excel? Bewaar die als CSV: Bestand, Opslaan als, CSV UTF-8. Kies daarna dat bestand. Trede leest het alleen: uw bestand blijft zoals het is.',
    needs: 'Dit moet in de lijst staan',
    rowRule:
      'Zet één klant op een regel. Heeft een klant meer trajecten? Geef elk traject een eigen regel.',
    optional: 'Dit mag erbij staan',
    optionalLine: 'De volgorde van de kolommen maakt niet uit. Andere kolommen laat u weg.',
    bsn: 'Een BSN bewaart Trede nooit, ook niet als het in de lijst staat.',
    choose: 'Lijst kiezen',
    other: 'Andere lijst kiezen',
    busy: 'Trede leest de lijst…',
    next: 'Verder',
    chosen: (file: string) => `U koos ${file}.`,
    problem: 'Deze lijst lukt zo niet',
  },

  table: {
    next: 'Verder naar kolommen',
    problem: 'Zo kan Trede de lijst niet lezen',
  },

  columns: {
    title: 'Welke kolom hoort bij welk veld?',
    tally: (all: number, matched: number, left: number) =>
      `${counted(all, 'kolom', 'kolommen')}: ${formatCount(matched)} gekoppeld, ${formatCount(left)} weggelaten`,
    tableLabel: 'Kolommen van uw lijst',
    headerLine: (line: number) =>
      `De namen van de kolommen staan op regel ${line}. De regels erboven slaat Trede over.`,
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
      required: 'verplicht',
      recognised: 'herkend',
      ownChoice: 'zelf gekozen',
      leftOut: 'weggelaten',
      unknown: 'niet herkend, blijft weg',
      double: (header: string) => `ook bij ‘${header}’`,
      maybeBsn: 'BSN of klantnummer?',
    },
    sources: {
      layout: 'zoals de vorige keer',
      name: 'herkend',
      spelling: 'lijkt op deze naam',
      content: 'aan de inhoud herkend',
    },
    shapeProblem: 'Deze soort lijst lukt zo niet',
    askedBsn: (header: string) => `Zeg eerst of er BSN’s staan in de kolom ‘${header}’.`,
    layout: { problem: 'Vergeten lukt niet' },
    date: {
      panel: 'Datum van de lijst',
      label: 'Op welke dag klopt deze lijst?',
      hint: 'dd-mm-jjjj. Trede nu en taalniveau tellen vanaf deze dag.',
      suggestion:
        'Trede stelt de laatste dag voor die in de lijst staat. Staat er geen dag in, dan vandaag.',
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
  },

  values: {
    title: 'Wat betekenen deze waarden?',
    problem: 'De waarden bekijken lukt niet',
    busy: 'Trede bekijkt de waarden…',
    none: 'Trede begrijpt alle waarden in deze kolommen. Er is hier niets te doen.',
    next: 'Verder naar nakijken',
  },

  check: {
    busy: 'Trede kijkt de lijst na…',
    problem: 'Nakijken lukt niet',
    faults: {
      title: (count: number) => `${counted(count, 'fout', 'fouten')} in de lijst`,
      line: 'Zo kan de lijst er niet in. Verbeter deze cellen in uw bestand en bewaar het. Kies de lijst dan opnieuw: uw keuzes voor de kolommen blijven staan.',
      again: 'Verbeterde lijst kiezen',
      panel: 'Fouten',
      notYet: 'Verbeter eerst de fouten.',
    },
    list: {
      line: 'Regel',
      column: 'Kolom',
      message: 'Wat is er?',
      wholeLine: 'hele regel',
      lineHint: 'Regel 1 is de eerste regel van uw bestand.',
      copy: 'Lijst kopiëren',
      copied: 'Gekopieerd',
      notCopied: 'Kopiëren lukt hier niet',
    },
    warnings: {
      title: (count: number) => counted(count, 'waarschuwing', 'waarschuwingen'),
      line: (count: number) => `${them(count)} ${count === 1 ? 'houdt' : 'houden'} niets tegen.`,
      label: 'Waarschuwingen',
    },
    added: {
      title: 'Dit komt erbij',
      rows: (count: number) => `uit ${counted(count, 'rij', 'rijen')}`,
      label: 'Wat de import toevoegt',
      clients: 'Klanten',
      households: 'Bijstandspartijen',
      trajectories: 'Trajecten',
      outflows: 'Uitstroom',
      costs: 'Kosten van trajecten, inclusief btw',
    },
    names: {
      title: 'Nieuwe namen in Trede',
      funds: 'Fondsen',
      providers: 'Aanbieders',
      types: 'Soorten traject',
      hint: 'Ziet u een naam twee keer, anders geschreven? Verbeter dat eerst in uw lijst.',
      fundHint: 'Het bedrag van een nieuw fonds is nog onbekend. Dat vult u later in bij Budget.',
    },
    known: {
      title: 'Dit kent Trede al',
      clients: (count: number) => counted(count, 'klant', 'klanten'),
      trajectories: (count: number) => counted(count, 'traject', 'trajecten'),
      stays: (what: string) =>
        `${what} uit de lijst staan al in het teambestand. Zij blijven zoals ze zijn.`,
      none: 'Niets uit deze lijst staat al in het teambestand.',
    },
    ready: {
      title: 'Klaar om te importeren',
      line: 'Trede vond geen fouten. De lijst gaat er helemaal in, of helemaal niet.',
      date: (date: string) => `Trede nu en taalniveau tellen vanaf ${date}.`,
    },
    nothingNew: 'Alles uit deze lijst staat al in Trede.',
    nothing: {
      title: 'Niets om te importeren',
      line: 'Trede vond geen fouten, en ook niets nieuws.',
    },
    submit: 'Lijst importeren',
  },

  storing: {
    title: 'De lijst wordt geïmporteerd',
    label: 'Importeren',
    unit: 'rijen',
    cancelling: 'Bezig met stoppen…',
    cancelled: 'De import is gestopt',
    cancelledLine: 'Er is niets bewaard. U kunt opnieuw beginnen wanneer u wilt.',
    failed: 'De import is niet gelukt',
  },

  done: {
    title: (clients: number) =>
      clients > 0
        ? `${counted(clients, 'klant', 'klanten')} geïmporteerd`
        : 'De lijst is geïmporteerd',
    fromFile: (file: string) => `uit ${file}`,
    added: 'Dit is erbij gekomen',
    warnings: (count: number) =>
      `Er ${count === 1 ? 'was 1 waarschuwing' : `waren ${formatCount(count)} waarschuwingen`}. ${them(count)} ${count === 1 ? 'hield' : 'hielden'} niets tegen.`,
    next: 'Wat wilt u nu doen?',
    clients: 'Naar de klanten',
    clientsLine: 'Kijk of iedereen erin staat.',
    budget: (count: number) => `Vul het bedrag van ${counted(count, 'fonds', 'fondsen')} in`,
    budgetLine: 'Dan ziet u hoeveel geld er nog vrij is.',
    evaluation: 'Evaluatie bekijken',
    evaluationLine: 'De cijfers over deze klanten, veilig om te delen.',
    again: 'Nog een lijst importeren',
  },
} as const;
