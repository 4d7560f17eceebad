import { describe, expect, it } from 'vitest';
import { isAppUrl } from '../../../../electron/main/app-url.ts';

describe('isAppUrl', () => {
  it.each(['trede://app/index.html', 'trede://app/', 'trede://app/print/1.html'])(
    'takes %s',
    (url) => {
      expect(isAppUrl(url)).toBe(true);
    },
  );

  it.each([
    'https://app/index.html',
    'trede://app.example.com/',
    'trede://application/',
    'trede://app@example.com/',
    'trede://user@app/',
    'trede://app:80/',
    'trede-app://app/',
    'file:///etc/passwd',
    'data:text/html,trede://app/',
    'about:blank',
    'no address',
    '',
  ])('refuses %s', (url) => {
    expect(isAppUrl(url)).toBe(false);
  });
});
