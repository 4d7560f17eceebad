import type { ReportDefinition } from '#shared/evaluation/schema.ts';
import { folded } from '#shared/kernel/text.ts';
import type { TeamTransaction } from '../../database/schema.ts';
import { Refusal } from '../../refusal.ts';
import { peopleFinder } from './find-people.ts';
import { readKnownPeople } from './known-people.ts';

export interface FoundWord {
  /** The place of its part in the report; -1: the title. */
  readonly part: number;
  readonly word: string;
}

/** Words of the user's own texts that are a name or number of a client, but for those that were checked. */
export async function wordsOfClients(
  trx: TeamTransaction,
  { title, parts, checkedWords }: ReportDefinition,
): Promise<FoundWord[]> {
  const texts = parts.flatMap((part, place) =>
    part.kind === 'text' || part.kind === 'heading' ? [{ part: place, text: part.text }] : [],
  );
  const find = peopleFinder(await readKnownPeople(trx));
  const checked = new Set(checkedWords.map(folded));
  return [{ part: -1, text: title }, ...texts].flatMap(({ part, text }) =>
    find(text)
      .filter((word) => !checked.has(folded(word)))
      .map((word) => ({ part, word })),
  );
}

/** @throws Refusal `not-shareable` when a text to share has the name or number of a client in it */
export async function refuseNamedClients(
  trx: TeamTransaction,
  definition: ReportDefinition,
): Promise<void> {
  const words = await wordsOfClients(trx, definition);
  if (words.length === 0) return;
  throw new Refusal('not-shareable', sentence, 'request.definition');
}

const sentence =
  'Dit rapport is niet bewaard. In uw eigen tekst staat een naam of een nummer van een klant. Haal die weg, of zeg bij de tekst dat het woord geen naam is.';
