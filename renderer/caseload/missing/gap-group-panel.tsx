import { IconPlus } from '@tabler/icons-react';
import { memo } from 'react';
import type { MissingField } from '#shared/caseload/missing/schema.ts';
import { gapTexts } from '#shared/caseload/missing/texts.ts';
import type { Id } from '#shared/kernel/ids.ts';
import { fullName, listedName } from '#shared/kernel/person-name.ts';
import { href, paths } from '../../lib/paths.ts';
import { Panel } from '../../ui/panel.tsx';
import { MoreRows, useRowsInParts } from '../more-rows.tsx';
import type { GapGroup, ListedGaps } from './gap-list.ts';
import { texts } from './texts.ts';

type OnOpen = (gap: { readonly clientId: Id; readonly field: MissingField }) => void;

export interface GapGroupPanelProps {
  readonly group: GapGroup;
  /** How many clients stand there before more is asked for. */
  readonly atFirst: number;
  /** Keep it the same between renders. */
  readonly onOpen: OnOpen;
}

/** The clients of one klantmanager with what is not filled in. */
export function GapGroupPanel({ group, atFirst, onOpen }: GapGroupPanelProps) {
  const { caseManager, listed, gaps } = group;
  const rows = useRowsInParts(listed.length, atFirst);
  return (
    <Panel flush title={caseManager ?? texts.nobody} aside={texts.groupFact(listed.length, gaps)}>
      <ul ref={rows.list} className="gap-rows">
        {listed.slice(0, rows.shown).map((one) => (
          <GapRow key={one.client.id} listed={one} onOpen={onOpen} />
        ))}
      </ul>
      <MoreRows rows={rows} moreText={texts.more} />
    </Panel>
  );
}

/** Where the keyboard goes on when this gap is filled. */
export const placeOf = (clientId: Id, field: MissingField): string => `${clientId}-${field}`;

interface GapRowProps {
  readonly listed: ListedGaps;
  readonly onOpen: OnOpen;
}

const GapRow = memo(function GapRow({ listed, onOpen }: GapRowProps) {
  const { client, missing } = listed;
  return (
    <li className="gap-row">
      <p className="gap-who">
        <a href={href(paths.client(client.id))}>{listedName(client)}</a>
        <span className="t-second t-figures">{client.clientNumber}</span>
      </p>
      <p className="gap-chips">
        {missing.map((field) => {
          const look = {
            className: 'gap-chip',
            'data-place': placeOf(client.id, field),
            title: gapTexts[field].why,
            'aria-label': texts.chip(gapTexts[field].act, fullName(client)),
          };
          const content = (
            <>
              <IconPlus size={14} stroke={1.8} aria-hidden />
              {gapTexts[field].act}
            </>
          );
          return gapTexts[field].place.opens === 'plan' ? (
            <a key={field} href={href(paths.clientTab(client.id, 'plan'))} {...look}>
              {content}
            </a>
          ) : (
            <button
              key={field}
              type="button"
              onClick={() => onOpen({ clientId: client.id, field })}
              {...look}
            >
              {content}
            </button>
          );
        })}
      </p>
    </li>
  );
});
