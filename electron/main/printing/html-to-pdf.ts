import { BrowserWindow, type Session, type WebContents } from 'electron';
import { safeWebPreferences } from '../security/safe-web-preferences.ts';
import type { PrintDocuments } from './print-documents.ts';

export interface PrintParts {
  readonly session: Session;
  readonly documents: PrintDocuments;
}

/**
 * Prints one HTML document to PDF in a hidden window without preload. Size and margins come from the
 * document's own `@page` rules; styles and fonts from `/print-assets/`. The PDF is tagged, with an outline.
 */
export const htmlToPdf = (html: string, parts: PrintParts): Promise<Buffer> =>
  inHiddenWindow(html, parts, (page) =>
    page.printToPDF({
      preferCSSPageSize: true,
      printBackground: true,
      generateTaggedPDF: true,
      generateDocumentOutline: true,
    }),
  );

/** What became of a page that went to the print dialog. */
export type Printed = 'printed' | 'cancelled' | 'failed';

/**
 * Opens the print dialog of the computer with one HTML document, from the same hidden window as a PDF. The window is
 * there until the dialog is answered: a job of a window that closed is lost.
 */
export const htmlToPrinter = (html: string, parts: PrintParts): Promise<Printed> =>
  inHiddenWindow(html, parts, async (page) => {
    // The size of paper is asked for here; which way it lies stands in the document's own `@page` rule.
    const landscape = (await page.executeJavaScript(liesDown)) === true;
    return new Promise((resolve) => {
      page.print({ printBackground: true, pageSize: 'A4', landscape }, (success, reason) => {
        if (success) resolve('printed');
        else resolve(/cancel/i.test(reason) ? 'cancelled' : 'failed');
      });
    });
  });

const liesDown = `[...document.styleSheets].some((sheet) => [...sheet.cssRules].some(
  (rule) => rule instanceof CSSPageRule && rule.style.getPropertyValue('size').includes('landscape'),
))`;

async function inHiddenWindow<Made>(
  html: string,
  { session, documents }: PrintParts,
  act: (page: WebContents) => Promise<Made>,
): Promise<Made> {
  const document = documents.add(html);
  const window = new BrowserWindow({
    show: false,
    webPreferences: { ...safeWebPreferences, session, devTools: false },
  });
  try {
    await window.loadURL(document.url);
    // Printing does not wait for fonts by itself: the first page would come out in another letter.
    await window.webContents.executeJavaScript('document.fonts.ready.then(() => true)');
    return await act(window.webContents);
  } finally {
    document.remove();
    window.destroy();
  }
}
