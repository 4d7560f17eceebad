import type { Page } from '@playwright/test';

/** The app in one run, the same in Electron and in the preview. */
export interface RunningApp {
  readonly page: Page;
  /** What the computer does: it goes to sleep, or its screen is locked. */
  readonly power: (event: PowerEvent) => Promise<void>;
  /** Says for how long nobody used the computer, in seconds. Only the preview can be told. */
  readonly idle: ((seconds: number) => void) | null;
  /** The clipboard of the computer, where Trede puts tables. */
  readonly clipboard: {
    readonly text: () => Promise<string>;
    /** As another program does. */
    readonly put: (text: string) => Promise<void>;
  };
  /** Starts Trede a second time, with these arguments. */
  readonly startAgain: (args: readonly string[]) => Promise<void>;
  /** Quits as the user does, and waits until all processes are gone. */
  readonly quit: () => Promise<void>;
}

/** Gives the next answer of a test to a file dialog: a path, or `null` for cancel. */
export type NextAnswer = (title: string) => string | null;

export type PowerEvent = 'suspend' | 'lock-screen';
