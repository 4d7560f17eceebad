import { IconExclamationCircle } from '@tabler/icons-react';
import { useEffect, useId, useRef } from 'react';
import type { SummaryEntry } from './form-errors.ts';
import { texts } from './texts.ts';
import './error-summary.css';

export interface ErrorSummaryProps {
  readonly entries: readonly SummaryEntry[];
  /** Sentences that belong to no field. */
  readonly general: readonly string[];
  /** Counts the attempts: with each failed one the summary takes the focus again. */
  readonly round: number;
}

/** On top of a form after sending: 'Kijk 1 veld na', with a link to each field and the very same sentence. */
export function ErrorSummary({ entries, general, round }: ErrorSummaryProps) {
  const box = useRef<HTMLDivElement>(null);
  const titleId = useId();
  const shown = entries.length > 0 || general.length > 0;
  useEffect(() => {
    if (round > 0) box.current?.focus();
  }, [round]);
  if (!shown) return null;
  return (
    <div ref={box} className="t-error-summary" role="group" tabIndex={-1} aria-labelledby={titleId}>
      <IconExclamationCircle size={20} aria-hidden />
      <div>
        <p id={titleId} className="t-error-summary-title">
          {entries.length > 0 ? texts.checkFields(entries.length) : general[0]}
        </p>
        {(entries.length > 0 ? general : general.slice(1)).map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
        <ul>
          {entries.map((entry) => (
            <li key={entry.fieldId}>
              <a
                href={`#${entry.fieldId}`}
                onClick={(event) => {
                  // The hash is the route here, so the link moves the focus by itself.
                  event.preventDefault();
                  document.getElementById(entry.fieldId)?.focus();
                }}
              >
                {entry.text}
              </a>
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}
