import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import * as files from 'node:fs/promises';
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

vi.mock('node:fs/promises', async (original) => {
  const real = await original<typeof files>();
  return { ...real, rename: vi.fn(real.rename) };
});

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
      practises: () => false,
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

it('throws away what was half made, and what is known of its log, and nothing of another file', async () => {
  makeOne();
  writeFileSync(file(), 'zestien tekens!!en wat er verder in staat');
  mkdirSync(join(folder, 'oefenen.bezig'));
  writeFileSync(join(folder, 'oefenen.bezig', 'Klantenlijst.csv'), 'x');
  mkdirSync(join(folder, 'logboek'));
  const heads = ['zestien tekens!!', 'een ander bestand'].map(
    (id) => `${Buffer.from(id).toString('hex')}.json`,
  );
  for (const name of heads) writeFileSync(join(folder, 'logboek', name), '{}');
  expect(await handlers()['desktop.discardPractice']({})).toMatchObject({ ok: true });
  expect(readdirSync(folder).toSorted()).toEqual(['instellingen.json', 'logboek']);
  expect(readdirSync(join(folder, 'logboek'))).toEqual(heads.slice(1));
});

it('keeps all of it where something is in use, as it says', async () => {
  makeOne();
  const before = readdirSync(folder, { recursive: true });
  const inUse = Object.assign(new Error('in use'), { code: 'EBUSY' });
  const rename = vi.mocked(files.rename).mockRejectedValue(inUse);
  const answer = await handlers()['desktop.discardPractice']({});
  rename.mockReset();
  expect(answer).toMatchObject({ error: { code: 'file-busy' } });
  expect(readdirSync(folder, { recursive: true })).toEqual(before);
});
