import { useEffect, useState } from 'react';
import type { Report } from '#shared/evaluation/schema.ts';
import { texts } from './texts.ts';

export interface Section {
  /** The id of its element on the page. */
  readonly id: string;
  readonly title: string;
}

export const summaryId = 'rapport-samenvatting';
export const tableSectionId = (tableId: string): string => `rapport-tabel-${tableId}`;

/** The parts of a report in the order in which it is read. */
export const sectionsOf = (report: Report): Section[] => [
  { id: summaryId, title: texts.contents.summary },
  ...report.tables.map(({ id, title }) => ({ id: tableSectionId(id), title })),
];

/** Goes to a part of the report, with the keyboard too. */
export function showSection(id: string): void {
  const section = document.getElementById(id);
  section?.scrollIntoView({ block: 'start' });
  section?.focus({ preventScroll: true });
}

/** The part that is being read: the last one that came into the upper half of the window. */
export function useSectionInView(sections: readonly Section[]): [string, (id: string) => void] {
  const [current, setCurrent] = useState(summaryId);
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
  return [current, setCurrent];
}
