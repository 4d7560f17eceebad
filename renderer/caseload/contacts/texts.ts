import { counted, formatCount } from '#shared/kernel/text.ts';

const clients = (count: number) => counted(count, 'klant', 'klanten');

/** What the dialogs and the tab of contacts say. */
export const contactTexts = {
  cancel: 'Annuleren',
  busy: 'Bezig met bewaren…',
  addTitle: 'Contact vastleggen',
  addTitleFor: (name: string) => `Contact met ${name} vastleggen`,
  changeTitle: 'Contact wijzigen',
  add: 'Vastleggen',
  save: 'Bewaren',
  remove: 'Verwijderen',
  more: 'Meer',
  moreHint: 'Waarvoor, door wie, volgende afspraak',
  note: 'Notitie',
  noteHint: 'Kort en feitelijk. Geen diagnose en geen BSN.',
  mapped: 'Alle mogelijkheden zijn in kaart',
  mappedHint: 'Dan telt de klant als ‘gesproken’.',
  purposeNone: 'niet ingevuld',
  kindNone: 'niet ingevuld',
  ownTeam: 'Eigen team',
  newOrganisation: 'Nieuwe organisatie…',
  organisationName: 'Naam van de organisatie',
  person: { team: 'Door wie', organisation: 'Wie daar' },
  next: 'Volgende afspraak (mag leeg blijven)',
  nextFields: { date: 'Datum', kind: 'Soort' },
  /** In a list of what must be looked at: there it must tell itself from the contact's own. */
  nextLabels: { date: 'Datum volgende afspraak', time: 'Tijd', kind: 'Soort afspraak' },
  nextNeedsDate: 'Vul ook de datum van de volgende afspraak in.',
  missing: {
    clientIds: 'Kies ten minste één klant.',
    date: 'Vul de datum van het contact in.',
    organisationName: 'Vul de naam van de organisatie in.',
  },
  changedMeanwhile: (standing: readonly string[]) =>
    `Iemand anders heeft dit intussen veranderd. ${standing.join(' ')} Wat u invulde staat hier nog en is niet bewaard.`,
  standing: (label: string, words: string) => `${label} is nu: ‘${words}’.`,
  standingNothing: (label: string) => `${label} is nu leeg.`,
  added: {
    one: (name: string) => `Contact met ${name} vastgelegd.`,
    many: (count: number) => `Contact met ${clients(count)} vastgelegd.`,
    next: (when: string) => ` Volgende afspraak: ${when}.`,
  },
  changed: 'Contact gewijzigd.',
  removed: 'Contact verwijderd.',
  together: (count: number) => `met ${clients(count)}`,
  onlyThisClient: (count: number) =>
    `Dit was een contact met ${clients(count)}. U wijzigt alleen wat bij deze klant staat.`,
  quick: {
    button: 'Snelle notitie',
    title: 'Snelle notitie',
    send: 'Bewaren',
    sendHint: 'Ctrl+Enter bewaart.',
  },
  picker: {
    label: 'Voor wie',
    placeholder: 'Zoek op naam of nummer',
    remove: (name: string) => `${name} weghalen`,
    removeAll: 'Allemaal weghalen',
    others: (count: number) => `en nog ${formatCount(count)}`,
    fewer: 'Minder tonen',
    nothing: (query: string) => `Geen klant met ‘${query}’.`,
    unknown: 'Onbekende klant',
    chosen: (count: number) => `${clients(count)} gekozen`,
  },
  tab: {
    title: 'Contacten',
    add: 'Contact vastleggen',
    none: 'Nog geen contacten',
    noneLine:
      'Leg vast wanneer u deze klant sprak. Dan ziet u hier wat er speelde, en houdt ‘Vandaag’ bij wie te lang niet gesproken is.',
    allPurposes: (count: number) => `Alle contacten (${formatCount(count)})`,
    ofPurpose: (purpose: string, count: number) => `${purpose} (${formatCount(count)})`,
    purposeLabel: 'Waarvoor',
    spoken: (date: string) => `Gesproken op ${date}, mogelijkheden in kaart.`,
    notSpoken: 'De mogelijkheden zijn nog niet in kaart.',
    kindUnknown: 'soort niet bekend',
    year: (year: number, count: number) => `${year}: ${counted(count, 'contact', 'contacten')}`,
    change: (when: string) => `Contact van ${when} wijzigen`,
    mapped: 'mogelijkheden in kaart',
    by: (person: string | null, organisation: string | null) =>
      [person, organisation].filter((part) => part !== null).join(', '),
    writtenBy: (name: string) => `genoteerd door ${name}`,
    more: (count: number) => `Nog ${formatCount(count)} tonen`,
  },
} as const;
