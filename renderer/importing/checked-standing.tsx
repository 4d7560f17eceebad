import {
  IconAlertTriangle,
  IconCheck,
  IconCircleMinus,
  IconExclamationCircle,
  type Icon,
} from '@tabler/icons-react';
import type { CheckedList } from '#shared/importing/schema.ts';
import { formatCount } from '#shared/kernel/text.ts';
import { LoadingLine } from '../ui/loading-line.tsx';
import { Panel } from '../ui/panel.tsx';
import { standingOf } from './check-state.ts';
import { checkTexts } from './texts-check.ts';
import './standing.css';

const { standing: says } = checkTexts;

export interface StandingPanelProps {
  readonly checked: CheckedList;
  /** Something that differs still waits for the user's choice. */
  readonly undecided: boolean;
  readonly checking: boolean;
}

/** How the rows of the list stand, as a bar and in words and figures. */
export function StandingPanel({ checked, undecided, checking }: StandingPanelProps) {
  const { counts } = checked;
  const { rows, ready, warning, fault, skipped } = standingOf(checked);
  const parts = [
    { part: 'ready', count: ready - warning },
    { part: 'warning', count: warning },
    { part: 'fault', count: fault },
    { part: 'skipped', count: skipped },
  ].filter(({ count }) => count > 0);
  const kinds = [
    ...(counts.newRows > 0 ? [says.new(counts.newRows)] : []),
    ...(counts.changedRows > 0 ? [says.changed(counts.changedRows)] : []),
    ...(counts.differingRows > 0 ? [says.differing(counts.differingRows, undecided)] : []),
    ...(counts.unchangedRows > 0 ? [says.unchanged(counts.unchangedRows)] : []),
  ];
  return (
    <Panel title={says.title} aside={says.rows(rows)}>
      <div className="i-standing-bar" aria-hidden>
        {parts.map(({ part, count }) => (
          <span key={part} data-part={part} style={{ flexGrow: count }} />
        ))}
      </div>
      <dl className="i-standing">
        <Line
          part="ready"
          sign={IconCheck}
          count={ready}
          words={says.ready}
          more={kinds.join(', ')}
        />
        {warning > 0 && (
          <Line part="warning" sign={IconAlertTriangle} count={warning} words={says.warning} />
        )}
        {fault > 0 && (
          <Line part="fault" sign={IconExclamationCircle} count={fault} words={says.fault} />
        )}
        {skipped > 0 && (
          <Line part="skipped" sign={IconCircleMinus} count={skipped} words={says.skipped} />
        )}
      </dl>
      {counts.absentClients !== null && counts.absentClients > 0 && (
        <p className="t-second">{says.absent(counts.absentClients)}</p>
      )}
      {checking && <LoadingLine>{checkTexts.busyAgain}</LoadingLine>}
    </Panel>
  );
}

interface LineProps {
  readonly part: string;
  readonly sign: Icon;
  readonly count: number;
  readonly words: string;
  readonly more?: string;
}

function Line({ part, sign: Sign, count, words, more = '' }: LineProps) {
  return (
    <div data-part={part}>
      <dt>
        <Sign size={17} aria-hidden />
        <span className="i-standing-words">{words}</span>
      </dt>
      <dd>
        <strong className="t-figures">{formatCount(count)}</strong>
      </dd>
      {more !== '' && <dd className="i-standing-more t-second">{more}</dd>}
    </div>
  );
}
