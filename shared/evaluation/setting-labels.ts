import type { EvaluationSettings } from './schema.ts';

export const settingLabels: Readonly<Record<keyof EvaluationSettings, string>> = {
  smallestGroup: 'Kleinste groep',
  sustainedMonths: 'Duurzaam na',
};
