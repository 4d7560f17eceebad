import { addMonths } from '../kernel/calendar.ts';
import { formatDate, type IsoDate } from '../kernel/dates.ts';
import { formatEuro } from '../kernel/money.ts';
import type { DecisionKind, FundPosition } from './fund.ts';
import type { Forecast, FundWarning } from './forecast.ts';

export interface WarningFacts {
  readonly today: IsoDate;
  readonly position: Pick<FundPosition, 'amountCents' | 'freeCents' | 'committedCents' | 'repay'>;
  readonly forecast: Omit<Forecast, 'points'>;
  /** The latest decision of the fund (in that year); `null`: there is none. */
  readonly decision: DecisionKind | null;
  /** Whether anything was spent or moved: a fund that nobody uses needs no decision. */
  readonly used: boolean;
}

/** How long before its end a fund with money left is told of. */
const endingMonths = 3;

/** What needs a look at a fund, the worst first. */
export function fundWarnings(facts: WarningFacts): FundWarning[] {
  return [overspent(facts), short(facts), ending(facts), left(facts), undecided(facts)].filter(
    (warning) => warning !== null,
  );
}

function overspent({ position: { freeCents } }: WarningFacts): FundWarning | null {
  if (freeCents === null || freeCents >= 0) return null;
  return {
    kind: 'overspent',
    severity: 'error',
    sentence: `Er is ${formatEuro(-freeCents)} meer vastgelegd en uitgegeven dan het fonds heeft.`,
  };
}

function short({ today, position, forecast }: WarningFacts): FundWarning | null {
  const { until, emptyOn, leftCents } = forecast;
  if (until === null || until < today || emptyOn === null) return null;
  if (position.freeCents === null || position.freeCents <= 0) return null;
  const lacking =
    leftCents !== null && leftCents < 0 ? ` U komt ${formatEuro(-leftCents)} tekort.` : '';
  return {
    kind: 'short',
    severity: 'warning',
    sentence: `Bij dit tempo is het geld op ${formatDate(emptyOn)} op. Het fonds loopt tot en met ${formatDate(until)}.${lacking}`,
  };
}

function ending({ today, position: { freeCents }, forecast }: WarningFacts): FundWarning | null {
  const { until } = forecast;
  if (until === null || until < today || until > addMonths(today, endingMonths)) return null;
  if (freeCents === null || freeCents <= 0) return null;
  return {
    kind: 'ending',
    severity: 'warning',
    sentence: `Dit fonds loopt tot en met ${formatDate(until)}. Er is nog ${formatEuro(freeCents)} vrij.`,
  };
}

function left({ today, position, forecast }: WarningFacts): FundWarning | null {
  const { until, repayCents } = forecast;
  if (until === null || repayCents === null || repayCents <= 0) return null;
  return until < today
    ? {
        kind: 'left',
        severity: 'warning',
        sentence: `Dit fonds liep tot en met ${formatDate(until)}. U moet ${formatEuro(repayCents)} terugbetalen.${
          position.committedCents > 0
            ? ` Er staat nog ${formatEuro(position.committedCents)} aan orders open.`
            : ''
        }`,
      }
    : {
        kind: 'left',
        severity: 'note',
        sentence: `Bij dit tempo blijft er ${formatEuro(repayCents)} over op ${formatDate(until)}. Dat moet u terugbetalen.`,
      };
}

function undecided({
  today,
  position,
  forecast,
  decision,
  used,
}: WarningFacts): FundWarning | null {
  if (decision === null || position.amountCents === null) {
    if (!used && position.amountCents === null) return null;
    return {
      kind: 'no-decision',
      severity: 'warning',
      sentence:
        position.amountCents === null
          ? 'Er is nog geen beschikking ingevuld. Trede weet daarom niet hoeveel er vrij is.'
          : 'Er is nog geen beschikking ingevuld. Trede telt alleen wat uit een ander jaar of fonds kwam.',
    };
  }
  const { until } = forecast;
  if (until === null || until >= today) return null;
  if (decision !== 'voorlopig' && decision !== 'nader-voorlopig') return null;
  return {
    kind: 'not-definitive',
    severity: 'warning',
    sentence: `Dit fonds liep tot en met ${formatDate(until)}, maar de beschikking is nog voorlopig. Vraag naar de definitieve beschikking.`,
  };
}
