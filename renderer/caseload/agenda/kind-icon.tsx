import {
  IconDots,
  IconHome,
  IconMail,
  IconPhone,
  IconUser,
  IconUsersGroup,
  type Icon,
} from '@tabler/icons-react';
import type { Appointment } from '#shared/caseload/contacts/schema.ts';
import type { ContactKind } from '#shared/caseload/schema.ts';
import { contactKindLabels } from '#shared/caseload/texts.ts';

const icons: Record<ContactKind, Icon> = {
  gesprek: IconUser,
  telefoon: IconPhone,
  huisbezoek: IconHome,
  bericht: IconMail,
  anders: IconDots,
};

/** How they meet; a meeting of more than one has a sign of its own. */
export function KindIcon({ kind, clientIds }: Pick<Appointment, 'kind' | 'clientIds'>) {
  const Sign = kind === 'gesprek' && clientIds.length !== 1 ? IconUsersGroup : icons[kind];
  return <Sign size={16} stroke={1.6} role="img" aria-label={contactKindLabels[kind]} />;
}
