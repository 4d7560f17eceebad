import { z } from 'zod';
import { periodSchema, yearOf } from '../kernel/dates.ts';

/** `intern`: exact, never leaves the team. `deelbaar`: protected, may be shared. */
export const reportModes = ['intern', 'deelbaar'] as const;
export const reportModeSchema = z.enum(reportModes);
export type ReportMode = z.infer<typeof reportModeSchema>;

/**
 * How a shared report is protected. `afronden`: every count to 5, up or down. `verbergen`: small groups are
 * left out, and as many others as it takes that nobody can work them out; what is left is exact.
 */
export const protectionWays = ['afronden', 'verbergen'] as const;
export const protectionWaySchema = z.enum(protectionWays);
export type ProtectionWay = z.infer<typeof protectionWaySchema>;

/** A group of fewer persons than this is small; a setting of the team, for `verbergen`. */
export const smallestGroupSchema = z
  .int('Vul een heel getal in.')
  .min(5, 'Vul een getal in van 5 tot en met 20.')
  .max(20, 'Vul een getal in van 5 tot en met 20.');

/** A report has a column a year; protecting more of them than this takes minutes and helps nobody. */
export const mostYearsOfReport = 50;

const reportPeriodSchema = periodSchema.refine(
  ({ from, until }) => yearOf(until) - yearOf(from) < mostYearsOfReport,
  { message: `Kies een periode van ten hoogste ${mostYearsOfReport} jaar.`, path: ['until'] },
);

export const reportRequestSchema = z.object({
  period: reportPeriodSchema,
  mode: reportModeSchema,
  /** Says nothing of a report of mode `intern`. */
  protection: protectionWaySchema.default('afronden'),
});
export type ReportRequest = z.infer<typeof reportRequestSchema>;

export const exportFormats = ['pdf', 'csv', 'json'] as const;
export const exportFormatSchema = z.enum(exportFormats);
export type ExportFormat = z.infer<typeof exportFormatSchema>;

/** What the numbers of a column are. */
export const units = ['personen', 'bijstandspartijen', 'euro'] as const;
export const unitSchema = z.enum(units);
export type Unit = z.infer<typeof unitSchema>;

export const reportTableSchema = z.object({
  id: z.string(),
  title: z.string(),
  /** What the rows are, above their labels: 'Doelgroep'. */
  rowHeading: z.string().optional(),
  rows: z.array(z.object({ id: z.string(), label: z.string() })),
  columns: z.array(z.object({ id: z.string(), label: z.string(), unit: unitSchema })),
  /** One array a row. Counts, or whole cents where the unit is euro. `null` is hidden. */
  cells: z.array(z.array(z.int().nullable())),
  /** Dutch sentences under the table: what is counted, what is unknown, what was protected. */
  notes: z.array(z.string()),
});
export type ReportTable = z.infer<typeof reportTableSchema>;

/**
 * One bar a row of the table that it draws, rows with 0 left out; it draws published numbers only, and
 * `null` is hidden.
 */
export const reportChartSchema = z.object({
  tableId: z.string(),
  /** Says the finding. */
  title: z.string(),
  bars: z.array(
    z.object({
      label: z.string(),
      value: z.int().nullable(),
      /** Drawn hatched, so that it differs without colour: the second kind of the legend. */
      hatched: z.boolean().optional(),
    }),
  ),
  /** What solid and hatched bars are; absent when all bars are of one kind. */
  legend: z.object({ solid: z.string(), hatched: z.string() }).optional(),
});
export type ReportChart = z.infer<typeof reportChartSchema>;

/** A report as it may be seen: in `deelbaar` the exact figures are no longer in it. */
export const reportSchema = z.object({
  municipality: z.string(),
  teamName: z.string(),
  period: periodSchema,
  mode: reportModeSchema,
  /** Sentences made of published numbers. */
  summary: z.array(z.string()),
  tables: z.array(reportTableSchema),
  chart: reportChartSchema,
  /** What was done so that nobody can be recognised; empty in `intern`. */
  protection: z.array(z.string()),
});
export type Report = z.infer<typeof reportSchema>;
