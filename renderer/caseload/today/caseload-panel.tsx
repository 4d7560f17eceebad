import { IconAlertTriangle } from '@tabler/icons-react';
import { useMemo } from 'react';
import type { ClientRow } from '#shared/caseload/schema.ts';
import type { TeamSettings } from '#shared/caseload/team/schema.ts';
import { caseloadWords, fteText } from '#shared/caseload/team/texts.ts';
import type { IsoDate } from '#shared/kernel/dates.ts';
import { formatCount } from '#shared/kernel/text.ts';
import { href, paths } from '../../lib/paths.ts';
import { Panel } from '../../ui/panel.tsx';
import { Explained } from '../../ui/term.tsx';
import { figuresOf } from './caseload-counts.ts';
import { LadderDots } from './ladder-dots-figure.tsx';
import { normFor, type Norm } from './norm.ts';
import { texts } from './texts.ts';
import './side-panels.css';

export interface CaseloadPanelProps {
  /** Those of the klantmanager, or of the whole team. */
  readonly clients: readonly ClientRow[];
  readonly settings: TeamSettings;
  /** `null`: the whole team. */
  readonly caseManager: string | null;
  readonly today: IsoDate;
}

/** How many clients there are against the norm, and where they stand on the ladder. */
export function CaseloadPanel({ clients, settings, caseManager, today }: CaseloadPanelProps) {
  const count = useMemo(() => figuresOf(clients, today), [clients, today]);
  const norm = normFor(settings, caseManager);
  const above = norm === null ? 0 : Math.max(0, count.guided - norm.clients);
  return (
    <Panel
      title={
        <Explained
          text={caseManager === null ? texts.caseload.team : texts.caseload.mine}
          of={['caseload']}
        />
      }
      aside={<a href={href(paths.caseload)}>{texts.caseload.list}</a>}
    >
      <p className="today-load">
        <span>
          <strong className="today-big t-figures">{formatCount(count.guided)}</strong>{' '}
          {caseloadWords(count)}
        </span>
        {above > 0 && (
          <span className="today-above">
            <IconAlertTriangle size={16} stroke={1.8} aria-hidden />
            {texts.caseload.above(above)}
          </span>
        )}
        {norm !== null && above === 0 && <span className="t-second">{texts.caseload.within}</span>}
      </p>
      <p className="t-second t-label">
        <Explained text={texts.caseload.households(count.households)} of={['bijstandspartij']} />
        {norm !== null && count.aftercare > 0 && ` ${texts.caseload.normGuided}`}
      </p>
      {norm === null ? (
        <p className="today-norm-missing t-second">
          {caseManager === null ? texts.caseload.noFteTeam : texts.caseload.noFte}{' '}
          <a href={href(paths.settings)}>{texts.caseload.fillFte}</a>
        </p>
      ) : (
        <NormBar persons={count.guided} norm={norm} above={above > 0} />
      )}
      <h3 className="today-steps-title">{texts.caseload.steps}</h3>
      <LadderDots counts={count.bySteps} />
      {count.notMeasured > 0 && (
        <p className="t-second t-label">{texts.caseload.notMeasured(count.notMeasured)}</p>
      )}
    </Panel>
  );
}

interface NormBarProps {
  readonly persons: number;
  readonly norm: Norm;
  readonly above: boolean;
}

/** Solid up to the norm, hatched above it. The words beside it say the same. */
function NormBar({ persons, norm, above }: NormBarProps) {
  const whole = Math.max(persons, norm.clients, 1) * 1.15;
  const share = (count: number) => `${(100 * count) / whole}%`;
  const within = Math.min(persons, norm.clients);
  return (
    <div className="today-norm">
      <div className="today-norm-bar" aria-hidden>
        <span className="today-norm-within" style={{ width: share(within) }} />
        <span className="today-norm-above" style={{ width: share(persons - within) }} />
        <span className="today-norm-mark" style={{ left: share(norm.clients) }} />
      </div>
      <p className="today-norm-line">
        <a href={href(paths.settings)}>
          {texts.caseload.norm(norm.clients, fteText(norm.fteHundredths), norm.perFte)}
        </a>
        {above && <a href={href(paths.handover)}>{texts.caseload.handOver}</a>}
      </p>
    </div>
  );
}
