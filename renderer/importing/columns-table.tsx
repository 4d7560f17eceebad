import { VisuallyHidden } from '@mantine/core';
import { IconArrowRight } from '@tabler/icons-react';
import { importFields, type ImportField, type ListColumn } from '#shared/importing/schema.ts';
import { importFieldLabels } from '#shared/importing/texts.ts';
import { DataTable, type TableColumn } from '../ui/data-table.tsx';
import { SelectField } from '../ui/fields.tsx';
import { ColumnNote } from './column-note.tsx';
import { noteOf } from './column-notes.ts';
import { headerOf, type Matching } from './import-draft.ts';
import { chooseField } from './matching-changes.ts';
import { texts } from './texts.ts';

export interface ColumnsTableProps {
  readonly matching: Matching;
  readonly onChange: (matching: Matching) => void;
}

/** Every column of the list with the field that it goes to. */
export function ColumnsTable({ matching, onChange }: ColumnsTableProps) {
  const { heads } = texts.columns;
  const columns: TableColumn<ListColumn>[] = [
    { id: 'header', header: heads.header, cell: (column) => headerOf(column), width: '23%' },
    {
      id: 'examples',
      header: heads.examples,
      width: '27%',
      cell: ({ examples }) => <Examples values={examples} />,
    },
    {
      id: 'arrow',
      header: <VisuallyHidden>{heads.goesTo}</VisuallyHidden>,
      width: '36px',
      wideOnly: true,
      cell: () => <IconArrowRight size={16} className="i-arrow" aria-hidden />,
    },
    {
      id: 'field',
      header: heads.field,
      width: '206px',
      cell: (column) => <FieldChoice column={column} matching={matching} onChange={onChange} />,
    },
    {
      id: 'note',
      header: heads.note,
      cell: (column) => <ColumnNote {...noteOf(matching, column)} />,
    },
  ];
  return (
    <div className="i-scroll">
      <DataTable
        label={texts.columns.tableLabel}
        density="form"
        columns={columns}
        rows={matching.match.columns}
        rowKey={({ index }) => index}
      />
    </div>
  );
}

function FieldChoice({ column, matching, onChange }: ColumnsTableProps & { column: ListColumn }) {
  const chosen = matching.fields[column.index] ?? null;
  const options = importFields.map((field) => {
    const label = importFieldLabels[field];
    const taken = field !== chosen && matching.fields.includes(field);
    return { value: field, label: taken ? texts.columns.taken(label) : label };
  });
  const read = (value: string): ImportField | null =>
    importFields.find((field) => field === value) ?? null;
  return (
    <SelectField
      id={`import-column-${column.index}`}
      label={texts.columns.fieldOf(headerOf(column))}
      hideLabel
      value={chosen ?? ''}
      placeholder={texts.columns.leaveOut}
      options={column.looksLikeBsn ? [] : options}
      disabled={column.looksLikeBsn}
      onChange={(value) => onChange(chooseField(matching, column.index, read(value)))}
    />
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
