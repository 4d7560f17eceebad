import {
  AnnotationMode,
  getDocument,
  GlobalWorkerOptions,
  PasswordException,
  TextLayer,
  VerbosityLevel,
  type PDFDocumentProxy,
} from 'pdfjs-dist';
import workerUrl from 'pdfjs-dist/build/pdf.worker.min.mjs?url';
import type { DrawnPage, OpenedPdf, OpeningPdf } from './opened-pdf.ts';
import { SymbolFonts } from './symbol-fonts.ts';

// Only this file and what it imports is pdf.js: it is large, so the window loads it with the first PDF.

/**
 * The worker takes a file apart away from the window, where no call of Trede can be reached. Should it not
 * start, pdf.js does the same work in the window.
 */
GlobalWorkerOptions.workerSrc = workerUrl;

/** In pixels: a page of this size, at 4 bytes each, still fits well in memory. */
const largestCanvas = 32 * 1024 * 1024;

/** Begins to read a PDF. Its bytes move to the worker, and are gone with `close`. */
export function beginPdf(bytes: Uint8Array<ArrayBuffer>): OpeningPdf {
  const task = getDocument({
    data: bytes,
    // The policy of the window allows no WebAssembly: pictures of scanners go by plain JavaScript.
    useWasm: false,
    wasmUrl: '/assets/',
    // Nothing is fetched: fonts that a PDF does not bring come from the system, or from here.
    useWorkerFetch: false,
    BinaryDataFactory: SymbolFonts,
    // A form that is a program; the plain page that it brings is shown instead.
    enableXfa: false,
    // What it would say of a file is about a client.
    verbosity: VerbosityLevel.ERRORS,
  });
  return {
    opened: task.promise.then(openedOf, (problem: unknown) =>
      problem instanceof PasswordException ? 'password' : 'unreadable',
    ),
    close: () => {
      // It may not have begun, or be in the middle of a page: both end here.
      task.destroy().catch(() => undefined);
    },
  };
}

const openedOf = (pdf: PDFDocumentProxy): OpenedPdf | 'unreadable' =>
  pdf.numPages === 0
    ? 'unreadable'
    : {
        pageCount: pdf.numPages,
        draw: (pageNumber, width, signal) => drawPage(pdf, pageNumber, width, signal),
      };

/**
 * Draws a page as it is printed: what stands in a form is there to see. Links, buttons and scripts have no
 * layer of their own here, so there is nothing to press.
 */
async function drawPage(
  pdf: PDFDocumentProxy,
  pageNumber: number,
  width: number,
  signal: AbortSignal,
): Promise<DrawnPage> {
  const page = await pdf.getPage(pageNumber);
  signal.throwIfAborted();
  const viewport = page.getViewport({ scale: width / page.getViewport({ scale: 1 }).width });
  const sharpness = Math.min(
    window.devicePixelRatio,
    Math.sqrt(largestCanvas / (viewport.width * viewport.height)),
  );

  const canvas = document.createElement('canvas');
  canvas.className = 'c-pdf-canvas';
  canvas.ariaHidden = 'true';
  canvas.width = Math.max(1, Math.floor(viewport.width * sharpness));
  canvas.height = Math.max(1, Math.floor(viewport.height * sharpness));
  canvas.style.width = `${Math.floor(viewport.width)}px`;
  canvas.style.height = `${Math.floor(viewport.height)}px`;

  const text = document.createElement('div');
  text.className = 'c-pdf-text';
  text.style.setProperty('--total-scale-factor', String(viewport.scale));

  const picture = page.render({
    canvas,
    viewport,
    transform: [sharpness, 0, 0, sharpness, 0, 0],
    annotationMode: AnnotationMode.ENABLE,
  });
  const words = new TextLayer({
    textContentSource: page.streamTextContent(),
    container: text,
    viewport,
  });
  const stop = () => {
    picture.cancel();
    words.cancel();
  };
  signal.addEventListener('abort', stop, { once: true });
  try {
    await Promise.all([picture.promise, words.render()]);
  } finally {
    signal.removeEventListener('abort', stop);
    page.cleanup();
  }
  return { canvas, text, hasText: words.textContentItemsStr.some((part) => part.trim() !== '') };
}
