import type { FileCallContext } from '../../handler.ts';
import { namesByAccount } from '../../database/member-names.ts';

/** Who makes a plan: the name that the team gave to the account of this computer, else the account. */
export const makerOf = async ({
  trx,
  account,
}: Pick<FileCallContext, 'trx' | 'account'>): Promise<string> =>
  (await namesByAccount(trx)).get(account) ?? account;
