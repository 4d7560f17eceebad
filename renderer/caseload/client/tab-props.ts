import type { Dossier } from '#shared/caseload/dossier.ts';
import type { ClientDetail } from '#shared/caseload/schema.ts';
import type { IsoDate } from '#shared/kernel/dates.ts';

/** What every part of a client's page gets. */
export interface ClientTabProps {
  readonly client: ClientDetail;
  readonly dossier: Dossier;
  readonly today: IsoDate;
}
