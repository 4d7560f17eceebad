import { compareTables } from '#shared/evaluation/compared-table.ts';
import type { ReportMode, ReportTable as Table } from '#shared/evaluation/schema.ts';
import { yearsOf } from '#shared/evaluation/texts.ts';
import { formatPeriod, type Period } from '#shared/kernel/dates.ts';
import { ComparedFigures } from './compared-figures.tsx';
import { hidesFigures, unitLineOf } from './figures.ts';
import { tableSectionId } from './sections.ts';
import { TableFigures } from './table-figures.tsx';
import { texts } from './texts.ts';

/** More columns than these may not fit beside each other, so the table can be moved with the keyboard. */
const columnsThatFit = 5;

export interface ReportTableProps {
  readonly table: Table;
  readonly mode: ReportMode;
  readonly period: Period;
  /** The same table over the period that is compared with. */
  readonly compared: { readonly table: Table; readonly period: Period } | null;
}

/** One table of the report as it will be printed: what it counts above it, what to know below it. */
export function ReportTable({ table, mode, period, compared }: ReportTableProps) {
  const unit = unitLineOf(table);
  const id = tableSectionId(table.id);
  const beside = compared === null ? null : compareTables(table, compared.table);
  const wide = table.columns.length * (beside === null ? 1 : 2) > columnsThatFit;
  const about = table.about ?? [];
  const hides = hidesFigures(table) || (compared !== null && hidesFigures(compared.table));
  const earlier = beside === null ? undefined : compared?.table;
  // What a note says of both periods is said once; what was counted is said whole, of each.
  const notesOfThen = (earlier?.notes ?? []).filter((note) => !table.notes.includes(note));
  const aboutThen = earlier?.about ?? [];
  const notes = [
    ...table.notes,
    ...(compared === null || notesOfThen.length === 0
      ? []
      : [texts.paper.ofPeriod(shortPeriod(compared.period), notesOfThen.join(' '))]),
    ...(hides ? [texts.paper.hiddenNote] : []),
  ];
  const labelled = { labelledBy: `${id}-titel` };
  return (
    <section id={id} className="e-section" aria-labelledby={`${id}-titel`} tabIndex={-1}>
      <h3 id={`${id}-titel`}>{table.title}</h3>
      {about.length > 0 ? (
        <p className="e-unit">{about.join(' ')}</p>
      ) : (
        unit !== null && <p className="e-unit">{unit}</p>
      )}
      {aboutThen.length > 0 && <p className="e-unit">{aboutThen.join(' ')}</p>}
      <div
        className="e-table-scroll"
        {...(wide
          ? { tabIndex: 0, role: 'group', 'aria-label': texts.paper.scrolls(table.title) }
          : {})}
      >
        {(beside ?? table).rows.length === 0 ? (
          <p className="e-nothing">{texts.paper.noRows}</p>
        ) : compared === null || beside === null ? (
          <TableFigures table={table} mode={mode} {...labelled} />
        ) : (
          <ComparedFigures
            table={beside}
            rowHeading={table.rowHeading}
            mode={mode}
            now={shortPeriod(period)}
            then={shortPeriod(compared.period)}
            {...labelled}
          />
        )}
      </div>
      <p className="e-notes">{notes.join(' ')}</p>
      {compared !== null && beside === null && (
        <>
          <h4 id={`${id}-eerder`}>{texts.paper.sameTable(formatPeriod(compared.period))}</h4>
          <div
            className="e-table-scroll"
            tabIndex={0}
            role="group"
            aria-label={texts.paper.scrolls(texts.paper.sameTable(formatPeriod(compared.period)))}
          >
            <TableFigures table={compared.table} mode={mode} labelledBy={`${id}-eerder`} />
          </div>
          <p className="e-notes">{compared.table.notes.join(' ')}</p>
        </>
      )}
    </section>
  );
}

/** Whole years by their years, else from day to day. */
const shortPeriod = (period: Period): string =>
  period.from.endsWith('-01-01') && period.until.endsWith('-12-31')
    ? yearsOf(period)
    : formatPeriod(period);
