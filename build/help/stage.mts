import type { Locator, Page } from 'playwright-core';
import type { CallInput, CallName, CallOutput } from '#shared/ipc/contract.ts';
import type { Result } from '#shared/kernel/result.ts';

/** Where a picture of the manual is taken: the app with the file to practise with, open. */
export interface Stage {
  readonly page: Page;
  /** Empty, for lists to import. */
  readonly folder: string;
  /** Prepares the answer to the next question for a file. */
  readonly answerDialog: (path: string) => void;
}

/** The part of the window that a picture shows: what stands in it, at most so large, seen from its top left. */
export interface Part {
  readonly of: readonly Locator[];
  readonly width?: number;
  readonly height?: number;
  /** Of the ground above and beside it, in px. */
  readonly margin?: number;
}

export interface Scene {
  /** Of the picture, in resources/help. */
  readonly name: string;
  /** Of the window, in px; left out, that of a common laptop. The manual shows a picture 380 px wide. */
  readonly width?: number;
  /** Goes there as a user does, and says what is shown. Nothing is saved on the way. */
  readonly show: (stage: Stage) => Promise<Part>;
}

/** Gives the window the size that a scene asks for, and plays it. */
export async function play({ width = 1366, show }: Scene, stage: Stage): Promise<Part> {
  await stage.page.setViewportSize({ width, height: 900 });
  return show(stage);
}

interface Asked {
  readonly trede: {
    readonly calls: Readonly<Record<string, (input: unknown) => Promise<Result<unknown>>>>;
  };
}

/** Asks the backend as the page does. */
export async function ask<Name extends CallName>(
  page: Page,
  name: Name,
  input: CallInput<Name>,
): Promise<CallOutput<Name>> {
  const answer = await page.evaluate(
    ({ asked, given }) =>
      (globalThis as unknown as Asked).trede.calls[asked]?.(given) ?? Promise.reject(new Error()),
    { asked: name, given: input },
  );
  if (!answer.ok) throw new Error(`${name}: ${answer.error.message}`);
  return answer.value as CallOutput<Name>;
}

/** Another page of the app, by its address behind '#'. */
export async function goTo(page: Page, path: string): Promise<void> {
  // What was open over the page before goes with it.
  await page.keyboard.press('Escape');
  await page.evaluate((hash) => {
    window.location.hash = hash;
  }, `#${path}`);
  await page.getByRole('heading', { level: 1 }).first().waitFor();
}

export const panel = (page: Page, name: string | RegExp): Locator =>
  page.getByRole('region', { name, exact: true });

/** Where a page says what it is. */
export const head = (page: Page): Locator => page.getByRole('main').locator('header').first();

/** The panel in which something stands. */
export const around = (page: Page, inner: Locator): Locator =>
  page.getByRole('main').getByRole('region').filter({ has: inner }).last();

/** A client of whom this holds, the first by name. */
export async function clientWho(
  page: Page,
  holds: (client: CallOutput<'caseload.list'>[number]) => boolean,
): Promise<CallOutput<'caseload.list'>[number]> {
  const clients = await ask(page, 'caseload.list', {});
  const found = clients
    .filter(holds)
    .sort((one, other) => one.lastName.localeCompare(other.lastName, 'nl'))[0];
  if (found === undefined) throw new Error('There is no such client to show');
  return found;
}
