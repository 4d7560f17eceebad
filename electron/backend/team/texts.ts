/** Every sentence that the team file itself can answer with: what is wrong, what is safe, what to do. */
export const teamFileTexts = {
  missing:
    'Het teambestand staat nu niet op deze plek. Trede heeft niets veranderd. Staat het op een netwerkschijf of een USB-stick? Kijk of die verbonden is. Is het verplaatst of heeft het een andere naam? Zoek het op en kies het opnieuw.',
  unreachable:
    'Trede kan niet bij deze plek. Er is niets veranderd. Kijk of de netwerkschijf of de USB-stick verbonden is, en probeer het opnieuw.',
  notReadable:
    'U mag dit bestand niet lezen. Er is niets veranderd. Vraag de beheerder om toegang tot deze map.',
  notWritable:
    'U mag op deze plek niet schrijven, en dat heeft Trede nodig. Er is niets veranderd. Vraag de beheerder om toegang, of kies een andere map.',
  empty:
    'Dit bestand is leeg. Er zijn geen gegevens in te vinden. Trede heeft er niets in veranderd. Kies een ander bestand of zet een reservekopie terug.',
  notOfTrede:
    'Dit is geen teambestand van Trede. Er is niets in veranderd. Kies een bestand dat eindigt op .trede.',
  isKeyFile:
    'Dit is het sleutelbestand. Kies het teambestand dat ernaast staat. Dat eindigt op .trede.',
  damaged:
    'Het teambestand is beschadigd. Trede opent het daarom niet en heeft er niets in veranderd. Zet een reservekopie terug. Hebt u die niet, bewaar dit bestand dan en vraag hulp.',
  exists:
    'Op deze plek staat al een bestand met deze naam. Trede overschrijft het niet. Kies een andere naam, of open het bestaande bestand.',
  leftovers:
    'Op deze plek staat nog een bestand dat bij een teambestand met deze naam hoort. Trede overschrijft het niet. Kies een andere naam.',
  folderMissing: 'Deze map bestaat niet meer. Er is niets gemaakt. Kies een andere map.',
  openHere: 'Dit bestand is al open in dit venster. Er is niets veranderd. Kies een ander bestand.',
  diskFullAtCreate:
    'De schijf is vol. Er is geen teambestand gemaakt. Maak ruimte en probeer het opnieuw.',
} as const;

export const keyFileTexts = {
  missing:
    'Het sleutelbestand ontbreekt. Zonder dat bestand kan Trede het teambestand niet openen. Uw gegevens zijn er nog. Zet het bestand dat eindigt op .trede-sleutel terug naast het teambestand.',
  damaged:
    'Het sleutelbestand is beschadigd. Uw gegevens zijn er nog. Trede heeft niets veranderd. Zet het bestand dat eindigt op .trede-sleutel terug uit een reservekopie.',
  ofAnotherFile:
    'Het sleutelbestand hoort bij een ander teambestand. Uw gegevens zijn er nog. Trede heeft niets veranderd. Zet het sleutelbestand van dit teambestand terug.',
  newer:
    'Het sleutelbestand is gemaakt met een nieuwere versie van Trede. Er is niets in veranderd. Werk Trede bij en open het bestand dan opnieuw.',
  notWritten:
    'Trede kon het sleutelbestand niet bewaren. Er is niets veranderd en uw gegevens zijn veilig. Kijk of de schijf vol is of een ander programma het bestand vasthoudt, en probeer het opnieuw.',
  doneAndTaken:
    'Dit is gelukt en uw gegevens zijn veilig. Trede kon het bestand daarna niet meteen weer openen. Misschien heeft een collega het open. Open het opnieuw.',
  teamFileStartDamaged:
    'Het begin van het teambestand is beschadigd. Trede opent het daarom niet en heeft er niets in veranderd. Zet een reservekopie terug. Hebt u die niet, bewaar dit bestand dan en vraag hulp.',
} as const;

export const unlockTexts = {
  /** One message for every wrong password: no hint, no count, and not whether there is such a name. */
  wrong: (withName: boolean) =>
    withName
      ? 'Deze naam en dit wachtwoord horen niet bij elkaar. Kijk ze allebei na.'
      : 'Dit wachtwoord klopt niet. Typ het opnieuw.',
  whoAreYou: 'Meer mensen gebruiken dit bestand. Vul uw naam in.',
  unknownName: 'Deze naam kent het bestand niet. Schrijf de naam zoals die bij Gebruikers staat.',
  /** To who has a secret of before, while the file may have its new key: damage would look the same. */
  wrongOrDamaged:
    'Dit wachtwoord is van vroeger, of het teambestand is beschadigd. Er is niets veranderd. Probeer het wachtwoord van nu. Gaat het bij niemand open? Zet dan een reservekopie terug.',
  codeOfAnotherFile:
    'Deze herstelcode hoort niet bij dit bestand. Gebruik de code die u kreeg toen dit teambestand is gemaakt.',
  codeTooLong: 'Dit zijn meer dan 7 groepen. Typ alleen de 7 groepen van de herstelcode.',
} as const;

export const wrongGroupText = (group: number): string =>
  `Groep ${group} klopt niet. Kijk of u de 5 tekens goed hebt overgenomen.`;

export const incompleteCodeText = (groups: number): string =>
  `De herstelcode is nog niet compleet: ${groups} van de 7 groepen zijn goed ingevuld. Typ ook de andere groepen.`;
