import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { isAppUrl } from '../app-url.ts';
import type { PrintDocuments } from '../printing/print-documents.ts';
import { contentSecurityPolicy, fillInNonce } from './content-security-policy.ts';
import { contentTypeOf } from './content-types.ts';
import type { OwnFiles } from './own-files.ts';

export interface Served {
  /** The files of window and print, by address path. */
  readonly files: OwnFiles;
  /** Pages in memory that wait to be printed. */
  readonly documents: PrintDocuments;
}

/** Answers every request under `trede://app/`: a listed file, a page to print, or 404. */
export function createServer({
  files,
  documents,
}: Served): (request: Request) => Promise<Response> {
  return async (request) => {
    if (request.method !== 'GET' || !isAppUrl(request.url)) return notFound();
    const path = new URL(request.url).pathname;
    const document = documents.at(path);
    if (document !== undefined) return page(document, false);
    const file = files.get(path);
    const contentType = file === undefined ? null : contentTypeOf(file);
    if (file === undefined || contentType === null) return notFound();
    const content = await readFile(file).catch(() => null);
    if (content === null) return notFound();
    if (contentType.startsWith('text/html')) return page(content.toString('utf8'), true);
    return new Response(new Uint8Array(content), { headers: headers(contentType) });
  };
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

const headers = (contentType: string): Record<string, string> => ({
  'content-type': contentType,
  // A file is what its type says, and stays on this machine's memory only.
  'x-content-type-options': 'nosniff',
  'cache-control': 'no-store',
  'cross-origin-opener-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
});

const notFound = (): Response =>
  // With an empty answer Chromium would show a page of its own.
  new Response('Niet gevonden', {
    status: 404,
    headers: {
      ...headers('text/plain; charset=utf-8'),
      'content-security-policy': `default-src 'none'`,
    },
  });
