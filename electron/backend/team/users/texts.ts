/** Every sentence with which a call about users is refused. */
export const userTexts = {
  unknown:
    'Deze gebruiker is intussen verwijderd. Er is niets veranderd. Kijk bij Gebruikers wie er nu staan.',
  nameTaken: (name: string) => `Er is al een gebruiker met de naam ${name}. Kies een andere naam.`,
  memberTaken: (name: string) => `${name} hoort al bij deze klantmanager. Kies een ander.`,
  lastCoordinator:
    'Er moet altijd een coördinator zijn. Er is niets veranderd. Maak eerst iemand anders coördinator.',
  yourself:
    'U kunt uzelf niet verwijderen. Er is niets veranderd. Vraag het een andere coördinator.',
  wrongPassword: 'Dit is niet uw wachtwoord. Er is niets veranderd. Typ het opnieuw.',
  noSlot:
    'Uw wachtwoord staat niet in het sleutelbestand. Er is niets veranderd. Sluit Trede en open het bestand opnieuw.',
  guessable:
    'Dit wachtwoord is makkelijk te raden. Neem een korte zin die niemand kent, zonder namen van hier.',
  samePassword: 'Dit is het wachtwoord dat u al hebt. Kies een ander.',
  withoutKey: (name: string) =>
    `Het wachtwoord van ${name} zou daarna niet meer werken. Er is niets veranderd. Een coördinator geeft ${name} eerst een nieuw wachtwoord.`,
  codeWithoutKey:
    'De herstelcode zou daarna niet meer werken. Er is niets veranderd. Een coördinator maakt eerst een nieuwe herstelcode.',
  codeNotShown:
    'Dit is niet de code die Trede net liet zien. Er is niets veranderd: de herstelcode van eerst geldt nog. Begin opnieuw.',
} as const;
