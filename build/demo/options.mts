import { parseArgs } from 'node:util';
import { parseDate, type Period } from '#shared/kernel/dates.ts';
import {
  protectionWaySchema,
  type ProtectionWay,
  type ReportMode,
} from '#shared/evaluation/schema.ts';

export interface DemoOptions {
  /** `null`: the demo caseload of the project. */
  readonly csv: string | null;
  readonly from: string | null;
  readonly until: string | null;
  readonly mode: ReportMode;
  /** Says nothing of a report of mode `intern`. */
  readonly protection: ProtectionWay;
  readonly out: string;
}

export const usage =
  'Zo werkt het: npm run demo -- [--csv BESTAND] [--from JJJJ-MM-DD] [--to JJJJ-MM-DD] [--intern] [--bescherming afronden|verbergen] [--out MAP]';

/** Something in the command line that cannot be; the message is a Dutch sentence. */
export class UsageError extends Error {}

/** Reads the options behind `npm run demo --`. */
export function readOptions(args: readonly string[]): DemoOptions {
  const values = parsed(args);
  const from = day(values.from, '--from');
  const until = day(values.to, '--to');
  if (from !== null && until !== null && from > until) {
    throw new UsageError('--to ligt vóór --from.');
  }
  return {
    csv: values.csv ?? null,
    from,
    until,
    mode: values.intern === true ? 'intern' : 'deelbaar',
    protection: protectionOf(values.bescherming),
    out: values.out ?? 'demo-output',
  };
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        csv: { type: 'string' },
        from: { type: 'string' },
        to: { type: 'string' },
        intern: { type: 'boolean' },
        bescherming: { type: 'string' },
        out: { type: 'string' },
      },
    }).values;
  } catch {
    throw new UsageError('Deze opdracht klopt niet.');
  }
}

function protectionOf(text = 'afronden'): ProtectionWay {
  const way = protectionWaySchema.safeParse(text);
  if (way.success) return way.data;
  throw new UsageError('--bescherming is afronden of verbergen.');
}

function day(text: string | undefined, option: string): string | null {
  if (text === undefined) return null;
  const date = parseDate(text);
  if (date.kind === 'unreadable') throw new UsageError(`${option}: ${date.reason}`);
  return date.date;
}

/** The asked period, with what was not asked taken from the suggestion. */
export function periodOf(options: DemoOptions, suggested: Period): Period {
  const from = options.from ?? suggested.from;
  const until = options.until ?? suggested.until;
  if (from > until)
    throw new UsageError('In deze periode staat niets in de lijst. Kies andere dagen.');
  return { from, until };
}
