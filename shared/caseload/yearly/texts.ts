import type { YearlyCount } from './schema.ts';

export const yearlyFieldLabels: Record<keyof YearlyCount, string> = {
  year: 'Jaar',
  settled: 'Gevestigd, kinderen meegeteld',
  targetFirstHalf: 'Taakstelling eerste halfjaar',
  housedFirstHalf: 'Gehuisvest eerste halfjaar',
  targetSecondHalf: 'Taakstelling tweede halfjaar',
  housedSecondHalf: 'Gehuisvest tweede halfjaar',
};
