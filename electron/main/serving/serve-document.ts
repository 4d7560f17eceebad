import { randomBytes } from 'node:crypto';
import type { ShownDocument } from '../viewing/shown-documents.ts';
import { headers, notFound } from './responses.ts';
import { textPage } from './text-page.ts';

/** What is shown as it is. Text becomes a page of ours; of all else nothing is served. */
const shownAsIs = ['image/png', 'image/jpeg'];

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
    headers: { ...headers(mediaType), 'content-security-policy': policy('sandbox') },
  });
}

const policy = (...more: readonly string[]): string =>
  [
    `default-src 'none'`,
    ...more,
    `form-action 'none'`,
    `frame-ancestors 'self'`,
    `base-uri 'none'`,
  ].join('; ');
