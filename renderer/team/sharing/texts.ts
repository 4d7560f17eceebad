import { toIsoDate } from '#shared/kernel/dates.ts';
import { clockText, momentText } from '#shared/kernel/moments.ts';
import type { FileHolder } from '#shared/team/sharing.ts';

/** `10:42`, or of another day `20-11-2026 10:42`. */
const momentOf = (at: string): string =>
  toIsoDate(new Date(at)) === toIsoDate(new Date()) ? clockText(at) : momentText(at);

/** What the window says while somebody else has the file, or while it cannot be reached. */
export const texts = {
  region: 'Meelezen',
  reading: 'U leest mee.',
  holder: ({ name, computer, since }: FileHolder) =>
    `${name} heeft dit bestand open sinds ${momentOf(since)}, op computer ${computer}.`,
  someone: 'Een collega heeft dit bestand open.',
  free: 'Niemand heeft dit bestand nu open.',
  shown: (at: string) => `Stand van ${momentOf(at)}.`,
  noChanges: 'U kunt nu niets wijzigen. Moet dat wel? Vraag uw collega om te vergrendelen.',
  mayChange: 'Kies ‘Zelf werken’ om iets te wijzigen.',
  /** Who gives no sign of life, and holds the file all the same. */
  silent: (holder: FileHolder | null) =>
    `${
      holder === null
        ? 'Een andere computer'
        : `De computer van ${holder.name} (${holder.computer})`
    } antwoordt niet, maar houdt het bestand nog vast.`,
  silentDo: 'U kunt nu niets wijzigen. Vraag of Trede daar kan worden afgesloten.',
  /** At a button that changes something. */
  rests: {
    reading: 'U leest mee. Wijzigen kan nu niet. Wat u typt, blijft staan.',
    lost: 'Er is geen verbinding. Wijzigen kan nu niet. Wat u typt, blijft staan.',
  },
  takeUp: 'Zelf werken',
  takingUp: 'Het bestand gaat open…',
  stillBusy: 'Dat lukt nu nog niet. Er is niets veranderd. Probeer het later opnieuw.',
  worksNow: 'U werkt nu zelf in het bestand.',
  lost: 'Geen verbinding met het teambestand.',
  lostLine:
    'Wat al bewaard was, is veilig. Wat u hebt getypt, blijft hier staan. Kijk of de netwerkschijf verbonden is. Kijk daarna ook of uw laatste wijziging er staat.',
  /** Who read along: nothing of theirs was going to be kept. */
  awayLine: (at: string) =>
    `U ziet de stand van ${momentOf(at)}. Wat u hebt getypt, blijft hier staan. Kijk of de netwerkschijf verbonden is. Trede kijkt zelf of het weer lukt.`,
  notThere:
    'Trede vindt het teambestand nog niet. Er is niets veranderd. Kijk of de netwerkschijf verbonden is.',
  reconnect: 'Opnieuw verbinden',
  reconnecting: 'Trede maakt verbinding…',
  connected: 'De verbinding is er weer. Kijk of uw laatste wijziging er staat.',
} as const;
