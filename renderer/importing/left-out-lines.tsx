import type { ReadList } from '#shared/importing/schema.ts';
import { texts } from './texts.ts';

/** The titles above the header and what lies below it but is no row, each once, in the order of the file. */
export function leftOutOf({ preview, leftOut }: Pick<ReadList, 'preview' | 'leftOut'>) {
  const seen = new Set(leftOut.map(({ line }) => line));
  const inPreview = preview.flatMap(({ line, role, cells }) =>
    (role === 'title' || role === 'totals') && !seen.has(line)
      ? [{ line, kind: role, text: cells.filter((cell) => cell !== '').join(' ') }]
      : [],
  );
  return [...inPreview, ...leftOut].sort((a, b) => a.line - b.line);
}

/** Tells which lines Trede passes over, so that a real row among them is missed. */
export function LeftOutLines({ list }: { readonly list: ReadList }) {
  const { leftOut } = texts.table;
  const lines = leftOutOf(list);
  if (lines.length === 0) return null;
  return (
    <details className="i-left-out">
      <summary>{leftOut.title(lines.map(({ line }) => line))}</summary>
      <ul>
        {lines.map(({ line, kind, text }) => (
          <li key={line}>
            <strong>{leftOut.item(line, kind)}</strong> {text}
          </li>
        ))}
      </ul>
      <p className="t-second">{leftOut.line}</p>
    </details>
  );
}
