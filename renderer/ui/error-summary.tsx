import { IconExclamationCircle } from '@tabler/icons-react';
import { useEffect, useId, useRef } from 'react';
import { focusOn } from './focus-on.ts';
import type { SummaryEntry } from './form-errors.ts';
import { texts } from './texts.ts';
import './error-summary.css';

export interface ErrorSummaryProps {
  readonly entries: readonly SummaryEntry[];
  /** Sentences that belong to no field. */
  readonly general: readonly string[];
  /** Counts the attempts: with each failed one the summary takes the focus again. */
  readonly round: number;
  /** Where the focus goes. `field`: for a form of one field, so that retyping can begin at once. */
  readonly focus?: 'summary' | 'field';
}

/** On top of a form after sending: 'Kijk 1 veld na', with a link to each field and the very same sentence. */
export function ErrorSummary({ entries, general, round, focus = 'summary' }: ErrorSummaryProps) {
  const box = useRef<HTMLDivElement>(null);
  const titleId = useId();
  const shown = entries.length > 0 || general.length > 0;
  const onlyField = focus === 'field' ? entries[0]?.fieldId : undefined;
  const latestField = useRef(onlyField);
  useEffect(() => {
    latestField.current = onlyField;
  });
  useEffect(() => {
    if (round === 0) return;
    const field =
      latestField.current === undefined ? null : document.getElementById(latestField.current);
    focusOn(field ?? box.current);
    if (field instanceof HTMLInputElement) field.select();
  }, [round]);
  if (!shown) return null;
  return (
    <div
      ref={box}
      className="t-error-summary"
      // Without the focus it is not read out by itself.
      role={onlyField === undefined ? 'group' : 'alert'}
      tabIndex={-1}
      aria-labelledby={titleId}
    >
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
                  focusOn(document.getElementById(entry.fieldId));
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
