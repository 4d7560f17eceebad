import { ActionIcon, VisuallyHidden } from '@mantine/core';
import {
  IconChevronLeft,
  IconChevronRight,
  IconMinus,
  IconPlus,
  type Icon,
} from '@tabler/icons-react';
import { documentTexts } from '../texts.ts';

interface PdfBarProps {
  readonly pageNumber: number;
  readonly pageCount: number;
  readonly onPage: (pageNumber: number) => void;
  /** 1 is the width that there is. */
  readonly zoom: number;
  /** `null`: it is at its smallest. */
  readonly onSmaller: (() => void) | null;
  readonly onLarger: (() => void) | null;
}

const words = documentTexts.viewer.pdf;

/** The page at hand, and its size. */
export function PdfBar({ pageNumber, pageCount, onPage, zoom, onSmaller, onLarger }: PdfBarProps) {
  return (
    <div className="c-pdf-bar">
      <div className="c-pdf-bar-part">
        {pageCount > 1 && (
          <BarButton
            label={words.previous}
            sign={IconChevronLeft}
            act={pageNumber > 1 ? () => onPage(pageNumber - 1) : null}
          />
        )}
        <span role="status" className="t-figures">
          {words.page(pageNumber, pageCount)}
        </span>
        {pageCount > 1 && (
          <BarButton
            label={words.next}
            sign={IconChevronRight}
            act={pageNumber < pageCount ? () => onPage(pageNumber + 1) : null}
          />
        )}
      </div>
      <div className="c-pdf-bar-part">
        <BarButton label={words.smaller} sign={IconMinus} act={onSmaller} />
        <span role="status" className="t-figures c-pdf-zoom">
          <VisuallyHidden>{words.zoom} </VisuallyHidden>
          {Math.round(zoom * 100)}%
        </span>
        <BarButton label={words.larger} sign={IconPlus} act={onLarger} />
      </div>
    </div>
  );
}

interface BarButtonProps {
  readonly label: string;
  readonly sign: Icon;
  readonly act: (() => void) | null;
}

/** Keeps the focus also when there is nothing more to do: then it only says so. */
function BarButton({ label, sign: Sign, act }: BarButtonProps) {
  const off = act === null ? { 'data-disabled': true, 'aria-disabled': true } : {};
  return (
    <ActionIcon size={32} aria-label={label} title={label} {...off} onClick={() => act?.()}>
      <Sign size={18} aria-hidden />
    </ActionIcon>
  );
}
