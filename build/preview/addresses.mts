// Chromium by itself knows no scheme of ours, so the page lives on an invented https host. `.invalid` is
// reserved (RFC 2606): no such host can ever exist. The app itself only sees its own addresses.

const invented = /^https:\/\/([a-z0-9-]+)\.([a-z0-9-]+)\.invalid(?=[/?#]|$)/;
const own = /^([a-z][a-z0-9-]*):\/\/([a-z0-9-]+)(?=[/?#]|$)/;

/** `trede://app/x` → `https://app.trede.invalid/x`. Other addresses stay as they are. */
export const toInvented = (address: string): string =>
  /^(https?|file|data|about|blob):/.test(address)
    ? address
    : address.replace(own, 'https://$2.$1.invalid');

/** `https://app.trede.invalid/x` → `trede://app/x`. Other addresses stay as they are. */
export const toOwn = (address: string): string => address.replace(invented, '$2://$1');
