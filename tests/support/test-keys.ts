import { makeTeamHandlers } from '../../electron/backend/team/handlers.ts';
import { programStrength, type KeyStrength } from '../../electron/backend/team/keys/scrypt.ts';
import { makeUserHandlers } from '../../electron/backend/team/users/handlers.ts';
import { rounds } from './long.ts';

/** So cheap that a test does not notice. The program refuses a key file with such slots. */
export const testStrength: KeyStrength = {
  chosen: { N: 2 ** 10, r: 8, p: 1 },
  minimum: { N: 2 ** 10, r: 8, p: 1 },
  maximum: { N: 2 ** 11, r: 8, p: 1 },
};

/** Of the promises about passwords: the program's own in the full form, which takes minutes. */
export const promisedStrength: KeyStrength = rounds(testStrength, programStrength);

/** The calls about users, as cheap. */
export const testUserHandlers = makeUserHandlers(testStrength);

export const testTeamHandlers = makeTeamHandlers({ strength: testStrength });

export const testPassword = 'vier paarden op de dijk';

/** One of a row of passwords, for a test that keeps changing it. */
export const numberedPassword = (count: number): string => `wachtwoord nummer ${count}`;
