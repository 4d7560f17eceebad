import { z } from 'zod';
import type { Cell } from './cell.ts';
import { isoDateSchema } from './dates.ts';
import { dutchCellText } from './dutch-cell.ts';

/** A table as it goes on the clipboard: for Excel and Word, and for what takes text alone. */
export const copiedSchema = z.object({ text: z.string(), html: z.string() });
export type Copied = z.infer<typeof copiedSchema>;

/** A cell of a table that the window shows. */
export const copiedCellSchema = z.union([
  z.string().max(2_000),
  z.object({ number: z.number() }),
  z.object({ cents: z.int() }),
  z.object({ day: isoDateSchema }),
  z.null(),
]);
export type CopiedCell = z.infer<typeof copiedCellSchema>;

const lineEnd = '\r\n';

/**
 * Lines of cells for a Dutch Excel: numbers, amounts and days as it reads them, codes as text, and no text that is a
 * formula.
 */
export const copiedTable = (lines: readonly (readonly Cell[])[]): Copied => ({
  text: lines.map((line) => line.map(tabbed).join('\t') + lineEnd).join(''),
  html: `<meta charset="utf-8"><table>${lines.map(htmlLine).join('')}</table>`,
});

/** The same with a line above it, which is no part of the table. */
export const withLineAbove = ({ text, html }: Copied, line: string): Copied => ({
  text: tabbed(line) + lineEnd + text,
  html: html.replace('<table>', `<table>${htmlLine([line])}`),
});

/** On one line and in one column; a quote at the start would take the cells after it along. */
function tabbed(cell: Cell): string {
  const text = dutchCellText(cell).replace(/[\t\r\n]+/g, ' ');
  return text.startsWith('"') ? `"${text.replaceAll('"', '""')}"` : text;
}

const htmlLine = (line: readonly Cell[]): string => `<tr>${line.map(htmlCell).join('')}</tr>`;

/** `@` is how Excel writes that a cell holds text: zeros in front of a code stay. */
const htmlCell = (cell: Cell): string =>
  typeof cell === 'string'
    ? `<td style="mso-number-format:'\\@'">${escaped(dutchCellText(cell))}</td>`
    : `<td>${escaped(dutchCellText(cell))}</td>`;

const signs: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => signs[sign] ?? '');
