import type { ImportCounts } from '#shared/importing/schema.ts';
import { formatCount } from '#shared/kernel/text.ts';
import { Panel } from '../ui/panel.tsx';
import { checkTexts } from './texts-check.ts';

/** The funds, providers and types of trajectory that the list brings along; nothing when it brings none. */
export function NewNamesPanel({ counts }: { readonly counts: ImportCounts }) {
  const { names } = checkTexts;
  const groups = [
    { title: names.funds, values: counts.newFunds },
    { title: names.providers, values: counts.newProviders },
    { title: names.types, values: counts.newTrajectoryTypes },
  ].filter(({ values }) => values.length > 0);
  if (groups.length === 0) return null;
  return (
    <Panel title={names.title}>
      <div className="i-stack">
        {groups.map(({ title, values }) => (
          <div key={title}>
            <h3 className="i-subtitle">
              {title} <span className="i-subcount">{formatCount(values.length)}</span>
            </h3>
            <ul className="i-names">
              {values.map((name) => (
                <li key={name}>{name}</li>
              ))}
            </ul>
          </div>
        ))}
        <p className="t-second">
          {names.hint}
          {counts.newFunds.length > 0 && ` ${names.fundHint}`}
        </p>
      </div>
    </Panel>
  );
}
