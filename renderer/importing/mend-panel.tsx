import { Button, VisuallyHidden } from '@mantine/core';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { CheckedList, Correction, ListChoicesInput } from '#shared/importing/schema.ts';
import { MessagePanel } from '../ui/message-panel.tsx';
import { Panel } from '../ui/panel.tsx';
import { Segmented } from '../ui/segmented.tsx';
import { showToast } from '../ui/toast.tsx';
import type { Matching } from './import-draft.ts';
import { keepTyped, skipLines, withoutLines } from './matching-changes.ts';
import { CardList, type CardListHandle } from './mend-card-list.tsx';
import { asBefore, correctAll, keepRows, type ChangeMatching } from './mend-changes.ts';
import {
  faultKinds,
  faultsByColumn,
  faultyRows,
  isBetterByKind,
  whoIsIn,
  type FaultKind,
  type FaultyRow,
} from './mend-faults.ts';
import { MendKind } from './mend-kind.tsx';
import { replaceableIn } from './mend-replaceable.ts';
import { MendRow } from './mend-row.tsx';
import { SaveFaultyRows } from './mend-save.tsx';
import type { ListedRows } from './mend-rows-call.ts';
import { useFocusAfterCheck } from './mend-focus.ts';
import { checkTexts } from './texts-check.ts';

const { mend } = checkTexts;

export interface MendPanelProps {
  readonly matching: Matching;
  readonly choices: ListChoicesInput;
  readonly checked: CheckedList;
  /** What is shown is of before the last change: the list is being checked again. */
  readonly checking: boolean;
  readonly change: ChangeMatching;
  readonly rows: ListedRows;
  readonly onLook: (line: number) => void;
  /** The row that was last looked at as a whole. */
  readonly lookedAt: number | null;
}

const optionOf = (column: number | null): string => String(column ?? '-');

