import { evaluationReport } from '#shared/evaluation/reports/evaluation.ts';
import { stillOpen } from '#shared/evaluation/must-go.ts';
import type { FoundWord, ReportDefinition } from '#shared/evaluation/schema.ts';
import { readModelOf } from '../../evaluation/engine/read-model.ts';
import { typedNamesOf } from '../../evaluation/own/typed-names.ts';
import type { FileCallContext } from '../../handler.ts';
import { Refusal } from '../../refusal.ts';
import { wordsInNames } from './find-in-names.ts';
import { peopleFinder } from './find-people.ts';
import { readKnownPeople, readNamedClients } from './known-people.ts';

type Context = Pick<FileCallContext, 'trx' | 'team'>;

/**
 * Words that are a name or number of a client, in the user's own texts and in the names of the team file
 * that the report prints; but for those that were checked, unless it gives a client away for sure.
 */
export async function wordsOfClients(
  { trx, team }: Context,
  { title, parts, checkedWords }: ReportDefinition,
): Promise<FoundWord[]> {
  const texts = parts.flatMap((part, place) =>
    part.kind === 'text' || part.kind === 'heading' ? [{ part: place, text: part.text }] : [],
  );
  const find = peopleFinder(await readKnownPeople(trx));
  const inTexts = [{ part: -1, text: title }, ...texts].flatMap(({ part, text }) =>
    find(text).map(({ word, sure }): FoundWord => ({ part, word, ...(sure ? { sure } : {}) })),
  );
  const inNames = wordsInNames({
    names: await typedNamesOf(readModelOf(trx), team, parts),
    clients: await readNamedClients(trx),
    find,
  });
  return stillOpen([...inTexts, ...inNames], checkedWords);
}

/**
 * @param definition `null`: the evaluation as it comes with Trede
 * @throws Refusal `not-shareable` when a text or name in a report to share has the name or number of a
 *   client in it
 */
export async function refuseNamedClients(
  context: Context,
  definition: ReportDefinition | null,
): Promise<void> {
  const words = await wordsOfClients(context, definition ?? { ...evaluationReport, ...unchecked });
  if (words.length === 0) return;
  const inOwnText = words.some(({ name }) => name === undefined);
  throw new Refusal('not-shareable', sentences[inOwnText ? 'text' : 'name'], 'request.definition');
}

const unchecked = { checkedWords: [] };

const sentences = {
  text: 'Dit rapport is niet bewaard. In uw eigen tekst staat een naam of een nummer van een klant. Haal die weg, of zeg bij de tekst dat het woord geen naam is.',
  name: 'Dit rapport is niet bewaard. In de naam van een fonds, aanbieder of traject staat misschien een klant. Wijzig die naam, of zeg bij het delen dat het geen klant is.',
} as const;
