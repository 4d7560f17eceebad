import type { AppText } from '../app-text.mts';

/** One thing that a text for everybody does or does not do. */
export interface Rule {
  readonly name: string;
  /** What is wrong in this one text, each in a few words; empty where it is as it should be. */
  readonly find: (text: AppText) => readonly string[];
}

/** What a rule has against a text. */
export interface Finding {
  readonly rule: string;
  readonly text: AppText;
  readonly wrong: string;
}

export const findingsOf = (rules: readonly Rule[], texts: readonly AppText[]): Finding[] =>
  texts.flatMap((text) =>
    rules.flatMap(({ name, find }) => find(text).map((wrong) => ({ rule: name, text, wrong }))),
  );
