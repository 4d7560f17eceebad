import { useMemo, useSyncExternalStore } from 'react';
import { countStandings } from '#shared/caseload/team/caseload.ts';
import { everybodyText } from '#shared/caseload/team/texts.ts';
import { LadderGlyph } from '../../ui/ladder-glyph.tsx';
import { Explained } from '../../ui/term.tsx';
import { countHouseholds } from './count-households.ts';
import type { ListedClient } from './listed-clients.ts';
import type { RowsInView } from './rows-in-view.ts';
import { texts } from './texts.ts';

export interface CaseloadFootProps {
  readonly shown: readonly ListedClient[];
  readonly inView: RowsInView;
}

/** Persons and bijstandspartijen, which are never the same number, and what the staircases mean. */
export function CaseloadFoot({ shown, inView }: CaseloadFootProps) {
  const { first, last } = useSyncExternalStore(inView.subscribe, inView.get);
  const households = useMemo(() => countHouseholds(shown), [shown]);
  const standings = useMemo(() => everybodyText(countStandings(shown)), [shown]);
  return (
    <div className="c-foot">
      <span>
        <span role="status">
          <Explained text={texts.foot(shown.length, households)} of={['bijstandspartij']} />
        </span>
        {shown.length > 0 && <> {texts.standing(standings)}</>}
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
