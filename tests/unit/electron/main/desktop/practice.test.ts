import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { BackendCallName } from '#shared/ipc/contract.ts';
import type { Result } from '#shared/kernel/result.ts';
import { practiceFileName, practiceFolder } from '#shared/team/practice.ts';
import { createPracticeHandlers } from '../../../../../electron/main/desktop/practice.ts';
import { Grants } from '../../../../../electron/main/files/grants.ts';
import { practicePlaceIn } from '../../../../../electron/main/files/practice-place.ts';
import { openSettings } from '../../../../../electron/main/files/settings.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'trede-practice-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const ask = vi.fn<(call: BackendCallName, input: unknown) => Promise<Result<unknown>>>();
const restart = vi.fn(() => Promise.resolve());

function handlers() {
  const practice = practicePlaceIn(folder);
  return createPracticeHandlers({
    backend: {
      ask,
      restart,
      stop: () => Promise.resolve(),
      thisSitting: () => ({ ask }),
      isOpening: () => false,
    },
    grants: new Grants(practice.holds),
    settings: openSettings(folder),
    practice,
    lockAfter: () => undefined,
  });
}

const file = () => join(folder, practiceFolder, practiceFileName);

function makeOne(): void {
  mkdirSync(join(folder, practiceFolder, 'Oefenbestand reservekopieën'), { recursive: true });
  for (const path of [file(), `${file()}-sleutel`]) writeFileSync(path, 'x');
}

it('gives the window a reference to the file, which says that it is to practise with', async () => {
  expect(await handlers()['desktop.practice']({})).toEqual({ ok: true, value: { file: null } });
  makeOne();
  expect(await handlers()['desktop.practice']({})).toMatchObject({
    value: { file: { name: practiceFileName, practice: true } },
  });
});

it('has it made, or says why not', async () => {
  ask.mockResolvedValueOnce({ ok: true, value: { path: file() } });
  expect(await handlers()['desktop.makePractice']({})).toMatchObject({
    value: { name: practiceFileName, practice: true },
  });
  const refusal = { ok: false, error: { code: 'disk-full', message: 'Vol.' } } as const;
  ask.mockResolvedValueOnce(refusal);
  expect(await handlers()['desktop.makePractice']({})).toEqual(refusal);
});

it('throws all of it away, closed first, and forgets it and nothing else', async () => {
  makeOne();
  const settings = openSettings(folder);
  const real = join(folder, 'Statushouders.trede');
  await settings.rememberLastFile(real);
  await settings.rememberLastFile(file());
  await settings.rememberLastFile(file());
  await settings.rememberSecondPlace(file(), '/ergens');
  await settings.rememberSecondPlace(real, '/elders');
  restart.mockImplementationOnce(() => {
    expect(existsSync(file())).toBe(true);
    return Promise.resolve();
  });
  expect(await handlers()['desktop.discardPractice']({})).toEqual({ ok: true, value: {} });
  expect(restart).toHaveBeenCalledWith('sleep');
  expect(existsSync(join(folder, practiceFolder))).toBe(false);
  expect(await settings.lastFile()).toBe(real);
  expect(await settings.secondPlaces()).toEqual({ [real]: '/elders' });
});
