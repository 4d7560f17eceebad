import { formatDate } from '#shared/kernel/dates.ts';
import { counted } from '#shared/kernel/text.ts';
import type { BackupPlace, BackupReminder, ListedBackup } from '#shared/team/backups.ts';
import { backupReasonWords } from '#shared/team/backup-texts.ts';

export const reasonText = ({ reason }: Pick<ListedBackup, 'reason'>): string => {
  const words = backupReasonWords[reason];
  return words.charAt(0).toUpperCase() + words.slice(1);
};

const megabytes = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 1 });

export const sizeText = (bytes: number): string => `${megabytes.format(bytes / 1_000_000)} MB`;

/** What the page of the backups says, and what the rest of Trede says of them. */
export const texts = {
  title: 'Reservekopieën',
  line: (madeAt: string | null) =>
    madeAt === null
      ? 'Er is nog geen reservekopie.'
      : `De laatste is van ${madeAt}. Trede maakt ze zelf, elke dag en bij het sluiten.`,
  make: 'Nu een reservekopie maken',
  making: 'Bezig met maken…',
  made: 'De reservekopie is gemaakt en nagekeken.',
  list: 'Reservekopieën',
  kept: (backups: readonly Pick<ListedBackup, 'bytes'>[]) =>
    `7 dagen, 5 weken en 12 maanden, samen ${sizeText(backups.reduce((sum, { bytes }) => sum + bytes, 0))}`,
  columns: { at: 'Gemaakt', reason: 'Waarom', size: 'Grootte', places: 'Waar', actions: 'Doen' },
  places: { beside: 'naast het bestand', second: 'tweede plek' } satisfies Record<
    BackupPlace,
    string
  >,
  none: 'Nog geen. Trede maakt de eerste vanzelf.',
  restore: 'Terugzetten',
  restoreOf: (at: string) => `Terugzetten van ${at}`,
  test: 'Proberen',
  testOf: (at: string) => `Proberen van ${at}`,
  otherKey: 'Andere sleutel: alleen terugzetten',
  second: {
    title: 'Tweede plek',
    why: 'Gaat deze schijf stuk of raakt de computer weg, dan zijn de reservekopieën ernaast ook weg. Kies daarom een map op een andere schijf.',
    none: 'Op deze computer is nog geen tweede plek gekozen.',
    where: 'Map',
    choose: 'Tweede plek kiezen',
    other: 'Andere map kiezen',
    forget: 'Niet meer gebruiken',
    chosen: 'Trede bewaart de reservekopieën nu ook daar. Dat begint vanzelf.',
    forgotten: 'Trede bewaart daar geen reservekopieën meer. Wat er staat, blijft staan.',
    reached: (day: string) => `Voor het laatst bereikt op ${day}.`,
    never: 'Nog nooit bereikt.',
    unreachable:
      'Trede kan nu niet bij deze map. Sluit de schijf aan. Trede probeert het zelf opnieuw.',
    sameDisk:
      'Deze map staat op dezelfde schijf als het teambestand. Gaat die schijf stuk, dan is alles weg. Kies liever een andere schijf.',
    perComputer:
      'Dit geldt voor deze computer: een schijf heet op een andere computer vaak anders.',
    days: 'Waarschuw na',
    daysHint: 'dagen zonder tweede plek',
    daysMissing: 'Vul een aantal dagen in.',
    saveDays: 'Bewaren',
    savedDays: 'De termijn is bewaard.',
  },
  staying: {
    title: 'Ruimt Trede niet op',
    folders: 'Deze mappen laat Trede staan. Kijk wat erin zit en verwijder ze zelf als dat mag.',
    why: {
      'other-files': 'er staan ook andere bestanden in',
      unreadable: 'Trede kan niet lezen wat dit is',
      'not-ours': 'niet door Trede zo gemaakt, of later veranderd',
    },
    places: 'Deze mappen waren ooit een tweede plek. Daar kunnen nog reservekopieën staan.',
    chosen: (day: string) => `gekozen op ${day}`,
  },
  damaged: {
    title: 'Niet meer heel',
    what: 'Deze reservekopieën zijn beschadigd. U kunt er niets uit terugzetten. Daarom staan ze niet in de lijst.',
    rest: 'Wat in de lijst staat, is er nog. Maak zo nodig een nieuwe reservekopie.',
  },
  proof: {
    title: 'Proefherstel',
    why: 'Een reservekopie die nooit is geprobeerd, is geen zekerheid. Probeer er elk jaar een.',
    none: 'Er is nog geen proefherstel gedaan.',
    start: 'Laatste reservekopie proberen',
    good: (day: string) => `Gelukt op ${day}`,
    bad: (day: string) => `Niet gelukt op ${day}`,
    badLine: 'Die reservekopie is niet heel. Maak een nieuwe en probeer die.',
    of: (name: string) => `Geprobeerd: ${name}`,
    busy: 'Trede zet een kopie terug, kijkt die na en telt…',
    dialog: 'Proefherstel',
    works: 'Deze reservekopie is heel en gaat open. De proefkopie is weer weg.',
    broken:
      'Deze reservekopie is niet heel. Uw teambestand is niet veranderd. Maak nu een nieuwe reservekopie en probeer die.',
    compared: 'Wat erin staat, naast wat er nu in het teambestand staat',
    what: 'Wat',
    then: 'In de reservekopie',
    now: 'Nu',
    rows: {
      clients: 'Klanten',
      contacts: 'Contacten en afspraken',
      orders: 'Orders',
      documents: 'Documenten',
    },
    close: 'Sluiten',
  },
  back: {
    title: 'Reservekopie terugzetten?',
    of: (at: string, name: string) =>
      `De reservekopie van ${at} komt als nieuw bestand naast ${name}.`,
    unchanged: (name: string) => `${name} verandert niet.`,
    safe: 'Uw teambestand van nu verandert niet.',
    /** Before it is known what the open file is called. */
    teamFile: 'het teambestand',
    colleague: (name: string) =>
      `Werkt een collega in ${name}? Wat die daar bewaart, komt niet in het nieuwe bestand.`,
    holder: (colleague: string, name: string) =>
      `${colleague} werkt nu in ${name}. Wat die collega daar bewaart, komt niet in het nieuwe bestand.`,
    password: (day: string) =>
      `Het nieuwe bestand gaat open met een wachtwoord dat gold op ${day}.`,
    confirm: 'Terugzetten',
    cancel: 'Niet doen',
    busy: 'Bezig met terugzetten…',
    doneTitle: 'De reservekopie is teruggezet',
    done: (name: string, folder: string) =>
      `Het teruggezette bestand heet ${name} en staat in ${folder}.`,
    open: 'Teruggezet bestand openen',
    stay: (name: string) => `Blijven in ${name}`,
    openHint: (name: string) =>
      `Opent u het? Dan vergrendelt Trede ${name} en vraagt het wachtwoord van het teruggezette bestand.`,
  },
  screen: {
    title: 'Reservekopie terugzetten',
    line: (name: string) => `Kies een reservekopie van ${name}.`,
    lineAny: 'Wijs een reservekopie aan. Ze staan in een map met ‘reservekopieën’ in de naam.',
    none: 'Trede vindt geen reservekopieën naast dit bestand.',
    choose: 'Een andere reservekopie aanwijzen',
    chosen: (at: string, reason: string) => `Reservekopie van ${at} (${reason})`,
    unproven: (name: string) =>
      `${name} is geen reservekopie die Trede heeft nagekeken. Terugzetten kan wel: bij het openen kijkt Trede het bestand na.`,
    open: 'Openen',
    back: 'Terug',
    options: 'Reservekopieën',
  },
  notice: {
    failed: 'Reservekopie niet gelukt',
    'test-failed': 'Proefherstel niet gelukt',
    'second-place': 'Tweede plek niet bereikt',
    test: 'Proefherstel is nodig',
  } satisfies Record<BackupReminder, string>,
  noticeHint: 'Reservekopieën bekijken',
  askCoordinator: 'Zeg het de coördinator.',
  reminders: {
    'test-failed':
      'Het laatste proefherstel liet zien dat die reservekopie niet heel is. Maak een nieuwe en probeer die.',
    'second-place': (day: string | null, days: number) =>
      `${day === null ? 'Er staat nog geen reservekopie op een tweede plek.' : `De tweede plek is sinds ${formatDate(day)} niet bereikt.`} Dat is ${counted(days, 'dag', 'dagen')} of langer. Naast het teambestand staan ze wel.`,
    test: 'Het is langer dan een jaar geleden dat een reservekopie is geprobeerd. Doe een proefherstel.',
  },
} as const;
