import {
  IconCalendarPlus,
  IconCalendarWeek,
  IconChartBar,
  IconCoinEuro,
  IconDatabaseHeart,
  IconFileExport,
  IconFileImport,
  IconFilePlus,
  IconHistory,
  IconInfoCircle,
  IconKeyboard,
  IconListCheck,
  IconLock,
  IconNotes,
  IconReceipt,
  IconSettings,
  IconShieldLock,
  IconShoppingBag,
  IconSun,
  IconTextSize,
  IconUserPlus,
  IconUsers,
  IconUsersGroup,
  type Icon,
} from '@tabler/icons-react';
import type { QueryClient } from '@tanstack/react-query';
import type { CallName } from '#shared/ipc/contract.ts';
import type { SearchHits } from '#shared/caseload/search/schema.ts';
import { wordsOf } from '#shared/caseload/search/words.ts';
import { fullName } from '#shared/kernel/person-name.ts';
import { askLock } from '../lib/ask-lock.ts';
import { askShortcuts } from '../lib/ask-shortcuts.ts';
import { openDeskDialog } from '../lib/desk-dialog.ts';
import { openMoneyForm } from '../lib/money-form.ts';
import { goTo } from '../lib/navigate.ts';
import { newOrderKinds, paths, purchasingTabs } from '../lib/paths.ts';
import { texts as missingTexts } from '../caseload/missing/texts.ts';
import { emptyReport } from '../evaluation/compose/path.ts';
import { hubTexts } from '../purchasing/hub/texts.ts';
import { orderTexts } from '../purchasing/ordering/texts.ts';
import { texts as firstStepsTexts } from '../team/getting-started/texts.ts';
import { helpMenuTexts } from './help-menu-texts.ts';
import { mayVisit } from './page-rights.ts';
import { shortcutTexts } from './shortcuts/texts.ts';
import { texts } from './texts.ts';

const { searchWords: words } = texts.search;

/** Something that search can do or go to. */
export interface SearchAct {
  readonly key: string;
  readonly label: string;
  readonly icon: Icon;
  /** Other words for it, that somebody may type. */
  readonly words?: string;
  readonly run: () => void;
  /** It opens a dialog over the page, where the focus was. */
  readonly stays?: true;
}

/** Opens a dialog on the spot, for these clients or for whom the dialog asks. */
export type OpenDialog = (dialog: 'contact' | 'appointment', clientIds: readonly number[]) => void;

const page = (path: string, label: string, icon: Icon, words = ''): SearchAct => ({
  key: path,
  label,
  icon,
  words,
  run: () => goTo(path),
});

const pages: readonly SearchAct[] = [
  page(paths.today, texts.pages.today, IconSun, words.today),
  page(paths.caseload, texts.pages.caseload, IconUsers, words.caseload),
  page(paths.firstSteps, firstStepsTexts.title, IconListCheck, words.firstSteps),
  page(paths.agenda, texts.pages.agenda, IconCalendarWeek),
  page(paths.purchasing, texts.pages.purchasing, IconShoppingBag),
  page(paths.budget, texts.pages.budget, IconCoinEuro, words.budget),
  page(paths.evaluation, texts.search.evaluate, IconChartBar, words.evaluation),
  page(paths.importing, texts.search.import, IconFileImport, words.importing),
  page(paths.missing, missingTexts.title, IconListCheck),
  page(paths.settings, texts.pages.settings, IconSettings),
  page(paths.users, texts.pages.users, IconUsersGroup),
  page(paths.backups, texts.pages.backups, IconDatabaseHeart, words.backups),
  page(paths.log, texts.pages.log, IconHistory),
  page(paths.privacy, texts.pages.privacy, IconShieldLock, words.privacy),
  page(paths.newClient, texts.search.newClient, IconUserPlus),
  page(paths.handover, texts.search.handover, IconUsersGroup),
  ...newOrderKinds.map((kind) =>
    page(paths.newOrder(kind), orderTexts.titles[kind], IconShoppingBag),
  ),
  // The first is the page itself.
  ...purchasingTabs
    .slice(1)
    .map((tab) => page(paths.purchasingTab(tab), hubTexts.tabs[tab], IconShoppingBag)),
  page(paths.composeReport(emptyReport), texts.search.compose, IconFilePlus, words.compose),
  page(paths.sharedReports, texts.search.sharedReports, IconFileExport, words.sharedReports),
  page(paths.reportSettings, texts.search.reportSettings, IconSettings, words.reportSettings),
  page(paths.yearChange, texts.search.yearChange, IconCoinEuro),
  page(paths.moneyCheck, texts.search.moneyCheck, IconCoinEuro),
];

/** Forms that stand on their page, and what concerns the whole window. */
const others = (memory: QueryClient): readonly SearchAct[] => [
  {
    key: 'invoice',
    label: texts.search.invoice,
    icon: IconReceipt,
    words: words.invoice,
    run: () => {
      openMoneyForm(memory, { form: 'invoice', orderId: null });
      goTo(paths.purchasingTab('facturen'));
    },
  },
  {
    key: 'fund',
    label: texts.search.fund,
    icon: IconCoinEuro,
    words: words.fund,
    run: () => {
      openMoneyForm(memory, { form: 'fund', fundId: null });
      goTo(paths.budget);
    },
  },
  { key: 'lock', label: texts.search.lock, icon: IconLock, words: words.lock, run: askLock },
  {
    key: 'shortcuts',
    label: shortcutTexts.title,
    icon: IconKeyboard,
    words: words.shortcuts,
    run: askShortcuts,
    stays: true,
  },
  {
    key: 'appearance',
    label: helpMenuTexts.appearance,
    icon: IconTextSize,
    words: words.appearance,
    run: () => openDeskDialog('appearance'),
    stays: true,
  },
  {
    key: 'about',
    label: helpMenuTexts.about,
    icon: IconInfoCircle,
    words: words.about,
    run: () => openDeskDialog('about'),
    stays: true,
  },
];

/** What a dialog or a form ends with; the other acts go to a page. */
const callOf: Readonly<Record<string, CallName>> = {
  contact: 'caseload.addContact',
  appointment: 'caseload.saveAppointment',
  invoice: 'purchasing.recordInvoice',
  fund: 'budget.saveFund',
};

function isOfRole(key: string, mayAsk: (name: CallName) => boolean): boolean {
  const call = callOf[key];
  return call === undefined ? mayVisit(key, mayAsk) : mayAsk(call);
}

/** Whether each typed word begins a word of the label, or of what else it may be called. */
function fits({ label, words: other = '' }: SearchAct, typed: readonly string[]): boolean {
  const known = wordsOf(`${label} ${other}`);
  return typed.every((part) => known.some((word) => word.startsWith(part)));
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
  memory: QueryClient,
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
    ...others(memory),
  ];
  const found = general.filter((act) => fits(act, typed) && isOfRole(act.key, mayAsk));
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
