/** What the page that adds a client says. */
export const newClientTexts = {
  title: 'Nieuwe klant',
  caseload: 'Klanten',
  line: 'Klantnummer en naam zijn verplicht. De rest mag later.',
  panels: {
    who: '1. Wie is het',
    settled: '2. Vestiging',
    guidance: '3. Begeleiding',
    partner: '4. Partner',
  },
  fields: {
    clientNumber: 'Klantnummer',
    firstName: 'Voornaam',
    lastName: 'Achternaam',
    birthDate: 'Geboortedatum',
    sex: 'Geslacht',
    nationality: 'Nationaliteit',
    settlementDate: 'Gevestigd op',
    familyReunion: 'Nareiziger',
    track: 'Groep',
    caseManager: 'Klantmanager',
    partnerId: 'Partner in dezelfde bijstandspartij',
  },
  partnerHint: 'Laat leeg als er geen partner is, of als de partner nog geen klant is.',
  alike: {
    title: 'Misschien staat deze klant er al',
    line: (name: string, number: string, birthDate: string | null) =>
      birthDate === null
        ? `${name}, klantnummer ${number}`
        : `${name}, klantnummer ${number}, geboren op ${birthDate}`,
    rest: 'Kijk eerst of het dezelfde persoon is. U kunt gewoon doorgaan.',
  },
  submit: 'Klant toevoegen',
  busy: 'Bezig met toevoegen…',
  cancel: 'Annuleren',
  added: (name: string) => `${name} is toegevoegd.`,
} as const;
