import type { FileCallContext } from '../../handler.ts';
import { Refusal } from '../../refusal.ts';
import { peopleFinder } from './find-people.ts';
import { readKnownPeople } from './known-people.ts';

/**
 * For whom a report is stands above the memo, so it may give no client away. A word that is also a part of
 * somebody's name may be that of an alderman.
 *
 * @throws Refusal `not-shareable` when it is surely the name or number of a client
 */
export async function refuseClientAsRecipient(
  { trx }: Pick<FileCallContext, 'trx'>,
  recipient: string | null,
): Promise<void> {
  if (recipient === null || recipient === '') return;
  const find = peopleFinder(await readKnownPeople(trx));
  if (!find(recipient).some(({ sure }) => sure)) return;
  throw new Refusal(
    'not-shareable',
    'Dit rapport is niet bewaard. Bij ‘Voor wie’ staat de naam of het nummer van een klant, en dat komt boven het memo te staan. Vul een organisatie of een functie in.',
    'recipient',
  );
}
