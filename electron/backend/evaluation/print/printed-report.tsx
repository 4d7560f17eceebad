import { renderToStaticMarkup } from 'react-dom/server';
import type { Report } from '#shared/evaluation/schema.ts';
import { protectionName, yearsOf } from '#shared/evaluation/texts.ts';
import type { IsoDate } from '#shared/kernel/dates.ts';
import { MemoHead, type MemoHeadProps } from './memo-head.tsx';
import { pageMargins } from './page-margins.ts';
import { PrintedBlocks } from './printed-blocks.tsx';

/** The fonts are gathered when Trede is built; the others are in `resources/print`. */
const styleSheets = ['fonts', 'page', 'text', 'tables', 'figure'];

/**
 * The page from which the PDF is printed: static, without script or inline style. What stands in the
 * margins of each page is data on the root element, which `page.css` puts there.
 */
export function printedReport(
  report: Report,
  madeOn: IsoDate,
  recipient: string | null = null,
): string {
  const page = <PrintedReport report={report} madeOn={madeOn} recipient={recipient} />;
  return `<!doctype html>${renderToStaticMarkup(page)}`;
}

function PrintedReport(props: MemoHeadProps) {
  const { report } = props;
  const { mode, period, title } = report;
  const { headLeft, headMiddle, headRight, footLeft } = pageMargins(report);
  return (
    <html
      lang="nl"
      className={mode}
      data-head-left={headLeft}
      data-head-middle={headMiddle}
      data-head-right={headRight}
      data-foot-left={footLeft}
    >
      <head>
        <meta charSet="utf-8" />
        <title>{`${title}, ${yearsOf(period)}. ${headLeft}. ${protectionName(report)}`}</title>
        {styleSheets.map((name) => (
          <link key={name} rel="stylesheet" href={`/print-assets/${name}.css`} />
        ))}
      </head>
      <body>
        <MemoHead {...props} />
        <main>
          <PrintedBlocks report={report} />
        </main>
      </body>
    </html>
  );
}
