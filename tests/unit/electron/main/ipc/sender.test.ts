import { describe, expect, it } from 'vitest';
import { isOwnPage } from '../../../../../electron/main/ipc/sender.ts';

type Sender = Parameters<typeof isOwnPage>[0];

const sender = (id: number, senderFrame: { url: string; parent: unknown } | null): Sender => ({
  sender: { id },
  senderFrame: senderFrame as Sender['senderFrame'],
});

const own = { url: 'trede://app/index.html', parent: null };

describe('isOwnPage', () => {
  it('takes the main frame of our window', () => {
    expect(isOwnPage(sender(1, own), 1)).toBe(true);
  });

  it.each([
    ['another window', sender(2, own)],
    ['a page that has gone', sender(1, null)],
    ['a frame inside the page', sender(1, { url: own.url, parent: own })],
    ['another address', sender(1, { url: 'https://example.com/', parent: null })],
    ['an address that only looks like ours', sender(1, { url: 'trede://app.nl/', parent: null })],
  ])('refuses %s', (_name, event) => {
    expect(isOwnPage(event, 1)).toBe(false);
  });
});
