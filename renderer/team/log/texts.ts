import { momentText } from '#shared/kernel/moments.ts';
import { formatDate } from '#shared/kernel/dates.ts';
import { formatCount } from '#shared/kernel/text.ts';

/** What the log of the file says around its lines. */
export const logTexts = {
  title: 'Logboek',
  ofClient: 'Wie zag deze klant',
  line: 'Wie wat deed, het laatste eerst. Wat iemand binnen tien minuten opnieuw bekijkt, staat er één keer.',
  list: 'Regels van het logboek',
  none: 'Geen regels die hierbij passen.',
  loading: '…',
  nobody: 'Niet bekend',
  columns: {
    at: 'Moment',
    who: 'Wie',
    what: 'Wat',
    about: 'Waarover',
    outcome: 'Uitkomst',
    origin: 'Account en computer',
  },
  foot: (first: number, last: number, total: number) =>
    total === 0
      ? 'Geen regels'
      : `${formatCount(first)} t/m ${formatCount(last)} van ${formatCount(total)}`,
  filters: {
    who: 'Wie',
    group: 'Wat',
    client: 'Klant',
    chooseClient: 'Klant kiezen',
    clientTitle: 'Wie zag deze klant?',
    missingClient: 'Kies een klant.',
    clientHint: 'Ook wie een order of factuur van de klant bekeek, staat er dan bij.',
    show: 'Laten zien',
    cancel: 'Annuleren',
    outcome: 'Uitkomst',
    period: 'Periode',
    outcomes: { gelukt: 'gelukt', geweigerd: 'geweigerd of niet gelukt' },
    periods: {
      today: 'vandaag',
      week: 'laatste 7 dagen',
      month: 'laatste 31 dagen',
      year: 'dit jaar',
      other: 'andere periode…',
    },
    periodTitle: 'Welke periode?',
    from: 'Van',
    until: 'Tot en met',
    until2: (from: string | null, until: string | null) =>
      [
        ...(from === null ? [] : [`van ${formatDate(from)}`]),
        ...(until === null ? [] : [`t/m ${formatDate(until)}`]),
      ].join(' '),
    order: 'De eerste dag ligt na de laatste. Draai de dagen om.',
    unknownClient: (id: number) => `klant ${id}`,
  },
  print: 'Bewaren als PDF',
  printing: 'PDF maken…',
  saved: (name: string, folder: string) => `${name} staat in ${folder}.`,
  check: 'Logboek controleren',
  checking: 'Logboek controleren',
  checkTitle: { whole: 'Het logboek is heel', broken: 'Het logboek klopt niet' },
  checkedAt: (at: string) => `Gecontroleerd op ${momentText(at)}.`,
  warning: {
    found: (at: string) => `Gemerkt op ${momentText(at)}. Dit staat ook in het logboek.`,
    happened: 'Wat is er gebeurd?',
    safe: 'Wat is veilig?',
    todo: 'Wat doet u nu?',
    toLog: 'Naar het logboek',
    read: 'Ik heb dit gelezen',
    later: 'Sluiten',
    forCoordinator:
      'Waarschuw uw coördinator. U ziet deze melding bij elk openen, tot een coördinator heeft gezegd dat die is gelezen.',
  },
} as const;
