import type { CallOutput } from '#shared/ipc/contract.ts';
import { sharedDagdelen, type Dagdeel } from '#shared/kernel/dagdelen.ts';
import type { Clash } from '#shared/kernel/dagdelen-words.ts';
import type { IsoDate } from '#shared/kernel/dates.ts';
import { suitsStep } from '#shared/kernel/step-range.ts';

type Product = CallOutput<'purchasing.catalogue'>[number];

/** Something that takes up dagdelen of the client: school, work, another trajectory. */
export interface TakenTime {
  readonly name: string;
  readonly dagdelen: readonly Dagdeel[];
}

/**
 * The caseload's own rule for what takes up a client's week on any day of a period; without an end it
 * goes on. The app hands it in, as purchasing knows no other feature.
 */
export type TakenDuring = (
  client: CallOutput<'caseload.client'>,
  dossier: CallOutput<'caseload.dossier'>,
  period: { readonly from: IsoDate; readonly until: IsoDate | null },
) => readonly TakenTime[];

/** What of the client's week these dagdelen fall on. */
export const clashesOf = (chosen: readonly Dagdeel[], taken: readonly TakenTime[]): Clash[] =>
  taken.flatMap(({ name, dagdelen }) => {
    const shared = sharedDagdelen(chosen, dagdelen);
    return shared.length === 0 ? [] : [{ name, dagdelen: shared }];
  });

/** How a line of the catalogue suits the client. */
export interface ProductFit {
  readonly product: Product;
  /** `null`: nobody knows on which dagdelen it is. */
  readonly clashing: readonly Dagdeel[] | null;
  readonly suitsStep: boolean;
}

export function fitOf(
  product: Product,
  step: number | null,
  taken: readonly TakenTime[],
): ProductFit {
  const clashing = clashesOf(product.dagdelen, taken).flatMap(({ dagdelen }) => dagdelen);
  return {
    product,
    clashing: product.dagdelen.length === 0 ? null : [...new Set(clashing)],
    suitsStep: suitsStep(product, step),
  };
}

/** 0 fits; a clash weighs more than another step, and that more than dagdelen that nobody knows. */
const weight = ({ clashing, suitsStep: suits }: ProductFit): number =>
  (clashing !== null && clashing.length > 0 ? 4 : 0) +
  (suits ? 0 : 2) +
  (clashing === null ? 1 : 0);

/** What fits the client's week and step comes first; within that the order of the catalogue stays. */
export const byFit = (fits: readonly ProductFit[]): ProductFit[] =>
  [...fits].sort((a, b) => weight(a) - weight(b));
