export const always: readonly string[];

export function nearest(known: {
  readonly touched: readonly string[];
  readonly changed: readonly string[];
  readonly seconds: (test: string) => number;
  readonly patience: number;
}): { readonly chosen: string[]; readonly left: string[] };
