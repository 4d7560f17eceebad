export interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped?: number;
}

export function countTool(code: number): Counts;
export function countVitest(report: unknown, code: number): Counts;
export function countPlaywright(report: unknown, code: number): Counts;
export function addCounts(all: readonly Counts[]): Required<Counts>;
