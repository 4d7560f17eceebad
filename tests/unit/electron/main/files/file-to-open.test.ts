import { EventEmitter } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

const app = new EventEmitter();
vi.mock('electron', () => ({ app }));

const { listenForFileToOpen, teamFileAmong } =
  await import('../../../../../electron/main/files/file-to-open.ts');

let folder: string;
let file: string;
beforeEach(() => {
  app.removeAllListeners();
  folder = mkdtempSync(join(tmpdir(), 'trede-open-'));
  file = join(folder, 'Statushouders.trede');
  writeFileSync(file, '');
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('the file of a double click', () => {
  it('is found among the arguments of the system', () => {
    expect(teamFileAmong(['--no-sandbox', file])).toBe(file);
    expect(teamFileAmong(['.', relative(process.cwd(), file)])).toBe(file);
  });

  it('is a team file that exists, and nothing that looks like one', () => {
    writeFileSync(`${file}-sleutel`, '');
    mkdirSync(join(folder, 'map.trede'));
    const others = [`${file}-sleutel`, join(folder, 'map.trede'), join(folder, 'weg.trede')];
    const unreachable = join(file, 'in-een-bestand.trede');
    const tooLong = `${'x'.repeat(5000)}.trede`;
    expect(teamFileAmong([...others, unreachable, tooLong, `--file=${file}`, ''])).toBeNull();
  });

  it('may be named by its address, as on Linux', () => {
    expect(teamFileAmong(['file://elders/x.trede', 'file:%', pathToFileURL(file).href])).toBe(file);
  });

  it('may have its ending in capitals, as an old Windows writes it', () => {
    const capitals = join(folder, 'TEAM.TREDE');
    writeFileSync(capitals, '');
    expect(teamFileAmong([capitals])).toBe(capitals);
  });

  it('is told by macOS, which must hear that it was taken', () => {
    const fileToOpen = listenForFileToOpen([]);
    expect(fileToOpen()).toBeNull();
    const preventDefault = vi.fn();
    app.emit('open-file', { preventDefault }, file);
    expect(fileToOpen()).toBe(file);
    expect(preventDefault).toHaveBeenCalledOnce();
  });
});
