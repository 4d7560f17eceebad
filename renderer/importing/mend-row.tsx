import { Button, TextInput } from '@mantine/core';
import { useId, useState } from 'react';
import type { Correction, ImportField } from '#shared/importing/schema.ts';
import { MeantDayNote } from './meant-day-note.tsx';
import { typedCorrections, type FaultyCell, type FaultyRow } from './mend-faults.ts';
import { checkTexts } from './texts-check.ts';

const { mend } = checkTexts;

export interface MendRowProps {
  readonly row: FaultyRow;
  /** What each column of the list holds. */
  readonly fields: readonly (ImportField | null)[];
  /** Who stands in the row: a name and a number; empty when the list has neither. */
  readonly who: string;
  /** What stands in a cell now; `undefined` while it is not known yet. */
  readonly textOf: (column: number) => string | undefined;
  /** What was typed and not sent yet, by column: kept outside, as the card comes and goes. */
  readonly typed: Readonly<Record<number, string>>;
  readonly onType: (column: number, text: string) => void;
  readonly onMend: (corrections: readonly Correction[]) => void;
  readonly onSkip: () => void;
  readonly onLook: () => void;
}

/** A row with a fault: its faulty cells as fields, each with what is wrong under it. */
export function MendRow(props: MendRowProps) {
  const { row, who, textOf, typed } = props;
  const [untouched, setUntouched] = useState(false);
  const fields = row.cells.filter((cell): cell is FaultyField => cell.column !== null);
  const sentences = row.cells.filter(({ column }) => column === null);

  const submit = (event: { preventDefault: () => void }) => {
    event.preventDefault();
    const corrections = typedCorrections(row.line, typed, textOf);
    setUntouched(corrections.length === 0);
    if (corrections.length > 0) props.onMend(corrections);
  };

  return (
    <form
      className="i-mend"
      noValidate
      aria-label={mend.row(row.line)}
      data-unsaved={Object.keys(typed).length > 0 || undefined}
      onSubmit={submit}
    >
      <div className="i-mend-head">
        <p>
          <strong>{mend.row(row.line)}</strong>
          {who !== '' && <span className="t-second"> {mend.of(who)}</span>}
        </p>
        <span className="i-mend-quiet">
          <Button variant="subtle" size="xs" onClick={props.onLook}>
            {mend.whole}
          </Button>
          <Button variant="subtle" size="xs" onClick={props.onSkip}>
            {mend.skip}
          </Button>
        </span>
      </div>
      {sentences.map(({ header, message }) => (
        <p key={message} className="i-mend-whole">
          {header !== null && <strong>{header}: </strong>}
          {message}
        </p>
      ))}
      {fields.map((cell, index) => (
        <MendField
          key={cell.column}
          field={props.fields[cell.column] ?? null}
          typed={typed[cell.column] ?? ''}
          cell={cell}
          line={row.line}
          value={typed[cell.column] ?? textOf(cell.column)}
          note={untouched && index === 0 ? mend.untouched : undefined}
          onType={(text) => {
            setUntouched(false);
            props.onType(cell.column, text);
          }}
          submits={index === fields.length - 1}
        />
      ))}
    </form>
  );
}

interface FaultyField extends FaultyCell {
  readonly column: number;
}

interface MendFieldProps {
  readonly cell: FaultyField;
  readonly field: ImportField | null;
  /** Empty as long as the cell is as it was. */
  readonly typed: string;
  readonly line: number;
  /** `undefined` while it is not known what stands there. */
  readonly value: string | undefined;
  readonly note: string | undefined;
  readonly onType: (text: string) => void;
  /** The last field of the row has the button beside it. */
  readonly submits: boolean;
}

function MendField(props: MendFieldProps) {
  const { cell, line, value, note, onType, submits } = props;
  const id = useId();
  const { header, message } = cell;
  return (
    <div className="i-mend-field">
      <label htmlFor={id} title={header ?? undefined}>
        {header}
      </label>
      <div>
        <TextInput
          id={id}
          className="t-field"
          value={value ?? ''}
          readOnly={value === undefined}
          aria-label={mend.field(header ?? '', line)}
          error={message}
          inputContainer={(input) => (
            <span className="i-mend-send">
              {input}
              {submits && <Button type="submit">{mend.submit}</Button>}
            </span>
          )}
          autoComplete="off"
          spellCheck={false}
          onChange={(event) => onType(event.currentTarget.value)}
        />
        <MeantDayNote field={props.field} typed={props.typed} />
        {note !== undefined && (
          <p className="t-field-note" role="alert">
            {note}
          </p>
        )}
      </div>
    </div>
  );
}
