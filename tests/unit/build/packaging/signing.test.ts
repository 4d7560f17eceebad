import { describe, expect, it } from 'vitest';
import { signingEnvironment, signingFor } from '../../../../build/packaging/signing.mjs';

describe('signing', () => {
  it.each([
    ['win32', {}, false, 'Niet ondertekend'],
    ['win32', { CSC_LINK: '' }, false, 'Niet ondertekend'],
    ['win32', { CSC_LINK: 'certificate.pfx' }, true, 'Ondertekend'],
    ['win32', { WIN_CSC_LINK: 'certificate.pfx' }, true, 'Ondertekend'],
    ['darwin', {}, false, 'Niet ondertekend'],
    ['darwin', { WIN_CSC_LINK: 'certificate.pfx' }, false, 'Niet ondertekend'],
    ['darwin', { CSC_LINK: 'certificate.p12' }, true, 'niet door Apple nagekeken'],
    ['darwin', { CSC_NAME: 'Team', APPLE_API_KEY: 'key' }, true, 'niet door Apple nagekeken'],
    ['darwin', { CSC_NAME: 'Team', APPLE_KEYCHAIN_PROFILE: 'x' }, true, 'door Apple nagekeken'],
    ['linux', { CSC_LINK: 'certificate.p12' }, false, 'Niet ondertekend'],
  ] as const)('on %s with %o is signed: %s', (platform, environment, signed, words) => {
    const signing = signingFor(platform, environment);
    expect(signing.signed).toBe(signed);
    expect(signing.sentence).toContain(words);
  });

  it('gives a Mac app without certificate the signature that a Mac needs to start it', () => {
    expect(signingFor('darwin', {}).options).toContain('-c.mac.identity=-');
  });

  it('drops secrets that are empty, and uses no certificate that nobody named', () => {
    const changed = signingEnvironment({ CSC_LINK: '', CSC_KEY_PASSWORD: 'secret' });
    expect(changed).toEqual({ CSC_LINK: undefined, CSC_IDENTITY_AUTO_DISCOVERY: 'false' });
    expect(signingEnvironment({ CSC_NAME: 'Team' })).toEqual({
      CSC_IDENTITY_AUTO_DISCOVERY: 'true',
    });
  });
});
