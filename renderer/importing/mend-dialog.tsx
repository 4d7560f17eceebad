import { Button, Modal, TextInput } from '@mantine/core';
import { useEffect, useId, useState } from 'react';
import type { Correction, ImportField, ListColumn, ListRemark } from '#shared/importing/schema.ts';
import { FormActions } from '../ui/form-layout.tsx';
import { texts as uiTexts } from '../ui/texts.ts';
import { headerOf, type Matching } from './import-draft.ts';
import { MeantDayNote } from './meant-day-note.tsx';
import { typedCorrections } from './mend-faults.ts';
import { checkTexts } from './texts-check.ts';

const { dialog, mend } = checkTexts;

export interface MendDialogProps {
  /** Closed it stays in the page, so that the focus finds its way back. */
  readonly opened: boolean;
  readonly matching: Matching;
  readonly line: number;
  /** The cells with what was mended; `undefined` while they are not known yet. */
  readonly cells: readonly string[] | undefined;
  /** Faults and warnings of this row. */
  readonly remarks: readonly ListRemark[];
  readonly onMend: (corrections: readonly Correction[]) => void;
  readonly onSkip: () => void;
  readonly onClose: () => void;
}

/** A whole row of the list, each cell that goes in as a field. */
export function MendDialog(props: MendDialogProps) {
  const { matching, line, cells, remarks } = props;
  const [typed, setTyped] = useState<Readonly<Record<number, string>>>({});
  const [untouched, setUntouched] = useState(false);
  const { opened } = props;
  useEffect(() => {
    setTyped({});
    setUntouched(false);
  }, [line, opened]);
  const { columns } = matching.match;
  const isImported = ({ index }: ListColumn) => (matching.fields[index] ?? null) !== null;
  const messageOf = (column: number) =>
    remarks
      .filter(({ columnIndex }) => columnIndex === column)
      .map(({ message }) => message)
      .join(' ');
  const imported = columns.filter(isImported);
  const firstToMend = imported.find(({ index }) => messageOf(index) !== '') ?? imported[0];
  const ofWholeRow = remarks.filter(({ columnIndex }) => columnIndex === null);

  const submit = (event: { preventDefault: () => void }) => {
    event.preventDefault();
    const corrections = typedCorrections(line, typed, (column) => cells?.[column]);
    setUntouched(corrections.length === 0);
    if (corrections.length > 0) props.onMend(corrections);
  };

  return (
    <Modal
      data-dialog="mend-line"
      opened={opened}
      onClose={props.onClose}
      title={dialog.title(line)}
      size={760}
      closeButtonProps={{ 'aria-label': uiTexts.close }}
    >
      <form
        className="i-stack"
        noValidate
        data-unsaved={Object.keys(typed).length > 0 || undefined}
        onSubmit={submit}
      >
        <p className="t-second">{dialog.line}</p>
        {ofWholeRow.map(({ message }) => (
          <p key={message} className="i-mend-whole">
            {message}
          </p>
        ))}
        {cells !== undefined && (
          <>
            <div className="i-row-fields">
              {imported.map((column) => (
                <RowField
                  key={column.index}
                  field={matching.fields[column.index] ?? null}
                  typed={typed[column.index] ?? ''}
                  label={headerOf(column)}
                  value={typed[column.index] ?? cells[column.index] ?? ''}
                  error={messageOf(column.index)}
                  first={column === firstToMend}
                  onChange={(text) => {
                    setUntouched(false);
                    setTyped((before) => ({ ...before, [column.index]: text }));
                  }}
                />
              ))}
            </div>
            {columns.some((column) => !isImported(column)) && (
              <div>
                <h3 className="i-subtitle">{dialog.others}</h3>
                <dl className="i-row-others">
                  {columns
                    .filter((column) => !isImported(column))
                    .map((column) => (
                      <div key={column.index}>
                        <dt>{headerOf(column)}</dt>
                        <dd className="t-second">
                          {column.looksLikeBsn
                            ? dialog.bsn
                            : (cells[column.index] ?? '') || dialog.empty}
                        </dd>
                      </div>
                    ))}
                </dl>
              </div>
            )}
          </>
        )}
        {untouched && (
          <p className="t-field-note" role="alert">
            {mend.untouched}
          </p>
        )}
        <FormActions>
          <Button type="submit" variant="filled">
            {mend.submit}
          </Button>
          <Button onClick={props.onSkip}>{mend.skip}</Button>
          <Button variant="subtle" onClick={props.onClose}>
            {dialog.close}
          </Button>
        </FormActions>
      </form>
    </Modal>
  );
}

interface RowFieldProps {
  readonly field: ImportField | null;
  /** Empty as long as the cell is as it was. */
  readonly typed: string;
  readonly label: string;
  readonly value: string;
  readonly error: string;
  readonly first: boolean;
  readonly onChange: (text: string) => void;
}

function RowField({ field, typed, label, value, error, first, onChange }: RowFieldProps) {
  const id = useId();
  return (
    <div>
      <TextInput
        id={id}
        className="t-field"
        label={label}
        value={value}
        error={error === '' ? undefined : error}
        autoComplete="off"
        spellCheck={false}
        {...(first ? { 'data-autofocus': true } : {})}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
      <MeantDayNote field={field} typed={typed} />
    </div>
  );
}
