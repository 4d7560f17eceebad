/** Chromium's own PDF viewer, which is an extension inside it. */
const viewerOrigins: readonly string[] = [
  'chrome-extension://mhjfbmdgcfjbbpaeojofohoefgiehjai',
  'chrome://resources',
];

/** Whether an address is a part of Chromium's own PDF viewer: on this machine, and nobody else's. */
export function isPdfViewerPart(address: string): boolean {
  const url = URL.parse(address);
  return url !== null && viewerOrigins.includes(`${url.protocol}//${url.host}`);
}
