import { counted } from '#shared/kernel/text.ts';

/** What the shell around the pages says. */
export const texts = {
  pages: {
    today: 'Vandaag',
    caseload: 'Klanten',
    agenda: 'Agenda',
    missing: 'Aanvullen',
    settings: 'Team en normen',
    purchasing: 'Inkoop',
    budget: 'Budget',
    evaluation: 'Evaluatie',
    importing: 'Importeren',
    users: 'Gebruikers',
    backups: 'Reservekopieën',
    log: 'Logboek',
    privacy: 'Privacy',
  },
  /** What the numbers beside the pages count. */
  counted: {
    signals: (mine: boolean) =>
      mine ? 'nu of deze week te doen' : 'nu of deze week te doen, hele team',
    clients: (caseload: string, mine: boolean) =>
      mine ? `mijn klanten: ${caseload}` : `hele team: ${caseload}`,
    waiting: (orders: number, requests: number) =>
      [
        ...(orders === 0 ? [] : [`${counted(orders, 'order wacht', 'orders wachten')} op akkoord`]),
        counted(requests, 'aanvraag', 'aanvragen'),
      ].join(', '),
  },
  ownPassword: 'Mijn wachtwoord wijzigen',
  lock: 'Vergrendelen',
  lockKey: 'Ctrl L',
  lockUnsaved: {
    title: 'Vergrendelen?',
    line: 'Wat u hebt ingevuld en nog niet hebt bewaard, gaat weg.',
    importing:
      'U bent nog bezig met importeren. Wat u voor deze lijst hebt gekozen en hersteld, gaat weg. Uw bestand blijft zoals het is.',
  },
  starting: 'Trede start…',
  locking: 'Trede wordt vergrendeld…',
  title: 'Trede',
  saved: 'Alles bewaard',
  savedAt: (time: string) => `Alles bewaard, ${time}`,
  saving: 'Bezig met bewaren…',
  search: {
    open: 'Zoek klant, nummer, aanbieder of notitie',
    /** Where there is no room for all of it. */
    openShort: 'Zoek klant of notitie',
    key: 'Ctrl K',
    pages: 'Zoek een pagina',
    placeholder: 'Zoek klant, nummer, collega, aanbieder, werkgever, notitie of pagina',
    clients: 'Klanten',
    caseManagers: 'Klantmanagers',
    trajectories: 'Trajecten',
    trajectoryOf: (name: string, date: string) => `${name}, vanaf ${date}`,
    types: 'Soorten trajecten',
    providers: 'Aanbieders',
    employers: 'Werkgevers',
    worksThere: (count: number) => `${counted(count, 'klant werkt', 'klanten werken')} hier`,
    clientsOf: (count: number) => counted(count, 'klant', 'klanten'),
    notes: 'Notities',
    noteOf: (name: string, date: string) => `${name}, ${date}`,
    acts: 'Acties en pagina’s',
    contact: 'Contact vastleggen',
    contactFor: (name: string) => `Contact vastleggen met ${name}`,
    appointment: 'Afspraak maken',
    buyFor: (name: string) => `Traject inkopen voor ${name}`,
    newClient: 'Nieuwe klant',
    handover: 'Caseload overdragen',
    nothing: (query: string) => `Niets gevonden met ‘${query}’.`,
    nothingHint: 'Zoek op een deel van de naam, het nummer of een woord uit een notitie.',
    didYouMean: 'Bedoelt u ',
  },
  notYours: {
    title: 'Deze pagina hoort niet bij uw rol',
    line: (roles: string) =>
      `Uw rol is: ${roles}. Hebt u deze pagina nodig? Vraag het de coördinator.`,
    back: 'Naar de eerste pagina',
  },
  notFound: {
    title: 'Deze pagina is er niet',
    line: 'Misschien is de klant verwijderd of klopt het adres niet meer.',
    back: 'Naar de klanten',
  },
  broken: {
    title: 'Deze pagina lukt nu niet',
    line: 'Er is niets verloren: alles wat bewaard was, is bewaard. Ga naar een andere pagina of open deze opnieuw.',
    retry: 'Opnieuw openen',
  },
} as const;
