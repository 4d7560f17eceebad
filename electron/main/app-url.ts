/** The scheme under which the window gets everything that it shows. No server, no port, no `file://`. */
export const appScheme = 'trede';
export const appOrigin = `${appScheme}://app`;
export const startPath = '/index.html';
export const startUrl = `${appOrigin}${startPath}`;

/** Whether an address is a page or a part of this app. Compares parsed parts, never text with text. */
export function isAppUrl(address: string): boolean {
  const url = URL.parse(address);
  return (
    url !== null &&
    url.protocol === `${appScheme}:` &&
    url.host === 'app' &&
    url.username === '' &&
    url.password === ''
  );
}
