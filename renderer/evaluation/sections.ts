import { useEffect, useState } from 'react';
import type { Report, ReportBlock } from '#shared/evaluation/schema.ts';
import { declaredSentences } from '#shared/evaluation/sentences/all-sentences.ts';

export interface Section {
  /** The id of its element on the page. */
  readonly id: string;
  readonly title: string;
  /** Stands under a heading. */
  readonly under: boolean;
}

export const tableSectionId = (tableId: string): string => `rapport-tabel-${tableId}`;
export const partSectionId = (place: number): string => `rapport-deel-${place}`;

/** The title of sentences in a report without headings of its own; `null` where one stands above them. */
export function ownTitleOf(blocks: readonly ReportBlock[], place: number): string | null {
  const block = blocks[place];
  if (block?.kind !== 'sentences') return null;
  if (blocks.some(({ kind }) => kind === 'heading')) return null;
  return declaredSentences.get(block.id)?.title ?? null;
}

/**
 * The table that stands at a part: its own, or that of a chart. A chart says nothing to who cannot see it,
 * so a table that stands nowhere else comes with it. `null`: none.
 */
export function tableAt({ blocks, charts }: Report, place: number): string | null {
  const block = blocks[place];
  if (block?.kind === 'table') return block.id;
  if (block?.kind !== 'chart') return null;
  const tableId = charts.find(({ id }) => id === block.id)?.tableId ?? block.id;
  const elsewhere = blocks.some(
    (other, at) =>
      'id' in other &&
      other.id === tableId &&
      (other.kind === 'table' || (other.kind === 'chart' && at < place)),
  );
  return elsewhere ? null : tableId;
}

/** The parts of a report that have a title, in the order in which it is read. */
export function sectionsOf(report: Report): Section[] {
  const { blocks, tables } = report;
  let under = false;
  return blocks.flatMap((block, place): Section[] => {
    const id = partSectionId(place);
    if (block.kind === 'heading') {
      under = true;
      return [{ id, title: block.text, under: false }];
    }
    const tableId = tableAt(report, place);
    if (tableId !== null) {
      const table = tables.find((one) => one.id === tableId);
      return table === undefined
        ? []
        : [{ id: tableSectionId(tableId), title: table.title, under }];
    }
    const title = ownTitleOf(blocks, place);
    return title === null ? [] : [{ id, title, under }];
  });
}

/** Goes to a part of the report, with the keyboard too. */
export function showSection(id: string): void {
  const section = document.getElementById(id);
  section?.scrollIntoView({ block: 'start' });
  section?.focus({ preventScroll: true });
}

/** The part that is being read: the last one that came into the upper half of the window. */
export function useSectionInView(sections: readonly Section[]): [string, (id: string) => void] {
  const [current, setCurrent] = useState('');
  const ids = sections.map(({ id }) => id).join(' ');
  useEffect(() => {
    const watcher = new IntersectionObserver(
      (entries) => {
        const seen = entries.find((entry) => entry.isIntersecting);
        if (seen !== undefined) setCurrent(seen.target.id);
      },
      { rootMargin: '-25% 0px -55% 0px' },
    );
    for (const id of ids.split(' ')) {
      const section = document.getElementById(id);
      if (section !== null) watcher.observe(section);
    }
    return () => watcher.disconnect();
  }, [ids]);
  // Before anything was scrolled the first part is read.
  return [current === '' ? (sections[0]?.id ?? '') : current, setCurrent];
}
