/**
 * @typedef {object} Signing
 * @property {boolean} signed
 * @property {string} sentence what the user reads about it
 * @property {string[]} options for electron-builder
 */

const windowsCertificate = ['WIN_CSC_LINK', 'CSC_LINK'];
const macCertificate = ['CSC_LINK', 'CSC_NAME'];
/** Ways to let Apple check the app, of which one has to be complete. */
const notarizations = [
  ['APPLE_API_KEY', 'APPLE_API_KEY_ID', 'APPLE_API_ISSUER'],
  ['APPLE_ID', 'APPLE_APP_SPECIFIC_PASSWORD', 'APPLE_TEAM_ID'],
  ['APPLE_KEYCHAIN_PROFILE'],
];

/**
 * Whether the package will be signed, by the environment alone: a certificate that happens to be on the
 * machine is not used unasked.
 *
 * @param {NodeJS.Platform} platform
 * @param {NodeJS.ProcessEnv} environment
 * @returns {Signing}
 */
export function signingFor(platform, environment) {
  const has = (name) => Boolean(environment[name]);
  if (platform === 'win32') {
    return windowsCertificate.some(has)
      ? { signed: true, sentence: 'Ondertekend met het certificaat uit CSC_LINK.', options: [] }
      : {
          signed: false,
          sentence: 'Niet ondertekend (CSC_LINK is leeg): Windows waarschuwt bij het installeren.',
          options: [],
        };
  }
  if (platform === 'darwin') {
    if (!macCertificate.some(has)) {
      return {
        signed: false,
        sentence: 'Niet ondertekend (CSC_LINK is leeg): macOS houdt de app de eerste keer tegen.',
        // A program whose switches were set must carry some signature, or a Mac with an Apple chip
        // ends it at once. With this kind the hardened runtime would refuse the database driver.
        options: ['-c.mac.identity=-', '-c.mac.hardenedRuntime=false'],
      };
    }
    return notarizations.some((names) => names.every(has))
      ? { signed: true, sentence: 'Ondertekend en door Apple nagekeken.', options: [] }
      : {
          signed: true,
          sentence:
            'Ondertekend, maar niet door Apple nagekeken (APPLE_API_KEY is leeg): macOS waarschuwt.',
          options: ['-c.mac.notarize=false'],
        };
  }
  return {
    signed: false,
    sentence: 'Niet ondertekend: vergelijk op Linux de controlegetallen.',
    options: [],
  };
}

const signingNames = [
  ...new Set([...windowsCertificate, ...macCertificate, ...notarizations.flat()]),
  'WIN_CSC_KEY_PASSWORD',
  'CSC_KEY_PASSWORD',
];

/**
 * What to change in the environment: a secret that a build server does not have arrives as an empty text,
 * which is not the same as none.
 *
 * @param {NodeJS.ProcessEnv} environment
 * @returns {NodeJS.ProcessEnv}
 */
export const signingEnvironment = (environment) => ({
  ...Object.fromEntries(
    signingNames.filter((name) => environment[name] === '').map((name) => [name, undefined]),
  ),
  CSC_IDENTITY_AUTO_DISCOVERY: environment['CSC_NAME'] ? 'true' : 'false',
});
