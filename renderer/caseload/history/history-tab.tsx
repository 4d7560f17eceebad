import { Anchor, Button } from '@mantine/core';
import { useState } from 'react';
import { messageOf } from '../../lib/call.ts';
import { href, paths } from '../../lib/paths.ts';
import { useCall } from '../../lib/use-call.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { LoadingLine } from '../../ui/loading-line.tsx';
import { MessagePanel } from '../../ui/message-panel.tsx';
import { Panel } from '../../ui/panel.tsx';
import type { ClientTabProps } from '../client/tab-props.ts';
import { byDay } from './days.ts';
import { HistoryEntryRow } from './history-entry.tsx';
import { historyTexts as texts } from './texts.ts';
import './history.css';

/** So many changes are shown at once. */
const perPage = 50;

/** Who changed what of this client, and the way back. */
export function HistoryTab({ client, today }: ClientTabProps) {
  const history = useCall('caseload.history', { clientId: client.id });
  const team = useCall('team.status', {});
  const mayAsk = team.data?.user.roles.includes('coordinator') ?? false;
  const [shownCount, setShownCount] = useState(perPage);
  if (history.isPending) return <LoadingLine />;
  if (history.isError) {
    return <MessagePanel severity="error">{messageOf(history.error)}</MessagePanel>;
  }
  const entries = history.data;
  const more = entries.length - shownCount;
  return (
    <Panel
      title={texts.title}
      flush
      aside={
        mayAsk && (
          <>
            <Anchor href={href(paths.logOfClient(client.id))} fz={14}>
              {texts.seenBy}
            </Anchor>{' '}
            <Anchor href={href(paths.insight(client.id))} fz={14} ml={12}>
              {texts.insight}
            </Anchor>
          </>
        )
      }
    >
      {entries.length === 0 ? (
        <EmptyState title={texts.none}>{texts.noneLine}</EmptyState>
      ) : (
        byDay(entries.slice(0, shownCount), today).map(({ date, title, entries: own }) => (
          <section key={date} aria-label={title}>
            <h3 className="c-history-day">{title}</h3>
            <ol className="c-history">
              {own.map((entry) => (
                <HistoryEntryRow key={entry.changeId} entry={entry} />
              ))}
            </ol>
          </section>
        ))
      )}
      {more > 0 && (
        <div className="c-history-more">
          <Button size="xs" onClick={() => setShownCount((count) => count + perPage)}>
            {texts.earlier(Math.min(more, perPage))}
          </Button>
        </div>
      )}
    </Panel>
  );
}
