import { Button } from '@mantine/core';
import { formatDate } from '#shared/kernel/dates.ts';
import type { ListedBackup } from '#shared/team/backups.ts';
import { Acting } from '../../ui/acting.tsx';
import { Badge } from '../../ui/badge.tsx';
import { Panel } from '../../ui/panel.tsx';
import type { BackupList } from './backup-list.ts';
import { texts } from './texts.ts';

const words = texts.proof;

export interface ProofPanelProps {
  readonly tests: BackupList['tests'];
  readonly latest: ListedBackup | undefined;
  readonly onTest: (backup: ListedBackup) => void;
}

/** When a backup was proved last, and the way to prove the latest. */
export function ProofPanel({ tests, latest, onTest }: ProofPanelProps) {
  const [last] = tests;
  return (
    <Panel title={words.title}>
      <div className="b-backup-side">
        <p>{words.why}</p>
        {last === undefined ? (
          <p className="t-second">{words.none}</p>
        ) : (
          <div>
            {last.counts === null ? (
              <>
                <Badge tone="red">{words.bad(formatDate(last.day))}</Badge>
                <p>{words.badLine}</p>
              </>
            ) : (
              <Badge tone="green">{words.good(formatDate(last.day))}</Badge>
            )}
            <p className="t-second t-label">{words.of(last.name)}</p>
          </div>
        )}
        {latest !== undefined && (
          <Acting>
            <Button onClick={() => onTest(latest)}>{words.start}</Button>
          </Acting>
        )}
      </div>
    </Panel>
  );
}
