import { useState } from 'react';
import type { LogCheck, LogFilter } from '#shared/team/log/schema.ts';
import { wholeLog } from '#shared/team/log/schema.ts';
import { checkWords } from '#shared/team/log/words.ts';
import { formatCount } from '#shared/kernel/text.ts';
import type { Id } from '#shared/kernel/ids.ts';
import { call, messageOf } from '../../lib/call.ts';
import { useKeptState } from '../../lib/use-kept-state.ts';
import { useProgress } from '../../lib/use-progress.ts';
import { MessagePanel } from '../../ui/message-panel.tsx';
import { Page, PageHead } from '../../ui/page.tsx';
import { PrintButton } from '../../ui/print-button.tsx';
import { ProgressBar } from '../../ui/progress-bar.tsx';
import { showNotice, showToast } from '../../ui/toast.tsx';
import type { ClientChoice } from '../../lib/client-choice.ts';
import { LogFilters } from './log-filters.tsx';
import { LogList } from './log-list.tsx';
import { logTexts as texts } from './texts.ts';
import { useLogParts } from './use-log-parts.ts';
import './log.css';
import { Acting } from '../../ui/acting.tsx';
import { WorkButton } from '../../ui/work-button.tsx';

export interface LogPageProps {
  /** Whose page the user comes from, to see who saw that client. */
  readonly clientId: Id | null;
  readonly ClientChoice: ClientChoice;
}

/** Who did what in the file, for the coordinator: to look through, check and print. */
export function LogPage({ clientId, ClientChoice }: LogPageProps) {
  const kept = useKeptState('log', wholeLog);
  // Of one client it begins anew: who comes for somebody else must not find the client of before.
  const own = useState<LogFilter>({ ...wholeLog, clientId });
  const [filter, setFilter] = clientId === null ? kept : own;
  const log = useLogParts(filter);
  const [busy, setBusy] = useState<'check' | 'print' | null>(null);
  const [check, setCheck] = useState<LogCheck | null>(null);
  const progress = useProgress(busy !== null, 'log');
  const during = async (what: 'check' | 'print', work: () => Promise<void>) => {
    setBusy(what);
    try {
      await work();
    } catch (problem) {
      showNotice(messageOf(problem));
    } finally {
      setBusy(null);
    }
  };
  const print = () =>
    during('print', async () => {
      const saved = await call('desktop.saveLog', { filter });
      if (saved !== null) showToast(texts.saved(saved.name, saved.folder));
    });
  const checkAll = () => during('check', async () => setCheck(await call('team.checkLog', {})));
  return (
    <Page fill>
      <PageHead
        title={filter.clientId === null ? texts.title : texts.ofClient}
        line={texts.line}
        actions={
          <>
            <WorkButton busy={busy !== null} onClick={() => void print()}>
              {busy === 'print' ? texts.printing : texts.print}
            </WorkButton>
            <PrintButton of={texts.title} page={() => ({ what: 'logboek', filter })} />
            <Acting>
              <WorkButton variant="filled" busy={busy !== null} onClick={() => void checkAll()}>
                {texts.check}
              </WorkButton>
            </Acting>
          </>
        }
      />
      {busy !== null && progress !== null && <ProgressBar label={texts.checking} {...progress} />}
      {check !== null && (
        <div className="l-fixed">
          <CheckResult check={check} />
        </div>
      )}
      {log.problem !== null && (
        <div className="l-fixed">
          <MessagePanel severity="error">{messageOf(log.problem)}</MessagePanel>
        </div>
      )}
      <LogFilters
        filter={filter}
        users={log.users}
        ClientChoice={ClientChoice}
        onChange={(changed) => setFilter((before) => ({ ...before, ...changed }))}
      />
      <LogList log={log} filter={filter} />
    </Page>
  );
}

function CheckResult({ check }: { readonly check: LogCheck }) {
  const broken = check.fault !== null;
  return (
    <MessagePanel
      severity={broken ? 'error' : 'info'}
      title={broken ? texts.checkTitle.broken : texts.checkTitle.whole}
    >
      {checkWords(check, formatCount(check.lines))} {texts.checkedAt(check.checkedAt)}
    </MessagePanel>
  );
}
