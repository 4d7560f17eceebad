import { Refusal } from '../../../refusal.ts';
import { unreadable } from '../../limits.ts';
import type { ListRow } from '#shared/importing/rows.ts';
import {
  damaged,
  refuseOldOffice,
  tooBigToUnpack,
  tooWide,
  withPassword,
  workbookPath,
} from './kind-of-file.ts';
import { numberFormats } from './number-format.ts';
import { workbookParts } from './parts.ts';
import { TooWide } from './plain-rows.ts';
import { readSharedStrings, readSheetRows } from './read-sheet.ts';
import { DamagedZip, TooBig, unpack, zipEntries } from './zip.ts';

const megabyte = 1024 * 1024;
/** What a part may unpack to. A sheet of 200,000 rows of 25 columns is about 200 MB. */
const most = { small: 32 * megabyte, large: 320 * megabyte };

/** A workbook of which the sheets can be read, one at a time. */
export interface OpenWorkbook {
  /** The sheets that the user sees. */
  readonly sheets: readonly string[];
  /** The filled rows of a sheet; the line of a row is its number in the sheet. */
  readonly read: (sheet: string) => Promise<ListRow[]>;
}

/**
 * Opens an XLSX.
 *
 * @throws Refusal `unreadable-list` for what is no XLSX, is damaged, too big or behind a password. Reading
 *   a sheet throws the same, and nothing else.
 */
export async function openWorkbook(bytes: Buffer): Promise<OpenWorkbook> {
  return inWords(async () => {
    refuseOldOffice(bytes);
    const entries = zipEntries(bytes);
    const path = workbookPath(entries);
    if ([...entries.values()].some(({ encrypted }) => encrypted)) throw withPassword();
    const part = (path: string, limit: number): Buffer => {
      const entry = entries.get(path.toLowerCase());
      if (entry === undefined) throw new DamagedZip();
      return unpack(bytes, entry, limit);
    };
    const text = (path: string) => part(path, most.small).toString('utf8');
    const parts = workbookParts(text(path), text(path.replace(/[^/]+$/, '_rels/$&.rels')));
    if (parts.sheets.length === 0) {
      throw unreadable(
        'In dit Excel-bestand is geen werkblad zichtbaar. Open het in Excel, klik met rechts op een tabblad, kies Zichtbaar maken, en bewaar het.',
      );
    }
    const { styles, sharedStrings, from1904 } = parts;
    const has = (name: string) => entries.has(name.toLowerCase());
    const common = {
      formats: styles !== null && has(styles) ? numberFormats(text(styles)) : [],
      strings:
        sharedStrings !== null && has(sharedStrings)
          ? await readSharedStrings(part(sharedStrings, most.large))
          : [],
      from1904,
    };
    return {
      sheets: parts.sheets.map(({ name }) => name),
      read: (sheet) =>
        inWords(() => {
          const path = parts.sheets.find(({ name }) => name === sheet)?.path ?? '';
          return readSheetRows(part(path, most.large), common);
        }),
    };
  });
}

/** Whatever a damaged file does to those who read it, the user hears what to do about it. */
async function inWords<Value>(work: () => Promise<Value>): Promise<Value> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof Refusal) throw error;
    if (error instanceof TooBig) throw tooBigToUnpack();
    if (error instanceof TooWide) throw tooWide(error.columns);
    throw damaged();
  }
}
