import { IconArrowBackUp } from '@tabler/icons-react';
import {
  listEncodings,
  type ReadList,
  type TableChoices as Overruled,
} from '#shared/importing/schema.ts';
import { Acting } from '../ui/acting.tsx';
import { SelectField } from '../ui/fields.tsx';
import { WorkButton } from '../ui/work-button.tsx';
import type { Matching } from './import-draft.ts';
import { looksGarbled } from './preview-table.tsx';
import { texts } from './texts.ts';
import type { Import } from './use-import.ts';

export interface TableChoicesProps {
  readonly work: Import;
  readonly matching: Matching;
}

const sheetId = 'import-sheet';
const encodingId = 'import-encoding';

interface Option {
  readonly value: string;
  readonly label: string;
}

/** How the file is read: what Trede found, which the user can overrule. It is read again at once. */
export function TableChoices({ work, matching }: TableChoicesProps) {
  const { list, tableChoices, asFound } = matching;
  const overruled = Object.keys(tableChoices).length > 0;
  const read = (choices: Overruled) => work.reread({ ...tableChoices, ...choices });
  return (
    <>
      <div className="i-table-choices" role="group" aria-label={texts.table.choices}>
        {list.format === 'xlsx' && (
          <Choice
            id={sheetId}
            label={texts.table.sheet}
            value={list.sheet ?? ''}
            found={tableChoices.sheet === undefined ? null : asFound.sheet}
            options={list.sheets.map((sheet) => ({ value: sheet, label: sheet }))}
            // Each sheet has a header of its own.
            onChange={(sheet) => work.reread({ sheet })}
          />
        )}
        {list.format === 'csv' && (
          <>
            <Choice
              id={encodingId}
              label={texts.table.encoding}
              asFound={texts.table.foundEncoding}
              value={list.encoding ?? ''}
              found={tableChoices.encoding === undefined ? null : asFound.encoding}
              options={encodingOptions(list, asFound)}
              onChange={(value) => {
                const encoding = listEncodings.find((one) => one === value);
                if (encoding !== undefined) read({ encoding });
              }}
            />
            <Choice
              id="import-delimiter"
              label={texts.table.delimiter}
              value={list.delimiter ?? ''}
              found={tableChoices.delimiter === undefined ? null : (asFound.delimiter ?? '')}
              options={delimiterOptions(list, asFound)}
              onChange={(delimiter) => {
                if (delimiter !== '') read({ delimiter });
              }}
            />
          </>
        )}
        <Choice
          id="import-header"
          label={texts.table.header}
          value={String(list.headerLine)}
          found={tableChoices.headerLine === undefined ? null : String(asFound.headerLine)}
          foundLabel={
            asFound.headerLine === 0
              ? texts.table.noHeader
              : texts.table.headerAt(asFound.headerLine, '')
          }
          options={headerOptions(list, asFound)}
          onChange={(line) => read({ headerLine: Number(line) })}
        />
        {overruled && (
          <Acting>
            <WorkButton
              leftSection={<IconArrowBackUp size={16} aria-hidden />}
              busy={work.reading}
              onClick={() => {
                work.reread({});
                // The button goes; the focus stays at the choices.
                document.getElementById(list.format === 'csv' ? encodingId : sheetId)?.focus();
              }}
            >
              {texts.table.asFound}
            </WorkButton>
          </Acting>
        )}
      </div>
      {looksGarbled(list.preview) && (
        <p className="i-line i-garbled" role="status">
          {texts.table.looksGarbled}
        </p>
      )}
    </>
  );
}

interface ChoiceProps {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  /** What Trede found, where the user overruled it; `null` where Trede's own finding stands. */
  readonly found: string | null;
  /** What that is called in a sentence; left out, as in the list of options. */
  readonly foundLabel?: string;
  /** Said where Trede's own finding stands. */
  readonly asFound?: string;
  readonly options: readonly Option[];
  readonly onChange: (value: string) => void;
}

function Choice(props: ChoiceProps) {
  const { found, foundLabel, asFound = texts.table.foundBy, ...field } = props;
  const label = foundLabel ?? field.options.find(({ value }) => value === found)?.label;
  const isOverruled = found !== null && found !== field.value && label !== undefined;
  return <SelectField {...field} hint={isOverruled ? texts.table.overruled(label) : asFound} />;
}

type Found = Pick<ReadList, 'encoding' | 'delimiter' | 'headerLine'>;

const encodingOptions = (...found: readonly Found[]): Option[] =>
  listEncodings
    // Whether the mark stands at the beginning, the file says by itself.
    .filter(
      (encoding) => encoding !== 'utf-8-bom' || found.some((one) => one.encoding === encoding),
    )
    .map((value) => ({ value, label: texts.table.encodings[value] }));

function delimiterOptions(...found: readonly Found[]): Option[] {
  const usual = Object.entries(texts.table.delimiters).map(([value, label]) => ({ value, label }));
  const others = [...new Set(found.map(({ delimiter }) => delimiter ?? ''))].filter(
    (sign) => !usual.some(({ value }) => value === sign),
  );
  return [
    ...usual,
    ...others.map((sign) => ({
      value: sign,
      label: sign === '' ? texts.table.oneColumn : texts.table.otherDelimiter(sign),
    })),
  ];
}

/** So many lines are offered as the header; further down nobody keeps one. */
const offeredLines = 15;
const namesLength = 44;

function headerOptions(list: ReadList, found: Found): Option[] {
  const named = new Map(
    list.preview.slice(0, offeredLines).map(({ line, cells }) => [line, namesOf(cells)]),
  );
  for (const line of [list.headerLine, found.headerLine]) {
    if (line > 0 && !named.has(line)) named.set(line, '');
  }
  return [
    ...[...named]
      .sort(([a], [b]) => a - b)
      .map(([line, names]) => ({ value: String(line), label: texts.table.headerAt(line, names) })),
    { value: '0', label: texts.table.noHeader },
  ];
}

function namesOf(cells: readonly string[]): string {
  const names = cells
    .filter((cell) => cell.trim() !== '')
    .join(', ')
    .replace(/\s+/g, ' ');
  return names.length > namesLength ? `${names.slice(0, namesLength)}…` : names;
}
