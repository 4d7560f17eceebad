import { z } from 'zod';
import { maskBsns } from '../kernel/bsn.ts';
import { hasYearInReach, periodSchema, yearOf, yearsInReach } from '../kernel/dates.ts';
import { idSchema } from '../kernel/ids.ts';
import { withoutUnseen } from '../kernel/unseen.ts';

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

/** The setting that hides most. */
export const largestSmallestGroup = 20;
/** A group of fewer persons than this is small; a setting of the team, for `verbergen`. */
export const smallestGroupSchema = z
  .int('Vul een heel getal in.')
  .min(5, 'Vul een getal in van 5 tot en met 20.')
  .max(largestSmallestGroup, 'Vul een getal in van 5 tot en met 20.');

/** A report has a column a year; protecting more of them than this takes minutes and helps nobody. */
export const mostYearsOfReport = 50;

/** What a window asks: of years long ago the days before them have no date that can be reckoned with. */
const reportPeriodSchema = periodSchema
  .refine(({ from }) => hasYearInReach(from), { message: yearsInReach, path: ['from'] })
  .refine(({ until }) => hasYearInReach(until), { message: yearsInReach, path: ['until'] })
  .refine(({ from, until }) => yearOf(until) - yearOf(from) < mostYearsOfReport, {
    message: `Kies een periode van ten hoogste ${mostYearsOfReport} jaar.`,
    path: ['until'],
  });

/** Words of the user in a report: scanned for names and numbers of clients before they leave the team. */
const ownText = (longest: number) =>
  z
    .string()
    .overwrite(withoutUnseen)
    .trim()
    .min(1, 'Vul een tekst in.')
    .max(longest, `Schrijf ten hoogste ${longest} tekens.`)
    .refine((text) => maskBsns(text).found === 0, 'Hier staat een BSN. Haal dat weg.');

/** What stands in a report, in this order. Tables, charts and sentences by the ids of their declarations. */
export const reportPartSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('heading'), text: ownText(120) }),
  z.object({ kind: z.literal('text'), text: ownText(10_000) }),
  z.object({ kind: z.literal('sentences'), id: z.string().max(60) }),
  z.object({ kind: z.literal('table'), id: z.string().max(60) }),
  z.object({ kind: z.literal('chart'), id: z.string().max(60) }),
]);
export type ReportPart = z.infer<typeof reportPartSchema>;

export const mostCheckedWords = 500;
/**
 * What the user looked at and said to be no client: words of own texts, and whole names that come from the
 * team file, such as that of a provider.
 */
export const checkedWordsSchema = z.array(z.string().max(120)).max(mostCheckedWords);

/** Names in a report that somebody typed elsewhere in the team file. */
export const typedNameKinds = [
  'fund',
  'provider',
  'trajectoryType',
  'nationality',
  'team',
  'municipality',
] as const;

/** Something in a report that may be a client. */
export const foundWordSchema = z.object({
  /** The place of the part with the text in it; -1: the title; -2: in a name of the team file. */
  part: z.int(),
  word: z.string(),
  /** In a text: the first and last name of one client together, or a number; else a single word. */
  sure: z.boolean().optional(),
  /** The name that it is in. */
  name: z
    .object({
      kind: z.enum(typedNameKinds),
      name: z.string(),
      /** The first and last name of a client, or a number; else a word that is also part of one. */
      sure: z.boolean(),
    })
    .optional(),
});
export type FoundWord = z.infer<typeof foundWordSchema>;

/** Which report: a ready-made one, or what a team chose and wrote itself. */
export const reportDefinitionSchema = z.object({
  title: ownText(120),
  parts: z.array(reportPartSchema).min(1, 'Kies ten minste één onderdeel.').max(200),
  /** Words that the user said are nobody's name, though a client has a name like them. */
  checkedWords: checkedWordsSchema.default([]),
});
export type ReportDefinition = z.infer<typeof reportDefinitionSchema>;

export const reportRequestSchema = z.object({
  period: reportPeriodSchema,
  mode: reportModeSchema,
  /** Says nothing of a report of mode `intern`. */
  protection: protectionWaySchema.default('afronden'),
  /** `null`: the evaluation as it comes with Trede. */
  definition: reportDefinitionSchema.nullable().default(null),
  /** An earlier period whose figures stand beside those of this one. */
  comparedWith: reportPeriodSchema.nullable().default(null),
});
export type ReportRequest = z.infer<typeof reportRequestSchema>;
/** As a caller may write it: what it leaves out is as usual. */
export type AskedReport = z.input<typeof reportRequestSchema>;

/** To whom a report goes, for the register: an organisation or a role, never a client. */
export const recipientSchema = z
  .string()
  .trim()
  .max(120, 'Schrijf ten hoogste 120 tekens.')
  .nullable();

export const exportFormats = ['pdf', 'xlsx', 'csv', 'json'] as const;
export const exportFormatSchema = z.enum(exportFormats);
export type ExportFormat = z.infer<typeof exportFormatSchema>;

/** In what form a report leaves: as a file, on paper, or one of its tables by the clipboard. */
export const leavingFormatSchema = z.enum([...exportFormats, 'papier', 'klembord']);
export type LeavingFormat = z.infer<typeof leavingFormatSchema>;

