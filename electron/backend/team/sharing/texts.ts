import { clockText, momentText } from '#shared/kernel/moments.ts';
import { toIsoDate } from '#shared/kernel/dates.ts';
import type { FileHolder } from '#shared/team/sharing.ts';

/** What a file that a colleague has open answers with. */
export const sharingTexts = {
  changes:
    'U leest mee. Een collega werkt nu in dit bestand, dus dit kan nu niet worden bewaard. Er is niets veranderd en wat u hebt getypt blijft staan. Kies bovenaan ‘Zelf werken’ als uw collega klaar is.',
  noSnapshot: (holder: FileHolder | null, now: Date) =>
    `${whoHas(holder, now)} Er is nog geen stand om mee te lezen. Er is niets veranderd. Probeer het over een minuut opnieuw.`,
  otherSnapshot: (holder: FileHolder | null, now: Date) =>
    `${whoHas(holder, now)} De stand om mee te lezen wordt net vernieuwd. Er is niets veranderd. Probeer het over een minuut opnieuw.`,
  busy: (holder: FileHolder | null, now: Date) =>
    `${whoHas(holder, now)} Er is niets veranderd. Probeer het opnieuw als uw collega klaar is.`,
  lost: 'Trede kan niet meer bij het teambestand. Wat al bewaard was, is veilig. Wat u hebt getypt, blijft in dit venster staan. Kijk of de netwerkschijf verbonden is en kies dan bovenaan ‘Opnieuw verbinden’.',
  taken:
    'Een collega heeft het teambestand geopend terwijl uw verbinding weg was. Wat al bewaard was, is veilig. Wat u hebt getypt, blijft in dit venster staan. Kies bovenaan ‘Opnieuw verbinden’.',
  notNoted:
    'Trede kan nu niet vastleggen dat u dit bekijkt, en toont het daarom niet. Er is niets veranderd. Kijk of de netwerkschijf verbonden is en of er ruimte is, en probeer het opnieuw.',
  out: 'U kunt dit bestand niet meer openen zoals u deed. Er is niets veranderd. Vergrendel en vul uw wachtwoord opnieuw in.',
  shutOut:
    'Dit teambestand heeft een nieuwe sleutel. Er is niets veranderd. Vergrendel en vul uw wachtwoord opnieuw in.',
} as const;

const whoHas = (holder: FileHolder | null, now: Date): string =>
  // Who is still opening it has no name yet.
  holder === null || holder.name === ''
    ? 'Een collega heeft dit bestand open.'
    : `${holder.name} heeft dit bestand open sinds ${sinceText(holder.since, now)}, op computer ${holder.computer}.`;

/** `10:42`, or of another day `20-11-2026 10:42`. */
const sinceText = (since: string, now: Date): string =>
  toIsoDate(new Date(since)) === toIsoDate(now) ? clockText(since) : momentText(since);
