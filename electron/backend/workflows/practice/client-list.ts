import { addDays } from '#shared/kernel/calendar.ts';
import { formatDate, type IsoDate } from '#shared/kernel/dates.ts';
import { formatAmount } from '#shared/kernel/money.ts';
import type { Chance } from '#shared/invented/chance.ts';
import type { ImportField } from '#shared/importing/schema.ts';
import { automaticValues } from '#shared/importing/values/automatic.ts';
import { fieldsOfShape } from '#shared/importing/shapes.ts';
import { importFieldLabels } from '#shared/importing/texts.ts';
import type { Person } from './people.ts';
import type { Ask } from './practice-team.ts';
import { funds, offers, type Offer } from './supply.ts';

type Cells = Partial<Record<ImportField, string>>;

/** The list of the team from before Trede, as a Dutch Excel would write it. */
export function clientList(people: readonly Person[], chance: Chance, begin: IsoDate): string {
  const lines = people.map((person) =>
    lineOf({ ...clientCells(person), ...trajectoryCells(person, chance, begin) }),
  );
  const header = fieldsOfShape.clients.map((field) => importFieldLabels[field]).join(';');
  return `\ufeff${[header, ...lines].join('\r\n')}\r\n`;
}

const lineOf = (cells: Cells): string =>
  fieldsOfShape.clients.map((field) => cells[field] ?? '').join(';');

const clientCells = (person: Person): Cells => ({
  clientNumber: person.number,
  householdNumber: person.household,
  firstName: person.firstName,
  lastName: person.lastName,
  birthDate: formatDate(person.bornOn),
  sex: person.sex,
  nationality: person.nationality,
  settlementDate: formatDate(person.settledOn),
  targetGroup: person.group,
  track: person.track,
  caseManager: person.caseManager,
  ladderAtStart: String(person.stepAtStart),
  ladderNow: String(person.step),
  languageLevel: person.languageLevel,
  languageBuddy: person.languageBuddy ? 'ja' : 'nee',
  ...(person.left === null
    ? {}
    : { outflowKind: person.left.kind, outflowDate: formatDate(person.left.on) }),
});

/**
 * What some of them did before the team began: over, and paid. Over for more than a year today, so that nobody is
 * asked any more what came of it.
 */
function trajectoryCells(person: Person, chance: Chance, begin: IsoDate): Cells {
  if (person.track === 'zorg' || !chance.happens(0.45)) return {};
  const offer = chance.oneOf<Offer>(
    person.left === null
      ? [offers.course, offers.volunteering, offers.training]
      : [offers.coaching],
  );
  const endsOn = addDays(begin, -chance.whole(75, 155));
  const fund = person.group === 'statushouder' ? funds.agreement : funds.participation;
  return {
    trajectoryType: offer.type,
    provider: offer.provider,
    trajectoryStart: formatDate(addDays(endsOn, 1 - offer.weeks * 7)),
    trajectoryEnd: formatDate(endsOn),
    trajectoryResult: 'afgerond',
    ...(offer.priceCents === null ? {} : { cost: formatAmount(offer.priceCents), fund }),
  };
}

/** Brings the list in with the matches that Trede suggests, as somebody does who changes nothing. */
export async function importList(ask: Ask, file: string): Promise<void> {
  const list = await ask('importing.read', { file });
  const { listId, shape } = list;
  const columns = list.columns.map(({ index, suggestedField }) => ({
    column: index,
    field: suggestedField,
  }));
  const { columns: values } = await ask('importing.values', { listId, shape, columns });
  const referenceDate = list.suggestedReferenceDate;
  const choices = { listId, shape, columns, referenceDate, values: automaticValues(values) };
  const { questions } = await ask('importing.check', choices);
  const samePersons = questions.map(({ clientNumber }) => ({ clientNumber, sameAs: null }));
  await ask('importing.commit', { ...choices, samePersons });
}
