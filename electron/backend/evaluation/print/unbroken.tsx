import { unbrokenParts } from '#shared/evaluation/unbroken.ts';

/** A text in which dates and amounts stay on one line. */
export function Unbroken({ children }: { children: string }) {
  return unbrokenParts(children).map(({ text, whole }, place) =>
    whole ? (
      <span key={place} className="whole">
        {text}
      </span>
    ) : (
      text
    ),
  );
}
