import type { Dossier } from '#shared/caseload/dossier.ts';
import { isFullOutflow } from '#shared/caseload/rules.ts';
import type { ClientDetail } from '#shared/caseload/schema.ts';
import { outflowLabels } from '#shared/caseload/texts.ts';
import { yearsBetween } from '#shared/kernel/calendar.ts';
import { formatDate, type IsoDate } from '#shared/kernel/dates.ts';
import { clientTexts } from './texts.ts';

const { head } = clientTexts;

/** '34 jaar, Syrische nationaliteit, gevestigd op 12-09-2022, bijstand volledig, sinds …' in one line. */
export function headLine(client: ClientDetail, dossier: Dossier, today: IsoDate): string {
  const { birthDate, nationality, settlementDate, caseManager } = client;
  const parts = [
    birthDate === null ? head.ageUnknown : head.age(yearsBetween(birthDate, today)),
    ...(nationality === null ? [] : [head.nationality(nationality)]),
    settlementDate === null ? head.settledUnknown : head.settled(formatDate(settlementDate)),
    ...benefit(client, dossier, today),
    caseManager === null ? head.noCaseManager : head.caseManager(caseManager),
  ];
  return parts.map((part) => `${part.charAt(0).toUpperCase()}${part.slice(1)}.`).join(' ');
}

/** Where the benefit stands: the period that holds today, else that somebody has left. */
function benefit(
  { outflows }: Pick<ClientDetail, 'outflows'>,
  { records }: Pick<Dossier, 'records'>,
  today: IsoDate,
): string[] {
  const holds = records.benefitPeriod
    .map(({ values }) => values)
    .filter(({ startsOn, endsOn }) => startsOn <= today && (endsOn === null || endsOn >= today))
    .at(-1);
  const left = outflows.filter(({ date }) => date <= today).at(-1);
  if (left !== undefined && isFullOutflow(left.kind) && left.date >= (holds?.startsOn ?? '')) {
    return [head.left(outflowLabels[left.kind].toLowerCase(), formatDate(left.date))];
  }
  return holds === undefined ? [] : [head.benefit(holds.kind, formatDate(holds.startsOn))];
}
