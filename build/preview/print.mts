import { fileURLToPath } from 'node:url';
import { createPreview, type PreviewRun } from './runtime.mts';

/** Where `build/bundle` puts what printed pages may load under `/print-assets/`. */
export const builtPrintAssets = fileURLToPath(new URL('../../out/print-assets', import.meta.url));

/** One for the whole script: modules keep the `electron` with which they were first loaded. */
let printRun: PreviewRun | undefined;

function startPrintRun(): PreviewRun {
  const run = createPreview({
    appFolder: fileURLToPath(new URL('../..', import.meta.url)),
    headless: true,
    answerDialog: () => Promise.resolve(null),
  });
  // A print window that closes is not the end of the script.
  run.app.on('window-all-closed', () => undefined);
  return run;
}

/**
 * Prints a page to PDF as the app does, with the same code, from a script without a window. Starts
 * Chromium and ends it again.
 * @param html a whole document; its styles and fonts come from `/print-assets/…`
 * @param assetsRoot the folder behind `/print-assets/`
 * @throws Error when there is no Chromium, or the page cannot be printed
 */
export async function printHtmlToPdf(html: string, assetsRoot = builtPrintAssets): Promise<Buffer> {
  const { closeBrowser } = (printRun ??= startPrintRun());
  // Loaded here, not above: these modules import `electron`, whose place has just been taken.
  const [{ openAppSession }, { htmlToPdf }] = await Promise.all([
    import('../../electron/main/app-session.ts'),
    import('../../electron/main/printing/html-to-pdf.ts'),
  ]);
  try {
    return await htmlToPdf(html, openAppSession({ renderer: null, printAssets: assetsRoot }));
  } finally {
    await closeBrowser();
  }
}
