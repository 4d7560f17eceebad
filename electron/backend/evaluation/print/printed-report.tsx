import { renderToStaticMarkup } from 'react-dom/server';
import type { Report } from '#shared/evaluation/schema.ts';
import {
  confidential,
  modeNames,
  printTexts,
  reportTitle,
  yearsOf,
} from '#shared/evaluation/texts.ts';
import { formatPeriod, type IsoDate } from '#shared/kernel/dates.ts';
import { MemoHead } from './memo-head.tsx';
import { OutflowFigure } from './outflow-figure.tsx';
import { PrintedTable } from './printed-table.tsx';

/** The fonts are gathered when Trede is built; the others are in `resources/print`. */
const styleSheets = ['fonts', 'page', 'text', 'tables', 'figure'];

/**
 * The page from which the PDF is printed: static, without script or inline style. What stands in the
 * margins of each page is data on the root element, which `page.css` puts there.
 */
export function printedReport(report: Report, madeOn: IsoDate): string {
  return `<!doctype html>${renderToStaticMarkup(<PrintedReport report={report} madeOn={madeOn} />)}`;
}

function PrintedReport({ report, madeOn }: { report: Report; madeOn: IsoDate }) {
  const { tables, chart, mode, period, protection } = report;
  const name = `Evaluatie ${yearsOf(period)}`;
  const municipality = printTexts.municipality(report.municipality);
  return (
    <html
      lang="nl"
      className={mode}
      data-head-left={municipality}
      data-head-middle={name}
      data-head-right={mode === 'intern' ? confidential : modeNames[mode]}
      data-foot-left={`Periode ${formatPeriod(period)}`}
    >
      <head>
        <meta charSet="utf-8" />
        <title>{`${reportTitle}, ${yearsOf(period)}. ${municipality}. ${modeNames[mode]}`}</title>
        {styleSheets.map((name) => (
          <link key={name} rel="stylesheet" href={`/print-assets/${name}.css`} />
        ))}
      </head>
      <body>
        <MemoHead report={report} madeOn={madeOn} />
        <main>
          <section>
            <h2>1. {printTexts.summary}</h2>
            <p>{report.summary.join(' ')}</p>
            <OutflowFigure
              chart={chart}
              tableNumber={tables.findIndex(({ id }) => id === chart.tableId) + 1}
            />
          </section>
          {protection.length > 0 && (
            <section className="protection">
              <h2>2. {printTexts.protection}</h2>
              <ul>
                {protection.map((sentence) => (
                  <li key={sentence}>{sentence}</li>
                ))}
              </ul>
            </section>
          )}
          <section>
            <h2>
              {protection.length > 0 ? 3 : 2}. {printTexts.tables}
            </h2>
            {tables.map((table, index) => (
              <PrintedTable key={table.id} table={table} mode={mode} number={index + 1} />
            ))}
          </section>
        </main>
      </body>
    </html>
  );
}
