import { Fragment } from 'react';

/** A sentence in which no date is broken off at the end of a line. */
export function Sentence({ children }: { readonly children: string }) {
  return children.split(/(\d{2}-\d{2}-\d{4}[.,?]?)/).map((part, place) =>
    place % 2 === 1 ? (
      <span key={place} className="t-figures">
        {part}
      </span>
    ) : (
      <Fragment key={place}>{part}</Fragment>
    ),
  );
}
