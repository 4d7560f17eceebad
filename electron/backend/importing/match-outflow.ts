import type { ListedClient } from '#shared/importing/caseload.ts';
import { formatDate } from '#shared/kernel/dates.ts';
import { leavesBijstand } from '#shared/kernel/outflow.ts';
import type { KnownOutflow } from './known-client.ts';
import type { ListWarner } from './planned-client.ts';

/**
 * The outflow that the team file does not have yet of a known client; `null`: none. Who left for good
 * leaves once: another full outflow is a correction, and the file keeps what it has. So it does when the
 * list has a column for the outflow and this client no longer has one.
 */
export function matchOutflow(
  { line, outflow }: Pick<ListedClient, 'line' | 'outflow'>,
  known: readonly KnownOutflow[],
  warner: ListWarner,
): ListedClient['outflow'] {
  if (outflow === null) {
    const latest = known.toSorted((a, b) => (a.date < b.date ? -1 : 1)).at(-1);
    if (latest && warner.has('outflowKind')) {
      warner.warn(
        line,
        'outflowKind',
        `In Trede staat de uitstroom ${inWords(latest)}. In de lijst staat er geen. Trede laat staan wat er stond.`,
      );
    }
    return null;
  }
  if (known.some(({ kind, date }) => kind === outflow.kind && date === outflow.date)) return null;
  const full = known.find(({ kind }) => leavesBijstand(kind));
  if (full === undefined) return outflow;
  warner.warn(
    outflow.line,
    'outflowKind',
    `In Trede staat de uitstroom ${inWords(full)}. In de lijst staat ${inWords(outflow)}. Trede laat staan wat er stond.`,
  );
  return null;
}

/** As a list would write it: `‘betaald werk’ op 04-12-2018`. */
const inWords = ({ kind, date }: KnownOutflow): string =>
  `‘${kind.replaceAll('-', ' ')}’ op ${formatDate(date)}`;
