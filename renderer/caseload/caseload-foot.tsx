import { useMemo } from 'react';
import { LadderGlyph } from '../ui/ladder-glyph.tsx';
import type { ListedClient } from './listed-clients.ts';
import { texts } from './texts.ts';

export interface CaseloadFootProps {
  readonly shown: readonly ListedClient[];
  /** The rows in view, counted from 1. */
  readonly first: number;
  readonly last: number;
}

/** Persons and bijstandspartijen, which are never the same number, and what the staircases mean. */
export function CaseloadFoot({ shown, first, last }: CaseloadFootProps) {
  const households = useMemo(
    () => new Set(shown.map(({ client }) => client.householdId)).size,
    [shown],
  );
  return (
    <div className="c-foot">
      <span>
        <span role="status">{texts.list.foot(shown.length, households)}</span>
        {last > 0 && <> {texts.list.inView(first, last)}</>}
      </span>
      <span className="c-legend" aria-hidden>
        <span>
          <LadderGlyph size="small" start={2} now={4} /> {texts.list.climbed}
        </span>
        <span>
          <LadderGlyph size="small" start={3} now={1} /> {texts.list.lost}
        </span>
      </span>
    </div>
  );
}
