import type { ChartDeclaration } from './chart-declaration.ts';
import { cohortChart, cohortYearsChart } from './cohort.ts';
import { fundCourseChart } from './fund-course.ts';
import { ladderChart } from './ladder.ts';
import { outflowKindsChart } from './outflow-kinds.ts';
import { outflowQuartersChart } from './outflow-quarters.ts';

/** Every chart that a report can ask for, in the order in which they are read. */
export const allCharts: readonly ChartDeclaration[] = [
  outflowKindsChart,
  ladderChart,
  outflowQuartersChart,
  cohortChart,
  cohortYearsChart,
  fundCourseChart,
];

export const declaredCharts: ReadonlyMap<string, ChartDeclaration> = new Map(
  allCharts.map((chart) => [chart.id, chart]),
);
