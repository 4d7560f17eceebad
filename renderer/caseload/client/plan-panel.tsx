import type { PlanVersion } from '#shared/caseload/plan/schema.ts';
import { formatDate } from '#shared/kernel/dates.ts';
import { href, paths } from '../../lib/paths.ts';
import { Panel } from '../../ui/panel.tsx';
import { stepIcons } from '../plan/step-icons.ts';
import type { ClientTabProps } from './tab-props.ts';
import { clientTexts } from './texts.ts';

/** The plan that holds, in short: the goal, the steps, and when it is looked at again. */
export function PlanPanel({ client, dossier }: Pick<ClientTabProps, 'client' | 'dossier'>) {
  const { plan: words } = clientTexts;
  const plan = dossier.plans[0];
  const to = href(paths.clientTab(client.id, 'plan'));
  if (plan === undefined) {
    return (
      <Panel title={words.title} aside={<a href={to}>{words.make}</a>}>
        <p className="t-second">{words.none}</p>
      </Panel>
    );
  }
  return (
    <Panel
      title={<a href={to}>{words.title}</a>}
      aside={
        <span className="t-figures">{words.version(plan.version, formatDate(plan.madeOn))}</span>
      }
    >
      <div className="c-plan">
        <p>{goalLine(plan)}</p>
        {plan.steps.length > 0 && (
          <ul aria-label={words.steps}>
            {plan.steps.map(({ text, state }, place) => {
              const Sign = stepIcons[state];
              return (
                <li key={place} data-state={state}>
                  <Sign size={16} stroke={1.8} aria-label={words.state[state]} role="img" />
                  <span>{text}</span>
                </li>
              );
            })}
          </ul>
        )}
        <p className="t-second t-label">{footOf(plan)}</p>
      </div>
    </Panel>
  );
}

const goalLine = ({ goal, goalOn }: PlanVersion): string =>
  goalOn === null ? goal : clientTexts.plan.goal(goal, formatDate(goalOn));

function footOf({ agreements, evaluateOn }: PlanVersion): string {
  const { plan: words } = clientTexts;
  const open = agreements.filter(({ doneOn }) => doneOn === null).length;
  return [
    ...(open === 0 ? [] : [words.due(open)]),
    ...(evaluateOn === null ? [] : [words.evaluate(formatDate(evaluateOn))]),
  ].join('. ');
}
