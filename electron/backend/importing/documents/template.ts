import type { ImportField } from '#shared/importing/schema.ts';
import { fieldsOfShape, requiredFieldsOfShape, type ListShape } from '#shared/importing/shapes.ts';
import { importFieldLabels } from '#shared/importing/texts.ts';
import { formatDate } from '#shared/kernel/dates.ts';
import { formatAmount } from '#shared/kernel/money.ts';
import type { Cell } from '#shared/kernel/cell.ts';
import type { Sheet } from '../../spreadsheets/workbook.ts';
import { examples } from './examples.ts';
import { explanations } from './explanations.ts';
import { columnKindOf, type ListFile } from './list-file.ts';

const names: Record<ListShape, { readonly file: string; readonly sheet: string }> = {
  clients: { file: 'voorbeeldlijst-klanten', sheet: 'Klanten' },
  trajectories: { file: 'voorbeeldlijst-trajecten', sheet: 'Trajecten' },
  invoices: { file: 'voorbeeldlijst-facturen', sheet: 'Facturen' },
  contacts: { file: 'voorbeeldlijst-contacten', sheet: 'Contacten' },
  ladder: { file: 'voorbeeldlijst-ladder', sheet: 'Ladder' },
};

/** Rows that are ready to be filled in: what is typed there stays as it was typed. */
const emptyRows = 500;

/** A list with the right columns and a few invented rows, and in a workbook a sheet that explains it. */
export function template(shape: ListShape): ListFile {
  const fields: readonly ImportField[] = fieldsOfShape[shape];
  return {
    name: names[shape].file,
    sheets: [
      {
        name: names[shape].sheet,
        columns: fields.map((field) => ({
          header: importFieldLabels[field],
          kind: columnKindOf(field),
        })),
        rows: examples[shape].map((example) => fields.map((field) => example[field] ?? null)),
        emptyRows,
      },
      explained(shape, fields),
    ],
  };
}

function explained(shape: ListShape, fields: readonly ImportField[]): Sheet {
  const required: readonly ImportField[] = requiredFieldsOfShape[shape];
  return {
    name: 'Uitleg',
    columns: ['Kolom', 'Wat komt hier', 'Verplicht', 'Wat mag er staan', 'Voorbeeld'].map(
      (header) => ({ header }),
    ),
    rows: [
      ...fields.map((field) => [
        importFieldLabels[field],
        explanations[field].what,
        required.includes(field) ? 'ja' : 'nee',
        explanations[field].allowed,
        exampleOf(shape, field),
      ]),
      [],
      [null, 'Haal de rijen met ‘voorbeeld’ weg voordat u de lijst importeert.'],
      [null, 'Kolommen die u niet nodig hebt, mag u weghalen. De volgorde maakt niet uit.'],
    ],
  };
}

function exampleOf(shape: ListShape, field: ImportField): string {
  const cell = examples[shape].map((row) => row[field] ?? null).find((one) => one !== null);
  return cell === undefined ? '' : inWords(cell);
}

function inWords(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'string') return cell;
  if ('day' in cell) return formatDate(cell.day);
  if ('cents' in cell) return formatAmount(cell.cents);
  if ('percent' in cell) return `${cell.percent}%`;
  return 'number' in cell ? String(cell.number) : cell.asRead;
}
