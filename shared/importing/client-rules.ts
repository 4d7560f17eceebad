import { formatDate, type IsoDate } from '../kernel/dates.ts';
import { targetGroupBySettlement } from '../kernel/target-group.ts';
import { warnAboutAge } from './age-rules.ts';
import type { ClientField, ClientGroup } from './clients.ts';
import type { ListContext } from './list-context.ts';
import { fieldInSentence } from './texts.ts';

/** Remarks on what a client's rows leave out or say that cannot be. */
export function checkClient(group: ClientGroup, context: ListContext): void {
  checkRequired(group, context);
  checkBirth(group, context);
  checkSettlement(group, context);
  checkTargetGroup(group, context);
  checkOutflow(group, context);
}

function checkRequired(group: ClientGroup, context: ListContext): void {
  const firstRow = group.rows[0];
  const line = firstRow.source.line;
  if (group.number === null && !firstRow.faulty.has('clientNumber')) {
    context.fault(
      line,
      'clientNumber',
      'Het klantnummer ontbreekt. Vul het in: zonder nummer weet Trede niet over wie dit gaat.',
    );
  }
  if (context.columns.has('fullName')) {
    const { firstName, lastName } = group.values;
    if ((firstName === null || lastName === null) && !group.isFaulty('fullName')) {
      context.fault(line, 'fullName', 'De naam ontbreekt. Schrijf Achternaam, Voornaam.');
    }
    return;
  }
  for (const field of ['firstName', 'lastName'] as const satisfies readonly ClientField[]) {
    if (group.values[field] !== null || group.isFaulty(field)) continue;
    context.fault(line, field, `De ${fieldInSentence(field)} ontbreekt. Vul hem in.`);
  }
}

function checkBirth(group: ClientGroup, context: ListContext): void {
  const { birthDate, settlementDate } = group.values;
  if (birthDate === null) return;
  const line = group.lineOf('birthDate');
  if (birthDate > context.today) {
    context.fault(
      line,
      'birthDate',
      `${formatDate(birthDate)} ligt in de toekomst. Vul de dag in waarop deze klant geboren is.`,
    );
  } else if (settlementDate !== null && settlementDate < birthDate) {
    context.warn(
      line,
      'birthDate',
      `Deze klant vestigde zich (${formatDate(settlementDate)}) vóór de geboorte (${formatDate(birthDate)}). Klopt dat?`,
    );
  } else warnAboutAge(birthDate, line, context);
}

function checkSettlement(group: ClientGroup, context: ListContext): void {
  const { settlementDate } = group.values;
  if (settlementDate === null || settlementDate <= context.today) return;
  context.warn(
    group.lineOf('settlementDate'),
    'settlementDate',
    `${formatDate(settlementDate)} ligt in de toekomst. De klant telt pas vanaf die dag mee.`,
  );
}

function checkTargetGroup(group: ClientGroup, context: ListContext): void {
  const { targetGroup, settlementDate } = group.values;
  if (targetGroup === null || settlementDate === null) return;
  const bySettlement = targetGroupBySettlement(settlementDate);
  if (bySettlement === targetGroup) return;
  context.warn(
    group.lineOf('targetGroup'),
    'targetGroup',
    `Bij vestiging op ${formatDate(settlementDate)} hoort ${bySettlement}. Trede neemt over wat in de lijst staat: ${targetGroup}.`,
  );
}

function checkOutflow(group: ClientGroup, context: ListContext): void {
  const { outflowKind, outflowDate } = group.values;
  const line = group.lineOf(outflowKind === null ? 'outflowDate' : 'outflowKind');
  if (outflowKind !== null && outflowDate === null && !group.isFaulty('outflowDate')) {
    context.fault(
      line,
      'outflowDate',
      'De datum van de uitstroom ontbreekt. Vul hem in, of haal de uitstroom weg.',
    );
  }
  if (outflowDate === null) return;
  if (outflowKind === null && !group.isFaulty('outflowKind')) {
    context.fault(
      line,
      'outflowKind',
      'Er staat een datum van uitstroom, maar geen reden. Vul de reden in, of haal de datum weg.',
    );
  }
  if (group.outflows.length < 2) {
    checkOutflowDate(outflowDate, group.lineOf('outflowDate'), group, context);
  } else {
    for (const outflow of group.outflows) {
      checkOutflowDate(outflow.date, outflow.line, group, context);
    }
  }
}

function checkOutflowDate(
  date: IsoDate,
  line: number,
  { values: { settlementDate } }: ClientGroup,
  context: ListContext,
): void {
  if (settlementDate !== null && date < settlementDate) {
    context.warn(
      line,
      'outflowDate',
      `De uitstroom (${formatDate(date)}) ligt vóór de vestiging (${formatDate(settlementDate)}). Klopt dat?`,
    );
  }
  if (date > context.today) {
    context.warn(
      line,
      'outflowDate',
      `${formatDate(date)} ligt in de toekomst. De klant telt tot die dag mee.`,
    );
  }
}
