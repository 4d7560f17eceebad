import type { ImportField } from '#shared/importing/schema.ts';
import { fieldInSentence, listed } from '#shared/importing/texts.ts';
import type { ListShape } from '#shared/importing/shapes.ts';
import { counted, formatCount } from '#shared/kernel/text.ts';

const rows = (count: number) => counted(count, 'rij', 'rijen');

/** What the import says once it stores: progress, what was stored, the log, and the way back. */
export const logTexts = {
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
    toast: (what: string) => `Geïmporteerd: ${what}.`,
    fromFile: (file: string) => `uit ${file}`,
    added: 'Dit is erbij gekomen',
    warnings: (count: number) =>
      `Er ${count === 1 ? 'was 1 waarschuwing' : `waren ${formatCount(count)} waarschuwingen`}. ${count === 1 ? 'Die hield' : 'Ze hielden'} niets tegen.`,
    skipped: (count: number) =>
      `${rows(count)} ${count === 1 ? 'is' : 'zijn'} overgeslagen en ${count === 1 ? 'staat' : 'staan'} niet in Trede.`,
    kept: (fields: readonly { readonly field: ImportField; readonly count: number }[]) => {
      const count = fields.reduce((sum, one) => sum + one.count, 0);
      const names = listed(fields.map(({ field }) => fieldInSentence(field)));
      return `${counted(count, 'gegeven was', 'gegevens waren')} anders in uw lijst. U liet staan wat in Trede stond: ${names}.`;
    },
    next: 'Wat wilt u nu doen?',
    clients: 'Naar de klanten',
    clientsLine: 'Kijk of iedereen erin staat.',
    budget: (count: number) => `Vul het bedrag van ${counted(count, 'fonds', 'fondsen')} in`,
    budgetLine: 'Dan ziet u hoeveel geld er nog vrij is.',
    budgetPlain: 'Naar het budget',
    budgetPlainLine: 'Kijk of de facturen bij het goede fonds staan.',
    evaluation: 'Evaluatie bekijken',
    evaluationLine: 'De cijfers over deze klanten, veilig om te delen.',
    again: 'Nog een lijst importeren',
    undo: 'Import ongedaan maken',
    undoLine: 'Trede wordt weer zoals vóór deze import.',
  },

  log: {
    title: 'Eerdere imports',
    tally: (count: number) => counted(count, 'import', 'imports'),
    label: 'Lijst van eerdere imports',
    when: 'Wanneer en wie',
    file: 'Bestand',
    what: 'Wat',
    undo: 'Ongedaan maken',
    undoOf: (file: string, moment: string) => `Ongedaan maken: ${file} van ${moment}`,
    action: 'Ongedaan maken',
    fingerprint: (signs: string) => `kenmerk van het bestand: ${signs}`,
    noFile: 'bestand onbekend',
    noOne: 'wie is onbekend',
    undone: 'Ongedaan gemaakt',
    undoneOn: (moment: string, who: string | null) =>
      who === null ? `op ${moment}` : `op ${moment} door ${who}`,
    cannot: 'kan niet terug',
    cannotWhy: 'niet bijgehouden wat erin kwam',
    rows,
    someRows: (taken: number, all: number) => `${formatCount(taken)} van ${rows(all)}`,
    more: (count: number) => `Toon alle ${formatCount(count)} imports`,
    empty: 'Na uw eerste import ziet u hier wie wat erin zette, en kunt u het ongedaan maken.',
    problem: 'De eerdere imports zijn nu niet te lezen',
    shapes: {
      clients: 'Klanten',
      trajectories: 'Trajecten',
      invoices: 'Facturen',
      contacts: 'Contacten',
      ladder: 'Trede',
    } satisfies Record<ListShape, string>,
    nothingAdded: 'niets nieuws',
  },

  counts: {
    clients: (count: number) => counted(count, 'klant', 'klanten'),
    trajectories: (count: number) => counted(count, 'traject', 'trajecten'),
    outflows: (count: number) => counted(count, 'uitstroom', 'keer uitstroom'),
    invoices: (count: number) => counted(count, 'factuur', 'facturen'),
    contacts: (count: number) => counted(count, 'contact', 'contacten'),
    measurements: (count: number) => counted(count, 'meting', 'metingen'),
    changedValues: (count: number) => counted(count, 'gegeven', 'gegevens') + ' gewijzigd',
    filledValues: (count: number) => counted(count, 'leeg gegeven', 'lege gegevens') + ' ingevuld',
  },

  undo: {
    title: 'Import ongedaan maken?',
    of: (file: string, moment: string) => `${file}, geïmporteerd op ${moment}`,
    busy: 'Trede kijkt wat er teruggaat…',
    busyTitle: 'De import wordt ongedaan gemaakt',
    goes: 'Dit gaat uit Trede',
    alsoGoes: {
      households: (count: number) => counted(count, 'bijstandspartij', 'bijstandspartijen'),
      orders: (count: number) => counted(count, 'order', 'orders'),
      names: (count: number) =>
        counted(count, 'naam in de catalogus of het budget', 'namen in de catalogus en het budget'),
      otherFacts: (count: number) =>
        counted(count, 'ander gegeven van een klant', 'andere gegevens van klanten'),
    },
    nothingGoes: 'Deze import voegde niets toe.',
    restored: (count: number) =>
      count === 1
        ? '1 gegeven krijgt zijn oude waarde terug.'
        : `${formatCount(count)} gegevens krijgen hun oude waarde terug.`,
    stays: 'Dit blijft',
    staysLine:
      'Alles wat er vóór deze import stond, en wat u daarna zelf hebt ingevuld. Uw bestand blijft ook.',
    final: 'Daarna kunt u niet terug. Wel kunt u de lijst opnieuw importeren.',
    confirm: 'Import ongedaan maken',
    blockedTitle: 'Deze import kan nu niet ongedaan worden gemaakt',
    neverTitle: 'Deze import kan niet meer ongedaan worden gemaakt',
    never: 'Deze import kan niet meer ongedaan worden gemaakt. Alles blijft staan.',
    laterFirst: 'Maak eerst de latere import ongedaan. Daarna kan deze ook.',
    repairFirst:
      'Zet terug wat na deze import veranderd is: bij de klant onder Geschiedenis, een fonds bij Budget. Daarna kan het wel.',
    first: 'Eerst die ongedaan maken',
    someOf: (shown: number, all: number) =>
      `De eerste ${formatCount(shown)} van ${formatCount(all)}:`,
    obstacles: 'Wat in de weg staat',
    toClient: 'Naar de klant',
    close: 'Sluiten',
    running: 'Bezig met terugzetten',
    unit: 'rijen',
    cancelled: 'Gestopt. De import is niet ongedaan gemaakt en staat nog in Trede.',
    done: (file: string) => `De import van ${file} is ongedaan gemaakt.`,
    problem: 'Ongedaan maken lukt niet',
    theList: 'de lijst',
  },
} as const;
