import { useEffect, useState } from 'react';
import { bytesOf } from './bytes.ts';
import type { OpenedPdf, PdfProblem } from './opened-pdf.ts';

/** Reads a PDF as long as it is on screen; `null` until it is known what it is. */
export function usePdf(base64: string): OpenedPdf | PdfProblem | null {
  const [pdf, setPdf] = useState<OpenedPdf | PdfProblem | null>(null);
  useEffect(() => {
    const closing = new AbortController();
    const { signal } = closing;
    const open = async () => {
      const { beginPdf } = await import('./pdf-engine.ts');
      signal.throwIfAborted();
      const opening = beginPdf(bytesOf(base64));
      signal.addEventListener('abort', opening.close);
      const opened = await opening.opened;
      if (!signal.aborted) setPdf(opened);
    };
    open().catch(() => {
      if (!signal.aborted) setPdf('unreadable');
    });
    return () => closing.abort();
  }, [base64]);
  return pdf;
}
