import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { paint, readDrawing } from '../../../../build/packaging/icon.mts';
import { encodePng, icns, ico } from '../../../../build/packaging/icon-files.mts';

const source = (name: string) =>
  readFileSync(new URL(`../../../../resources/icon/${name}`, import.meta.url));
const drawing = readDrawing(source('icon.svg').toString('utf8'));
const painted = (size: number) => ({ size, pixels: paint(drawing, size) });

describe('the icon', () => {
  it('has clear corners and our own colour beside the treads', () => {
    const { pixels } = painted(64);
    const at = (x: number, y: number) => [
      ...pixels.subarray((y * 64 + x) * 4, (y * 64 + x) * 4 + 4),
    ];
    expect(at(0, 0)).toEqual([0, 0, 0, 0]);
    expect(at(8, 32)).toEqual([0x0b, 0x5c, 0x6b, 255]);
    expect(at(44, 40)).toEqual([255, 255, 255, 255]);
  });

  it('was made again after the last change of the drawing', () => {
    const picture = painted(32);
    // Compressed bytes may differ by version of zlib; uncompressed bitmaps may not.
    const kept = source('icon.ico');
    const made = ico([16, 24, 32, 48, 64, 128].map(painted));
    const bitmapsOf = (file: Buffer): Buffer[] =>
      Array.from({ length: 6 }, (_, index) => {
        const entry = 6 + index * 16;
        const offset = file.readUInt32LE(entry + 12);
        return file.subarray(offset, offset + file.readUInt32LE(entry + 8));
      });
    expect(bitmapsOf(kept).every((bitmap, at) => bitmap.equals(bitmapsOf(made)[at]!))).toBe(true);
    expect(encodePng(picture).readUInt32BE(16)).toBe(32);
  });

  it('names the size of each part of the file for macOS', () => {
    const file = icns((size) => ({ size, pixels: new Uint8Array(size * size * 4) }));
    expect(file.readUInt32BE(4)).toBe(file.length);
    expect(file.toString('latin1', 8, 12)).toBe('icp4');
  });
});
