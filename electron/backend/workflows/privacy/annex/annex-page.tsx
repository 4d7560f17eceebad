import { renderToStaticMarkup } from 'react-dom/server';
import { formatDate } from '#shared/kernel/dates.ts';
import { municipalityName, teamName } from '#shared/kernel/letterhead.ts';
import { roles } from '#shared/kernel/role.ts';
import { rights } from '#shared/ipc/rights.ts';
import { retentionKinds } from '#shared/team/retention/kinds.ts';
import { rolesText } from '#shared/team/user-texts.ts';
import type { CallOutput } from '#shared/ipc/contract.ts';
import type { FileCallContext } from '../../../handler.ts';
import { readYears } from '../../../team/retention/term.ts';
import { annexTexts as texts } from './annex-texts.ts';
import { readStored, type StoredPart } from './read-stored.ts';

/**
 * The annex to the assessment that the municipality makes of its data [AVG art. 35]: what the file can hold, why,
 * of whom, how long and who sees it. Made from the schema of the open file, the rights and the terms themselves;
 * it holds nobody's data.
 */
export async function annexDocument({
  trx,
  team,
  today,
}: Pick<FileCallContext, 'trx' | 'team' | 'today'>): Promise<CallOutput<'privacy.annex'>> {
  const groups = await readStored(trx);
  const years = await readYears(trx);
  const municipality = municipalityName(team.municipality);
  const day = formatDate(today);
  const content = renderToStaticMarkup(
    <html
      lang="nl"
      data-head-left={municipality}
      data-head-middle=""
      data-head-right={texts.head}
      data-foot-left={`${teamName(team.teamName)}. ${texts.stand(day)}`}
    >
      <head>
        <meta charSet="utf-8" />
        <title>{`${texts.title}. ${municipality}`}</title>
        {['fonts', 'page', 'privacy', 'annex'].map((sheet) => (
          <link key={sheet} rel="stylesheet" href={`/print-assets/${sheet}.css`} />
        ))}
      </head>
      <body>
        <header>
          <h1>{texts.title}</h1>
          <p>
            <strong>{texts.subtitle}</strong>
          </p>
          <p>{texts.line(teamName(team.teamName), municipality, day)}</p>
          <p>{texts.use}</p>
        </header>
        <main>
          <Lines {...texts.purpose} />
          <Lines {...texts.people} />
          <Lines {...texts.absent} />
          <Lines {...texts.roles} />
          <section>
            <h2>{texts.safety.title}</h2>
            <dl>
              {texts.safety.rows.map(([term, line]) => (
                <div key={term}>
                  <dt>{term}</dt>
                  <dd>{line}</dd>
                </div>
              ))}
            </dl>
          </section>
          <Lines {...texts.leaves} />
          <Lines {...texts.rights} />
          <Terms years={years} />
          <section>
            <h2>{texts.stored.title}</h2>
            <p>{texts.stored.line}</p>
            {groups.map(({ title, tables }) => (
              <section key={title}>
                <h3>{title}</h3>
                <StoredTable tables={tables} years={years} />
              </section>
            ))}
          </section>
        </main>
      </body>
    </html>,
  );
  return {
    content: `<!doctype html>${content}`,
    suggestedName: `Bijlage bij de DPIA ${today}`,
  };
}

function Lines({ title, lines }: { readonly title: string; readonly lines: readonly string[] }) {
  return (
    <section>
      <h2>{title}</h2>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}

function Terms({ years }: { readonly years: number }) {
  const { kept } = texts;
  return (
    <section>
      <h2>{kept.title}</h2>
      <p>{kept.archivist}</p>
      <table>
        <Heads names={[kept.what, kept.term, kept.ground, kept.then]} />
        <tbody>
          {retentionKinds.map(({ name, label, term, ground, then }) => (
            <tr key={name}>
              <th scope="row">{label}</th>
              <td>{term ?? kept.years(years)}</td>
              <td>{ground}</td>
              <td>{then}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

interface StoredTableProps {
  readonly tables: readonly StoredPart[];
  readonly years: number;
}

function StoredTable({ tables, years }: StoredTableProps) {
  const { stored } = texts;
  return (
    <table className="stored">
      <Heads names={[stored.what, stored.why, stored.about, stored.seen, stored.term]} />
      <tbody>
        {tables.map((part) => (
          <tr key={part.table}>
            <th scope="row">
              <strong>{part.title}</strong>
              <p>{part.columns.length === 0 ? stored.nothing : part.columns.join('; ')}</p>
              {part.care !== undefined && <p className="care">{stored.care[part.care]}</p>}
            </th>
            <td>{stored.reason(part.why)}</td>
            <td>{texts.subjects[part.about]}</td>
            <td>{seersOf(part)}</td>
            <td>{termOf(part, years)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Heads({ names }: { readonly names: readonly string[] }) {
  return (
    <thead>
      <tr>
        {names.map((name) => (
          <th key={name} scope="col">
            {name}
          </th>
        ))}
      </tr>
    </thead>
  );
}

/** Follows the rights themselves. */
function seersOf({ seenBy }: StoredPart): string {
  const seers = roles.filter((role) => seenBy.some((call) => rights[call].includes(role)));
  return seers.length === 0 ? texts.stored.onlyTrede : rolesText(seers);
}

function termOf({ kept }: StoredPart, years: number): string {
  if (kept === 'file') return texts.stored.file;
  const kind = retentionKinds.find(({ name }) => name === kept);
  return kind?.term ?? texts.kept.years(years);
}
