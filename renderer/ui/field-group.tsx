import type { ReactNode } from 'react';
import './field-group.css';

export interface FieldGroupProps {
  /** Where the link of the error summary goes. */
  readonly id: string;
  readonly label: string;
  readonly hint?: ReactNode;
  readonly error?: string | undefined;
  /** Boxes or rounds to tick. */
  readonly children: ReactNode;
}

/** Several boxes or rounds that together answer one question. */
export function FieldGroup({ id, label, hint, error, children }: FieldGroupProps) {
  const hintId = `${id}-hint`;
  const errorId = `${id}-fout`;
  const described = [
    ...(hint === undefined ? [] : [hintId]),
    ...(error === undefined ? [] : [errorId]),
  ].join(' ');
  return (
    <fieldset
      id={id}
      tabIndex={-1}
      className="t-field-group"
      data-error={error === undefined ? undefined : true}
      aria-describedby={described === '' ? undefined : described}
    >
      <legend>{label}</legend>
      {hint !== undefined && (
        <p id={hintId} className="t-second t-label">
          {hint}
        </p>
      )}
      {children}
      {error !== undefined && (
        <p id={errorId} className="t-field-group-error">
          {error}
        </p>
      )}
    </fieldset>
  );
}
