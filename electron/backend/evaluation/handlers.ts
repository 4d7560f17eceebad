import type { EarlierExport, EarlierFigure, Pause } from '#shared/evaluation/counted.ts';
import type { evaluationCalls } from '#shared/ipc/calls/evaluation.ts';
import type { Report, ReportRequest } from '#shared/evaluation/schema.ts';
import type { ParsedInput } from '#shared/ipc/contract.ts';
import type { FileCallContext, HandlersOf } from '../handler.ts';
import { audited } from './audited.ts';
import { readModelOf } from './engine/read-model.ts';
import { documentOf, type ReportDocument } from './exports/document.ts';
import { checkWords, readCheckedWords } from './own/checked-words.ts';
import {
  keepReport,
  readSavedReports,
  readUnreadableReports,
  removeReport,
} from './own/saved-reports.ts';
import {
  readEvaluationSettings,
  saveEvaluationSettings,
  tellEvaluationSettings,
} from './own/settings.ts';
import { protectTables } from './protection/protect-tables.ts';
import { readEarlierExports } from './register/earlier-exports.ts';
import { readExports } from './register/exports.ts';
import { whatStandsInTheWay } from './register/in-the-way.ts';
import { noteExport } from './register/note-export.ts';
import { makeReport } from './report.ts';
import { suggestPeriod } from './suggested-period.ts';
import { tellingProgress } from './told-progress.ts';

/**
 * Calls that need the names of clients, which the evaluation does not know, are a workflow; what stops
 * another call is for who runs the calls.
 */
type OwnCall = Exclude<
  keyof typeof evaluationCalls,
  | 'evaluation.wordsOfClients'
  | 'evaluation.document'
  | 'evaluation.saveRecipient'
  | 'evaluation.cancel'
  | 'evaluation.cancelExport'
>;

/** The calls of the evaluation. Exact figures leave here only in a report of mode `intern`. */
export const evaluationHandlers: HandlersOf<OwnCall> = {
  'evaluation.suggestedPeriod': (_input, { trx, today }) => suggestPeriod(readModelOf(trx), today),

  'evaluation.report': async (request, context) => (await reportFor(request, context)).report,

  'evaluation.settings': (_input, { trx }) => tellEvaluationSettings(trx),
  'evaluation.saveSettings': saveEvaluationSettings,
  'evaluation.savedReports': (_input, { trx }) => readSavedReports(trx),
  'evaluation.unreadableReports': (_input, { trx }) => readUnreadableReports(trx),
  'evaluation.keepReport': keepReport,
  'evaluation.removeReport': removeReport,
  'evaluation.checkedWords': (_input, { trx }) => readCheckedWords(trx),
  'evaluation.checkWords': checkWords,
  'evaluation.exports': (_input, { trx }) => readExports(trx),
  'evaluation.inTheWay': (request, context) =>
    request.mode === 'intern'
      ? { kind: 'unknown', exports: [] }
      : whatStandsInTheWay(context, (beside, pause) =>
          reportFor(request, { ...context, pause, report: () => undefined }, { beside }),
        ),
};

/**
 * A report as a document, noted in the register. Of a report to share the own texts were looked at before;
 * its figures are protected and attacked here, as on the screen.
 */
export async function exportReport(
  { request, format, tableId, recipient }: ParsedInput<'evaluation.document'>,
  context: FileCallContext,
): Promise<ReportDocument> {
  const { report, figures, smallestGroup } = await reportFor(request, context);
  // The last moment to give it up: what is noted leaves.
  await context.pause();
  await noteExport({ report, figures, smallestGroup, format, recipient }, context);
  return documentOf(report, format, context.today, { recipient, tableId });
}

interface MadeReport {
  readonly report: Report;
  readonly figures: readonly EarlierFigure[];
  readonly smallestGroup: number;
}

interface Making {
  /** The earlier exports that a reader has; all of them when it is not said. */
  readonly beside?: readonly EarlierExport[];
}

/** Attacked also where it is only read: what the screen calls safe to share, is not refused when it is saved. */
async function reportFor(
  request: ReportRequest,
  { trx, team, today, pause, report: tell }: FileCallContext,
  { beside }: Making = {},
): Promise<MadeReport> {
  const settings = await readEvaluationSettings(trx);
  const { smallestGroup } = settings;
  const told = tellingProgress(tell);
  const pauseAndTell: Pause = async (step) => {
    if (step !== undefined) told(step);
    await pause();
  };
  let figures: readonly EarlierFigure[] = [];
  const report = await makeReport(request, {
    db: readModelOf(trx),
    team,
    settings,
    today,
    protect: audited(protectTables),
    pause: pauseAndTell,
    onFigures: (published) => {
      figures = published;
    },
    rules: async () => {
      const row = await trx.selectFrom('team').select('report_secret').executeTakeFirstOrThrow();
      return {
        secret: row.report_secret,
        smallestGroup,
        earlier: beside ?? (await readEarlierExports(trx)),
      };
    },
  });
  return { report, figures, smallestGroup };
}
