import { VisuallyHidden } from '@mantine/core';
import { useElementSize } from '@mantine/hooks';
import { useRef, useState, type KeyboardEvent } from 'react';
import { LoadingLine } from '../../../ui/loading-line.tsx';
import { documentTexts } from '../texts.ts';
import type { OpenedPdf } from './opened-pdf.ts';
import { PdfBar } from './pdf-bar.tsx';
import { usePage } from './use-page.ts';
import './pdf.css';

interface PdfPagesProps {
  readonly title: string;
  /** `null` while it is being read. */
  readonly pdf: OpenedPdf | null;
}

/** In parts of the width that there is. */
const zooms = [0.5, 0.75, 1, 1.25, 1.5, 2, 3, 4] as const;
const wholeWidth = zooms.indexOf(1);

const words = documentTexts.viewer.pdf;

/** A PDF, page by page, drawn in the window itself. */
export function PdfPages({ title, pdf }: PdfPagesProps) {
  const [pageNumber, setPageNumber] = useState(1);
  const [zoomAt, setZoomAt] = useState(wholeWidth);
  const area = useRef<HTMLDivElement | null>(null);
  const { ref: measured, width: room } = useElementSize<HTMLDivElement>();
  const zoom = zooms[zoomAt] ?? 1;
  const { sheet, state } = usePage(pdf, pageNumber, Math.floor(room * zoom));
  const pageCount = pdf?.pageCount ?? 1;

  const goTo = (wanted: number, place: 'top' | 'bottom' = 'top') => {
    if (wanted < 1 || wanted > pageCount) return;
    setPageNumber(wanted);
    const { current } = area;
    current?.scrollTo({ top: place === 'top' ? 0 : current.scrollHeight });
  };
  const zoomTo = (wanted: number) => setZoomAt(Math.min(zooms.length - 1, Math.max(0, wanted)));

  /** Scrolls within a page as everywhere, and goes on to the next one at its end. */
  const press = (event: KeyboardEvent<HTMLDivElement>) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const { scrollTop, scrollHeight, clientHeight } = event.currentTarget;
    const acts: Readonly<Record<string, () => void>> = {
      ...(scrollTop + clientHeight >= scrollHeight - 1 && { PageDown: () => goTo(pageNumber + 1) }),
      ...(scrollTop <= 0 && { PageUp: () => goTo(pageNumber - 1, 'bottom') }),
      '+': () => zoomTo(zoomAt + 1),
      '=': () => zoomTo(zoomAt + 1),
      '-': () => zoomTo(zoomAt - 1),
      '0': () => zoomTo(wholeWidth),
    };
    const act = acts[event.key];
    if (act === undefined) return;
    event.preventDefault();
    act();
  };

  return (
    <div className="c-pdf">
      {pdf !== null && (
        <PdfBar
          pageNumber={pageNumber}
          pageCount={pageCount}
          onPage={goTo}
          zoom={zoom}
          onSmaller={zoomAt === 0 ? null : () => zoomTo(zoomAt - 1)}
          onLarger={zoomAt === zooms.length - 1 ? null : () => zoomTo(zoomAt + 1)}
        />
      )}
      <div
        ref={area}
        className="c-pdf-area"
        role="group"
        aria-label={words.area(title, pageNumber, pageCount)}
        aria-busy={state === 'drawing'}
        data-autofocus
        tabIndex={0}
        onKeyDown={press}
      >
        <div ref={measured}>
          {state === 'drawing' && <LoadingLine>{words.loading}</LoadingLine>}
          {state === 'failed' && <p role="alert">{words.pageFailed}</p>}
          {state === 'picture' && <VisuallyHidden>{words.onlyPicture}</VisuallyHidden>}
        </div>
        <div ref={sheet} className="c-pdf-sheet" />
      </div>
    </div>
  );
}
