import { takesPlace } from '#shared/caseload/rules.ts';
import type { ClientDetail } from '#shared/caseload/schema.ts';
import { formatDate } from '#shared/kernel/dates.ts';
import { monthsBetween } from './months-between.ts';
import { texts } from '../texts.ts';
import { chartTexts } from './chart-texts.ts';
import type { Happenings } from './happenings.ts';

type Ladder = ClientDetail['ladder'];

/** What the line shows, in one short sentence: 'Van trede 1 naar 4 in 3 jaar'. */
export function ladderFinding(ladder: Ladder): string {
  const first = ladder[0];
  const last = ladder.at(-1);
  if (first === undefined || last === undefined) return texts.ladder.none;
  if (ladder.length === 1) return texts.ladder.once(first.step);
  if (first.step === last.step) return texts.ladder.same(first.step);
  return texts.ladder.moved(first.step, last.step) + spanOf(first.measuredOn, last.measuredOn);
}

/** ' in 3 jaar', ' in 5 maanden', or nothing when a day is unknown or it is less than a month. */
function spanOf(from: string | null, until: string | null): string {
  if (from === null || until === null) return '';
  const months = monthsBetween(from, until);
  if (months < 1) return '';
  return texts.ladder.within(
    months < 18 ? texts.ladder.months(months) : texts.ladder.years(Math.round(months / 12)),
  );
}

/** The same line for who cannot see it: every measurement with its day. */
export function ladderSentence(ladder: Ladder): string {
  return ladder
    .map(({ step, measuredOn }) =>
      texts.ladder.measured(
        step,
        measuredOn === null ? texts.ladder.atStart : texts.ladder.onDay(formatDate(measuredOn)),
      ),
    )
    .join(', ');
}

/** Everything that the chart shows in sentences, for who cannot see it. */
export function chartSentence(
  { ladder, trajectories }: Pick<ClientDetail, 'ladder' | 'trajectories'>,
  { partner, contacts, evaluateOn }: Happenings,
): string {
  const { spoken } = chartTexts;
  const names = trajectories.filter(takesPlace).map(({ typeName }) => typeName);
  const measured = ladder.length === 0 ? '' : `: ${ladderSentence(ladder)}`;
  return [
    `${texts.ladder.chart}. ${ladderFinding(ladder)}${measured}.`,
    ...(partner === null
      ? []
      : [spoken.partner(partner.firstName, ladderSentence(partner.ladder))]),
    ...(names.length === 0 ? [] : [spoken.trajectories(names.join(', '))]),
    ...(contacts.length === 0 ? [] : [spoken.contacts(contacts.length)]),
    ...(evaluateOn === null ? [] : [spoken.evaluate(formatDate(evaluateOn))]),
    spoken.table,
  ].join(' ');
}
