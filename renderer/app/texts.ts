/** What the shell around the pages says. */
export const texts = {
  pages: {
    today: 'Vandaag',
    caseload: 'Klanten',
    agenda: 'Agenda',
    missing: 'Ontbrekende gegevens',
    settings: 'Team en normen',
    budget: 'Budget',
    evaluation: 'Evaluatie',
    importing: 'Importeren',
  },
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
    open: 'Zoek klant, nummer of pagina',
    key: 'Ctrl K',
    placeholder: 'Zoek op naam, klantnummer of pagina',
    clients: 'Klanten',
    pages: 'Pagina’s',
    nothing: (query: string) =>
      `Niets gevonden met ‘${query}’. Zoek op een deel van de naam of het nummer.`,
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
