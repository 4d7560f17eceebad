import { shortSentences, shortWords } from './length.mts';
import { active, alwaysU, nameThings, oneDenial, smallU } from './manner.mts';
import { saysWhatToDo } from './refusals.mts';
import type { Rule } from './rule.mts';
import {
  closedQuotes,
  closedSentences,
  curlyQuotes,
  ellipsis,
  noSemicolon,
  quiet,
  smallAfterColon,
  spaces,
} from './signs.mts';
import { dutchOnly, oneName, simpleWords, wholeWords } from './words.mts';

/** What holds for every text of the app. */
export const allRules: readonly Rule[] = [
  shortSentences,
  shortWords,
  simpleWords,
  oneName,
  dutchOnly,
  wholeWords,
  alwaysU,
  smallU,
  nameThings,
  active,
  oneDenial,
  quiet,
  ellipsis,
  curlyQuotes,
  closedQuotes,
  spaces,
  noSemicolon,
  smallAfterColon,
  closedSentences,
  saysWhatToDo,
];
