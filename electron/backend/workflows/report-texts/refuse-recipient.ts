import type { FileCallContext } from '../../handler.ts';
import { Refusal } from '../../refusal.ts';
import { peopleFinder } from './find-people.ts';
import { readKnownPeople } from './known-people.ts';

type Context = Pick<FileCallContext, 'trx'>;

/**
 * For whom a report is stands above the memo, so it may give no client away. A word that is also a part of
 * somebody's name may be that of an alderman.
 *
 * @throws Refusal `not-shareable` when it is surely the name or number of a client
 */
export async function refuseClientAsRecipient(
  context: Context,
  recipient: string | null,
): Promise<void> {
  if (!(await isSurelyClient(context, recipient))) return;
  throw new Refusal(
    'not-shareable',
    'Dit rapport is niet bewaard. Bij ‘Voor wie’ staat de naam of het nummer van een klant, en dat komt boven het memo te staan. Vul een organisatie of een functie in.',
    'recipient',
  );
}

/**
 * What stands in the register is offered again for the next report.
 *
 * @throws Refusal `invalid-input` when it is surely the name or number of a client
 */
export async function refuseClientInRegister(
  context: Context,
  recipient: string | null,
): Promise<void> {
  if (!(await isSurelyClient(context, recipient))) return;
  throw new Refusal(
    'invalid-input',
    'Dit is de naam of het nummer van een klant. Er is niets bewaard. Vul een organisatie of een functie in.',
    'recipient',
  );
}

async function isSurelyClient({ trx }: Context, recipient: string | null): Promise<boolean> {
  if (recipient === null || recipient === '') return false;
  const find = peopleFinder(await readKnownPeople(trx));
  return find(recipient).some(({ sure }) => sure);
}
