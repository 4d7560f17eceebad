/** What `index.html` and printed pages carry where the nonce of their own response must come. */
export const noncePlaceholder = 'TREDE_NONCE';

interface Choices {
  /** Allows `<style nonce>` in this one response. */
  readonly nonce: string;
  /** A printed page is still: it runs nothing. */
  readonly scripts: boolean;
}

/**
 * The policy that goes with every page. Nothing may come from outside, nothing may be sent anywhere, no
 * text becomes code. Mantine writes `<style>` tags: those get the nonce instead of `unsafe-inline`.
 */
export function contentSecurityPolicy({ nonce, scripts }: Choices): string {
  return [
    `default-src 'none'`,
    `script-src ${scripts ? `'self'` : `'none'`}`,
    `style-src 'self' 'nonce-${nonce}'`,
    `img-src 'self'`,
    `font-src 'self'`,
    `connect-src 'none'`,
    // The window draws a PDF with a worker, and shows a text in a frame; a printed page has neither.
    ...(scripts ? [`worker-src 'self'`, `frame-src 'self'`] : []),
    `form-action 'none'`,
    `frame-ancestors 'none'`,
    `base-uri 'none'`,
  ].join('; ');
}

/**
 * The policy that goes with every script. A worker does not inherit the one of its page: without this it
 * could run text as code and send anything anywhere.
 */
export const scriptPolicy = `default-src 'none'; script-src 'self'`;

const placeholders = new RegExp(`(nonce|content)="${noncePlaceholder}"`, 'g');

/** Puts the nonce where the page asks for it. Only in an attribute: typed text can never hold its quotes. */
export const fillInNonce = (html: string, nonce: string): string =>
  html.replaceAll(placeholders, (_found, attribute: string) => `${attribute}="${nonce}"`);
