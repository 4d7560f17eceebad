import type { ListedClient } from '#shared/importing/caseload.ts';
import type { ImportField } from '#shared/importing/schema.ts';
import { householdKey } from '#shared/importing/spellings.ts';
import { fieldInSentence, listed } from '#shared/importing/texts.ts';
import { folded } from '#shared/kernel/text.ts';
import type { KnownClient, KnownFacts } from './known-client.ts';

/**
 * A warning for a client whom the team file knows otherwise than the list says; `null` when they agree
 * or the list says nothing. The file keeps what it has, so what the list has must not go unseen.
 */
export function differenceWarning(client: ListedClient, known: KnownClient): string | null {
  const fields = differingFields(client, known.facts);
  if (fields.length === 0) return null;
  return `Deze klant staat al in Trede, met iets anders bij: ${listed(fields.map(fieldInSentence))}. Trede laat staan wat er stond.`;
}

function differingFields(client: ListedClient, facts: KnownFacts): ImportField[] {
  const start = client.ladder.find(({ measuredOn }) => measuredOn === null)?.step ?? null;
  const now = client.ladder.find(({ measuredOn }) => measuredOn !== null)?.step ?? null;
  const pairs: readonly (readonly [ImportField, Fact, Fact])[] = [
    [
      'householdNumber',
      client.householdNamed ? householdKey(client.householdNumber) : null,
      householdKey(facts.householdNumber),
    ],
    ['firstName', client.firstName, facts.firstName],
    ['lastName', client.lastName, facts.lastName],
    ['birthDate', client.birthDate, facts.birthDate],
    ['sex', client.sex, facts.sex],
    ['nationality', foldedFact(client.nationality), foldedFact(facts.nationality)],
    ['settlementDate', client.settlementDate, facts.settlementDate],
    ['targetGroup', client.targetGroupByHand, facts.targetGroupByHand],
    ['track', client.track, facts.track],
    ['caseManager', client.caseManager, facts.caseManager],
    ['ladderAtStart', start, facts.ladderAtStart],
    ['ladderNow', now, facts.ladderNow],
    ['languageLevel', client.languageLevel, facts.languageLevel],
    ['languageBuddy', client.languageBuddy, facts.languageBuddy],
  ];
  return pairs
    .filter(([, inList, inFile]) => inList !== null && inList !== inFile)
    .map(([field]) => field);
}

const foldedFact = (text: string | null): Fact => (text === null ? null : folded(text));

type Fact = string | number | boolean | null;
