import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Grants } from '../../../../../electron/main/files/grants.ts';
import { takeDropped } from '../../../../../electron/main/files/take-dropped.ts';

let folder = '';
let grants: Grants;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'trede-dropped-'));
  grants = new Grants();
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const drop = (name: string) => {
  const path = join(folder, name);
  writeFileSync(path, 'x');
  return takeDropped(path, grants);
};

describe('a file that was dragged onto the window', () => {
  it.each([
    ['lijst.csv', 'list'],
    ['Lijst.XLSX', 'list'],
    ['lijst.txt', 'list'],
    ['Team.trede', 'team'],
  ])('is granted by its ending: %s', async (name, kind) => {
    expect(await drop(name)).toMatchObject({ ok: true, value: { kind, file: { name, folder } } });
    expect(Object.values(grants.all())).toEqual([join(folder, name)]);
  });

  it.each(['foto.jpg', 'brief.docx', 'Team.trede-sleutel', 'lijst', 'lijst.csv.exe'])(
    'is refused when Trede does not read such files: %s',
    async (name) => {
      expect(await drop(name)).toMatchObject({ ok: false, error: { code: 'invalid-input' } });
      expect(grants.all()).toEqual({});
    },
  );

  it('is refused when it is a folder, also one that is called as a list', async () => {
    mkdirSync(join(folder, 'map.csv'));
    expect(await takeDropped(join(folder, 'map.csv'), grants)).toMatchObject({
      error: { code: 'file-missing' },
    });
    expect(grants.all()).toEqual({});
  });

  it.each(['', 'lijst.csv', '../lijst.csv', 7, null, undefined, { path: '/etc/passwd' }])(
    'is refused when the system does not say where it stands: %j',
    async (path) => {
      expect(await takeDropped(path, grants)).toMatchObject({ error: { code: 'file-missing' } });
      expect(grants.all()).toEqual({});
    },
  );

  it('is refused when it is gone, without a word of its path', async () => {
    const answer = await takeDropped(join(folder, 'weg.csv'), grants);
    expect(answer.ok).toBe(false);
    expect(JSON.stringify(answer)).not.toContain('weg.csv');
  });
});
