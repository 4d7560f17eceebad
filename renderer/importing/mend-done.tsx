import { Button } from '@mantine/core';
import { useMemo } from 'react';
import { formatCount } from '#shared/kernel/text.ts';
import { showToast } from '../ui/toast.tsx';
import { VirtualList } from '../ui/virtual-list.tsx';
import { headerOf, type Matching } from './import-draft.ts';
import { dropCorrection, keepLines } from './matching-changes.ts';
import { correctAll, type ChangeMatching } from './mend-changes.ts';
import { checkTexts } from './texts-check.ts';

const { mended } = checkTexts;

interface MendedLine {
  readonly key: string;
  readonly line: number;
  readonly header: string;
  readonly what: string;
  readonly revoke: () => void;
}

export interface MendDoneProps {
  readonly matching: Matching;
  readonly change: ChangeMatching;
}

/** What was mended and skipped so far, folded away; each of it can be taken back. */
export function MendDone({ matching, change }: MendDoneProps) {
  const { corrections, skippedLines, match } = matching;
  const rows = useMemo((): MendedLine[] => {
    const ofCells = corrections.map((correction) => {
      const column = match.columns[correction.column];
      return {
        key: `${correction.line}:${correction.column}`,
        line: correction.line,
        header: column === undefined ? '' : headerOf(column),
        what: mended.changed(correction.text),
        revoke: () => change((now) => dropCorrection(now, correction)),
      };
    });
    const ofRows = skippedLines.map((line) => ({
      key: `${line}`,
      line,
      header: mended.wholeRow,
      what: mended.skipped,
      revoke: () => change((now) => keepLines(now, [line])),
    }));
    return [...ofCells, ...ofRows].sort((one, other) => one.line - other.line);
  }, [corrections, skippedLines, match, change]);
  if (rows.length === 0) return null;

  const keepAll = () => {
    change((now) => ({ ...now, skippedLines: [] }));
    showToast(mended.undone, () => change((now) => ({ ...now, skippedLines })), 'importing');
  };
  const dropAll = () => {
    change((now) => ({ ...now, corrections: [] }));
    showToast(mended.undone, () => change((now) => correctAll(now, corrections)), 'importing');
  };

  return (
    <details
      className="i-warnings"
      onToggle={(event) => event.currentTarget.scrollIntoView({ block: 'nearest' })}
    >
      <summary>
        <strong>{mended.summary(corrections.length, skippedLines.length)}</strong>{' '}
        <span className="t-second">{mended.hint}</span>
      </summary>
      <div className="i-warnings-foot">
        {skippedLines.length > 0 && (
          <Button size="xs" onClick={keepAll}>
            {mended.keepAll}
          </Button>
        )}
        {corrections.length > 0 && (
          <Button size="xs" onClick={dropAll}>
            {mended.dropAll}
          </Button>
        )}
      </div>
      <div className="i-warnings-list">
        <VirtualList
          label={mended.label}
          rows={rows}
          rowKey={({ key }) => key}
          sort={null}
          onSort={() => undefined}
          columns={[
            {
              id: 'line',
              header: mended.line,
              width: '56px',
              align: 'right',
              cell: ({ line }) => formatCount(line),
            },
            {
              id: 'column',
              header: mended.column,
              width: 'minmax(90px, 170px)',
              cell: ({ header }) => header,
            },
            {
              id: 'what',
              header: mended.what,
              width: 'minmax(120px, 1fr)',
              cell: ({ what }) => what,
            },
            {
              id: 'back',
              header: mended.back,
              width: '118px',
              cell: ({ line, header, revoke }) => (
                <Button
                  variant="subtle"
                  size="compact-xs"
                  aria-label={mended.undoOf(line, header)}
                  onClick={revoke}
                >
                  {mended.undo}
                </Button>
              ),
            },
          ]}
        />
      </div>
    </details>
  );
}
