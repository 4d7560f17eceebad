import type { CallName } from '#shared/ipc/contract.ts';
import { paths } from '../lib/paths.ts';

/** What a page cannot do without: who may not ask it, has no use for the page. The longest address first. */
const needs: readonly (readonly [string, CallName])[] = [
  [paths.newClient, 'caseload.addClient'],
  [paths.caseload, 'caseload.list'],
  [paths.today, 'caseload.signals'],
  // It leads back to the work of today, and is of who has that.
  [paths.firstSteps, 'caseload.signals'],
  [paths.agenda, 'caseload.agenda'],
  [paths.handover, 'caseload.bulkChange'],
  [paths.missing, 'caseload.missing'],
  [paths.settings, 'caseload.saveMember'],
  [paths.purchasing, 'purchasing.orders'],
  [paths.yearChange, 'budget.changeYear'],
  [paths.budget, 'budget.overview'],
  [paths.reportSettings, 'evaluation.saveSettings'],
  [paths.evaluation, 'evaluation.report'],
  [paths.importing, 'importing.read'],
  [paths.users, 'team.users'],
  [paths.backups, 'backups.list'],
  [paths.log, 'team.log'],
  [paths.privacy, 'privacy.insight'],
];

type MayAsk = (name: CallName) => boolean;

/** Whether a page is of somebody's role. An address without a page is everybody's: it says so itself. */
export function mayVisit(path: string, mayAsk: MayAsk): boolean {
  const need = needs.find(([page]) => path === page || path.startsWith(`${page}/`));
  return need === undefined || mayAsk(need[1]);
}

/** The page to begin with: the work of today, or for who has no clients the evaluation. */
export const startPath = (mayAsk: MayAsk): string =>
  mayVisit(paths.today, mayAsk) ? paths.today : paths.evaluation;
