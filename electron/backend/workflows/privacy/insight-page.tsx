import { renderToStaticMarkup } from 'react-dom/server';
import { formatDate, isoDateSchema } from '#shared/kernel/dates.ts';
import { municipalityName, teamName } from '#shared/kernel/letterhead.ts';
import { momentText } from '#shared/kernel/moments.ts';
import { counted } from '#shared/kernel/text.ts';
import { actWords, outcomeWords } from '#shared/team/log/words.ts';
import type { ChangedTable } from '../../changes/change.ts';
import type { TouchedRow } from '../../changes/change-rows.ts';
import { lookUp, type Names } from '../../caseload/history/look-up.ts';
import type { TeamTransaction } from '../../database/schema.ts';
import type { FileCallContext } from '../../handler.ts';
import { onPaper, type InLists } from './in-lists.ts';
import type { Insight } from './insight-facts.ts';
import { insightTexts as texts } from './insight-texts.ts';
import { columnsOf, insightParts } from './insight-words.ts';
import { rowsIn, type Row } from './read-person.ts';
import type { HeldTable } from './holdings.ts';

type Context = Pick<FileCallContext, 'trx' | 'team' | 'today'>;

/** Everything about one client as a page to print, in the words of the screen. */
export async function insightPage(insight: Insight, context: Context): Promise<string> {
  const names = await namesOf(insight, context.trx);
  return `<!doctype html>${renderToStaticMarkup(
    <InsightDocument insight={insight} names={names} context={context} />,
  )}`;
}

/** Looked up as the history does; the rows stand in the place of what it touched. */
function namesOf({ held, client }: Insight, trx: TeamTransaction): Promise<Names> {
  const rows = insightParts.flatMap(({ table }) =>
    rowsIn(held, table).map((row): TouchedRow => ({
      id: 0,
      changeId: 0,
      clientId: Number(client['id']),
      table: table as ChangedTable,
      rowId: Number(row['id'] ?? row['trajectory_id']),
      before: null,
      after: row,
    })),
  );
  // What came before a row is asked of what changed, and nothing did.
  return lookUp(trx, rows);
}

interface PageProps {
  readonly insight: Insight;
  readonly names: Names;
  readonly context: Context;
}

/** The rows as they stand, without the VAT that Trede filled in because a line must have one. */
function rowsToTell(table: HeldTable, { held, guessedVat }: Insight): readonly Row[] {
  const rows = rowsIn(held, table);
  if (table !== 'order_line') return rows;
  return rows.map((row) =>
    guessedVat.has(Number(row['id'])) ? { ...row, vat_rate: texts.unknownVat } : row,
  );
}

function InsightDocument({ insight, names, context }: PageProps) {
  const { client, history, seen, drafts, importChanges, inLists } = insight;
  const { team, today } = context;
  const municipality = municipalityName(team.municipality);
  const name = `${textOf(client['first_name'])} ${textOf(client['last_name'])}`;
  return (
    <html
      lang="nl"
      className="intern"
      data-head-left={municipality}
      data-head-middle={texts.head}
      data-head-right={texts.confidential}
      data-foot-left={`${textOf(client['client_number'])}. ${texts.stand(formatDate(today))}`}
    >
      <head>
        <meta charSet="utf-8" />
        <title>{`${texts.title}. ${municipality}. ${texts.confidential}`}</title>
        {['fonts', 'page', 'privacy'].map((sheet) => (
          <link key={sheet} rel="stylesheet" href={`/print-assets/${sheet}.css`} />
        ))}
      </head>
      <body>
        <header>
          <h1>{texts.title}</h1>
          <p>
            <strong>{name}</strong>, {texts.number(textOf(client['client_number']))}
          </p>
          <p>{texts.line(teamName(team.teamName), formatDate(today))}</p>
          <p>{texts.source}</p>
        </header>
        <main>
          {insightParts.map(({ table, title }) => (
            <TablePart
              key={table}
              table={table}
              title={title}
              rows={rowsToTell(table, insight)}
              names={names}
            />
          ))}
          <DraftPart drafts={drafts} />
          <ImportPart changes={importChanges} />
          <section>
            <h2>{texts.corrections}</h2>
            <p className="about">{texts.correctionsLine}</p>
            {history.length === 0 && <p>{texts.none}</p>}
            {history.map(({ changeId, at, what, lines }) => (
              <article key={changeId}>
                <h3>{`${momentText(at)}: ${what}`}</h3>
                <dl>
                  {lines.map(({ label, before, after }, place) => (
                    <Fact key={place} term={label}>
                      {texts.change(before, after)}
                    </Fact>
                  ))}
                </dl>
              </article>
            ))}
          </section>
          <section>
            <h2>{texts.seen}</h2>
            <p className="about">{texts.seenLine}</p>
            {seen.length === 0 && <p>{texts.none}</p>}
            <ul>
              {seen.map(({ at, call, form, outcome }, place) => (
                <li key={place}>
                  {`${momentText(at)}: ${actWords({ call, form: form as never })}. ${outcomeWords(outcome)}.`}
                </li>
              ))}
            </ul>
          </section>
          <section>
            <h2>{texts.inLists}</h2>
            <p className="about">{texts.inListsLine}</p>
            {inLists.length === 0 && <p>{texts.none}</p>}
            <ul>
              {onPaper(inLists, today).map((one) => (
                <li key={one.when}>{inListsLine(one)}</li>
              ))}
            </ul>
          </section>
          <section>
            <h2>{texts.rights}</h2>
            {texts.rightsLines.map((line) => (
              <p key={line}>{line}</p>
            ))}
          </section>
        </main>
      </body>
    </html>
  );
}

