import { useEffect, useRef, useState, type RefObject } from 'react';
import type { DrawnPage, OpenedPdf } from './opened-pdf.ts';

export interface PageOnScreen {
  /** Where the page comes. */
  readonly sheet: RefObject<HTMLDivElement | null>;
  /** `drawing` also when another page, or another size of it, still stands there. */
  readonly state: 'drawing' | 'words' | 'picture' | 'failed';
}

/** Puts a page in its place, again for each size. A page that has been left is stopped. */
export function usePage(pdf: OpenedPdf | null, pageNumber: number, width: number): PageOnScreen {
  const sheet = useRef<HTMLDivElement | null>(null);
  const [state, setState] = useState<PageOnScreen['state']>('drawing');
  useEffect(() => {
    if (pdf === null || width < 1) return;
    const stopping = new AbortController();
    setState('drawing');
    pdf.draw(pageNumber, width, stopping.signal).then(
      (drawn) => {
        if (stopping.signal.aborted) return;
        show(sheet.current, drawn);
        setState(drawn.hasText ? 'words' : 'picture');
      },
      () => {
        if (stopping.signal.aborted) return;
        clear(sheet.current);
        setState('failed');
      },
    );
    return () => stopping.abort();
  }, [pdf, pageNumber, width]);
  useEffect(() => {
    const { current } = sheet;
    return () => clear(current);
  }, []);
  return { sheet, state };
}

function show(sheet: HTMLElement | null, { canvas, text }: DrawnPage): void {
  clear(sheet);
  sheet?.replaceChildren(canvas, text);
}

/** Gives the memory of a picture back at once, not when there is time for it. */
function clear(sheet: HTMLElement | null): void {
  for (const picture of sheet?.querySelectorAll('canvas') ?? []) picture.width = 0;
  sheet?.replaceChildren();
}
