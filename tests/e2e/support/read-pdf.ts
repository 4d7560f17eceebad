import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

export interface ReadPdf {
  readonly title: unknown;
  readonly language: unknown;
  /** What its parts say that they are: `H2`, `Table`, `TH`. */
  readonly roles: ReadonlySet<string>;
  readonly bookmarks: readonly string[];
  /** The text of each page. */
  readonly pages: readonly string[];
}

/** What a reader, and a screen reader, gets of a PDF. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  const pdf = await task.promise;
  const { info } = (await pdf.getMetadata()) as { info: { Title?: unknown; Language?: unknown } };
  const roles = new Set<string>();
  const pages: string[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent();
    rolesOf((await page.getStructTree()) as Tag | null, roles);
    pages.push(
      items
        .map((item) => ('str' in item ? item.str : ''))
        .join(' ')
        .replace(/\s+/g, ' '),
    );
  }
  const outline = (await pdf.getOutline()) as readonly Bookmark[] | null;
  await task.destroy();
  return {
    title: info.Title,
    language: info.Language,
    roles,
    bookmarks: titlesOf(outline ?? []),
    pages,
  };
}

interface Tag {
  readonly role?: string;
  readonly children?: readonly Tag[];
}

function rolesOf(tag: Tag | null, roles: Set<string>): void {
  if (tag?.role !== undefined) roles.add(tag.role);
  for (const child of tag?.children ?? []) rolesOf(child, roles);
}

interface Bookmark {
  readonly title: string;
  readonly items?: readonly Bookmark[];
}

const titlesOf = (bookmarks: readonly Bookmark[]): string[] =>
  bookmarks.flatMap(({ title, items = [] }) => [title, ...titlesOf(items)]);
