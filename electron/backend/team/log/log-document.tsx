import { renderToStaticMarkup } from 'react-dom/server';
import type { CallOutput, ParsedInput } from '#shared/ipc/contract.ts';
import { formatDate, toIsoDate } from '#shared/kernel/dates.ts';
import { municipalityName, teamName } from '#shared/kernel/letterhead.ts';
import { formatCount } from '#shared/kernel/text.ts';
import { mostLines, type LogCheck, type LogFilter, type LogLine } from '#shared/team/log/schema.ts';
import {
  actGroupLabels,
  actWords,
  checkWords,
  outcomeWords,
  subjectWords,
} from '#shared/team/log/words.ts';
import type { FileCallContext } from '../../handler.ts';
import { Refusal } from '../../refusal.ts';
import { checkLog } from './check-log.ts';
import { lastLine, readLines } from './read-log.ts';

/**
 * The lines as a page to print. Clients stand there by the number that Trede gave them, as in the log itself:
 * what is printed of who saw whom tells no more of a client than the log does.
 *
 * @throws Refusal `invalid-input` for more lines than can be printed
 */
export async function logDocument(
  { filter }: ParsedInput<'team.logDocument'>,
  context: FileCallContext,
): Promise<CallOutput<'team.logDocument'>> {
  const { trx } = context;
  const upTo = await lastLine(trx);
  const lines = await readLines(trx, filter, { upTo, skip: 0, take: mostLines.print + 1 });
  if (lines.length > mostLines.print) {
    throw new Refusal(
      'invalid-input',
      `Dit zijn meer dan ${formatCount(mostLines.print)} regels. Er is niets afgedrukt. Kies een kortere periode.`,
      'filter',
    );
  }
  const users = await trx.selectFrom('app_user').select(['id', 'name']).execute();
  const check = await checkLog(context);
  const html = renderToStaticMarkup(
    <LogPage
      lines={lines}
      names={new Map(users.map(({ id, name }) => [id, name]))}
      check={check}
      subject={subjectOf(filter)}
      context={context}
    />,
  );
  return { html: `<!doctype html>${html}`, suggestedName: `Logboek ${context.today}` };
}

function subjectOf({ from, until, group, clientId, outcome }: LogFilter): string {
  const parts = [
    ...(from === null ? [] : [`van ${formatDate(from)}`]),
    ...(until === null ? [] : [`tot en met ${formatDate(until)}`]),
    ...(group === null ? [] : [actGroupLabels[group].toLowerCase()]),
    ...(clientId === null ? [] : [`wie klant ${clientId} zag`]),
    ...(outcome === null ? [] : [outcome]),
  ];
  return parts.length === 0 ? 'alle regels' : parts.join(', ');
}

interface LogPageProps {
  readonly lines: readonly LogLine[];
  readonly names: ReadonlyMap<number, string>;
  readonly check: LogCheck;
  readonly subject: string;
  readonly context: Pick<FileCallContext, 'team' | 'today' | 'user'>;
}

const columns = ['Nr.', 'Moment', 'Wie', 'Wat', 'Waarover', 'Uitkomst', 'Account en computer'];

function LogPage({ lines, names, check, subject, context }: LogPageProps) {
  const { team, today, user } = context;
  return (
    <html
      lang="nl"
      className="intern"
      data-head-left={municipalityName(team.municipality)}
      data-head-middle="Logboek"
      data-head-right="VERTROUWELIJK"
      data-foot-left={`${subject}. Stand van ${formatDate(today)}`}
    >
      <head>
        <meta charSet="utf-8" />
        <title>{`Logboek, ${subject}`}</title>
        {['fonts', 'page', 'text', 'tables', 'money', 'log'].map((name) => (
          <link key={name} rel="stylesheet" href={`/print-assets/${name}.css`} />
        ))}
      </head>
      <body>
        <header className="memo-head">
          <h1>Logboek</h1>
          <p>
            <span className="term">Wat staat erin</span>{' '}
            <span>{`${subject}, ${formatCount(lines.length)} regels`}</span>
          </p>
          <p>
            <span className="term">Van</span> <span>{teamName(team.teamName)}</span>
          </p>
          <p>
            <span className="term">Afgedrukt</span>{' '}
            <span>{`${formatDate(today)}, door ${user.name}`}</span>
          </p>
          <p>
            <span className="term">Controle</span>{' '}
            <span>{checkWords(check, formatCount(check.lines))}</span>
          </p>
        </header>
        <main>
          <section className="money-table log-table">
            <h2 id="regels">Regels, de laatste eerst</h2>
            <table aria-labelledby="regels">
              <thead>
                <tr>
                  {columns.map((header) => (
                    <th key={header} scope="col">
                      {header}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {lines.map((line) => (
                  <tr key={line.id}>
                    <td className="code">{line.id}</td>
                    <td className="code">{momentOf(line.at)}</td>
                    <td>{line.userId === null ? 'onbekend' : (names.get(line.userId) ?? '')}</td>
                    <td>{actWords(line)}</td>
                    <td>{subjectWords(line)}</td>
                    <td>{outcomeWords(line.outcome)}</td>
                    <td>{[line.account, line.computer].filter(Boolean).join(', ')}</td>
                  </tr>
                ))}
              </tbody>
            </table>
            <p className="notes">
              Klanten staan hier met het nummer dat Trede hun gaf, zonder naam. Wat iemand binnen
              tien minuten opnieuw bekeek, staat er één keer.
            </p>
          </section>
        </main>
      </body>
    </html>
  );
}

const clock = new Intl.DateTimeFormat('nl-NL', {
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
});

function momentOf(at: string): string {
  const moment = new Date(at);
  return `${formatDate(toIsoDate(moment))} ${clock.format(moment)}`;
}
