import { describe, expect, it } from 'vitest';
import { toInvented, toOwn } from '../../../../build/preview/addresses.mts';

describe('addresses of the preview', () => {
  it.each([
    ['trede://app/index.html', 'https://app.trede.invalid/index.html'],
    ['trede://app/a%2fb?c=d#e', 'https://app.trede.invalid/a%2fb?c=d#e'],
    ['trede://app', 'https://app.trede.invalid'],
  ])('%s and %s are one', (own, invented) => {
    expect(toInvented(own)).toBe(invented);
    expect(toOwn(invented)).toBe(own);
  });

  it.each([
    'https://example.com/',
    'https://app.trede.invalid.example.com/',
    'https://app.trede.invalid:8080/',
    'http://app.trede.invalid/',
    'about:blank',
    'data:text/html,x',
    'file:///x',
  ])('%s stays foreign', (address) => {
    expect(toOwn(address)).toBe(address);
    expect(toInvented(address)).toBe(address);
  });
});
