import type { Refusal } from '../../../refusal.ts';
import { listLimits, saveAsCsv, unreadable } from '../../limits.ts';
import { isZip } from '../decode.ts';
import type { ZipEntry } from './zip.ts';

const saveAsXlsx =
  'Open het in Excel en kies Bestand, Opslaan als, Excel-werkmap (.xlsx). Kies daarna dat bestand.';

const startsWith = (bytes: Buffer, signature: readonly number[]): boolean =>
  signature.every((byte, index) => bytes[index] === byte);

/** The container of older Office, and of newer Office behind a password. */
const isOldOffice = (bytes: Buffer): boolean => startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0]);

/** Whether these bytes are for the reader of workbooks: it reads them, or says what they are. */
export const isWorkbook = (bytes: Buffer): boolean => isZip(bytes) || isOldOffice(bytes);

const holds = (bytes: Buffer, name: string): boolean => bytes.includes(name, 0, 'utf16le');

/** Says what an older Office file is, and what to do with it. */
export function refuseOldOffice(bytes: Buffer): void {
  if (!isOldOffice(bytes)) return;
  if (holds(bytes, 'EncryptedPackage')) throw withPassword();
  if (holds(bytes, 'Workbook') || holds(bytes, 'Book')) {
    throw unreadable(`Dit is een Excel-bestand van de oude soort (.xls). ${saveAsXlsx}`);
  }
  throw unreadable(`Dit bestand is geen lijst. Kies een Excel-bestand (.xlsx) of een CSV.`);
}

export const withPassword = (): Refusal =>
  unreadable(
    'Op dit Excel-bestand zit een wachtwoord. Open het in Excel en haal het wachtwoord eraf met Bestand, Info, Werkmap beveiligen. Bewaar het, en kies het opnieuw.',
  );

export const damaged = (): Refusal =>
  unreadable(
    `Dit Excel-bestand is beschadigd of niet helemaal gekopieerd. Kies het opnieuw, of open het in Excel. ${saveAsCsv}`,
  );

export const tooBigToUnpack = (): Refusal =>
  unreadable(
    `Dit Excel-bestand is uitgepakt te groot. Verdeel de lijst over meer bestanden. Of: ${lowerFirst(saveAsCsv)}`,
  );

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/**
 * The path of the main part of a workbook; Excel on the web gives it a number at times.
 *
 * @throws Refusal that says what the zip is, by the names of what is in it, when it holds no workbook
 */
export function workbookPath(entries: ReadonlyMap<string, ZipEntry>): string {
  const path = [...entries.keys()].find((name) => /^xl\/workbook\d*\.xml$/.test(name));
  if (path === undefined) throw otherZip(entries);
  return path;
}

function otherZip(entries: ReadonlyMap<string, ZipEntry>): Refusal {
  const has = (start: string) => [...entries.keys()].some((name) => name.startsWith(start));
  if (entries.has('xl/workbook.bin')) {
    return unreadable(`Dit is een binaire Excel-werkmap (.xlsb). ${saveAsXlsx}`);
  }
  if (has('word/')) {
    return unreadable(
      'Dit is een Word-document. Zet de tabel in Excel: kopieer die en plak die in een lege werkmap. Bewaar de werkmap, en kies die hier.',
    );
  }
  if (has('ppt/')) return unreadable('Dit is een presentatie. Kies een Excel-bestand of een CSV.');
  if (has('index/') || has('index.zip')) {
    return unreadable(
      'Dit is een bestand van Numbers. Kies in Numbers Bestand, Exporteer naar, Excel. Kies daarna dat bestand.',
    );
  }
  if (entries.has('content.xml') && entries.has('mimetype')) {
    return unreadable(
      'Dit is een bestand van LibreOffice of OpenOffice. Kies daar Bestand, Opslaan als, Excel (.xlsx). Kies daarna dat bestand.',
    );
  }
  return unreadable(
    'Dit is een zip-bestand zonder Excel-werkmap. Pak het uit, en kies de lijst die erin zit.',
  );
}

export const tooWide = (columns: number): Refusal =>
  unreadable(
    `In dit werkblad is kolom ${columns} gevuld. Trede leest er ten hoogste ${listLimits.columns}. Haal kolommen weg die u niet nodig hebt.`,
  );
