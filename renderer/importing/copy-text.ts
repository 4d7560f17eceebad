/**
 * Puts text on the clipboard, as Ctrl+C would; `false` when that was not allowed. The newer way of the
 * browser asks for a permission, and Trede's window has none.
 */
export function copyText(text: string): boolean {
  const onCopy = (event: ClipboardEvent) => {
    event.preventDefault();
    event.clipboardData?.setData('text/plain', text);
  };
  document.addEventListener('copy', onCopy);
  try {
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- the only way without a permission
    return document.execCommand('copy');
  } finally {
    document.removeEventListener('copy', onCopy);
  }
}
