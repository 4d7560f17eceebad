import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** A file in the header of an `app.asar`; `offset` is missing for one that lies beside the archive. */
interface Entry {
  readonly size: number;
  readonly offset?: string;
  readonly unpacked?: boolean;
  readonly integrity?: { readonly algorithm: string; readonly hash: string };
}
interface Folder {
  readonly files: Readonly<Record<string, Entry | Folder>>;
}

export interface ArchivedFile {
  /** Seen from the root of the archive, with forward slashes. */
  readonly path: string;
  readonly unpacked: boolean;
  readonly integrity: Entry['integrity'];
  readonly content: Buffer;
}

export interface Archive {
  readonly files: readonly ArchivedFile[];
  /** SHA-256 of the header, which Electron on Windows and macOS compares with what its program carries. */
  readonly headerHash: string;
}

/**
 * Reads an `app.asar` with code of our own: four lengths of four bytes (little-endian), the header as JSON,
 * then the files one after the other.
 */
export function readArchive(path: string): Archive {
  const bytes = readFileSync(path);
  const headerSize = bytes.readUInt32LE(4);
  const header = bytes.subarray(16, 16 + bytes.readUInt32LE(12)).toString('utf8');
  const start = 8 + headerSize;
  const files: ArchivedFile[] = [];
  const visit = (folder: Folder, at: string): void => {
    for (const [name, entry] of Object.entries(folder.files)) {
      const inside = `${at}${name}`;
      if ('files' in entry) {
        visit(entry, `${inside}/`);
        continue;
      }
      const from = start + Number(entry.offset ?? 0);
      const unpacked = entry.unpacked === true;
      files.push({
        path: inside,
        unpacked,
        integrity: entry.integrity,
        content: unpacked
          ? readFileSync(join(`${path}.unpacked`, inside))
          : bytes.subarray(from, from + entry.size),
      });
    }
  };
  visit(JSON.parse(header) as Folder, '');
  return { files, headerHash: createHash('sha256').update(header).digest('hex') };
}

/** Writes everything that is in an archive, or beside it, into a folder. */
export function unpackArchive(path: string, folder: string): void {
  for (const { path: inside, content } of readArchive(path).files) {
    const file = join(folder, inside);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
}

const driver = 'node_modules/better-sqlite3-multiple-ciphers/prebuilds';

/**
 * An archive for Linux holds the driver of Linux. To start it on another system, that system's own driver
 * is put beside it.
 */
export function lendDriver(folder: string, projectRoot: string): void {
  const name = `${driver}/${process.platform}-${process.arch}.node`;
  if (existsSync(join(folder, name))) return;
  cpSync(join(projectRoot, name), join(folder, name));
}
