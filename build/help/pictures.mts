import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { projectPath } from '../bundle/folders.mts';
import { findChromium } from '../preview/find-chromium.mts';
import { startPreview } from '../preview/runtime.mts';
import { takePicture, toWebp } from './picture.mts';
import { openPractice } from './practise.mts';
import { allScenes } from './scenes/all-scenes.mts';
import { play } from './stage.mts';

// `npm run help:pictures [-- NAME …]`: takes the pictures of the manual anew, in resources/help; with names only
// those. Run it after a change of a screen that stands in one, and look at what changed.

/** A Wednesday, so that the week has days before and after it. */
const moment = '2026-11-18T10:05:00+01:00';
process.env['TZ'] = 'Europe/Amsterdam';
process.env['TREDE_PREVIEW_MOMENT'] = moment;

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !allScenes.some((scene) => scene.name === name));
if (unknown.length > 0) {
  process.stderr.write(
    `Dit plaatje is er niet: ${unknown.join(', ')}. Wel: ${allScenes.map(({ name }) => name).join(', ')}.\n`,
  );
  process.exit(1);
}
const target = projectPath('resources/help');
const folder = mkdtempSync(join(tmpdir(), 'trede-pictures-'));
process.env['TREDE_USER_DATA'] = join(folder, 'user-data');
const answers: string[] = [];
const scenes = allScenes.filter(({ name }) => asked.length === 0 || asked.includes(name));

const run = await startPreview({
  appFolder: projectPath('.'),
  headless: true,
  answerDialog: () => Promise.resolve(answers.shift() ?? null),
});
const painter = await chromium.launch({
  executablePath: findChromium(),
  chromiumSandbox: process.getuid?.() !== 0,
});
try {
  const page = await run.firstPage();
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  await page.clock.setFixedTime(moment);
  page.setDefaultTimeout(15_000);
  await openPractice(page);
  const scratch = await painter.newPage();
  let sum = 0;
  mkdirSync(target, { recursive: true });
  for (const scene of scenes) {
    const { name } = scene;
    const part = await play(scene, {
      page,
      folder,
      answerDialog: (path) => void answers.push(path),
    });
    const picture = await toWebp(scratch, await takePicture(page, part));
    writeFileSync(join(target, `${name}.webp`), picture);
    sum += picture.length;
    process.stdout.write(`${name}.webp  ${Math.round(picture.length / 1024)} kB\n`);
  }
  process.stdout.write(`${scenes.length} plaatjes, samen ${Math.round(sum / 1024)} kB.\n`);
} finally {
  await painter.close();
  run.app.quit();
  await run.whenQuit;
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}