/** All faulty rows, to mend or skip them here; by row, or by what is wrong when it comes often. */
export function MendPanel(props: MendPanelProps) {
  const { matching, checked, change, rows: access } = props;
  const allRows = useMemo(() => faultyRows(checked.faults), [checked]);
  const kinds = useMemo(() => faultKinds(checked.faults), [checked]);
  const [suggestedView] = useState<'row' | 'kind'>(() =>
    isBetterByKind(allRows.length, kinds.length) ? 'kind' : 'row',
  );
  const view = matching.faultView ?? suggestedView;
  const setView = (faultView: 'row' | 'kind') => change((now) => ({ ...now, faultView }));
  const [onlyColumn, setOnlyColumn] = useState('');
  const [onlyKind, setOnlyKind] = useState<string | null>(null);
  // Here as well as in the draft: a field that waits for the draft loses the place of its cursor.
  const [typed, setTyped] = useState(matching.typed);
  const list = useRef<CardListHandle>(null);

  const byColumn = useMemo(() => faultsByColumn(allRows), [allRows]);
  const kindShown = kinds.find(({ key }) => key === onlyKind);
  const rows = useMemo(() => {
    if (kindShown !== undefined) {
      const lines = new Set(kindShown.lines);
      return allRows.filter(({ line }) => lines.has(line));
    }
    const only = byColumn.find(({ column }) => optionOf(column) === onlyColumn);
    return only === undefined
      ? allRows
      : allRows.filter(({ cells }) => cells.some(({ column }) => column === only.column));
  }, [allRows, byColumn, kindShown, onlyColumn]);

  const isWorthSwitching = kinds.length < allRows.length && allRows.length > 3;
  const showsKinds = view === 'kind' && kindShown === undefined;
  const focus = useFocusAfterCheck({
    checked,
    checking: props.checking,
    lookedAt: props.lookedAt,
    rows,
    left: allRows.length,
    kinds: showsKinds ? kinds : null,
    list,
  });
  const firstLine = rows[0]?.line;
  useEffect(() => {
    if (onlyKind !== null && firstLine !== undefined) list.current?.focusCard(firstLine);
    // Only when another kind is asked for.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [onlyKind]);

  const type = (key: string, text: string | undefined) => {
    setTyped((now) => keepTyped(now, key, text));
    change((now) => ({ ...now, typed: keepTyped(now.typed, key, text) }));
  };
  const mendRow = (row: FaultyRow, corrections: readonly Correction[]) => {
    change((now) => correctAll(now, corrections));
    for (const { column } of corrections) type(`${row.line}:${column}`, undefined);
    focus.after(row.line, 'mended');
  };
  const skip = (lines: readonly number[], from: number | null) => {
    change((now) => skipLines(now, lines));
    setTyped((now) => withoutLines(now, lines));
    const [line] = lines;
    const sentence =
      lines.length === 1 && line !== undefined
        ? mend.skipped(line)
        : mend.skippedMany(lines.length);
    showToast(sentence, () => change((now) => keepRows(now, lines)), 'importing');
    focus.after(from, 'skipped');
  };
  const replace = ({ key, column, lines }: FaultKind, text: string) => {
    if (column === null) return;
    // With fewer rows left Trede would show them otherwise: the way of looking stays.
    setView(view);
    const before = matching.corrections;
    change((now) =>
      correctAll(
        now,
        lines.map((line) => ({ line, column, text })),
      ),
    );
    type(key, undefined);
    const said = text === '' ? mend.emptied(lines.length) : mend.replaced(lines.length);
    showToast(said, () => change((now) => asBefore(now, before, lines, column)), 'importing');
    focus.after(null, 'mended');
  };

  const { want } = access;
  const fetchVisible = useCallback(
    (visible: readonly FaultyRow[]) => want(visible.map(({ line }) => line)),
    [want],
  );
  const allLines = () => allRows.map(({ line }) => line);

  return (
    <Panel
      flush
      fill
      title={mend.title(allRows.length)}
      aside={
        <span className="i-aside">
          <SaveFaultyRows choices={props.choices} />
          <Button size="xs" onClick={() => skip(allLines(), null)}>
            {mend.skipAll(allRows.length)}
          </Button>
        </span>
      }
    >
      <div className="i-mend-bar">
        <span className="t-second i-bar-line">
          {kindShown === undefined ? mend.fileStays : mend.showingKind(kindShown.message)}
          {allRows.length <= 3 && ` ${mend.lineHint}`}
        </span>
        {kindShown === undefined && (matching.faultView !== null || isWorthSwitching) && (
          <Segmented
            label={mend.view}
            options={[
              { value: 'row', label: mend.byRow },
              { value: 'kind', label: mend.byKind },
            ]}
            value={view}
            onChange={setView}
          />
        )}
        {!showsKinds && kindShown === undefined && byColumn.length > 1 && allRows.length > 5 && (
          <select
            className="t-chip-select"
            aria-label={mend.columnFilter}
            value={onlyColumn}
            onChange={(event) => setOnlyColumn(event.currentTarget.value)}
          >
            <option value="">{mend.allColumns(allRows.length)}</option>
            {byColumn.map(({ column, header, count }) => (
              <option key={optionOf(column)} value={optionOf(column)}>
                {mend.someColumn(header ?? mend.wholeLine, count)}
              </option>
            ))}
          </select>
        )}
        {kindShown !== undefined && (
          <Button size="xs" onClick={() => setOnlyKind(null)}>
            {mend.showAll}
          </Button>
        )}
      </div>
      {access.problem !== null && (
        <MessagePanel
          severity="error"
          title={mend.rowsProblem}
          actions={<Button onClick={() => fetchVisible(rows.slice(0, 50))}>{mend.again}</Button>}
        >
          {access.problem}
        </MessagePanel>
      )}
      {showsKinds ? (
        <CardList
          label={mend.kinds}
          items={kinds}
          keyOf={({ key }) => key}
          height={118}
          handle={list}
        >
          {(kind) => (
            <MendKind
              kind={kind}
              field={kind.column === null ? null : (matching.fields[kind.column] ?? null)}
              typed={typed[kind.key] ?? ''}
              replaceable={replaceableIn(kind.column, matching.fields, matching.match.shape)}
              onType={(text) => type(kind.key, text)}
              onReplace={(text) => replace(kind, text)}
              onSkip={() => skip(kind.lines, null)}
              onShow={() => setOnlyKind(kind.key)}
            />
          )}
        </CardList>
      ) : (
        <CardList
          label={mend.list}
          items={rows}
          keyOf={({ line }) => line}
          height={104}
          onVisible={fetchVisible}
          handle={list}
        >
          {(row) => (
            <MendRow
              row={row}
              fields={matching.fields}
              who={whoIsIn(access.cellsOf(row.line) ?? [], matching.fields)}
              textOf={(column) => {
                const cells = access.cellsOf(row.line);
                // A row may be shorter than the heading.
                return cells === undefined ? undefined : (cells[column] ?? '');
              }}
              typed={typedOf(typed, row)}
              onType={(column, text) => type(`${row.line}:${column}`, text)}
              onMend={(corrections) => mendRow(row, corrections)}
              onSkip={() => skip([row.line], row.line)}
              onLook={() => props.onLook(row.line)}
            />
          )}
        </CardList>
      )}
      <VisuallyHidden role="status">{focus.said}</VisuallyHidden>
    </Panel>
  );
}

function typedOf(typed: Matching['typed'], { line, cells }: FaultyRow): Record<number, string> {
  const ofRow: Record<number, string> = {};
  for (const { column } of cells) {
    const text = typed[`${line}:${column}`];
    if (column !== null && text !== undefined) ofRow[column] = text;
  }
  return ofRow;
}
