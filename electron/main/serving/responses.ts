/** What goes with every answer. */
export const headers = (contentType: string): Record<string, string> => ({
  'content-type': contentType,
  // A file is what its type says, and stays on this machine's memory only.
  'x-content-type-options': 'nosniff',
  'cache-control': 'no-store',
  'cross-origin-opener-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
});

export const notFound = (): Response =>
  // With an empty answer Chromium would show a page of its own.
  new Response('Niet gevonden', {
    status: 404,
    headers: {
      ...headers('text/plain; charset=utf-8'),
      'content-security-policy': `default-src 'none'`,
    },
  });
