import { useMemo } from 'react';
import { countCaseload } from '#shared/caseload/team/caseload.ts';
import { everybodyText } from '#shared/caseload/team/texts.ts';
import { toIsoDate } from '#shared/kernel/dates.ts';
import { LadderGlyph } from '../../ui/ladder-glyph.tsx';
import type { ListedClient } from './listed-clients.ts';
import { texts } from './texts.ts';

export interface CaseloadFootProps {
  readonly shown: readonly ListedClient[];
  /** The rows in view, counted from 1. */
  readonly first: number;
  readonly last: number;
}

/** How many bijstandspartijen these persons are. */
export const countHouseholds = (listed: readonly ListedClient[]): number =>
  new Set(listed.map(({ client }) => client.householdId)).size;

/** Persons and bijstandspartijen, which are never the same number, and what the staircases mean. */
export function CaseloadFoot({ shown, first, last }: CaseloadFootProps) {
  const standings = useMemo(
    () =>
      countCaseload(
        shown.map(({ client }) => client),
        toIsoDate(new Date()),
      ),
    [shown],
  );
  return (
    <div className="c-foot">
      <span>
        <span role="status">{texts.foot(shown.length, countHouseholds(shown))}</span>
        {shown.length > 0 && <> {texts.standing(everybodyText(standings))}</>}
        {last > 0 && <> {texts.inView(first, last)}</>}
      </span>
      <span className="c-legend" aria-hidden>
        <span>
          <LadderGlyph size="small" start={2} now={4} /> {texts.climbed}
        </span>
        <span>
          <LadderGlyph size="small" start={3} now={1} /> {texts.lost}
        </span>
      </span>
    </div>
  );
}
