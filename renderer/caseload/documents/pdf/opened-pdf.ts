/** Why a PDF cannot be shown. */
export type PdfProblem = 'password' | 'unreadable';

export interface OpeningPdf {
  readonly opened: Promise<OpenedPdf | PdfProblem>;
  /** Ends all work on it, and with that its bytes are gone. */
  readonly close: () => void;
}

export interface OpenedPdf {
  readonly pageCount: number;
  /** Draws a page, of which the first has number 1, at a width in CSS px. Throws when it is stopped. */
  readonly draw: (pageNumber: number, width: number, signal: AbortSignal) => Promise<DrawnPage>;
}

/** A page as a picture, and the same words over it: to select, and to have read aloud. */
export interface DrawnPage {
  readonly canvas: HTMLCanvasElement;
  readonly text: HTMLElement;
  /** A scanned page has none. */
  readonly hasText: boolean;
}
