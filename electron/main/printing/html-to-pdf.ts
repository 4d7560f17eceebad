import { BrowserWindow, type Session } from 'electron';
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
export async function htmlToPdf(html: string, { session, documents }: PrintParts): Promise<Buffer> {
  const document = documents.add(html);
  const window = new BrowserWindow({
    show: false,
    webPreferences: { ...safeWebPreferences, session, devTools: false },
  });
  try {
    await window.loadURL(document.url);
    // Printing does not wait for fonts by itself: the first page would come out in another letter.
    await window.webContents.executeJavaScript('document.fonts.ready.then(() => true)');
    return await window.webContents.printToPDF({
      preferCSSPageSize: true,
      printBackground: true,
      generateTaggedPDF: true,
      generateDocumentOutline: true,
    });
  } finally {
    document.remove();
    window.destroy();
  }
}
