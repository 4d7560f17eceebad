import type { ClientTrajectory } from '#shared/caseload/schema.ts';
import { formatDate } from '#shared/kernel/dates.ts';
import type { Id } from '#shared/kernel/ids.ts';
import { href, paths } from '../../lib/paths.ts';
import { StatusBadge } from '../../ui/badge.tsx';
import { Panel } from '../../ui/panel.tsx';
import { Explained } from '../../ui/term.tsx';
import type { ClientTabProps } from './tab-props.ts';
import { clientTexts } from './texts.ts';

/** The latest ones tell how it goes; the rest is one click away. */
const shownFirst = 4;

interface Adult {
  readonly id: Id;
  readonly firstName: string;
  readonly trajectories: readonly ClientTrajectory[];
}

/** The trajectories of all adults of the household side by side, in short: two thirds forget the partner [KIS]. */
export function AdultsPanel({ client }: Pick<ClientTabProps, 'client'>) {
  const { adults } = clientTexts;
  const all: readonly Adult[] = [client, ...client.partners];
  return (
    <Panel
      flush
      title={
        <Explained
          text={all.length > 1 ? adults.titleOf(all.length) : adults.title}
          of={['traject']}
        />
      }
    >
      <div className="c-adults">
        {all.map((adult) => (
          <AdultColumn key={adult.id} adult={adult} named={all.length > 1} />
        ))}
      </div>
    </Panel>
  );
}

function AdultColumn({ adult, named }: { readonly adult: Adult; readonly named: boolean }) {
  const { adults } = clientTexts;
  const { trajectories, firstName, id } = adult;
  const more = trajectories.length > shownFirst;
  return (
    <div className="c-adult">
      {named && <h3 className="c-adult-name">{firstName}</h3>}
      {trajectories.length === 0 ? (
        <p className="t-quiet">{adults.none}</p>
      ) : (
        <ul className="c-short-list">
          {trajectories.slice(0, shownFirst).map((trajectory) => (
            <li key={trajectory.id}>
              <span className="c-short-what">
                <strong>{trajectory.typeName}</strong>
                <span className="t-second t-label">{period(trajectory)}</span>
              </span>
              <StatusBadge status={trajectory.status} />
            </li>
          ))}
        </ul>
      )}
      <p className="c-adult-more">
        {more ? (
          <a
            href={href(paths.clientTab(id, 'trajecten'))}
            aria-label={adults.allOf(firstName, trajectories.length)}
          >
            {adults.all(trajectories.length)}
          </a>
        ) : (
          trajectories.length === 0 && <a href={href(paths.buy(id))}>{adults.buy(firstName)}</a>
        )}
      </p>
    </div>
  );
}

const period = ({ startDate, endDate }: ClientTrajectory): string =>
  `${formatDate(startDate)} – ${endDate === null ? clientTexts.adults.noEnd : formatDate(endDate)}`;
