import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readOptions } from '../../../../build/csv/options.mts';
import { makeFolder } from '../../../support/team-file.ts';

const script = fileURLToPath(new URL('../../../../build/csv/csv.mts', import.meta.url));

let place: ReturnType<typeof makeFolder>;
beforeEach(() => {
  place = makeFolder();
});
afterEach(() => place.cleanup());

function put(name: string, content: string | Buffer): string {
  const path = join(place.folder, name);
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, content);
  return path;
}

function run(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], {
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

const out = () => join(place.folder, 'uit');
const read = (name: string): unknown => JSON.parse(readFileSync(join(out(), name), 'utf8'));

describe('npm run csv', () => {
  it('writes what stands in a file, before anything is matched or read', () => {
    const file = put(
      'lijst.csv',
      Buffer.from(
        'Caseload 2019;;\r\n\r\nnr;"start\r\ntraject";\r\n001;"a ""b""";\r\n002;1,5;\r\nTotaal;1,5;\r\n',
        'latin1',
      ),
    );
    expect(run(file, '--out', out())).toMatchObject({ status: 0, stderr: '' });
    expect(read('lijst.json')).toEqual({
      codering: 'UTF-8',
      scheidingsteken: ';',
      kopregel: 3,
      kolommen: ['nr', 'start traject'],
      rijen: [
        ['001', 'a "b"'],
        ['002', '1,5'],
      ],
    });
  });

  it('reads all of a folder, and names two files apart that would get the same name', () => {
    put('bron/a.csv', 'nr;naam\n1;Jan\n');
    put('bron/a.txt', 'K1,Jan\nK2,Piet\n');
    put('bron/2019/b.csv', '');
    expect(run(join(place.folder, 'bron'), '--out', out())).toMatchObject({ status: 0 });
    expect(readdirSync(out(), { recursive: true }).sort()).toEqual([
      '2019',
      join('2019', 'b.json'),
      'a.csv.json',
      'a.txt.json',
    ]);
    expect(read('a.txt.json')).toMatchObject({ kopregel: 0, kolommen: [], scheidingsteken: ',' });
    expect(read(join('2019', 'b.json'))).toMatchObject({ kopregel: 0, kolommen: [], rijen: [] });
  });

  it('says in one line what it cannot read, and goes on', () => {
    put('bron/a.csv', 'nr;naam\n1;"Jan\n2');
    put('bron/b.csv', 'nr;naam\n1;Jan\n');
    const { status, stderr } = run(join(place.folder, 'bron'), '--out', out());
    expect(status).toBe(2);
    expect(stderr).toMatch(/^a\.csv: Op regel 2 begint een tekst.*\nNiet gelezen: 1 bestand\.\n$/);
    expect(readdirSync(out())).toEqual(['b.json']);
  });

  it('says that a file is not there', () => {
    const { status, stderr } = run('niet-daar.csv', '--out', 'x');
    expect([status, stderr]).toEqual([1, expect.stringMatching(/niet-daar\.csv is er niet/)]);
  });

  it.each([
    [[], /geen bestand of map/],
    [['a.csv'], /--out/],
    [['a.csv', 'b.csv', '--out', 'x'], /één bestand/],
    [['a.csv', '--uit', 'x'], /klopt niet/],
  ])('explains itself for %j', (args, message) => {
    expect(() => readOptions(args)).toThrow(message);
  });
});
