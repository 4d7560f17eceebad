import type { IsoDate } from './dates.ts';
import type { Cents } from './money.ts';

/** What stands in one cell of a list that leaves the app. A text is never a number or a formula. */
export type Cell =
  | null
  /** Text, and codes: a client number, a phone number. */
  | string
  | { readonly day: IsoDate }
  | { readonly cents: Cents }
  | { readonly number: number }
  /** In percents: 62 is 62%, and 0.5 is 0,5%. */
  | { readonly percent: number }
  /** As it stood in somebody's own list, number or text: it goes back as it came. */
  | { readonly asRead: string };
