import type { HelpPlace } from './places.ts';

/** The parts of the manual, in the order of its contents. */
export const helpGroups = [
  'begin',
  'klanten',
  'inkoop',
  'geld',
  'import',
  'evaluatie',
  'bestand',
] as const;
export type HelpGroup = (typeof helpGroups)[number];

/**
 * A piece of a page. In a line, `**vet**` marks a name on the screen (a button, a field); nothing else is
 * markup.
 */
export type HelpBlock =
  | { readonly kind: 'steps'; readonly title?: string; readonly steps: readonly string[] }
  | { readonly kind: 'text'; readonly title?: string; readonly lines: readonly string[] }
  | { readonly kind: 'tip' | 'warning'; readonly line: string }
  | {
      readonly kind: 'picture';
      /** The name of a file in resources/help, without `.webp`. */
      readonly picture: string;
      readonly alt: string;
    };

/** One task of the manual: what somebody wants to get done, and how. */
export interface HelpPage {
  /** Stable, Dutch, kebab case: 'klant-toevoegen'. */
  readonly id: string;
  /** The task: 'Een klant toevoegen'. */
  readonly title: string;
  readonly group: HelpGroup;
  /** Other words that people search for. */
  readonly words: readonly string[];
  readonly blocks: readonly HelpBlock[];
  /** Ids of other pages. */
  readonly see: readonly string[];
  /** Where F1 opens this page. A page of the app without one takes that of the page above it. */
  readonly at?: readonly HelpPlace[];
}
