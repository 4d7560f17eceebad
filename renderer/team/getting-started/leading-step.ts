import type { CallOnFile } from '#shared/ipc/contract.ts';
import { isFinished, type FirstStep, type FirstStepName } from '#shared/team/first-steps.ts';
import { useMayAsk } from '../../lib/current-user.ts';
import { paths } from '../../lib/paths.ts';
import { useCall } from '../../lib/use-call.ts';

interface Place {
  readonly path: string;
  /** What is asked there: who may not, cannot do the step. */
  readonly call: CallOnFile;
}

export const places: Readonly<Record<FirstStepName, Place>> = {
  funds: { path: paths.budget, call: 'budget.saveFund' },
  catalogue: { path: paths.purchasingTab('catalogus'), call: 'purchasing.saveProduct' },
  colleagues: { path: paths.users, call: 'team.addUser' },
  'second-place': { path: paths.backups, call: 'backups.saveSettings' },
  list: { path: paths.importing, call: 'importing.commit' },
};

/** The first that is still open. */
export const nextOf = (steps: readonly FirstStep[]): FirstStep | undefined =>
  steps.find(({ done, skipped }) => !done && !skipped);

/** Whether the steps on the start page have the primary button: then nothing else there has one. */
export function useStepsLead(): boolean {
  const { data } = useCall('team.firstSteps', {});
  const mayAsk = useMayAsk();
  // What leads is shown once it is known.
  if (data === undefined) return true;
  if (data.later || isFinished(data)) return false;
  const next = nextOf(data.steps);
  return next !== undefined && mayAsk(places[next.name].call);
}
