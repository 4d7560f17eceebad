import type { Page } from '@playwright/test';

/** The app in one run, the same in Electron and in the preview. */
export interface RunningApp {
  readonly page: Page;
  /** Quits as the user does, and waits until all processes are gone. */
  readonly quit: () => Promise<void>;
}

/** Gives the next answer of a test to a file dialog: a path, or `null` for cancel. */
export type NextAnswer = (title: string) => string | null;
