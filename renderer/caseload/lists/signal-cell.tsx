import { IconAlertTriangle, IconClock } from '@tabler/icons-react';
import { labelOf, sentenceOf } from '#shared/caseload/signals/texts.ts';
import { toIsoDate } from '#shared/kernel/dates.ts';
import { compareText } from '../../ui/sort-rows.ts';
import type { ListedClient } from './listed-clients.ts';
import { texts } from './texts.ts';

/** What asks for an act soonest; the whole sentence stands behind it, and how many more there are. */
export function SignalCell({ listed }: { readonly listed: ListedClient }) {
  const { signal: asking, furtherSignals } = listed;
  if (asking === null) return <span className="t-quiet">{texts.dash}</span>;
  const { signal, term } = asking;
  const Sign = term === 'nu' ? IconAlertTriangle : IconClock;
  const sentence = sentenceOf(signal, toIsoDate(new Date()));
  return (
    <span
      className="c-signal"
      data-term={term}
      title={furtherSignals > 0 ? `${sentence} ${texts.moreSignals(furtherSignals)}` : sentence}
    >
      <Sign size={16} stroke={1.8} aria-hidden />
      <span className="c-signal-name">
        {texts.signalShort[signal.kind] ?? labelOf(signal.kind)}
      </span>
      {furtherSignals > 0 && <span className="t-second">{texts.more(furtherSignals)}</span>}
    </span>
  );
}

/** By term, the soonest first; without a term it is to be done now. Who asks for nothing comes last. */
export function compareSignal(a: ListedClient, b: ListedClient): number {
  const term = ({ signal }: ListedClient) => (signal === null ? null : (signal.signal.due ?? ''));
  return compareText(term(a), term(b));
}
