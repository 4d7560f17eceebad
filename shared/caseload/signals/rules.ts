import { addDays, mondayOf } from '../../kernel/calendar.ts';
import type { IsoDate } from '../../kernel/dates.ts';
import type { ClientFacts, SnoozeFacts } from './facts.ts';
import { hasLeft, isOutOfReach } from './guidance.ts';
import type { Finding, Rule, RuleContext } from './rule.ts';
import { agreement } from './rules/agreement.ts';
import { aftercare } from './rules/aftercare.ts';
import { contact } from './rules/contact.ts';
import { contractEnds } from './rules/contract-ends.ts';
import { intake } from './rules/intake.ts';
import { integrationTerm } from './rules/integration-term.ts';
import { ladder } from './rules/ladder.ts';
import { medical } from './rules/medical.ts';
import { noCaseManager } from './rules/no-case-manager.ts';
import { partner } from './rules/partner.ts';
import { pip } from './rules/pip.ts';
import { planEvaluation } from './rules/plan-evaluation.ts';
import { precondition } from './rules/precondition.ts';
import { retention } from './rules/retention.ts';
import { trajectoryEnds } from './rules/trajectory-ends.ts';
import { trajectoryResult } from './rules/trajectory-result.ts';
import type { Signal, SignalKind, SignalTerm } from './schema.ts';
import { stakeOf } from './urgency.ts';

const rules: Readonly<Record<SignalKind, Rule>> = {
  intake,
  contact,
  ladder,
  'plan-evaluation': planEvaluation,
  agreement,
  'integration-term': integrationTerm,
  pip,
  'trajectory-ends': trajectoryEnds,
  'trajectory-result': trajectoryResult,
  'contract-ends': contractEnds,
  aftercare,
  retention,
  medical,
  partner,
  precondition,
  'no-case-manager': noCaseManager,
};

const duringGuidance = Object.values(rules);

/** Guidance does not stop when the benefit stops [letter]. */
const afterLeaving: readonly Rule[] = [aftercare, retention, contractEnds];

/**
 * What asks for an act with one client, put-off signals too. Who has left bijstand for good only gets
 * aftercare: contacts in the first months, checks of retention, a contract that ends. Who died or moved away gets
 * nothing.
 */
export function signalsOf(
  facts: ClientFacts,
  snoozes: readonly SnoozeFacts[],
  context: RuleContext,
): Signal[] {
  const { today } = context;
  const sunday = sundayOf(today);
  const signals: Signal[] = [];
  for (const rule of rulesFor(facts, today)) {
    for (const one of rule(facts, context)) {
      if (!isGiven(one, today, sunday)) continue;
      const { shownFrom: _shownFrom, ...signal } = one;
      signals.push({
        ...signal,
        ...(isFromList(one, facts) && { fromList: true }),
        clientId: facts.clientId,
        snooze: snoozeOf(one, snoozes, today),
      });
    }
  }
  return signals;
}

function rulesFor(facts: ClientFacts, today: IsoDate): readonly Rule[] {
  if (!hasLeft(facts, today)) return duringGuidance;
  return isOutOfReach(facts.outflow, today) ? [] : afterLeaving;
}

/** What holds of a client without any day as it held when the list came in. */
const withoutDay: ReadonlySet<SignalKind> = new Set(['partner', 'no-case-manager', 'ladder']);

/**
 * The term was over before Trede knew the client, or without a term: it was to be done by then. What the law or an
 * income hangs on is never among it: that asks for somebody at once, whoever let it lie. Neither is a contact without
 * any day: who was never spoken to may have come last week.
 */
function isFromList({ kind, due, restsOn }: Finding, { importedOn }: ClientFacts): boolean {
  if (importedOn == null || stakeOf(kind) !== null) return false;
  const since = due ?? restsOn;
  return since === null ? withoutDay.has(kind) : since < importedOn;
}

/** The last day of the week of this day, as Dutch calendars have it. */
const sundayOf = (today: IsoDate): IsoDate => addDays(mondayOf(today), 6);

/** What is due this week is given always; what is due later, from the day on which its rule shows it. */
const isGiven = ({ due, shownFrom }: Finding, today: IsoDate, sunday: IsoDate): boolean =>
  due === null || due <= sunday || shownFrom === null || shownFrom <= today;

/** The last day of a snooze still hides; of several the one that hides longest. */
function snoozeOf(
  { kind, subjectId, months }: Finding,
  snoozes: readonly SnoozeFacts[],
  today: IsoDate,
): Signal['snooze'] {
  let found: SnoozeFacts | null = null;
  for (const snooze of snoozes) {
    if (snooze.kind !== kind || snooze.subjectId !== subjectId || snooze.until < today) continue;
    if (snooze.months !== months) continue;
    if (found === null || snooze.until > found.until) found = snooze;
  }
  return found && { id: found.id, until: found.until, reason: found.reason, by: found.by };
}

/** Its term is over or ends this week, and nobody put it off: what the navigation counts. */
export const isForNow = (signal: Pick<Signal, 'due' | 'snooze'>, today: IsoDate): boolean =>
  signal.snooze === null && termOf(signal, today) !== 'straks';

/**
 * How soon an act is asked for: past its term, or without one, now; up to and including Sunday this week;
 * else later. What is further off than its rule looks ahead is no signal at all.
 */
export function termOf({ due }: Pick<Signal, 'due'>, today: IsoDate): SignalTerm {
  if (due === null || due < today) return 'nu';
  return due <= sundayOf(today) ? 'week' : 'straks';
}
