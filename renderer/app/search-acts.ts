import {
  IconCalendarPlus,
  IconCalendarWeek,
  IconChartBar,
  IconCoinEuro,
  IconDatabaseHeart,
  IconFileImport,
  IconHistory,
  IconListCheck,
  IconNotes,
  IconSettings,
  IconShieldLock,
  IconShoppingBag,
  IconSun,
  IconUserPlus,
  IconUsers,
  IconUsersGroup,
  type Icon,
} from '@tabler/icons-react';
import type { CallName } from '#shared/ipc/contract.ts';
import type { SearchHits } from '#shared/caseload/search/schema.ts';
import { wordsOf } from '#shared/caseload/search/words.ts';
import { fullName } from '#shared/kernel/person-name.ts';
import { goTo } from '../lib/navigate.ts';
import { newOrderKinds, paths, purchasingTabs } from '../lib/paths.ts';
import { texts as missingTexts } from '../caseload/missing/texts.ts';
import { hubTexts } from '../purchasing/hub/texts.ts';
import { orderTexts } from '../purchasing/ordering/texts.ts';
import { mayVisit } from './page-rights.ts';
import { texts } from './texts.ts';

/** Something that search can do or go to. */
export interface SearchAct {
  readonly key: string;
  readonly label: string;
  readonly icon: Icon;
  readonly run: () => void;
  /** It opens a dialog over the page, where the focus was. */
  readonly stays?: true;
}

/** Opens a dialog on the spot, for these clients or for whom the dialog asks. */
export type OpenDialog = (dialog: 'contact' | 'appointment', clientIds: readonly number[]) => void;

const page = (path: string, label: string, icon: Icon): SearchAct => ({
  key: path,
  label,
  icon,
  run: () => goTo(path),
});

const pages: readonly SearchAct[] = [
  page(paths.today, texts.pages.today, IconSun),
  page(paths.caseload, texts.pages.caseload, IconUsers),
  page(paths.agenda, texts.pages.agenda, IconCalendarWeek),
  page(paths.purchasing, texts.pages.purchasing, IconShoppingBag),
  page(paths.budget, texts.pages.budget, IconCoinEuro),
  page(paths.evaluation, texts.pages.evaluation, IconChartBar),
  page(paths.importing, texts.pages.importing, IconFileImport),
  page(paths.missing, missingTexts.title, IconListCheck),
  page(paths.settings, texts.pages.settings, IconSettings),
  page(paths.users, texts.pages.users, IconUsersGroup),
  page(paths.backups, texts.pages.backups, IconDatabaseHeart),
  page(paths.log, texts.pages.log, IconHistory),
  page(paths.privacy, texts.pages.privacy, IconShieldLock),
  page(paths.newClient, texts.search.newClient, IconUserPlus),
  page(paths.handover, texts.search.handover, IconUsersGroup),
  ...newOrderKinds.map((kind) =>
    page(paths.newOrder(kind), orderTexts.titles[kind], IconShoppingBag),
  ),
  // The first is the page itself.
  ...purchasingTabs
    .slice(1)
    .map((tab) => page(paths.purchasingTab(tab), hubTexts.tabs[tab], IconShoppingBag)),
];

/** What a dialog ends with; the other acts go to a page. */
const callOf: Readonly<Record<string, CallName>> = {
  contact: 'caseload.addContact',
  appointment: 'caseload.saveAppointment',
};

function isOfRole(key: string, mayAsk: (name: CallName) => boolean): boolean {
  const call = callOf[key];
  return call === undefined ? mayVisit(key, mayAsk) : mayAsk(call);
}

/** Whether each typed word begins a word of the label. */
function fits(label: string, typed: readonly string[]): boolean {
  const words = wordsOf(label);
  return typed.every((part) => words.some((word) => word.startsWith(part)));
}

/**
 * Acts and pages that were typed; with nothing typed all of them. For one client or two who were
 * found also what is done most, for each by name.
 */
export function actsFor(
  query: string,
  clients: SearchHits['clients'],
  open: OpenDialog,
  mayAsk: (name: CallName) => boolean,
): SearchAct[] {
  const typed = wordsOf(query);
  const general: SearchAct[] = [
    {
      key: 'contact',
      label: texts.search.contact,
      icon: IconNotes,
      run: () => open('contact', []),
      stays: true,
    },
    {
      key: 'appointment',
      label: texts.search.appointment,
      icon: IconCalendarPlus,
      run: () => open('appointment', []),
      stays: true,
    },
    ...pages,
  ];
  const found = general.filter(({ key, label }) => fits(label, typed) && isOfRole(key, mayAsk));
  // Two may be partners who are found by each other's name. Of more it would be a guess for whom.
  if (clients.length > 2 || typed.length === 0) return found;
  const named = clients.map((client) => ({ clientId: client.clientId, name: fullName(client) }));
  return [
    ...named.map(({ clientId, name }): SearchAct => ({
      key: `contact-for-${clientId}`,
      label: texts.search.contactFor(name),
      icon: IconNotes,
      run: () => open('contact', [clientId]),
      stays: true,
    })),
    ...named.map(({ clientId, name }): SearchAct => ({
      key: `buy-for-${clientId}`,
      label: texts.search.buyFor(name),
      icon: IconShoppingBag,
      run: () => goTo(paths.buy(clientId)),
    })),
    ...found,
  ];
}
