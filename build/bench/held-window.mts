import { startPreview } from '../preview/runtime.mts';
import { lookedAt, openChosenFile } from './team-file.mts';

// `node held-window.mts APP`: an app in a process of its own, so that its memory can be counted apart. With
// TREDE_BENCH_FILE: that team file opened, and the list of its clients on screen. (As an argument the app itself would
// take it for a file of a double click.) Says `ready`, and ends with its parent.

const appFolder = process.argv[2] ?? '';
const teamFile = process.env['TREDE_BENCH_FILE'];
const run = await startPreview({
  appFolder,
  headless: true,
  answerDialog: () => Promise.resolve(teamFile ?? null),
});
const page = await run.firstPage();
await lookedAt(page);
if (teamFile !== undefined) {
  await openChosenFile(page);
  await page.getByRole('link', { name: /^Klanten/ }).click();
  await page.locator('[role="grid"] [data-index="0"]').waitFor();
}
process.once('disconnect', () => {
  run.app.quit();
  void run.whenQuit.then(() => process.exit());
});
process.send?.('ready');
