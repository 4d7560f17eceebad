import { IconArrowRight } from '@tabler/icons-react';
import { VisuallyHidden } from '@mantine/core';
import type { ColumnValues } from '#shared/importing/schema.ts';
import { importFieldLabels } from '#shared/importing/texts.ts';
import { texts } from './texts.ts';
import './values.css';

/** How the other spellings of a column are read, for who wants to see it. */
export function ValuesRead({ column }: { readonly column: ColumnValues }) {
  const { read, understood, spellings } = column;
  if (understood === 0) return null;
  const { values } = texts;
  const left = understood - read.length;
  return (
    <details className="i-values-read">
      <summary>
        {spellings.length > 0 ? values.readOthers(understood) : values.readAll(understood)}
      </summary>
      <ul>
        {read.map(({ text, value, rows }) => (
          <li key={text}>
            {text} <IconArrowRight size={14} className="i-arrow" aria-hidden />
            <VisuallyHidden>{values.goesTo}</VisuallyHidden>{' '}
            <strong>{value ?? values.readEmpty}</strong>{' '}
            <span className="t-second">{values.readRows(rows)}</span>
          </li>
        ))}
      </ul>
      {left > 0 && <p className="t-second">{values.readMore(left)}</p>}
    </details>
  );
}

/** A column of which all spellings are understood. */
export function UnderstoodColumn({ column }: { readonly column: ColumnValues }) {
  return (
    <section className="i-values" aria-label={texts.values.tableLabel(column.header)}>
      <header className="i-values-head">
        <h3 className="i-subtitle">
          {column.header} <IconArrowRight size={14} className="i-arrow" aria-hidden />
          <VisuallyHidden>{texts.columns.heads.goesTo}</VisuallyHidden>{' '}
          {importFieldLabels[column.field]}
        </h3>
      </header>
      <ValuesRead column={column} />
    </section>
  );
}
