import { Button, TextInput } from '@mantine/core';
import { useId } from 'react';
import type { ImportField } from '#shared/importing/schema.ts';
import type { FaultKind } from './mend-faults.ts';
import { MeantDayNote } from './meant-day-note.tsx';
import type { Replaceable } from './mend-replaceable.ts';
import { checkTexts } from './texts-check.ts';

const { mend } = checkTexts;

export interface MendKindProps {
  readonly kind: FaultKind;
  /** Of the column that it is in. */
  readonly field: ImportField | null;
  readonly typed: string;
  readonly replaceable: Replaceable;
  readonly onType: (text: string) => void;
  readonly onReplace: (text: string) => void;
  readonly onSkip: () => void;
  /** Shows the rows that have it, one by one. */
  readonly onShow: () => void;
}

/** The same fault in one column, in many rows: mended with one text, or skipped together. */
export function MendKind(props: MendKindProps) {
  const { kind, typed } = props;
  const id = useId();
  const { header, message, lines } = kind;
  const { replaceable } = props;
  const nothing = typed.trim() === '';
  const submit = (event: { preventDefault: () => void }) => {
    event.preventDefault();
    if (replaceable !== 'no' && !nothing) props.onReplace(typed.trim());
  };
  return (
    <form
      className="i-mend"
      noValidate
      aria-label={`${header ?? mend.wholeLine}: ${message}`}
      data-unsaved={typed !== '' || undefined}
      onSubmit={submit}
    >
      <div className="i-mend-head">
        <p>
          <strong>{header ?? mend.wholeLine}</strong>
          <span className="t-second"> in {mend.times(lines.length)}</span>
        </p>
        <span className="i-mend-quiet">
          <Button variant="subtle" size="xs" onClick={props.onShow}>
            {mend.showRows}
          </Button>
          <Button variant="subtle" size="xs" onClick={props.onSkip}>
            {mend.skipKind(lines.length)}
          </Button>
        </span>
      </div>
      <p className="i-mend-whole">{message}</p>
      {replaceable !== 'no' && (
        <div className="i-mend-field">
          <label htmlFor={id}>{mend.replaceLabel}</label>
          <TextInput
            id={id}
            className="t-field"
            value={typed}
            inputContainer={(input) => (
              <span className="i-mend-send">
                {input}
                <Button type="submit" aria-disabled={nothing || undefined}>
                  {mend.replace}
                </Button>
                {replaceable === 'also-empty' && nothing && (
                  <Button variant="subtle" onClick={() => props.onReplace('')}>
                    {mend.makeEmpty(lines.length)}
                  </Button>
                )}
              </span>
            )}
            autoComplete="off"
            spellCheck={false}
            onChange={(event) => props.onType(event.currentTarget.value)}
          />
          <MeantDayNote field={props.field} typed={typed} />
        </div>
      )}
    </form>
  );
}
