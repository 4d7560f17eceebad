import type { Rule } from './rule.mts';
import { sentencesOf } from './sentences.mts';

const rule = (name: string, pattern: RegExp, wrong: string): Rule => ({
  name,
  find: ({ text }) =>
    sentencesOf(text)
      .flatMap((sentence) => [...sentence.matchAll(pattern)])
      .map(([found]) => `‘${found}’: ${wrong}`),
});

/** Trede says 'u' to everybody; one 'je' between them reads as a mistake. */
export const alwaysU = rule(
  'altijd u',
  /(?<![\p{L}-])(je|jij|jou|jouw|jouwe|jullie)(?![\p{L}-])/giu,
  'Trede zegt u',
);

/** 'U' with a capital in the middle of a sentence is the manner of old letters. */
export const smallU = rule('u met een kleine letter', /(?<=[\p{L},] )(U|Uw)(?!\p{L})/gu, 'klein');

/** 'Bewaar haar' of a code or a list is right and old; who hears it looks for a woman. */
export const nameThings = rule(
  'die, en niet haar',
  /(?<!of )(?<!\p{L})haar(?!\p{L})/gu,
  'zeg ‘die’, of noem het',
);

/** Who does it stands in front: 'Trede bewaart dit'. Twice 'worden' in one sentence hides it twice. */
export const active: Rule = {
  name: 'actief',
  find: ({ text }) =>
    sentencesOf(text).flatMap((sentence) => {
      const passive = sentence.match(/(?<!\p{L})(wordt|worden|werd|werden|geworden)(?!\p{L})/giu);
      return passive !== null && passive.length > 1
        ? [`${passive.length} keer ‘worden’ in één zin; wie doet het?`]
        : [];
    }),
};

/** A reader must take two denials together to know what holds. */
export const oneDenial = rule(
  'één ontkenning',
  /(?<!\p{L})((niet|nooit|geen|zonder) (geen|niet|nooit|niets|niemand|zonder)|(niet|geen) on(?!gedaan|geveer|der|line|ze?(?!\p{L})|s(?!\p{L}))\p{L}+)(?!\p{L})/giu,
  'zeg wat er wel is',
);
