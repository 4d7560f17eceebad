import { Button, Table, VisuallyHidden } from '@mantine/core';
import { IconAlertTriangle, IconArrowRight } from '@tabler/icons-react';
import { Fragment, useId, useMemo, useRef, useState } from 'react';
import type { ColumnValues } from '#shared/importing/schema.ts';
import { fieldInSentence, importFieldLabels } from '#shared/importing/texts.ts';
import { folded, formatCount } from '#shared/kernel/text.ts';
import { SelectField } from '../ui/fields.tsx';
import { SearchField } from '../ui/search-field.tsx';
import { ColumnNote } from './column-note.tsx';
import type { Matching } from './import-draft.ts';
import {
  chooseValue,
  isUnchosen,
  leaveRestEmpty,
  valueOf,
  type Spelling,
} from './matching-changes.ts';
import { texts } from './texts.ts';
import { inOrder, isLikelyWrongField, isNewName, noteOfValue } from './value-notes.ts';
import { ValuesRead } from './values-read.tsx';
import './values.css';

export interface ValuesTableProps {
  readonly column: ColumnValues;
  readonly matching: Matching;
  readonly onChange: (matching: Matching) => void;
}

/** So many rows are drawn at first, and so many more at a time. */
const atOnce = 50;
/** From so many spellings on they can be searched. */
const searchable = 15;

/** So many that nobody wants to leave empty one by one. */
const leaveAllFrom = 5;

/** The spellings of one column, each with what it stands for. */
export function ValuesTable({ column, matching, onChange }: ValuesTableProps) {
  const titleId = useId();
  const body = useRef<HTMLTableSectionElement>(null);
  const [query, setQuery] = useState('');
  const [shown, setShown] = useState(atOnce);
  const { heads } = texts.values;
  const ordered = useMemo(() => inOrder(column), [column]);
  const found = ordered.filter(({ text }) => folded(text).includes(folded(query)));
  const rows = found.slice(0, shown);
  const firstNew = rows.findIndex((spelling) => isNewName(column, spelling));
  const unchosen = ordered.filter((spelling) => isUnchosen(matching, column, spelling)).length;

  const showMore = () => {
    setShown(shown + atOnce);
    requestAnimationFrame(() => {
      body.current?.querySelectorAll('select')[shown]?.focus();
    });
  };

  return (
    <section className="i-values" aria-labelledby={titleId}>
      <header className="i-values-head">
        <h3 id={titleId} className="i-subtitle">
          {column.header} <IconArrowRight size={14} className="i-arrow" aria-hidden />
          <VisuallyHidden>{texts.columns.heads.goesTo}</VisuallyHidden>{' '}
          {importFieldLabels[column.field]}
        </h3>
        {unchosen >= leaveAllFrom && (
          <Button
            size="xs"
            onClick={() => {
              onChange(leaveRestEmpty(matching, column));
              // The button goes; the focus stays at its column.
              body.current?.querySelector('select')?.focus();
            }}
          >
            {texts.values.leaveRest(unchosen)}
          </Button>
        )}
        {ordered.length > searchable && (
          <SearchField
            label={texts.values.search(column.header)}
            value={query}
            onChange={setQuery}
            width="220px"
          />
        )}
      </header>
      {isLikelyWrongField(column) && (
        <p className="i-values-doubt">
          <IconAlertTriangle size={17} stroke={1.8} aria-hidden />
          <span>{texts.values.doubt(column.header, fieldInSentence(column.field))}</span>
        </p>
      )}
      <Table
        className="t-table i-values-table"
        data-density="form"
        aria-label={texts.values.tableLabel(column.header)}
      >
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{heads.text}</Table.Th>
            <Table.Th scope="col" data-align="right">
              {heads.rows}
            </Table.Th>
            <Table.Th scope="col" data-wide-only>
              <VisuallyHidden>{texts.values.goesTo}</VisuallyHidden>
            </Table.Th>
            <Table.Th scope="col">{heads.value}</Table.Th>
            <Table.Th scope="col">{heads.note}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody ref={body}>
          {rows.map((spelling, index) => (
            <Fragment key={spelling.text}>
              {index === firstNew && (
                <Table.Tr>
                  <Table.Th scope="rowgroup" colSpan={5} className="i-values-new">
                    {texts.values.newNames}{' '}
                    <span className="t-second">{texts.values.newNamesLine}</span>
                  </Table.Th>
                </Table.Tr>
              )}
              <Table.Tr>
                <Table.Th scope="row">{spelling.text}</Table.Th>
                <Table.Td data-align="right">{formatCount(spelling.rows)}</Table.Td>
                <Table.Td data-wide-only>
                  <IconArrowRight size={16} className="i-arrow" aria-hidden />
                </Table.Td>
                <Table.Td>
                  <ValueChoice {...{ column, matching, onChange, spelling }} />
                </Table.Td>
                <Table.Td>
                  <ColumnNote {...noteOfValue(matching, column, spelling)} />
                </Table.Td>
              </Table.Tr>
            </Fragment>
          ))}
        </Table.Tbody>
      </Table>
      {found.length === 0 && <p className="i-line t-second">{texts.values.noneFound(query)}</p>}
      {found.length > shown && (
        <div className="i-values-more">
          <Button onClick={showMore}>
            {texts.values.more(Math.min(atOnce, found.length - shown), found.length - shown)}
          </Button>
        </div>
      )}
      <ValuesRead column={column} />
    </section>
  );
}

// The names of values are the users' own: a sign before them keeps them from being taken for these.
const choose = '';
const empty = 'leeg';
const own = 'nieuw';
const optionOf = (value: string) => `=${value}`;

function ValueChoice({
  column,
  matching,
  onChange,
  spelling,
}: ValuesTableProps & { readonly spelling: Spelling }) {
  const { text } = spelling;
  const isOpen = column.kind === 'open';
  const current = valueOf(matching, column, spelling);
  const others = isOpen ? column.options.filter(({ value }) => value !== text) : column.options;
  const isOther = others.some(({ value }) => value === current);
  const chosen =
    current === null
      ? empty
      : current !== undefined && isOther
        ? optionOf(current)
        : isOpen
          ? own
          : choose;
  // What was chosen before for a name may be chosen for one that Trede has.
  const ownLabel = spelling.by === 'remembered' ? texts.values.ownName : texts.values.newName;
  const options = [
    ...(isOpen ? [{ value: own, label: ownLabel(text) }] : []),
    ...others.map(({ value, label }) => ({ value: optionOf(value), label })),
    { value: empty, label: texts.values.empty },
  ];
  return (
    <SelectField
      id={`import-value-${column.column}-${encodeURIComponent(text)}`}
      label={texts.values.valueOf(text, column.header)}
      hideLabel
      value={chosen}
      {...(isOpen ? {} : { placeholder: texts.values.choose })}
      options={options}
      onChange={(option) => {
        if (option === choose) return;
        const value = option === empty ? null : option === own ? text : option.slice(1);
        onChange(chooseValue(matching, { field: column.field, text, value }));
      }}
    />
  );
}
