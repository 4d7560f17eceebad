import { useState } from 'react';
import type { ListColumn } from '#shared/importing/schema.ts';
import { noteOf, wantsAttention } from './column-notes.ts';
import type { Matching } from './import-draft.ts';

export interface ColumnOrder {
  readonly columns: readonly ListColumn[];
  readonly attentionFirst: boolean;
  readonly setAttentionFirst: (first: boolean) => void;
  /** With few columns all of them are in view, and an order of its own only confuses. */
  readonly canChange: boolean;
}

const manyColumns = 12;
/** With so many, what wants attention would be out of sight: it comes first from the beginning. */
const tooManyColumns = 20;

const indexesWanting = (matching: Matching): ReadonlySet<number> =>
  new Set(
    matching.match.columns
      .filter((column) => wantsAttention(noteOf(matching, column)))
      .map(({ index }) => index),
  );

/**
 * The order of the columns on screen: that of the file, or first what wants attention. Once made, an
 * order stays, so that no row runs away from under the mouse when its question is answered.
 */
export function useColumnOrder(matching: Matching): ColumnOrder {
  const { match } = matching;
  const canChange = match.columns.length > manyColumns;
  const [attentionFirst, setAttentionFirst] = useState(match.columns.length > tooManyColumns);
  const [made, setMade] = useState(() => ({ match, wanting: indexesWanting(matching) }));
  // Another shape or list has other questions: its order is made anew.
  const current = made.match === match ? made : { match, wanting: indexesWanting(matching) };
  if (current !== made) setMade(current);
  const isWanting = ({ index }: ListColumn) => current.wanting.has(index);
  const columns =
    attentionFirst && canChange
      ? [...match.columns.filter(isWanting), ...match.columns.filter((one) => !isWanting(one))]
      : match.columns;
  return {
    columns,
    attentionFirst,
    setAttentionFirst: (first) => {
      setAttentionFirst(first);
      setMade({ match, wanting: indexesWanting(matching) });
    },
    canChange,
  };
}
