import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { askPerson } from './ask-person.mts';
import { isHeadless } from './find-chromium.mts';
import { startPreview } from './runtime.mts';

// `node build/preview/start.mts [folder]`: the built app (or one that was unpacked into a folder) without
// Electron's binary. Ends when its window is closed.

const root = fileURLToPath(new URL('../..', import.meta.url));
const appFolder = resolve(process.argv[2] ?? root);

try {
  const run = await startPreview({ appFolder, headless: isHeadless(), answerDialog: askPerson });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      run.app.quit();
    });
  }
  process.exitCode = await run.whenQuit;
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
process.exit();
