import type { ListedCaseManagers } from '#shared/importing/schema.ts';
import { formatCount } from '#shared/kernel/text.ts';
import { Panel } from '../ui/panel.tsx';
import { checkTexts } from './texts-check.ts';

const { managers: words } = checkTexts;

/** The klantmanagers that are new in the team, and the names that are taken together: nothing when neither. */
export function CaseManagersPanel({ listed }: { readonly listed: ListedCaseManagers }) {
  const groups = [
    {
      title: words.added,
      line: words.addedLine,
      names: listed.added.map(({ name, clients }) => ({
        key: name,
        name,
        count: words.clients(clients),
      })),
    },
    {
      title: words.joined,
      line: words.joinedLine,
      names: listed.joined.map(({ written, name, rows }) => ({
        key: written,
        name: words.becomes(written, name),
        count: words.rows(rows),
      })),
    },
  ].filter(({ names }) => names.length > 0);
  if (groups.length === 0) return null;
  return (
    <Panel title={words.title}>
      <div className="i-stack">
        {groups.map(({ title, line, names }) => (
          <div key={title}>
            <h3 className="i-subtitle">
              {title} <span className="i-subcount">{formatCount(names.length)}</span>
            </h3>
            <ul className="i-names" aria-label={title}>
              {names.map(({ key, name, count }) => (
                <li key={key}>
                  {name} <span className="t-second">{count}</span>
                </li>
              ))}
            </ul>
            <p className="t-second">{line}</p>
          </div>
        ))}
      </div>
    </Panel>
  );
}
