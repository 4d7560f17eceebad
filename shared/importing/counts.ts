import type { ImportCounts } from './schema.ts';

/** Nothing yet: what each count starts from. */
export const noCounts = (): ImportCounts => ({
  rows: 0,
  newRows: 0,
  changedRows: 0,
  differingRows: 0,
  unchangedRows: 0,
  warningRows: 0,
  faultRows: 0,
  skippedRows: 0,
  clients: 0,
  households: 0,
  trajectories: 0,
  outflows: 0,
  invoices: 0,
  contacts: 0,
  measurements: 0,
  orders: 0,
  costCents: 0,
  billedCents: 0,
  changedValues: 0,
  filledValues: 0,
  knownClients: 0,
  knownTrajectories: 0,
  absentClients: null,
  newFunds: [],
  newProviders: [],
  newTrajectoryTypes: [],
});

/** Whether everything that the list holds is in the team file already, or stays as it is there. */
export const addsNothing = ({ newRows, changedRows }: ImportCounts): boolean =>
  newRows + changedRows === 0;
