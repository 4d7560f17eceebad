import { renderToStaticMarkup } from 'react-dom/server';
import type { CallOutput, ParsedInput } from '#shared/ipc/contract.ts';
import { formatDate, toIsoDate } from '#shared/kernel/dates.ts';
import { municipalityName, teamName } from '#shared/kernel/letterhead.ts';
import { momentText } from '#shared/kernel/moments.ts';
import { counted, formatCount } from '#shared/kernel/text.ts';
import type { Destruction } from '#shared/team/retention/schema.ts';
import type { FileCallContext } from '../../handler.ts';
import { Refusal } from '../../refusal.ts';
import { declarationIn } from '../../team/retention/lists.ts';
import { declarationTexts as texts } from './declaration-texts.ts';

type Context = Pick<FileCallContext, 'trx' | 'team'>;

/**
 * The declaration of a destruction: what, how many, on what ground, how, and who decided [Archiefbesluit 1995,
 * art. 8]. It names nobody who was destroyed.
 *
 * @throws Refusal `not-found`
 */
export async function declaration(
  { listId }: ParsedInput<'privacy.declaration'>,
  { trx, team }: Context,
): Promise<CallOutput<'privacy.declaration'>> {
  const row = await trx
    .selectFrom('destruction_list')
    .select('declaration')
    .where('id', '=', listId)
    .where('destroyed_at', 'is not', null)
    .executeTakeFirst();
  if (row === undefined) throw new Refusal('not-found', texts.none, 'listId');
  const done = declarationIn(row.declaration);
  const day = toIsoDate(new Date(done.destroyedAt));
  return {
    content: `<!doctype html>${renderToStaticMarkup(<Declaration done={done} team={team} number={listId} />)}`,
    suggestedName: `Verklaring van vernietiging ${day}`,
  };
}

interface DeclarationProps {
  readonly done: Destruction;
  readonly team: Context['team'];
  readonly number: number;
}

function Declaration({ done, team, number }: DeclarationProps) {
  const municipality = municipalityName(team.municipality);
  const gone = formatDate(done.backupsGoneBy);
  return (
    <html
      lang="nl"
      data-head-left={municipality}
      data-head-middle=""
      data-head-right={texts.head}
      data-foot-left={`${teamName(team.teamName)}. ${texts.number(number)}`}
    >
      <head>
        <meta charSet="utf-8" />
        <title>{`${texts.title}. ${municipality}`}</title>
        {['fonts', 'page', 'privacy'].map((sheet) => (
          <link key={sheet} rel="stylesheet" href={`/print-assets/${sheet}.css`} />
        ))}
      </head>
      <body>
        <header>
          <h1>{texts.title}</h1>
          <p>
            <strong>{teamName(team.teamName)}</strong>, {municipality}
          </p>
          <p>{texts.line(momentText(done.destroyedAt))}</p>
        </header>
        <main>
          <section>
            <h2>{texts.what}</h2>
            <dl>
              <Fact term={texts.persons}>
                {`${counted(done.persons, 'persoon', 'personen')}, ${counted(done.households, 'bijstandspartij', 'bijstandspartijen')}`}
              </Fact>
              {done.rows.map(({ label, count }) => (
                <Fact key={label} term={label}>
                  {formatCount(count)}
                </Fact>
              ))}
              <Fact term={texts.cleaned}>{formatCount(done.cleaned)}</Fact>
            </dl>
          </section>
          <section>
            <h2>{texts.why}</h2>
            <dl>
              <Fact term={texts.ground}>{done.ground}</Fact>
              <Fact term={texts.term}>{texts.years(done.years)}</Fact>
            </dl>
          </section>
          <section>
            <h2>{texts.who}</h2>
            <dl>
              <Fact term={texts.proposed}>
                {`${done.proposedBy}, ${momentText(done.proposedAt)}`}
              </Fact>
              <Fact term={texts.approved}>
                {`${done.approvedBy}, ${momentText(done.approvedAt)}`}
              </Fact>
              <Fact term={texts.carriedOut}>
                {`${done.destroyedBy}, ${momentText(done.destroyedAt)}`}
              </Fact>
            </dl>
            {done.alone && <p>{texts.alone}</p>}
          </section>
          <section>
            <h2>{texts.how}</h2>
            {texts.howLines(gone).map((line) => (
              <p key={line}>{line}</p>
            ))}
          </section>
          <section>
            <h2>{texts.stays}</h2>
            <p>{texts.money(counted(done.letGo, 'regel', 'regels'))}</p>
            <p>{texts.figures}</p>
            <p>{texts.log}</p>
          </section>
          <section className="signatures">
            <p>{texts.sign(done.approvedBy)}</p>
            <p>{texts.sign(done.destroyedBy)}</p>
          </section>
        </main>
      </body>
    </html>
  );
}

function Fact({ term, children }: { readonly term: string; readonly children: string }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}
