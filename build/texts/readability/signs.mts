import { hole } from '../app-text.mts';
import type { Rule } from './rule.mts';

const rule = (name: string, pattern: RegExp, wrong: string): Rule => ({
  name,
  find: ({ text }) => [...text.matchAll(pattern)].map(() => wrong),
});

/** Trede does not shout, and what went wrong is no reason to. */
export const quiet = rule('geen uitroepteken', /!/g, 'een uitroepteken');

/** One sign, so that a reader aloud says it as one, and a line never breaks within it. */
export const ellipsis = rule('beletselteken', /\.\.\./g, '… is één teken');

/** Straight quotes are those of a machine; and two kinds look as if they mean two things. */
export const curlyQuotes = rule('aanhalingstekens', /["'`“”„]/g, 'gebruik ‘ en ’');

/** A quote that opens must close, else a name runs on into the sentence. */
export const closedQuotes: Rule = {
  name: 'aanhalingstekens dicht',
  find: ({ text }) => {
    // An apostrophe stands behind a letter or a digit, and is not followed by the end of a quoted name.
    const opened = (text.match(/‘/g) ?? []).length;
    const closed = (text.match(/’/g) ?? []).length;
    return opened > closed ? ['een ‘ zonder ’'] : [];
  },
};

/** A space where none belongs shows as a hole, and lets a sign fall to the next line. */
export const spaces: Rule = {
  name: 'spaties',
  find: ({ text }) => [
    // An ending such as .xlsx has its point in front.
    ...(/ ([,;:?)’]|\.(?!\p{L}))/u.test(text) ? ['een spatie vóór een leesteken'] : []),
    ...(/\S {2,}\S/.test(text) ? ['twee spaties'] : []),
    // A label before a link, and what may follow on a sentence, bring their own space.
    ...(/[.?] $/.test(text) ? ['een spatie aan het eind'] : []),
    ...(/[,;:?](?=\p{L})/u.test(text) ? ['geen spatie na een leesteken'] : []),
  ],
};

/** A semicolon ties two sentences together that are easier apart. */
export const noSemicolon = rule('geen puntkomma', /(?<=[\p{L}\d’)]);/gu, 'maak er twee zinnen van');

/** Dutch goes on small after a colon; a capital reads as a new sentence without its point. */
export const smallAfterColon: Rule = {
  name: 'kleine letter na dubbele punt',
  find: ({ text }) =>
    [...text.matchAll(/(?<!Bijvoorbeeld): (\p{Lu}\p{Ll}+)/gu)]
      .filter(([, word]) => !names.has(word ?? ''))
      .map(([found]) => `‘${found}’: een kleine letter`),
};
const names: ReadonlySet<string> = new Set(['Cmd', 'Excel', 'MDJ', 'Monitor', 'Trede']);

/** Where one sentence has a point, the last has one too: else it looks cut off. */
export const closedSentences: Rule = {
  name: 'punt aan het eind',
  find: ({ text, whole }) =>
    whole &&
    !text.endsWith(' ') &&
    /^\p{Lu}.*[\p{L}’][.?] [\p{Lu}‘]/u.test(text) &&
    !new RegExp(`[.?:…)’${hole}]$`).test(text)
      ? ['de laatste zin heeft geen punt']
      : [],
};
