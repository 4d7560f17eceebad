import type { Display } from 'electron';

/** `screen`: how large the real one is, Chromium knows and does not tell before there is a page. */
export const screen = {
  getAllDisplays: (): Pick<Display, 'workArea'>[] => [
    { workArea: { x: 0, y: 0, width: 3840, height: 2160 } },
  ],
};
