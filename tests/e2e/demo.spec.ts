import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { readPdf } from './support/read-pdf.ts';

// The demo job as a user runs it, in a process of its own.

const root = resolve(import.meta.dirname, '../..');
let folder: string;
test.beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'trede-demo-'));
});
test.afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

function demo(...args: string[]) {
  const run = spawnSync(process.execPath, [join(root, 'build/demo/demo.mts'), ...args], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 100 * 1024 * 1024,
  });
  return { code: run.status, out: run.stdout, complaints: run.stderr };
}

test('writes the evaluation in four formats, and an encrypted team file', async () => {
  const { code, out } = demo('--intern', '--out', 'uit');
  expect(code).toBe(0);
  expect(out).toMatch(/Betaald werk +64 +12 +76/);
  const made = readdirSync(join(folder, 'uit')).filter((name) => !name.startsWith('.'));
  expect(made.sort()).toEqual([
    'evaluatie.csv',
    'evaluatie.json',
    'evaluatie.pdf',
    'evaluatie.xlsx',
    'team.trede',
    'team.trede-sleutel',
    'team.trede-sleutel2',
  ]);
  const pdf = readFileSync(join(folder, 'uit/evaluatie.pdf'));
  const { pages, title, language, bookmarks, roles } = await readPdf(pdf);
  expect(title).toBe(
    'Evaluatie begeleiding naar werk en participatie, 2017–2019. Gemeente Veldermeer. Intern',
  );
  expect(language).toBe('nl');
  for (const role of ['H1', 'H2', 'P', 'Table', 'TH', 'TD', 'Figure'])
    expect(roles).toContain(role);
  expect(bookmarks).toContain('Memo');
  expect(bookmarks.filter((bookmark) => /^Tabel \d+\. /.test(bookmark)).length).toBeGreaterThan(9);
  pages.forEach((text, index) => {
    expect(text).toContain('Gemeente Veldermeer');
    expect(text).toContain('VERTROUWELIJK');
    expect(text).toContain('Periode 01-06-2017 tot en met 31-12-2019');
    expect(text).toContain(`Pagina ${index + 1} van ${pages.length}`);
  });
  const json = JSON.parse(readFileSync(join(folder, 'uit/evaluatie.json'), 'utf8')) as {
    periode: unknown;
    modus: string;
  };
  expect(json.periode).toEqual({ van: '2017-06-01', tot: '2019-12-31' });
  expect(json.modus).toBe('intern');
  expect(readFileSync(join(folder, 'uit/team.trede')).includes('SQLite format 3')).toBe(false);
});

test('protects what it makes unless it is told otherwise, and can be run again', () => {
  expect(demo('--out', 'uit').code).toBe(0);
  expect(demo('--out', 'uit').code).toBe(0);
  const json = readFileSync(join(folder, 'uit/evaluatie.json'), 'utf8');
  expect(JSON.parse(json)).toMatchObject({
    modus: 'deelbaar',
    tabellen: expect.arrayContaining([expect.objectContaining({ bescherming: 'afgerond' })]),
  });
});

test('hides small groups in place of rounding when it is asked to', () => {
  expect(demo('--bescherming', 'verbergen', '--out', 'uit').code).toBe(0);
  const json = JSON.parse(readFileSync(join(folder, 'uit/evaluatie.json'), 'utf8')) as {
    tabellen: { bescherming: string }[];
  };
  expect(new Set(json.tabellen.map(({ bescherming }) => bescherming))).toEqual(
    new Set(['verborgen']),
  );
});

