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
  /** Chooses an item of the app's own menu, by the labels on the way to it. */
  readonly chooseInMenu: (labels: readonly string[]) => Promise<void>;
  /** Puts the window there, as somebody who drags it does; in pixels of the screen. */
  readonly setBounds: (bounds: WindowBounds) => Promise<void>;
  /** Where the window stands, as the app has it. */
  readonly bounds: () => Promise<WindowBounds>;
  /** Quits as the user does, and waits until all processes are gone. */
  readonly quit: () => Promise<void>;
}

export interface WindowBounds {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Gives the next answer of a test to a file dialog: a path, or `null` for cancel. */
export type NextAnswer = (title: string) => string | null;

export type PowerEvent = 'suspend' | 'lock-screen';
