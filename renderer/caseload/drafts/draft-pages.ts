import type { QueryClient } from '@tanstack/react-query';
import type { DraftFormName, DraftPlace } from '#shared/kernel/drafts.ts';
import type { Id } from '#shared/kernel/ids.ts';
import { openMoneyForm, openOrderForm } from '../../lib/money-form.ts';
import { newOrderKinds, paths } from '../../lib/paths.ts';
import { openPlanForm } from '../plan/open-plan-form.ts';
import { showSection } from '../settings/show-section.ts';

/** Where a form stands that is a page, or a part of one. */
export interface DraftPage {
  readonly path: (place: DraftPlace) => string;
  /** Sets the page so that the form is on it. */
  readonly prepare?: (memory: QueryClient, place: DraftPlace) => void;
}

const ofClient =
  (path: (clientId: Id) => string) =>
  ({ clientId }: DraftPlace): string =>
    clientId === null ? paths.caseload : path(clientId);

/** The forms that are pages; all others are dialogs, which open on the spot. */
export const draftPages = {
  plan: {
    path: ofClient((id) => paths.clientTab(id, 'plan')),
    prepare: (memory, { clientId }) => openPlanForm(memory, clientId),
  },
  buy: { path: ofClient(paths.buy) },
  'buy-request': {
    path: ({ clientId, subjectId }) =>
      clientId === null || subjectId === null
        ? paths.purchasingTab('aanvragen')
        : paths.buyRequest(clientId, subjectId),
  },
  'order-new': {
    path: ({ kind }) => {
      const known = newOrderKinds.find((one) => one === kind);
      return known === undefined ? paths.purchasing : paths.newOrder(known);
    },
  },
  'order-change': {
    path: ({ subjectId }) => (subjectId === null ? paths.purchasing : paths.order(subjectId)),
    prepare: (memory, { subjectId }) =>
      subjectId === null ? undefined : openOrderForm(memory, subjectId),
  },
  'client-new': { path: () => paths.newClient },
  handover: { path: () => paths.handover },
  thresholds: {
    path: () => paths.settings,
    prepare: (memory) => showSection(memory, 'thresholds'),
  },
  report: { path: ({ subjectId, part }) => paths.composeReport(String(subjectId ?? part)) },
  'report-settings': { path: () => paths.reportSettings },
  fund: {
    path: () => paths.budget,
    prepare: (memory, { subjectId }) => openMoneyForm(memory, { form: 'fund', fundId: subjectId }),
  },
  decision: {
    path: () => paths.budget,
    prepare: (memory, { subjectId, part }) =>
      openMoneyForm(memory, { form: 'decision', fundId: Number(part), entryId: subjectId }),
  },
  invoice: {
    path: () => paths.purchasingTab('facturen'),
    prepare: (memory, { part }) =>
      openMoneyForm(memory, { form: 'invoice', orderId: part === null ? null : Number(part) }),
  },
} as const satisfies Readonly<Partial<Record<DraftFormName, DraftPage>>>;

/** `null`: it is a dialog. */
export const pageOf = (form: DraftFormName): DraftPage | null =>
  form in draftPages ? draftPages[form as keyof typeof draftPages] : null;
