import { Button } from '@mantine/core';
import { useState } from 'react';
import type { ImportRun } from '#shared/importing/schema.ts';
import { messageOf } from '../lib/call.ts';
import { useCall } from '../lib/use-call.ts';
import { Badge } from '../ui/badge.tsx';
import { DataTable } from '../ui/data-table.tsx';
import { LoadingLine } from '../ui/loading-line.tsx';
import { Panel } from '../ui/panel.tsx';
import { broughtIn, formatMoment } from './import-words.ts';
import { logTexts } from './texts-log.ts';
import { useUndoState } from './undo-state.ts';
import './log.css';

const { log } = logTexts;

/** As many as stand in view at first. */
const atFirst = 8;

/** Every import: when, from which file, by whom, what it brought, and the way back. */
export function ImportLogPanel() {
  const runs = useCall('importing.runs', {});
  const { ask } = useUndoState();
  const [all, setAll] = useState(false);
  if (runs.isPending) return <LoadingLine />;
  if (runs.isError) {
    return (
      <Panel title={log.title}>
        <p>
          {log.problem}. {messageOf(runs.error)}
        </p>
      </Panel>
    );
  }
  const found = runs.data;
  if (found.length === 0) {
    return (
      <Panel title={log.title}>
        <p className="t-second">{log.empty}</p>
      </Panel>
    );
  }
  return (
    <Panel flush title={log.title} aside={log.tally(found.length)}>
      <DataTable
        label={log.label}
        density="roomy"
        rows={all ? found : found.slice(0, atFirst)}
        rowKey={({ id }) => id}
        columns={[
          {
            id: 'file',
            header: log.file,
            rowHeader: true,
            cell: (run) => (
              <TwoLines
                first={run.fileName ?? log.noFile}
                second={run.fingerprint === null ? null : log.fingerprint(run.fingerprint)}
              />
            ),
          },
          {
            id: 'when',
            header: log.when,
            width: '150px',
            cell: ({ importedAt, importedBy }) => (
              <TwoLines first={formatMoment(importedAt)} second={importedBy ?? log.noOne} />
            ),
          },
          {
            id: 'what',
            header: log.what,
            cell: (run) => (
              <TwoLines
                first={broughtIn(run.counts, run.rowCount)}
                second={`${log.shapes[run.shape]}, ${rowsOf(run)}`}
              />
            ),
          },
          {
            id: 'undo',
            header: log.action,
            width: '160px',
            cell: (run) => <WayBack run={run} onAsk={() => ask(run.id)} />,
          },
        ]}
      />
      {found.length > atFirst && !all && (
        <div className="i-log-more">
          <Button size="xs" onClick={() => setAll(true)}>
            {log.more(found.length)}
          </Button>
        </div>
      )}
    </Panel>
  );
}

/** The rows that went in; with those of the whole list where some were skipped. */
function rowsOf({ counts, rowCount }: ImportRun): string {
  const taken = rowCount - (counts?.skippedRows ?? 0);
  return taken === rowCount ? log.rows(rowCount) : log.someRows(taken, rowCount);
}

function TwoLines({ first, second }: { readonly first: string; readonly second: string | null }) {
  return (
    <span className="i-two-lines">
      <span>{first}</span>
      {second !== null && <span className="t-second t-label">{second}</span>}
    </span>
  );
}

function WayBack({ run, onAsk }: { readonly run: ImportRun; readonly onAsk: () => void }) {
  const moment = formatMoment(run.importedAt);
  if (run.undoneAt !== null) {
    return (
      <span className="i-two-lines">
        <span>
          <Badge>{log.undone}</Badge>
        </span>
        <span className="t-second t-label">
          {log.undoneOn(formatMoment(run.undoneAt), run.undoneBy)}
        </span>
      </span>
    );
  }
  if (!run.canUndo) {
    return <TwoLines first={log.cannot} second={log.cannotWhy} />;
  }
  return (
    <Button size="xs" aria-label={log.undoOf(run.fileName ?? log.noFile, moment)} onClick={onAsk}>
      {log.undo}
    </Button>
  );
}
