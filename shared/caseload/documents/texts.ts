import type { DocumentKind } from './schema.ts';

/** What can be changed of a document, as people see it. */
export const documentFieldLabels = { title: 'Titel', kind: 'Soort' } as const;

export const documentKindLabels: Record<DocumentKind, string> = {
  cv: 'Cv',
  diploma: 'Diploma',
  brief: 'Brief',
  verslag: 'Verslag',
  anders: 'Anders',
};

const mediaTypeWords: Readonly<Record<string, string>> = {
  'application/pdf': 'PDF',
  'image/png': 'Afbeelding',
  'image/jpeg': 'Foto',
  'image/gif': 'Afbeelding',
  'image/webp': 'Afbeelding',
  'image/heic': 'Foto',
  'image/tiff': 'Afbeelding',
  'text/plain': 'Tekst',
  'application/rtf': 'Tekst (RTF)',
  'application/msword': 'Word',
  'application/vnd.ms-excel': 'Excel',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'Word',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'Excel',
  'application/vnd.oasis.opendocument.text': 'OpenDocument',
  'application/vnd.oasis.opendocument.spreadsheet': 'OpenDocument',
};

/** What kind of file it is, as people call it. */
export const mediaTypeWord = (mediaType: string): string =>
  mediaTypeWords[mediaType] ?? 'Ander bestand';
