import { Anchor } from '@mantine/core';
import type { Report } from '#shared/evaluation/schema.ts';
import { SeriesChart } from './charts/series-chart.tsx';
import { showSection, tableSectionId } from './sections.ts';
import { texts } from './texts.ts';

/** A chart of the report under its finding; nothing when it has none of that name. */
export function PaperChart({ report, id }: { readonly report: Report; readonly id: string }) {
  const chart = report.charts.find((each) => each.id === id);
  if (chart === undefined) return null;
  const table = tableSectionId(chart.tableId);
  return (
    <figure className="e-figure">
      <figcaption>
        <strong>{chart.title}</strong>
        <Anchor
          fz={13}
          href={`#${table}`}
          aria-label={texts.paper.asTableOf(chart.title)}
          onClick={(event) => {
            event.preventDefault();
            showSection(table);
          }}
        >
          {texts.paper.asTable}
        </Anchor>
      </figcaption>
      <SeriesChart chart={chart} mode={report.mode} />
    </figure>
  );
}
