import { formatDate } from '../../kernel/dates.ts';
import { total, type TableDeclaration } from '../declaration.ts';
import { monthsAfterOutflow } from '../outcome-dimensions.ts';

const rowLabel = (months: number) => `Na ${months} maanden`;

/** Sustained outflow: what nobody measures [KIS]. */
export const sustainedOutflowTable: TableDeclaration = {
  id: 'duurzame-uitstroom',
  title: 'Duurzame uitstroom',
  population: 'duurzaam-6',
  whenRecorded: 'benefit',
  rows: {
    heading: 'Na de uitstroom',
    measures: monthsAfterOutflow.map((months) => ({
      id: `na-${months}-maanden`,
      label: rowLabel(months),
      population: `duurzaam-${months}` as const,
    })),
  },
  columns: { by: 'stillOut', unit: 'personen', extra: [total()] },
  notes: ({ until }) => [
    'Dit zijn de personen die in de periode volledig uit de bijstand gingen. Wie meer keren ging, telt vanaf de eerste keer.',
    `Geteld is wat op ${formatDate(until)} bekend is.`,
    'Een terugkeer die niemand heeft ingevuld, telt niet mee.',
    'Teruggekomen: er begon opnieuw een uitkering, helemaal of voor een deel, binnen dat aantal maanden.',
  ],
  bySettings: ({ sustainedMonths }) => ({
    rowLabels: { [`na-${sustainedMonths}-maanden`]: `${rowLabel(sustainedMonths)} (duurzaam)` },
    notes: [
      `Duurzaam: ${sustainedMonths} maanden na de uitstroom nog uit de bijstand. Het team stelt die grens in.`,
    ],
  }),
};
