import type { FileCallContext } from '../../handler.ts';
import { Refusal } from '../../refusal.ts';
import type { Session } from '../../session.ts';
import { newRecoveryCode, readRecoveryCode } from '../keys/recovery-code.ts';
import { userTexts } from './texts.ts';

interface Offer {
  readonly code: string;
  /** To whom, in which file. */
  readonly fileId: string;
  readonly userId: number;
}

/** Only in the memory of this process: a code that was shown and not typed back never counts. */
const offers = new WeakMap<Session, Offer>();

type Context = Pick<FileCallContext, 'session'>;

/** A code that may take the place of the one of before; an earlier one that was shown no longer may. */
export function offerCode({ session }: Context): string {
  const code = newRecoveryCode();
  const { fileId, user } = session.requireFile();
  offers.set(session, { code, fileId, userId: user.id });
  return code;
}

/**
 * The code that was shown, when it is the one that was typed.
 *
 * @throws Refusal `wrong-recovery-code` for any other
 */
export function requireOffered({ session }: Context, typed: string): string {
  const offer = offers.get(session);
  const { fileId, user } = session.requireFile();
  const read = readRecoveryCode(typed);
  const isIt =
    offer !== undefined &&
    offer.fileId === fileId &&
    offer.userId === user.id &&
    read.state === 'read' &&
    read.code === offer.code;
  if (!isIt) throw new Refusal('wrong-recovery-code', userTexts.codeNotShown, 'recoveryCode');
  return offer.code;
}

/** Once the code counts. */
export function forgetOffer({ session }: Context): void {
  offers.delete(session);
}
