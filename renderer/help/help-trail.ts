import type { TermId } from '#shared/help/terms.ts';

/** What the help can show. */
export type HelpView =
  | { readonly kind: 'contents' }
  | { readonly kind: 'page'; readonly id: string }
  | { readonly kind: 'search'; readonly query: string }
  | { readonly kind: 'terms'; readonly term: TermId | null };

/** What somebody looked at, and where in it they are. */
export interface HelpTrail {
  readonly views: readonly HelpView[];
  readonly at: number;
}

const isSame = (one: HelpView, other: HelpView): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

export const newTrail = (view: HelpView): HelpTrail => ({ views: [view], at: 0 });

export const shownBy = ({ views, at }: HelpTrail): HelpView => views[at] ?? { kind: 'contents' };

/** Looks at something else. What was ahead is gone, as in a browser. */
export function follow(trail: HelpTrail, view: HelpView): HelpTrail {
  if (isSame(shownBy(trail), view)) return trail;
  return { views: [...trail.views.slice(0, trail.at + 1), view], at: trail.at + 1 };
}

/**
 * Types in the search field: one search is one step of the trail, whatever is typed in it. An emptied field
 * leads back to what was there before.
 */
export function search(trail: HelpTrail, query: string): HelpTrail {
  const searching = shownBy(trail).kind === 'search';
  if (query === '') {
    if (!searching) return trail;
    return trail.at === 0
      ? newTrail({ kind: 'contents' })
      : { views: trail.views.slice(0, trail.at), at: trail.at - 1 };
  }
  const view = { kind: 'search', query } as const;
  return searching
    ? { views: [...trail.views.slice(0, trail.at), view], at: trail.at }
    : follow(trail, view);
}

export const canGo = ({ views, at }: HelpTrail, steps: -1 | 1): boolean =>
  views[at + steps] !== undefined;

/** One step back or ahead, where there is one. */
export const go = (trail: HelpTrail, steps: -1 | 1): HelpTrail =>
  canGo(trail, steps) ? { ...trail, at: trail.at + steps } : trail;