interface TablePartProps {
  readonly table: HeldTable;
  readonly title: string;
  readonly rows: readonly Row[];
  readonly names: Names;
}

function TablePart({ table, title, rows, names }: TablePartProps) {
  if (rows.length === 0) return null;
  const columns = columnsOf(table);
  return (
    <section>
      <h2>{title}</h2>
      {rows.map((row, place) => {
        const facts = columns.flatMap(({ column, label, words }) => {
          const says = words(row, names);
          return says === null ? [] : [{ column, label, says }];
        });
        return (
          <article key={place}>
            {rows.length > 1 && <h3>{`${place + 1} van ${rows.length}`}</h3>}
            <dl>
              {facts.map(({ column, label, says }) => (
                <Fact key={column} term={label}>
                  {says}
                </Fact>
              ))}
            </dl>
          </article>
        );
      })}
    </section>
  );
}

function DraftPart({ drafts }: { readonly drafts: readonly Row[] }) {
  if (drafts.length === 0) return null;
  return (
    <section>
      <h2>{texts.drafts}</h2>
      <p className="about">{texts.draftsLine}</p>
      {drafts.map((draft, place) => (
        <article key={place}>
          <h3>{momentText(textOf(draft['saved_at']))}</h3>
          <dl>
            {typedIn(textOf(draft['draft_values'])).map(([field, value]) => (
              <Fact key={field} term={texts.typed}>
                {value}
              </Fact>
            ))}
          </dl>
        </article>
      ))}
    </section>
  );
}

/** What was typed in the fields, without what the form keeps beside them. */
function typedIn(json: string): [string, string][] {
  const values = JSON.parse(json) as Record<string, string>;
  return Object.entries(values).filter(
    ([field, value]) => !/^(was:|base|opened$|older$)/.test(field) && value.trim() !== '',
  );
}

function ImportPart({ changes }: { readonly changes: readonly Row[] }) {
  if (changes.length === 0) return null;
  return (
    <section>
      <h2>{texts.imports}</h2>
      <p>{texts.importsLine(counted(changes.length, 'gegeven', 'gegevens'))}</p>
      <dl>
        {changes.map((change, place) => (
          <Fact key={place} term={importLabel(change)}>
            {texts.change(valueIn(change['value_before']), valueIn(change['value_after']))}
          </Fact>
        ))}
      </dl>
    </section>
  );
}

function inListsLine({ when, times, colleagues, taken }: InLists): string {
  const said = texts.inListsOf({
    when: isoDateSchema.safeParse(when).success ? formatDate(when) : texts.inMonth(monthText(when)),
    times,
    who: counted(colleagues, 'medewerker', 'medewerkers'),
  });
  return taken === 0 ? said : `${said} ${texts.inListsTaken(counted(taken, 'lijst', 'lijsten'))}`;
}

/** Of `2026-11`: `november 2026`. */
const monthText = (month: string): string =>
  new Date(`${month}-01T12:00:00`).toLocaleDateString('nl-NL', { month: 'long', year: 'numeric' });

function importLabel(change: Row): string {
  const column = textOf(change['column_name']);
  const table = textOf(change['table_name']) as HeldTable;
  return columnsOf(table).find((one) => one.column === column)?.label ?? texts.importField;
}

function valueIn(json: unknown): string | null {
  const value: unknown = JSON.parse(textOf(json));
  return typeof value === 'string' || typeof value === 'number' ? String(value) : null;
}

function Fact({ term, children }: { readonly term: string; readonly children: string }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');
