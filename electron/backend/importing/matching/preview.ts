import { maskBsns } from '#shared/kernel/bsn.ts';
import type { PreviewRow, ReadList } from '#shared/importing/schema.ts';
import type { Table } from '../reading/table.ts';
import type { JudgedColumn } from './judged-columns.ts';

const previewCount = 12;
const leftOutCount = 20;
const longestCell = 200;

const safe = (text: string): string => maskBsns(text).text.slice(0, longestCell);

/** The first records of a file in the order in which they stand there, each with what Trede takes it for. */
export function previewOf(table: Table, judged: readonly JudgedColumn[]): PreviewRow[] {
  const left = table.leftOut.map(({ line, kind, text }): PreviewRow => ({
    line,
    role: kind,
    cells: [safe(text)],
  }));
  const header: PreviewRow[] =
    table.headerLine === 0
      ? []
      : [{ line: table.headerLine, role: 'header', cells: table.headers.map(safe) }];
  const rows = table.rows.slice(0, previewCount).map(({ line, cells }): PreviewRow => ({
    line,
    role: 'row',
    cells: cells.map((cell, index) =>
      (judged[index]?.show(cell) ?? safe(cell)).slice(0, longestCell),
    ),
  }));
  return [...left, ...header, ...rows].toSorted((a, b) => a.line - b.line).slice(0, previewCount);
}

/** Records below or above the list that are no rows of it. */
export const leftOutOf = ({ leftOut }: Table): ReadList['leftOut'] =>
  leftOut.slice(0, leftOutCount).map(({ line, kind, text }) => ({ line, kind, text: safe(text) }));
