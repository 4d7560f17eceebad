import { hole } from '../app-text.mts';
import type { Rule } from './rule.mts';

/** The first word of a sentence that says what to do. */
const doing =
  /(?:^|[.:?!] |, (?:en|of|dan) |, )(?:Anders )?(?:\p{L}+ (?:dan|eerst|zelf) )?(annuleer|beantwoord|begin|bekijk|bel|bewaar|bewijs|boek|controleer|evalueer|gebruik|geef|ga|haal|houd|importeer|installeer|kies|kijk|koop|kort|laat|lees|leg|los|maak|meld|neem|noem|open|plak|probeer|rond|ruim|schrijf|sla|sluit|spreek|splits|start|stel|tel|trek|typ|verander|verbeter|verdeel|verklein|vernieuw|vergrendel|verschuif|verwijder|voeg|vraag|vul|wacht|werk|wijs|wijzig|wis|zet|zoek)(?!\p{L})/iu;

/** Or that a person may do something, must wait, or needs to do nothing. */
const mayDo =
  /(?<!\p{L})(u kunt|kunt u|u hoeft|u mag|voegt u|koopt u|haalt u|kan pas|mag pas|dat kan|wilt u|bedoelt u|klopt|alleen (een|de) coördinator|dat doet|moet u)(?!\p{L})/iu;

/** A whole sentence is filled in: it is judged where it stands itself. */
const ownSentence = new RegExp(`(^|[.?] )${hole}($|${hole}| \\p{Lu})`, 'u');

/**
 * Who is refused something must know how to go on. What is safe stands in the form, which keeps what was
 * typed, so a refusal says so only where something else could have been lost.
 */
export const saysWhatToDo: Rule = {
  name: 'weigering zegt wat u kunt doen',
  find: ({ text, refusal, whole }) =>
    refusal && whole && !ownSentence.test(text) && !doing.test(text) && !mayDo.test(text)
      ? ['zeg wat iemand nu kan doen']
      : [],
};
