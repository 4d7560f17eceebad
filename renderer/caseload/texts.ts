import type { LadderStep } from '#shared/caseload/schema.ts';
import { counted } from '#shared/kernel/text.ts';

/** What more than one part of the caseload says, and the ladder over time. */
export const texts = {
  /** To the page of that title. */
  newClient: 'Nieuwe klant',
  noClients: { title: 'Nog geen klanten', import: 'Lijst importeren' },

  scope: { label: 'Van wie?', mine: 'Mijn klanten', team: 'Hele team' },

  ladder: {
    stepNames: {
      1: 'geïsoleerd',
      2: 'contacten',
      3: 'activiteiten',
      4: 'onbetaald werk',
      5: 'werk met steun',
      6: 'betaald werk',
    } satisfies Record<LadderStep, string>,
    none: 'Trede nog niet gemeten',
    noneLine: 'Er is nog geen trede gemeten. Na de eerste meting staat hier de lijn.',
    once: (step: number) => `Trede ${step}, één keer gemeten`,
    same: (step: number) => `Nog op trede ${step}`,
    moved: (from: number, to: number) => `Van trede ${from} naar ${to}`,
    within: (span: string) => ` in ${span}`,
    years: (count: number) => `${count} jaar`,
    months: (count: number) => counted(count, 'maand', 'maanden'),
    asTable: 'Als tabel',
    asLine: 'Als lijn',
    today: 'vandaag',
    left: 'uitgestroomd',
    trajectories: 'Trajecten',
    undatedAtSettlement:
      'Van de startmeting is de dag niet bekend. Die staat op de dag van vestiging.',
    undated: 'Van de startmeting is de dag niet bekend. Die staat links in de lijn.',
    hidden: (count: number) =>
      `${counted(count, 'traject past', 'trajecten passen')} niet in de lijn en ${count === 1 ? 'staat' : 'staan'} alleen in de tabel.`,
    chart: 'Lijn van de treden over de tijd',
    measured: (step: number, when: string) => `trede ${step} ${when}`,
    onDay: (date: string) => `op ${date}`,
    atStart: 'bij de start (dag niet bekend)',
    columns: { from: 'Van', until: 'T/m', what: 'Wat' },
    stepRow: (step: number, label: string) => `Trede ${step}: ${label}`,
    trajectoryRow: (name: string) => `Traject: ${name}`,
    outflowRow: (label: string) => `Uitstroom: ${label}`,
    startUnknown: 'start, dag niet bekend',
  },
} as const;
