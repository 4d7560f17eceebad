import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A part of a tagged PDF, as a screen reader goes through it. */
export interface Tagged {
  readonly role: string;
  /** What it says in place of its text. */
  readonly alt: string | undefined;
  /** Its own text, that of its parts included. */
  readonly text: string;
  readonly parts: readonly Tagged[];
}

export interface TaggedPdf {
  /** The parts of each page. */
  readonly pages: readonly (readonly Tagged[])[];
  /** What is outside the tags of each page: its margins. */
  readonly margins: readonly string[];
  /** In points: width and height of each page. */
  readonly sizes: readonly (readonly [number, number])[];
  readonly info: Readonly<Record<string, unknown>>;
  readonly attachments: unknown;
  readonly annotations: number;
  /** The places of texts outside the page, which nobody sees. */
  readonly outside: readonly string[];
}

interface Node {
  readonly role?: string;
  readonly alt?: string;
  readonly children?: readonly Node[];
  readonly type?: string;
  readonly id?: string;
}

/** @throws Error when the PDF has no tags */
export async function readTaggedPdf(bytes: Uint8Array): Promise<TaggedPdf> {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  const pdf = await task.promise;
  const { info } = (await pdf.getMetadata()) as { info: Record<string, unknown> };
  const read = { pages: [], margins: [], sizes: [], outside: [] } as {
    pages: Tagged[][];
    margins: string[];
    sizes: (readonly [number, number])[];
    outside: string[];
  };
  let annotations = 0;
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const { width, height } = page.getViewport({ scale: 1 });
    read.sizes.push([width, height]);
    annotations += (await page.getAnnotations()).length;
    const { items } = await page.getTextContent({ includeMarkedContent: true });
    const byMark = new Map<string, string>();
    const open: string[] = [];
    for (const item of items) {
      if ('str' in item) {
        const mark = open.findLast((id) => id !== '') ?? 'margin';
        byMark.set(mark, (byMark.get(mark) ?? '') + item.str + (item.hasEOL ? ' ' : ''));
        const [x, y] = [Number(item.transform[4]), Number(item.transform[5])];
        if (x < 0 || y < 0 || x + item.width > width + 0.5 || y > height)
          read.outside.push(item.str);
      } else if (item.type === 'endMarkedContent') open.pop();
      else open.push(markOf(item));
    }
    const tree = (await page.getStructTree()) as Node | null;
    if (tree === null) throw new Error(`page ${number} has no tags`);
    read.pages.push((tree.children ?? []).map((child) => tagged(child, byMark)));
    read.margins.push(byMark.get('margin') ?? '');
  }
  const attachments: unknown = await pdf.getAttachments();
  await task.destroy();
  return { ...read, info, attachments, annotations };
}

/** Where the text inside belongs: to a part of the tags, or to the margins of the page. */
function markOf(mark: object): string {
  if ('id' in mark && typeof mark.id === 'string' && mark.id !== '') return mark.id;
  return 'tag' in mark && mark.tag === 'Artifact' ? 'margin' : '';
}

function tagged(node: Node, byMark: ReadonlyMap<string, string>): Tagged {
  if (node.type === 'content') {
    return { role: 'text', alt: undefined, text: byMark.get(node.id ?? '') ?? '', parts: [] };
  }
  const parts = (node.children ?? []).map((child) => tagged(child, byMark));
  return {
    role: node.role ?? '',
    alt: node.alt,
    text: parts.map(({ text }) => text).join(''),
    parts,
  };
}

/** All parts with one of these roles, from the first page on, those inside others too. */
export function partsWith({ pages }: Pick<TaggedPdf, 'pages'>, ...roles: string[]): Tagged[] {
  const found: Tagged[] = [];
  const look = (part: Tagged): void => {
    if (roles.includes(part.role)) found.push(part);
    part.parts.forEach(look);
  };
  pages.flat().forEach(look);
  return found;
}
