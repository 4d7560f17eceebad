import { counted } from '#shared/kernel/text.ts';

const minutesText = (minutes: number) => counted(minutes, 'minuut', 'minuten');

/** What Trede says of locking by itself. */
export const texts = {
  warning: {
    title: 'Trede vergrendelt zo',
    line: (minutes: number) =>
      `U hebt Trede bijna ${minutesText(minutes)} niet gebruikt. Daarom vergrendelt Trede over een halve minuut. Druk op een toets om door te gaan.`,
    left: (seconds: number) => `Nog ${counted(seconds, 'seconde', 'seconden')}`,
    storing: 'Trede is nog iets aan het bewaren. Zodra dat klaar is, vergrendelt Trede.',
    unsaved: 'Wat u hebt ingevuld en nog niet hebt bewaard, gaat dan weg.',
    importing:
      'U bent nog bezig met importeren. Wat u voor deze lijst hebt gekozen, gaat dan weg. Uw bestand blijft zoals het is.',
    stay: 'Doorgaan',
  },
  /** On the unlock screen, for who comes back. */
  why: {
    idle: (minutes: number | null) =>
      `Trede is vergrendeld omdat het ${minutes === null ? 'een tijd' : minutesText(minutes)} niet is gebruikt. Uw gegevens zijn veilig.`,
    screen: 'Trede is vergrendeld omdat uw scherm op slot ging. Uw gegevens zijn veilig.',
    suspend: 'Trede is vergrendeld omdat de computer ging slapen. Uw gegevens zijn veilig.',
    'new-key':
      'Trede is vergrendeld, want het teambestand heeft een nieuwe sleutel. Dat komt door een nieuw wachtwoord, een nieuwe herstelcode, een verwijderde gebruiker of vernietigen. Wat bewaard was, is veilig. Vul uw wachtwoord opnieuw in. Lukt dat niet? Vraag het een coördinator.',
    importing: 'Het importeren is gestopt. Er is niets half bewaard. Kies de lijst opnieuw.',
    storing:
      'Er werd nog iets bewaard. Dat is heel bewaard of helemaal niet. Kijk na het openen of het er staat.',
  },
  /** Before it locks and after: what is typed could not be written, most often because the drive is away. */
  held: 'Wat u hebt getypt, staat nog niet in het teambestand. Trede houdt het vast tot u zelf weer ontgrendelt. Sluit Trede tot dan niet af.',
  heldSafe: 'Wat al bewaard was, is veilig. Kijk of de netwerkschijf verbonden is.',
  gone: 'Wat u had ingevuld en nog niet had bewaard, is weg.',
  /** Once it is open again. */
  heldKept:
    'Wat u typte voor het vergrendelen, is er nog. U vindt het op Vandaag, bij ‘Nog niet bewaard’.',
  otherFile: (name: string) =>
    `U opende ${name}, maar er is al een teambestand open. Vergrendel dat eerst. Trede vraagt dan het wachtwoord van ${name}.`,
} as const;
