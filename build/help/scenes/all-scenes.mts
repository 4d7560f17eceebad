import type { Scene } from '../stage.mts';
import { clientScenes } from './clients.mts';
import { fileScenes } from './file.mts';
import { listScenes, reportScenes } from './lists-and-reports.mts';
import { moneyScenes } from './money.mts';

/** Every picture of the manual, in the order in which they are taken. */
export const allScenes: readonly Scene[] = [
  ...clientScenes,
  ...moneyScenes,
  ...listScenes,
  ...reportScenes,
  ...fileScenes,
];
