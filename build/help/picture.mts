import type { Page } from 'playwright-core';
import type { Part } from './stage.mts';

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Where the part stands in the window, within its bounds. */
export async function boxOf(page: Page, { of, width, height, margin = 0 }: Part): Promise<Box> {
  const boxes: Box[] = [];
  for (const locator of of) {
    const box = await locator.first().boundingBox();
    if (box === null) throw new Error(`Not in sight: ${String(locator)}`);
    boxes.push(box);
  }
  const size = page.viewportSize() ?? { width: Infinity, height: Infinity };
  const left = Math.max(0, Math.floor(Math.min(...boxes.map(({ x }) => x)) - margin));
  const top = Math.max(0, Math.floor(Math.min(...boxes.map(({ y }) => y)) - margin));
  const right = Math.min(size.width, Math.max(...boxes.map((box) => box.x + box.width)) + margin);
  const bottom = Math.min(size.height, Math.max(...boxes.map((box) => box.y + box.height)));
  return {
    x: left,
    y: top,
    width: Math.min(Math.ceil(right) - left, width ?? Infinity),
    height: Math.min(Math.ceil(bottom) - top, height ?? Infinity),
  };
}

/** Sharp enough to read, light enough for a package of which these are the smallest part. */
const quality = 0.7;

/** Takes the part as it stands, without cursor or movement. */
export async function takePicture(page: Page, part: Part): Promise<Buffer> {
  await page.evaluate(() => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  });
  await page.mouse.move(0, 0);
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  return page.screenshot({
    clip: await boxOf(page, part),
    animations: 'disabled',
    caret: 'hide',
  });
}

/** The same picture as WebP; Chromium knows how. `scratch`: a page of its own, that has no rules against images. */
export async function toWebp(scratch: Page, png: Buffer): Promise<Buffer> {
  const address = await scratch.evaluate(
    async ({ source, level }) => {
      const image = new Image();
      image.src = source;
      await image.decode();
      const canvas = document.createElement('canvas');
      canvas.width = image.naturalWidth;
      canvas.height = image.naturalHeight;
      canvas.getContext('2d')?.drawImage(image, 0, 0);
      return canvas.toDataURL('image/webp', level);
    },
    { source: `data:image/png;base64,${png.toString('base64')}`, level: quality },
  );
  return Buffer.from(address.slice(address.indexOf(',') + 1), 'base64');
}
