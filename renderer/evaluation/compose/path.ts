import { paths } from '../../lib/paths.ts';
import type { ReportChoice } from '../report-choice.ts';

/** In the place of a ready-made report: begins with nothing. */
export const emptyReport = 'leeg';

/** Where a report is changed: one of the team by its number, or a new one that begins as another. */
export const pathToCompose = ({ id }: ReportChoice): string => paths.composeReport(String(id));
