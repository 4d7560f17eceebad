import { clipboard, ClipboardItem } from 'electron';
import type { SystemClipboard } from './own-clipboard.ts';

/** The clipboard of this computer's user. A table goes there as a table and as text, in one go. */
export const systemClipboard: SystemClipboard = {
  write: ({ text, html }) =>
    clipboard.write([new ClipboardItem({ 'text/plain': text, 'text/html': html })]),
  readText: () => clipboard.readText(),
  clear: () => clipboard.clear(),
};