test('tells all faults of a list with their lines, and stores nothing', () => {
  const list = [
    'klantnummer;voornaam;achternaam;opmerking;geboortedatum;trede nu',
    'K1;Noor;Haddad;"twee',
    'regels";31-02-1990;2',
    '',
    'K2;Dawit;Tesfay;;01-01-1990;7',
    ';Selma;Osman;;01-01-1990;3',
  ];
  writeFileSync(join(folder, 'lijst.csv'), list.join('\r\n'));
  const { code, out, complaints } = demo('--csv', 'lijst.csv', '--out', 'uit');
  expect(code).toBe(2);
  expect(out).toBe('');
  expect(complaints.split('\n').slice(0, 3)).toEqual([
    'regel 2, kolom "geboortedatum": 31-02-1990 bestaat niet. Februari 1990 heeft 28 dagen.',
    'regel 5, kolom "trede nu": ‘7’ is geen trede. Een trede is 1, 2, 3, 4, 5 of 6.',
    expect.stringMatching(/^regel 6, kolom "klantnummer": /),
  ]);
  expect(existsSync(join(folder, 'uit'))).toBe(false);
});

test('tells even a hundred thousand faults', () => {
  const rows = Array.from({ length: 100_000 }, (_, index) => `K${index};Noor;Haddad;7`);
  const list = ['klantnummer;voornaam;achternaam;trede nu', ...rows];
  writeFileSync(join(folder, 'lijst.csv'), list.join('\r\n'));
  const { code, complaints } = demo('--csv', 'lijst.csv', '--out', 'uit');
  expect(code).toBe(2);
  expect(complaints).toContain('regel 100001, kolom "trede nu": ');
  expect(complaints).toContain('De lijst heeft 100.000 fouten.');
});

test('leaves the results of an earlier run alone when a list has faults', () => {
  expect(demo('--out', 'uit').code).toBe(0);
  const before = readFileSync(join(folder, 'uit/team.trede'));
  writeFileSync(join(folder, 'lijst.csv'), 'klantnummer;voornaam\r\nK1;Noor\r\n');
  const { code, complaints } = demo('--csv', 'lijst.csv', '--out', 'uit');
  expect(code).toBe(2);
  expect(complaints).toContain('regel 1, kolom "achternaam": ');
  expect(readFileSync(join(folder, 'uit/team.trede')).equals(before)).toBe(true);
  expect(readdirSync(join(folder, 'uit'))).not.toContain('.bezig');
});

test('never writes over a team file that is not its own', () => {
  mkdirSync(join(folder, 'uit'));
  writeFileSync(join(folder, 'uit/team.trede'), 'van een echt team');
  const { code, complaints } = demo('--out', 'uit');
  expect(code).toBe(1);
  expect(complaints).toContain('die niet van de demo is');
  expect(readdirSync(join(folder, 'uit'))).toEqual(['team.trede']);
  expect(readFileSync(join(folder, 'uit/team.trede'), 'utf8')).toBe('van een echt team');
});

test('never writes over its own team file once somebody has used it', () => {
  expect(demo('--out', 'uit').code).toBe(0);
  writeFileSync(join(folder, 'uit/team.trede'), 'er is in gewerkt', { flag: 'a' });
  const { code, complaints } = demo('--out', 'uit');
  expect(code).toBe(1);
  expect(complaints).toContain('is gebruikt sinds de vorige demo');
});

test('says in Dutch that it cannot write', () => {
  writeFileSync(join(folder, 'bestand'), '');
  const { code, complaints } = demo('--out', 'bestand/map');
  expect(code).toBe(1);
  expect(complaints).toContain('Trede mag in deze map niets bewaren.');
  expect(complaints).not.toContain('ENOTDIR');
});

for (const [what, args] of [
  ['a list that is not there', ['--csv', 'weg.csv']],
  ['a day that does not exist', ['--from', '2019-02-30']],
  ['an end before the beginning', ['--from', '2019-02-03', '--to', '2019-02-02']],
  ['an option that it does not have', ['--alles']],
  ['a way to protect that there is not', ['--bescherming', 'wissen']],
] as const) {
  test(`says in a sentence what is wrong with ${what}`, () => {
    const { code, complaints } = demo(...args);
    expect(code).toBe(1);
    expect(complaints).toContain('Zo werkt het: npm run demo');
    expect(complaints).not.toContain('    at ');
  });
}
