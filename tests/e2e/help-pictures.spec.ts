import { boxOf } from '../../build/help/picture.mts';
import { openPractice } from '../../build/help/practise.mts';
import { allScenes } from '../../build/help/scenes/all-scenes.mts';
import { play } from '../../build/help/stage.mts';
import { expect, test } from './support/app.ts';

test.setTimeout(120_000);

test('each picture of the manual can still be taken, on any day', async ({ app }) => {
  const { page } = app;
  page.setDefaultTimeout(15_000);
  await openPractice(page);
  for (const scene of allScenes) {
    await test.step(scene.name, async () => {
      const part = await play(scene, {
        page,
        folder: app.folder,
        answerDialog: (path) => app.answerDialog(path),
      });
      const { width, height } = await boxOf(page, part);
      // Big enough to see something; larger would be too small to read beside the work.
      expect(width).toBeGreaterThan(200);
      expect(width).toBeLessThanOrEqual(620);
      expect(height).toBeGreaterThan(120);
    });
  }
  expect(app.complaints).toEqual([]);
});
