import { chromium } from 'playwright-core';
import { findChromium as findAmong } from '../setup/chromium.mjs';

/**
 * The Chromium with which the preview shows its windows: `TREDE_CHROMIUM`, else Playwright's own, else
 * one of the system.
 * @throws Error when this machine has none; its message is for the user
 */
export function findChromium(): string {
  const found = findAmong(chromium.executablePath());
  if (found !== undefined) return found;
  throw new Error(
    process.env['TREDE_CHROMIUM']
      ? `TREDE_CHROMIUM wijst naar ${process.env['TREDE_CHROMIUM']}, maar daar staat geen programma.`
      : 'Geen Chromium gevonden. Installeer Chromium of Chrome, of zet het pad ervan in TREDE_CHROMIUM.',
  );
}

/** Whether windows must stay unseen: asked for, or there is no display to show them on. */
export const isHeadless = (): boolean =>
  process.env['TREDE_HEADLESS'] === '1' ||
  (process.platform === 'linux' && !process.env['DISPLAY'] && !process.env['WAYLAND_DISPLAY']);
