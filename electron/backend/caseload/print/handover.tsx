import { renderToStaticMarkup } from 'react-dom/server';
import type { ReactNode } from 'react';
import { agreementLine, planPartyLabels } from '#shared/caseload/plan/texts.ts';
import { contactPurposeLabels } from '#shared/caseload/contacts/texts.ts';
import { wordsOf } from '#shared/caseload/records/field-words.ts';
import { benefitPeriod } from '#shared/caseload/records/work.ts';
import {
  contactKindLabels,
  ladderStepLabels,
  outflowLabels,
  trackLabels,
} from '#shared/caseload/texts.ts';
import { formatDate } from '#shared/kernel/dates.ts';
import type { HandedOver, Handover } from './handover-facts.ts';
import { municipalityName, teamName } from '#shared/kernel/letterhead.ts';
import { handoverTexts as texts } from './texts.ts';

/** The summary for the colleague who takes these clients over. Each page says that it is confidential. */
export function handoverPage(handover: Handover): string {
  return `<!doctype html>${renderToStaticMarkup(<HandoverSummary handover={handover} />)}`;
}

function HandoverSummary({ handover }: { readonly handover: Handover }) {
  const { team, to, clients, today, by } = handover;
  const municipality = municipalityName(team.municipality);
  return (
    <html
      lang="nl"
      className="intern"
      data-head-left={municipality}
      data-head-middle={texts.head}
      data-head-right={texts.confidential}
      data-foot-left={teamName(team.teamName)}
    >
      <head>
        <meta charSet="utf-8" />
        <title>{`${texts.title(to)}. ${municipality}. ${texts.confidential}`}</title>
        {['fonts', 'page', 'handover'].map((name) => (
          <link key={name} rel="stylesheet" href={`/print-assets/${name}.css`} />
        ))}
      </head>
      <body>
        <header>
          <h1>{texts.title(to)}</h1>
          <p>{texts.line(clients.length, formatDate(today), by)}</p>
          <p className="warning">
            <strong>{texts.confidential}.</strong> {texts.warning}
          </p>
        </header>
        <main>
          {clients.map((one) => (
            <ClientBlock key={one.client.id} handedOver={one} />
          ))}
        </main>
      </body>
    </html>
  );
}

function ClientBlock({ handedOver }: { readonly handedOver: HandedOver }) {
  const { client, running, jobs, plan, lastContact, next, signals } = handedOver;
  const open = plan?.agreements.filter(({ doneOn }) => doneOn === null) ?? [];
  return (
    <article>
      <h2>
        {client.firstName} {client.lastName} <span className="number">{client.clientNumber}</span>
      </h2>
      <dl>
        <Fact term={texts.household}>{household(handedOver)}</Fact>
        <Fact term={texts.ladder}>{ladder(client)}</Fact>
        <Fact term={texts.trajectories}>
          {running.length === 0
            ? texts.noTrajectory
            : running.map(({ id, typeName, providerName, endDate }) => (
                <span key={id} className="line">
                  {typeName}
                  {providerName === null ? '' : ` bij ${providerName}`},{' '}
                  {endDate === null ? texts.noEnd : texts.until(formatDate(endDate))}
                </span>
              ))}
        </Fact>
        <Fact term={texts.work}>
          {jobs.length === 0
            ? texts.noWork
            : jobs.map((job, place) => (
                <span key={place} className="line">
                  {workLine(job)}
                </span>
              ))}
        </Fact>
        <Fact term={texts.outflow}>{outflowLine(handedOver)}</Fact>
        <Fact term={texts.plan}>
          {plan === null ? (
            texts.noPlan
          ) : (
            <>
              {plan.goal}
              <span className="line quiet">
                {texts.planOf(plan.version, formatDate(plan.madeOn))}{' '}
                {plan.evaluateOn === null ? '' : texts.evaluate(formatDate(plan.evaluateOn))}
              </span>
            </>
          )}
        </Fact>
        {open.length > 0 && (
          <Fact term={texts.agreements}>
            {open.map((agreement, place) => (
              <span key={place} className="line">
                {planPartyLabels[agreement.who]}: {agreementLine(agreement)}
              </span>
            ))}
          </Fact>
        )}
        <Fact term={texts.lastContact}>{contactLine(lastContact)}</Fact>
        <Fact term={texts.next}>{nextLine(next)}</Fact>
        {signals.length > 0 && (
          <Fact term={texts.signals}>
            {signals.map((text) => (
              <span key={text} className="line">
                {text}
              </span>
            ))}
          </Fact>
        )}
      </dl>
    </article>
  );
}

function Fact({ term, children }: { readonly term: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function household({ client, children }: HandedOver): string {
  const partners = client.partners.map(({ firstName, lastName, trajectory }) => {
    const runs = trajectory === null ? texts.nothingRuns : texts.runs(trajectory.name);
    return `${firstName} ${lastName} (${runs})`;
  });
  const young = children.map(({ name, age }) => texts.child(name, age));
  const adults = partners.length === 0 ? texts.alone : `${texts.partner}: ${partners.join(', ')}.`;
  return young.length === 0 ? adults : `${adults} ${texts.children}: ${young.join(', ')}.`;
}

function ladder({ ladder, track }: HandedOver['client']): string {
  const now = ladder.at(-1);
  const group = track === null ? '' : ` ${trackLabels[track].candidate}.`;
  if (now === undefined) return `${texts.notMeasured}${group}`;
  const measured = now.measuredOn === null ? '' : `, gemeten op ${formatDate(now.measuredOn)}`;
  return `${now.step} van 6, ${ladderStepLabels[now.step].toLowerCase()}${measured}.${group}`;
}

function workLine({ employer, hoursPerWeek, contractUntil }: HandedOver['jobs'][number]): string {
  const hours = hoursPerWeek === null ? texts.hoursUnknown : texts.hours(hoursPerWeek);
  const until =
    contractUntil === null
      ? texts.contractEndUnknown
      : texts.contractUntil(formatDate(contractUntil));
  return `${employer}, ${hours}, ${until}.`;
}

/** Whether somebody left and came back, and until when the next contact of aftercare is in time. */
function outflowLine({ outflow, returned, aftercareOn }: HandedOver): string {
  const reason = wordsOf(benefitPeriod.fields.returnReason, returned?.returnReason ?? null);
  return [
    outflow === null
      ? texts.noOutflow
      : texts.left(outflowLabels[outflow.kind], formatDate(outflow.date)),
    ...(returned === null ? [] : [texts.returned(formatDate(returned.startsOn), reason)]),
    ...(aftercareOn === null ? [] : [texts.aftercare(formatDate(aftercareOn))]),
  ].join(' ');
}

function contactLine(contact: HandedOver['lastContact']): ReactNode {
  if (contact === null) return texts.noContact;
  const kind = contact.kind === null ? '' : `, ${contactKindLabels[contact.kind].toLowerCase()}`;
  const purpose =
    contact.purpose === null ? '' : `, ${contactPurposeLabels[contact.purpose].toLowerCase()}`;
  const person = contact.person === null ? '' : ` met ${contact.person}`;
  return (
    <>
      {formatDate(contact.date)}
      {kind}
      {purpose}
      {person}
    </>
  );
}

function nextLine(next: HandedOver['next']): string {
  if (next === null) return texts.noNext;
  const time = next.time === null ? '' : ` om ${next.time}`;
  const place = next.place === null ? '' : `, ${next.place}`;
  const who = next.caseManager === null ? '' : `, met ${next.caseManager}`;
  return `${formatDate(next.date)}${time}, ${contactKindLabels[next.kind].toLowerCase()}${place}${who}`;
}
