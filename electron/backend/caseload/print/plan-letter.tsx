import { renderToStaticMarkup } from 'react-dom/server';
import type { PlanParty, PlanVersion } from '#shared/caseload/plan/schema.ts';
import type { PlanLetter } from './plan-letter-facts.ts';
import { municipalityName, teamName } from '#shared/kernel/letterhead.ts';
import { dayInWords, letterTexts } from './texts.ts';

/** The plan as a letter for the client: 12 pt, or 16 pt in large print. */
export function planLetterPage(letter: PlanLetter, large: boolean): string {
  return `<!doctype html>${renderToStaticMarkup(<Letter letter={letter} large={large} />)}`;
}

function Letter({ letter, large }: { readonly letter: PlanLetter; readonly large: boolean }) {
  const { plan, clientName, team } = letter;
  const municipality = municipalityName(team.municipality);
  return (
    <html
      lang="nl"
      className={large ? 'letter large' : 'letter'}
      data-head-left={municipality}
      data-head-right={letterTexts.head}
      data-foot-left={letterTexts.foot(clientName, plan.version)}
    >
      <head>
        <meta charSet="utf-8" />
        <title>{letterTexts.documentTitle(clientName)}</title>
        <link rel="stylesheet" href="/print-assets/fonts.css" />
        <link rel="stylesheet" href="/print-assets/letter.css" />
      </head>
      <body>
        <LetterHead letter={letter} municipality={municipality} />
        <main>
          <p className="greeting">{letterTexts.greeting(clientName)}</p>
          <p>{letterTexts.opening}</p>
          <section>
            <h2>{letterTexts.goal}</h2>
            <p className="goal">{sentence(plan.goal)}</p>
            {plan.goalOn !== null && <p>{letterTexts.goalOn(plan.goalOn, letter.today)}</p>}
          </section>
          <Steps plan={plan} />
          <Agreements plan={plan} who="klant" title={letterTexts.yours} />
          <Agreements plan={plan} who="klantmanager" title={letterTexts.ours} />
          <section>
            <h2>{letterTexts.again}</h2>
            <p>
              {plan.evaluateOn === null || plan.evaluateOn < letter.today
                ? letterTexts.evaluateUnknown
                : letterTexts.evaluate(plan.evaluateOn)}
            </p>
          </section>
          <section>
            <h2>{letterTexts.help}</h2>
            <p>{letterTexts.helpLine(letter.caseManager)}</p>
          </section>
          <Signatures />
        </main>
      </body>
    </html>
  );
}

function LetterHead({
  letter,
  municipality,
}: {
  readonly letter: PlanLetter;
  readonly municipality: string;
}) {
  const lines = [
    [letterTexts.for, letter.clientName],
    [letterTexts.from, `${municipality}, ${teamName(letter.team.teamName)}`],
    [letterTexts.date, dayInWords(letter.today)],
  ] as const;
  return (
    <header>
      <h1>{letterTexts.title}</h1>
      <dl>
        {lines.map(([term, description]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{description}</dd>
          </div>
        ))}
      </dl>
    </header>
  );
}

function Steps({ plan }: { readonly plan: PlanVersion }) {
  const steps = plan.steps.filter(({ state }) => state !== 'vervallen');
  if (steps.length === 0) return null;
  const firstLater = steps.findIndex(({ state }) => state === 'straks');
  // When all that comes later stands at the end, that is said once above it; else at each step.
  const laterAtEnd =
    firstLater !== -1 && steps.slice(firstLater).every(({ state }) => state === 'straks');
  const now = laterAtEnd ? steps.slice(0, firstLater) : steps;
  const later = laterAtEnd ? steps.slice(firstLater) : [];
  return (
    <section>
      <h2>{letterTexts.steps}</h2>
      {now.length > 0 && (
        <ol>
          {now.map(({ text, state }, place) => (
            // Two steps may have the same words; a printed page never changes.
            <li key={place}>
              {sentence(text)} <span className="state">{letterTexts.stepState[state]}</span>
            </li>
          ))}
        </ol>
      )}
      {later.length > 0 && (
        <>
          <p className="state later">{letterTexts.later}</p>
          <ol start={firstLater + 1}>
            {later.map(({ text }, place) => (
              <li key={place}>{sentence(text)}</li>
            ))}
          </ol>
        </>
      )}
    </section>
  );
}

interface AgreementsProps {
  readonly plan: PlanVersion;
  readonly who: PlanParty;
  readonly title: string;
}

function Agreements({ plan, who, title }: AgreementsProps) {
  const agreements = plan.agreements.filter((agreement) => agreement.who === who);
  if (agreements.length === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      <ul>
        {agreements.map(({ text, dueOn, doneOn }, place) => (
          <li key={place}>
            {sentence(text)}{' '}
            {doneOn !== null ? (
              <span className="state">{letterTexts.done(doneOn)}</span>
            ) : (
              dueOn !== null && <span className="state">{letterTexts.due(dueOn)}</span>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Signatures() {
  return (
    <section className="signatures">
      <div className="signature-row">
        <p className="signature">{letterTexts.you}</p>
        <p className="signature">{letterTexts.manager}</p>
      </div>
    </section>
  );
}

/** With a point at its end, as another sentence follows it. */
const sentence = (text: string): string => (/[.!?…:]$/.test(text) ? text : `${text}.`);
