/** What the backups can answer with: what happened, what is safe, what to do now. */
export const backupTexts = {
  damaged:
    'Deze reservekopie is beschadigd. Er is niets teruggezet en niets veranderd. Kies een andere reservekopie.',
  gone: 'Deze reservekopie staat er niet meer, of niet meer heel. Er is niets veranderd. Kies een andere reservekopie.',
  noKeyFile:
    'Bij dit bestand staat geen sleutelbestand. Zonder dat bestand gaat het niet open. Kies een bestand in een map met reservekopieën.',
  changing:
    'Dit bestand verandert terwijl Trede het kopieert: iemand werkt erin. Er is niets teruggezet en niets veranderd. Laat uw collega het bestand vergrendelen en probeer het opnieuw.',
  isBackup:
    'Dit is een reservekopie. Wie daarin werkt, raakt dat werk later kwijt. Er is niets veranderd. Kies Reservekopie terugzetten: dan krijgt u er een gewoon bestand van.',
  newer:
    'Deze reservekopie is gemaakt met een nieuwere versie van Trede. Er is niets veranderd. Werk Trede bij.',
  otherKey:
    'Deze reservekopie is van voor de laatste wijziging van de sleutel. Trede kan die niet zelf openen. Zet de kopie terug en open die met een wachtwoord van toen.',
} as const;

/** Why a backup was not made, by the code of the failure. */
export function notMadeText(code: string): string {
  return `${whyNot(code)} De reservekopie is niet gemaakt. Uw gegevens zijn bewaard. ${whatNow(code)}`;
}

/** The same before large work, which then does not begin. */
export function notBegunText(code: string): string {
  return `${whyNot(code)} De reservekopie die er eerst moet zijn, is niet gemaakt. Daarom is er niets veranderd. ${whatNow(code)}`;
}

/** The same for the second place. */
export function notCopiedText(code: string): string {
  switch (code) {
    case 'disk-full':
      return `De schijf van de tweede plek is vol. ${besideStands} ${whatNow(code)}`;
    case 'backup-damaged':
      return 'De nieuwste reservekopie is beschadigd. Daarom is die niet naar de tweede plek gekopieerd. Uw gegevens zijn bewaard. Kies Nu een reservekopie maken.';
    default:
      return `Trede kan niet bij de tweede plek. ${besideStands} ${whatNow(code)}`;
  }
}

const besideStands = 'De reservekopie naast het teambestand is er wel.';

function whyNot(code: string): string {
  switch (code) {
    case 'disk-full':
      return 'De schijf is vol.';
    case 'file-not-writable':
      return 'Trede mag niet schrijven in de map met reservekopieën.';
    case 'file-missing':
      return 'Trede kan niet bij de map van het teambestand.';
    case 'file-damaged':
      return 'Het teambestand is beschadigd.';
    default:
      return 'De kopie was niet gelijk aan het teambestand.';
  }
}

function whatNow(code: string): string {
  switch (code) {
    case 'disk-full':
      return 'Maak ruimte. Trede probeert het straks opnieuw.';
    case 'file-not-writable':
      return 'Vraag de beheerder om toegang. Trede probeert het straks opnieuw.';
    case 'file-damaged':
      return 'Sluit Trede en zet een reservekopie terug.';
    default:
      return 'Trede probeert het straks opnieuw.';
  }
}
