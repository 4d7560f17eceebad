import { renderToStaticMarkup } from 'react-dom/server';
import { formatDate, type IsoDate } from '#shared/kernel/dates.ts';
import { formatAmount } from '#shared/kernel/money.ts';
import type { Cell } from '#shared/kernel/cell.ts';
import type { ListTable, MoneyList } from './money-list.ts';
import { listTexts } from './texts.ts';

const styleSheets = ['fonts', 'page', 'text', 'tables', 'money'];

/** The page from which the PDF is printed: static, lying, and confidential: it has numbers of clients. */
export function printedList(list: MoneyList, madeOn: IsoDate): string {
  return `<!doctype html>${renderToStaticMarkup(<PrintedList list={list} madeOn={madeOn} />)}`;
}

interface PrintedListProps {
  readonly list: MoneyList;
  readonly madeOn: IsoDate;
}

function PrintedList({ list, madeOn }: PrintedListProps) {
  return (
    <html
      lang="nl"
      className="intern"
      data-head-left={list.municipality}
      data-head-middle={list.title}
      data-head-right={listTexts.confidential}
      data-foot-left={`${list.subject}. ${listTexts.asOf(madeOn)}`}
    >
      <head>
        <meta charSet="utf-8" />
        <title>{`${list.title}, ${list.subject}`}</title>
        {styleSheets.map((name) => (
          <link key={name} rel="stylesheet" href={`/print-assets/${name}.css`} />
        ))}
      </head>
      <body>
        <header className="memo-head">
          <h1>{list.title}</h1>
          <p>
            <span className="term">{listTexts.subject}</span> <span>{list.subject}</span>
          </p>
          <p>
            <span className="term">{listTexts.from}</span> <span>{list.teamName}</span>
          </p>
          <p>
            <span className="term">{listTexts.date}</span> <span>{formatDate(madeOn)}</span>
          </p>
        </header>
        <main>
          {list.tables.map((table, place) => (
            <PrintedTable key={table.title} table={table} id={`tabel-${place + 1}`} />
          ))}
        </main>
      </body>
    </html>
  );
}

/** The heading is no caption: Chromium leaves captions out of the tags of a PDF. */
function PrintedTable({ table, id }: { readonly table: ListTable; readonly id: string }) {
  const { title, columns, rows, totals, notes, empty } = table;
  return (
    <section className="money-table">
      <h2 id={id}>{title}</h2>
      {rows.length === 0 ? (
        <p>{empty}</p>
      ) : (
        <table aria-labelledby={id}>
          <thead>
            <tr>
              {columns.map(({ header, kind }) => (
                <th key={header} scope="col" className={kind}>
                  {header}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row, place) => (
              // Two rows may say the same; a printed page never changes.
              <tr key={place} className={totals.includes(place) ? 'total' : undefined}>
                {columns.map(({ header, kind }, column) => (
                  <td key={header} className={kind}>
                    {shown(row[column] ?? null)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {notes.length > 0 && <p className="notes">{notes.join(' ')}</p>}
    </section>
  );
}

function shown(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'string') return cell;
  if ('day' in cell) return formatDate(cell.day);
  if ('cents' in cell) return formatAmount(cell.cents);
  if ('number' in cell) return String(cell.number).replace('.', ',');
  if ('percent' in cell) return `${cell.percent}%`;
  return cell.asRead;
}
