import { Button, Table, VisuallyHidden } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { IconArrowRight } from '@tabler/icons-react';
import { Fragment } from 'react';
import type { ListColumn } from '#shared/importing/schema.ts';
import { readFieldsOfShape } from '#shared/importing/shapes.ts';
import { importFieldLabels } from '#shared/importing/texts.ts';
import { SelectField } from '../ui/fields.tsx';
import { narrowBreakpoint } from '../ui/theme.ts';
import '../ui/data-table.css';
import { ColumnNote } from './column-note.tsx';
import { noteOf } from './column-notes.ts';
import { headerOf, type Matching } from './import-draft.ts';
import { answerBsn, chooseField } from './matching-changes.ts';
import { texts } from './texts.ts';

export interface ColumnsTableProps {
  readonly matching: Matching;
  /** The columns in the order in which they are shown. */
  readonly columns: readonly ListColumn[];
  readonly onChange: (matching: Matching) => void;
}

/** Every column of the list with the field that it goes to. A question about one stands right under it. */
export function ColumnsTable({ matching, columns, onChange }: ColumnsTableProps) {
  const { heads, tableLabel } = texts.columns;
  const narrow = useMediaQuery(`(max-width: ${narrowBreakpoint})`, false);
  return (
    <div className="i-scroll">
      <Table className="t-table i-columns-table" data-density="form" aria-label={tableLabel}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{heads.header}</Table.Th>
            <Table.Th scope="col" data-wide-only>
              {heads.examples}
            </Table.Th>
            <Table.Th scope="col" data-wide-only>
              <VisuallyHidden>{heads.goesTo}</VisuallyHidden>
            </Table.Th>
            <Table.Th scope="col">{heads.field}</Table.Th>
            <Table.Th scope="col">{heads.note}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {columns.map((column) => {
            const note = noteOf(matching, column);
            return (
              <Fragment key={column.index}>
                <Table.Tr data-asks={note.kind === 'ask' || undefined}>
                  <Table.Th scope="row">
                    <BreakableName name={headerOf(column)} />
                    <span className="i-examples-below">
                      <Examples values={column.examples} />
                    </span>
                  </Table.Th>
                  <Table.Td data-wide-only>
                    <Examples values={column.examples} />
                  </Table.Td>
                  <Table.Td data-wide-only>
                    <IconArrowRight size={16} className="i-arrow" aria-hidden />
                  </Table.Td>
                  <Table.Td>
                    <FieldChoice {...{ column, matching, onChange }} />
                  </Table.Td>
                  <Table.Td>
                    <ColumnNote {...note} />
                  </Table.Td>
                </Table.Tr>
                {note.kind === 'ask' && (
                  <Table.Tr className="i-bsn-question">
                    <Table.Td colSpan={narrow ? 3 : 5}>
                      <BsnQuestion {...{ column, matching, onChange }} />
                    </Table.Td>
                  </Table.Tr>
                )}
              </Fragment>
            );
          })}
        </Table.Tbody>
      </Table>
    </div>
  );
}

interface OneColumnProps {
  readonly column: ListColumn;
  readonly matching: Matching;
  readonly onChange: (matching: Matching) => void;
}

const fieldId = (column: ListColumn) => `import-column-${column.index}`;

function FieldChoice({ column, matching, onChange }: OneColumnProps) {
  const fields = readFieldsOfShape[matching.match.shape];
  const chosen = matching.fields[column.index] ?? null;
  const options = fields.map((field) => {
    const label = importFieldLabels[field];
    const taken = field !== chosen && matching.fields.includes(field);
    return { value: field, label: taken ? texts.columns.taken(label) : label };
  });
  return (
    <SelectField
      id={fieldId(column)}
      label={texts.columns.fieldOf(headerOf(column))}
      hideLabel
      value={chosen ?? ''}
      placeholder={texts.columns.leaveOut}
      options={column.looksLikeBsn ? [] : options}
      disabled={column.looksLikeBsn}
      onChange={(value) =>
        onChange(
          chooseField(matching, column.index, fields.find((field) => field === value) ?? null),
        )
      }
    />
  );
}

/** Client numbers that pass the test of a BSN: only the user knows which they are. */
function BsnQuestion({ column, matching, onChange }: OneColumnProps) {
  const { bsn } = texts.columns;
  const answer = (holdsBsns: boolean) => {
    onChange(answerBsn(matching, column.index, holdsBsns));
    // The question goes; the focus stays at its column.
    document.getElementById(fieldId(column))?.focus();
  };
  return (
    <div className="i-buttons" role="group" aria-label={bsn.question(headerOf(column))}>
      <span>{bsn.question(headerOf(column))}</span>
      <Button size="xs" onClick={() => answer(false)}>
        {bsn.yes}
      </Button>
      <Button size="xs" onClick={() => answer(true)}>
        {bsn.no}
      </Button>
    </div>
  );
}

function Examples({ values }: { readonly values: readonly string[] }) {
  if (values.length === 0) return <span className="t-quiet">{texts.columns.noExamples}</span>;
  return (
    <span className="i-examples" title={values.join(' | ')}>
      {values.map((value) => (
        <span key={value}>{value}</span>
      ))}
    </span>
  );
}

/** `Datum_eerste_gesprek`: such a name may go on on the next line after each sign. */
function BreakableName({ name }: { readonly name: string }) {
  return name.split(/(?<=[_/.-])/).map((part, index) => (
    <Fragment key={index}>
      {index > 0 && <wbr />}
      {part}
    </Fragment>
  ));
}