/** What the numbers of a column are. `procent` is made of published counts only, see `derived/percent.ts`. */
export const units = ['personen', 'bijstandspartijen', 'euro', 'procent'] as const;
export const unitSchema = z.enum(units);
export type Unit = z.infer<typeof unitSchema>;
/** What is counted in the file; the rest is made of published numbers. */
export type CountedUnit = Exclude<Unit, 'procent'>;

export const reportTableSchema = z.object({
  id: z.string(),
  title: z.string(),
  /** What the rows are, above their labels: 'Doelgroep'. */
  rowHeading: z.string().optional(),
  rows: z.array(z.object({ id: z.string(), label: z.string() })),
  columns: z.array(
    z.object({
      id: z.string(),
      label: z.string(),
      unit: unitSchema,
      /** It says the same whatever the period, so beside another period it stands once. */
      timeless: z.literal(true).optional(),
    }),
  ),
  /** One array a row. Counts, whole cents where the unit is euro, or percents. `null` is hidden. */
  cells: z.array(z.array(z.number().nullable())),
  /** Dutch sentences: what it counts, over what period, of how many, and how many are unknown. */
  about: z.array(z.string()).optional(),
  /** Dutch sentences under the table: how it is counted, what was protected. */
  notes: z.array(z.string()),
});
export type ReportTable = z.infer<typeof reportTableSchema>;

const chartSeriesSchema = z.array(
  z.object({
    label: z.string(),
    /** `null` is hidden; `absent`: the table of that period has no such row. */
    values: z.array(z.union([z.int(), z.null(), z.literal('absent')])),
  }),
);

/** Published numbers of a table by category: side by side, on each other, or as lines. */
export const seriesChartSchema = z.object({
  id: z.string(),
  tableId: z.string(),
  /** Says the finding. */
  title: z.string(),
  drawn: z.enum(['grouped', 'stacked', 'lines']),
  unit: unitSchema,
  categories: z.array(z.string()),
  series: chartSeriesSchema,
  /** The same series over the period that is compared with. */
  compared: z
    .object({
      /** The names of the period of the report and of the other. */
      now: z.string(),
      then: z.string(),
      /** Its categories are moments of its own period; else they are those of the report, in pairs. */
      apart: z.boolean(),
      categories: z.array(z.string()),
      series: chartSeriesSchema,
    })
    .optional(),
});
export type SeriesChart = z.infer<typeof seriesChartSchema>;

/** A part of a made report: the words as they are printed, and the ids of its tables and charts. */
export const reportBlockSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('heading'), text: z.string() }),
  z.object({ kind: z.literal('text'), text: z.string() }),
  z.object({ kind: z.literal('sentences'), id: z.string(), lines: z.array(z.string()) }),
  z.object({ kind: z.literal('table'), id: z.string() }),
  z.object({ kind: z.literal('chart'), id: z.string() }),
  /** A table that was asked for and is not there, with a sentence that says why. */
  z.object({ kind: z.literal('leftOut'), id: z.string(), line: z.string() }),
]);
export type ReportBlock = z.infer<typeof reportBlockSchema>;

/** A report as it may be seen: in `deelbaar` the exact figures are no longer in it. */
export const reportSchema = z.object({
  municipality: z.string(),
  teamName: z.string(),
  /** Everybody in it is invented. */
  practice: z.literal(true).optional(),
  period: periodSchema,
  mode: reportModeSchema,
  title: z.string(),
  way: z.enum(['geen', ...protectionWays]),
  comparedWith: periodSchema.nullable(),
  /** What the report is made of, in order. */
  blocks: z.array(reportBlockSchema),
  charts: z.array(seriesChartSchema),
  /** The same tables over the period that is compared with. */
  comparedTables: z.array(reportTableSchema),
  tables: z.array(reportTableSchema),
  /** What was done so that nobody can be recognised; empty in `intern`. */
  protection: z.array(z.string()),
});
export type Report = z.infer<typeof reportSchema>;

/** What the team decided about its reports. */
export const evaluationSettingsSchema = z.object({
  smallestGroup: smallestGroupSchema,
  /** An outflow is sustained when nobody came back within so many months; printed on each report. */
  sustainedMonths: z.union([z.literal(3), z.literal(6), z.literal(12), z.literal(24)]),
});
export type EvaluationSettings = z.infer<typeof evaluationSettingsSchema>;
export const evaluationDefaults: EvaluationSettings = { smallestGroup: 5, sustainedMonths: 6 };

/** A report that the team put together itself. */
export const savedReportSchema = z.object({
  id: idSchema,
  name: z.string(),
  definition: reportDefinitionSchema,
});
export type SavedReport = z.infer<typeof savedReportSchema>;

/** A line of the register of what left the app. */
export const reportExportSchema = z.object({
  id: idSchema,
  /** ISO time in UTC. */
  at: z.string(),
  /** The name that the team gave to the account of the computer, else the account. */
  by: z.string(),
  recipient: z.string().nullable(),
  title: z.string(),
  period: periodSchema,
  comparedWith: periodSchema.nullable(),
  mode: reportModeSchema,
  way: z.enum(['geen', ...protectionWays]),
  format: leavingFormatSchema,
  /** The titles of its tables. */
  tables: z.array(z.string()),
});
export type ReportExport = z.infer<typeof reportExportSchema>;
