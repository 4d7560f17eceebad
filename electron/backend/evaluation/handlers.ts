import type { evaluationCalls } from '#shared/ipc/calls/evaluation.ts';
import type { ReportRequest } from '#shared/evaluation/schema.ts';
import type { FileCallContext, HandlersOf } from '../handler.ts';
import { readModelOf } from './engine/read-model.ts';
import { documentOf } from './exports/document.ts';
import { keepReport, readSavedReports, removeReport } from './own/saved-reports.ts';
import { readEvaluationSettings, saveEvaluationSettings } from './own/settings.ts';
import { protectTables } from './protection/protect-tables.ts';
import { readExports } from './register/exports.ts';
import { makeReport } from './report.ts';
import { suggestPeriod } from './suggested-period.ts';

/** The calls of the evaluation. Exact figures leave here only in a report of mode `intern`. */
export const evaluationHandlers: HandlersOf<keyof typeof evaluationCalls> = {
  'evaluation.suggestedPeriod': (_input, { trx, today }) => suggestPeriod(readModelOf(trx), today),

  'evaluation.report': (request, context) => reportFor(request, context),

  'evaluation.settings': (_input, { trx }) => readEvaluationSettings(trx),
  'evaluation.saveSettings': saveEvaluationSettings,
  'evaluation.savedReports': (_input, { trx }) => readSavedReports(trx),
  'evaluation.keepReport': keepReport,
  'evaluation.removeReport': removeReport,
  'evaluation.wordsOfClients': () => [],
  'evaluation.exports': (_input, { trx }) => readExports(trx),

  'evaluation.document': async ({ request, format }, context) =>
    documentOf(await reportFor(request, context), format, context.today),
};

function reportFor(request: ReportRequest, { trx, team, pause }: FileCallContext) {
  return makeReport(request, {
    db: readModelOf(trx),
    team,
    protect: protectTables,
    pause,
    rules: async () => {
      const row = await trx.selectFrom('team').select('report_secret').executeTakeFirstOrThrow();
      const { smallestGroup } = await readEvaluationSettings(trx);
      return { secret: row.report_secret, smallestGroup, earlier: [] };
    },
  });
}
