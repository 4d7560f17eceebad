import { fullName, listedName } from '#shared/kernel/person-name.ts';
import { Badge } from '../../ui/badge.tsx';
import { LadderGlyph } from '../../ui/ladder-glyph.tsx';
import type { ListedClient } from './listed-clients.ts';
import { texts } from './texts.ts';

/** The partner with an own small staircase, and whether nothing runs for this partner. */
export function PartnerCell({ listed }: { readonly listed: ListedClient }) {
  const { partner, furtherMembers } = listed;
  if (partner === null) return <span className="t-quiet">{texts.noPartner}</span>;
  const name = listedName(partner);
  return (
    <span className="c-partner">
      <LadderGlyph
        size="small"
        start={partner.ladderAtStart}
        now={partner.ladderNow}
        whose={fullName(partner)}
      />
      <span className="c-partner-name" title={name}>
        {name}
      </span>
      {furtherMembers > 0 && (
        <span className="t-second" title={texts.moreMembers(furtherMembers)}>
          {texts.more(furtherMembers)}
        </span>
      )}
      {listed.partnerWithoutTrajectory && <Badge tone="amber">{texts.noTrajectory}</Badge>}
    </span>
  );
}
