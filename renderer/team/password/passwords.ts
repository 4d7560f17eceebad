import { texts } from '../texts.ts';

/** The sentence under the second password when the two are not the same; nothing when they are. */
export const passwordsDiffer = (password: string, again: string): { again?: string } =>
  password === again ? {} : { again: texts.create.notTheSame };
