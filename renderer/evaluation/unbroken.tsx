import { unbrokenParts } from '#shared/evaluation/unbroken.ts';
import './unbroken.css';

/** A text in which dates and amounts stay on one line. */
export function Unbroken({ children }: { readonly children: string }) {
  return unbrokenParts(children).map(({ text, whole }, place) =>
    whole ? (
      <span key={place} className="e-whole">
        {text}
      </span>
    ) : (
      text
    ),
  );
}
