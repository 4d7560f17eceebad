import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { isAppUrl, startPath } from '../app-url.ts';
import type { PrintDocuments } from '../printing/print-documents.ts';
import type { ChosenFile } from '#shared/team/schema.ts';
import type { ShownDocuments } from '../viewing/shown-documents.ts';
import { contentSecurityPolicy, fillInNonce, scriptPolicy } from './content-security-policy.ts';
import { contentTypeOf } from './content-types.ts';
import { drawnAheadPage, fillInFile, isAsDrawnAhead } from './drawn-ahead-page.ts';
import type { OwnFiles } from './own-files.ts';
import { headers, notFound } from './responses.ts';
import { serveDocument } from './serve-document.ts';

/** The file whose password the window will ask first; `null`: none, or that is not known at once. */
export type AsksPasswordOf = () => Promise<ChosenFile | null>;

export interface Served {
  /** The files of window and print, by address path. */
  readonly files: OwnFiles;
  /** Pages in memory that wait to be printed. */
  readonly documents: PrintDocuments;
  /** Documents of clients that are on screen. */
  readonly shown: ShownDocuments;
  /**
   * No request is answered before this: a page would ask what nobody answers yet. It tells what the page will show
   * first. Left out, nothing is waited for.
   */
  readonly ready?: Promise<AsksPasswordOf>;
}

/** Answers every request under `trede://app/`: a listed file, a page to print, a document, or 404. */
export function createServer({
  files,
  documents,
  shown,
  ready,
}: Served): (request: Request) => Promise<Response> {
  return async (request) => {
    const asksPasswordOf = await ready;
    if (request.method !== 'GET' || !isAppUrl(request.url)) return notFound();
    const path = new URL(request.url).pathname;
    const document = documents.at(path);
    if (document !== undefined) return page(document, false);
    const onScreen = shown.at(path);
    if (onScreen !== undefined) return serveDocument(onScreen);
    if (path === startPath && asksPasswordOf !== undefined) {
      const drawn = await drawnAhead(files.get(`/${drawnAheadPage}`), asksPasswordOf);
      if (drawn !== null) return drawn;
    }
    const file = files.get(path);
    const contentType = file === undefined ? null : contentTypeOf(file);
    if (file === undefined || contentType === null) return notFound();
    const content = await readFile(file).catch(() => null);
    if (content === null) return notFound();
    if (contentType.startsWith('text/html')) return page(content.toString('utf8'), true);
    const policy = contentType.startsWith('text/javascript')
      ? { 'content-security-policy': scriptPolicy }
      : {};
    return new Response(new Uint8Array(content), {
      headers: { ...headers(contentType), ...policy },
    });
  };
}

/** The page with its first screen drawn in it; `null` where that is another screen. */
async function drawnAhead(
  file: string | undefined,
  asksPasswordOf: AsksPasswordOf,
): Promise<Response | null> {
  if (file === undefined) return null;
  const [html, asked] = await Promise.all([
    readFile(file, 'utf8').catch(() => null),
    asksPasswordOf(),
  ]);
  if (html === null || asked === null || !isAsDrawnAhead(asked)) return null;
  return page(fillInFile(html, asked), true);
}

function page(html: string, scripts: boolean): Response {
  const nonce = randomBytes(16).toString('base64');
  return new Response(fillInNonce(html, nonce), {
    headers: {
      ...headers('text/html; charset=utf-8'),
      'content-security-policy': contentSecurityPolicy({ nonce, scripts }),
    },
  });
}
