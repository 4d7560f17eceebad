import { formatDate } from '#shared/kernel/dates.ts';
import { counted } from '#shared/kernel/text.ts';
import type { Role } from '#shared/kernel/role.ts';

/** What the screens about users say. */
export const texts = {
  title: 'Gebruikers',
  /** While a copy of the whole file is made under a new key: seconds, in a large file. */
  newKey: 'Trede maakt een nieuwe sleutel…',
  line: (users: number) =>
    users === 1
      ? '1 persoon opent dit bestand.'
      : `${counted(users, 'persoon', 'personen')} openen dit bestand, ieder met een eigen wachtwoord.`,
  add: 'Gebruiker toevoegen',
  list: 'Wie het bestand opent',
  columns: {
    name: 'Naam',
    roles: 'Rollen',
    member: 'Klantmanager',
    opened: 'Laatst geopend',
    actions: 'Doen',
  },
  noMember: 'geen',
  neverOpened: 'nog niet',
  you: 'u',
  alone:
    'U werkt nu alleen in dit bestand. Werkt er een collega mee? Voeg die toe: dan heeft ieder een eigen wachtwoord en staat in het logboek wie wat deed.',
  change: 'Wijzigen',
  changeOf: (name: string) => `${name} wijzigen`,
  reset: 'Wachtwoord',
  resetOf: (name: string) => `Wachtwoord van ${name} vervangen`,
  remove: 'Verwijderen',
  removeOf: (name: string) => `${name} verwijderen`,
  form: {
    addTitle: 'Gebruiker toevoegen',
    changeTitle: (name: string) => `${name} wijzigen`,
    name: 'Naam',
    nameHint: 'Met deze naam opent de gebruiker het bestand. De naam staat ook in het logboek.',
    roles: 'Rollen',
    rolesMissing: 'Kies ten minste één rol.',
    roleHints: {
      klantmanager: 'Begeleidt klanten en koopt trajecten in.',
      coordinator: 'Ook: akkoord boven het mandaat, gebruikers, logboek en reservekopieën.',
      adviseur:
        'Importeert en evalueert. Ziet geen namen, behalve in een lijst bij het importeren.',
    } satisfies Record<Role, string>,
    member: 'Is deze klantmanager',
    memberHint: 'Vandaag en Agenda tonen dan de eigen klanten.',
    memberNone: 'Geen klantmanager',
    password: 'Eerste wachtwoord',
    passwordHint:
      'Ten minste 12 tekens. Geef het zelf door, niet per e-mail. De gebruiker wijzigt het daarna onder de eigen naam.',
    addSubmit: 'Toevoegen',
    busy: 'Bezig…',
    saveSubmit: 'Bewaren',
    cancel: 'Annuleren',
    added: (name: string) =>
      `${name} kan het bestand nu openen. Geef de naam en het eerste wachtwoord zelf door.`,
    saved: (name: string) => `De gegevens van ${name} zijn bewaard.`,
    otherName: 'Bij een andere naam opent de gebruiker het bestand voortaan met die naam.',
  },
  resetting: {
    title: (name: string) => `Nieuw wachtwoord voor ${name}`,
    line: 'Voor wie het wachtwoord vergeten is. U hebt er de herstelcode voor nodig. Het oude wachtwoord opent dit bestand dan niet meer: het krijgt een nieuwe sleutel.',
    code: 'Herstelcode',
    codeHint: 'Van het blad. Hoofdletters, spaties en streepjes maken niet uit.',
    codeMissing: 'Vul de herstelcode in.',
    password: 'Nieuw wachtwoord',
    passwordHint: 'Ten minste 12 tekens. Geef het zelf door, niet per e-mail.',
    submit: 'Wachtwoord vervangen',
    done: (name: string) => `${name} heeft een nieuw wachtwoord. Geef het zelf door.`,
  },
  removing: {
    title: (name: string) => `${name} verwijderen?`,
    shutOut: (name: string) =>
      `${name} kan dit bestand daarna niet meer openen. Trede maakt er een nieuwe sleutel voor.`,
    newCode: (name: string) =>
      `Er komt een nieuwe herstelcode, want ${name} kan de oude kennen. U typt de nieuwe hierna over.`,
    others: 'U en uw collega’s houden uw eigen wachtwoord.',
    kept: (name: string) => `Wat ${name} deed, blijft in het bestand en in het logboek staan.`,
    backups: (name: string) =>
      `Reservekopieën en kopieën van eerder gaan nog wel open met het wachtwoord van ${name}. De reservekopieën waar Trede bij kan, verdwijnen vanzelf, binnen iets meer dan een jaar. Kopieën die u zelf maakte niet, en die op een vroegere tweede plek ook niet.`,
    drafts: (name: string) => `Wat ${name} typte en nog niet bewaarde, is niet meer te openen.`,
    noUndo: 'U kunt dit niet terugdraaien.',
    toCode: 'Naar de nieuwe herstelcode',
    codeTitle: 'Bewaar de nieuwe herstelcode',
    codeLine: (name: string) =>
      `U ziet deze code maar één keer. De oude code geldt tot ${name} is verwijderd. Gooi het oude blad pas daarna weg.`,
    confirm: (name: string) => `${name} verwijderen`,
    notDone: (name: string) =>
      `${name} is niet verwijderd. De oude herstelcode geldt nog. Gooi een blad met de nieuwe weg.`,
    doneTitle: (name: string) => `${name} is verwijderd`,
    done: 'Dit bestand heeft een nieuwe sleutel en een nieuwe herstelcode. U en uw collega’s houden uw eigen wachtwoord. Gooi het blad met de oude code weg.',
    backupsGone: (day: string) =>
      `Op ${formatDate(day)} verdwijnt de laatste reservekopie die nog met het oude wachtwoord opengaat, voor zover Trede erbij kan. Hebt u zelf ergens kopieën van het bestand, of reservekopieën op een vroegere tweede plek? Verwijder die.`,
    close: 'Sluiten',
  },
  code: {
    title: 'Herstelcode',
    line: 'Opent het bestand als een wachtwoord vergeten is. Is het blad weg, of zag iemand het die het niet mag zien? Maak dan een nieuwe.',
    make: 'Nieuwe herstelcode maken',
    dialog: 'Nieuwe herstelcode maken',
    why: 'Trede laat een nieuwe code zien. U bewaart die en typt die over. Pas dan geldt de nieuwe, en opent de oude dit bestand niet meer. Reservekopieën van eerder gaan nog wel met de oude code open.',
    password: 'Uw wachtwoord',
    submit: 'Nieuwe code tonen',
    shown: 'Bewaar de nieuwe herstelcode',
    once: 'U ziet de code maar één keer. De oude code geldt tot u de nieuwe hebt overgetypt. Gooi het oude blad pas daarna weg.',
    take: 'Deze code laten gelden',
    done: 'De nieuwe herstelcode geldt. Gooi het blad met de oude code weg.',
    notTaken:
      'De herstelcode is niet veranderd. De oude geldt nog. Gooi een blad met de nieuwe weg.',
  },
  lock: {
    title: 'Vanzelf vergrendelen',
    line: 'Gebruikt iemand Trede een tijd niet, dan vergrendelt het zichzelf. Ook als de computer slaapt of het scherm op slot gaat.',
    minutes: 'Na zoveel minuten',
    hint: 'Van 1 tot en met 60. Geldt voor iedereen.',
    submit: 'Bewaren',
    saved: (minutes: number) =>
      `Trede vergrendelt voortaan na ${counted(minutes, 'minuut', 'minuten')}.`,
  },
  own: {
    title: 'Mijn wachtwoord wijzigen',
    line: (name: string) => `Het wachtwoord waarmee ${name} dit bestand opent.`,
    now: 'Wachtwoord van nu',
    next: 'Nieuw wachtwoord',
    again: 'Nieuw wachtwoord nog een keer',
    submit: 'Wachtwoord wijzigen',
    done: 'Uw wachtwoord is gewijzigd. Reservekopieën van voor nu gaan nog met het oude open.',
  },
} as const;
