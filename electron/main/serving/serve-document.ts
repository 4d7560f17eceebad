import { randomBytes } from 'node:crypto';
import { isAppUrl } from '../app-url.ts';
import type { ShownDocument, ShownDocuments } from '../viewing/shown-documents.ts';
import { headers, notFound } from './responses.ts';
import { textPage } from './text-page.ts';

/** What is shown as it is. Text becomes a page of ours; of all else nothing is served. */
const shownAsIs = ['application/pdf', 'image/png', 'image/jpeg'];

/** Answers every request of a session in which only the documents on screen exist. */
export function createDocumentServer(
  documents: ShownDocuments,
): (request: Request) => Promise<Response> {
  return (request) => {
    if (request.method !== 'GET' || !isAppUrl(request.url)) return Promise.resolve(notFound());
    const document = documents.at(new URL(request.url).pathname);
    return Promise.resolve(document === undefined ? notFound() : serveDocument(document));
  };
}

/**
 * A document of a client. It comes from outside, so it is what its bytes are and nothing else, it runs
 * nothing, loads nothing, and has no origin from which it could reach the app.
 */
export function serveDocument({ mediaType, bytes }: ShownDocument): Response {
  if (mediaType === 'text/plain') {
    const nonce = randomBytes(16).toString('base64');
    return new Response(textPage(bytes, nonce), {
      headers: {
        ...headers('text/html; charset=utf-8'),
        'content-security-policy': policy(`style-src 'nonce-${nonce}'`, 'sandbox'),
      },
    });
  }
  if (!shownAsIs.includes(mediaType)) return notFound();
  return new Response(new Uint8Array(bytes), {
    headers: {
      ...headers(mediaType),
      'content-security-policy': mediaType === 'application/pdf' ? ofPdf : policy('sandbox'),
    },
  });
}

const always = [`form-action 'none'`, `frame-ancestors 'self'`, `base-uri 'none'`];

const policy = (...more: readonly string[]): string =>
  [`default-src 'none'`, ...more, ...always].join('; ');

/**
 * Chromium shows a PDF in a page that it makes itself, with a style and an embedded part, which a stricter
 * policy and a sandbox would stop. No script of a page runs in it; its session knows no other address.
 */
const ofPdf = [`script-src 'none'`, ...always].join('; ');
