import { assignNames } from '../columns.ts';
import {
  countBsns,
  holdsBsns,
  namesBsn,
  shareOf,
  type BsnCount,
  type CountedCell,
} from '../bsn.ts';
import type { ImportField } from '../schema.ts';
import { listShapes } from '../shapes.ts';
import { saysLittle } from './content.ts';
import { matchName } from './match-name.ts';

/** `bsn`: never kept. `ask`: only the user can tell. */
export type BsnVerdict = 'bsn' | 'ask' | 'none';

export interface BsnJudgement {
  readonly verdict: BsnVerdict;
  /** Which part of the filled cells passes, from 0 to 1; at most that where the verdict is `none`. */
  readonly share: number;
}

/** So many different numbers seldom pass by chance: of ten, half do in one list of a thousand. */
const beyondChance = 5;

const fieldNamed = (header: string): ImportField | null => {
  for (const shape of listShapes) {
    const match = matchName(header, shape);
    if (match !== null) return match.field;
  }
  return null;
};

/**
 * Which columns hold BSNs, whatever the rows are about. A column that is the client number is asked about,
 * by its name, or because it is the only one that could be and too short to be sure. So is any column of
 * which half passes or more. Where the name says that it holds other numbers, one that passes is no proof.
 *
 * @param rows how many cells each column has
 */
export function judgeBsns(
  columns: readonly {
    readonly header: string;
    readonly values: Iterable<string | CountedCell>;
  }[],
  rows = Infinity,
): BsnJudgement[] {
  const seen = columns.map(({ header, values }) => ({
    header,
    field: fieldNamed(header),
    // With this many others no rule below is met any more.
    count: countBsns(values, rows / 2),
  }));
  const clientNumber = assignNames(
    columns.map(({ header }) => (namesBsn(header) ? null : matchName(header, 'clients'))),
  ).indexOf('clientNumber');
  const candidates = seen.filter(
    ({ header, field, count }) => field === null && saysLittle(header) && holdsBsns(count),
  );
  const verdictOf = (column: (typeof seen)[number], index: number): BsnVerdict => {
    const { header, field, count } = column;
    if (namesBsn(header)) return 'bsn';
    if (index === clientNumber) return mayBeBsns(count) ? 'ask' : 'none';
    if (!holdsBsns(count, field === null ? 1 : 2)) return mostPass(count) ? 'ask' : 'none';
    const isOnlyCandidate = clientNumber < 0 && candidates.length === 1 && candidates[0] === column;
    return isOnlyCandidate && count.different < beyondChance ? 'ask' : 'bsn';
  };
  return seen.map((column, index) => ({
    verdict: verdictOf(column, index),
    share: shareOf(column.count),
  }));
}

/** Numbers of which half or more pass, which chance seldom does. */
const mostPass = ({ passing, filled, different }: BsnCount): boolean =>
  passing * 2 >= filled && different >= beyondChance;

/** Client numbers among which most pass are not all of the municipality's own. */
const mayBeBsns = (count: BsnCount): boolean => holdsBsns(count) || mostPass(count);
