import type { ClientDetail } from '#shared/caseload/schema.ts';
import { sexLabels } from '#shared/caseload/texts.ts';
import { formatDate } from '#shared/kernel/dates.ts';
import { Panel } from '../ui/panel.tsx';
import { texts } from './texts.ts';

/** What is known about somebody, and in words what is not. */
export function BasicsPanel({ client }: { readonly client: ClientDetail }) {
  const { basics } = texts;
  const date = (day: string | null) => (day === null ? null : formatDate(day));
  const buddy = client.languageBuddy;
  const facts: readonly (readonly [label: string, value: string | null])[] = [
    [basics.number, client.clientNumber],
    [basics.household, client.householdNumber],
    [basics.born, date(client.birthDate)],
    [basics.sex, client.sex === null ? null : sexLabels[client.sex]],
    [basics.nationality, client.nationality],
    [basics.settled, date(client.settlementDate)],
    [basics.languageLevel, client.languageLevel],
    [basics.languageBuddy, buddy === null ? null : buddy ? basics.yes : basics.no],
    [basics.caseManager, client.caseManager],
  ];
  return (
    <Panel title={basics.title}>
      <dl className="c-facts c-basics">
        {facts.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value ?? <span className="t-quiet">{texts.unknown}</span>}</dd>
          </div>
        ))}
      </dl>
    </Panel>
  );
}
