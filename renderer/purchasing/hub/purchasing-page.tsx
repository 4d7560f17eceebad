import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { goTo } from '../../lib/navigate.ts';
import { href, paths, purchasingTabs, type PurchasingTab } from '../../lib/paths.ts';
import { useCall } from '../../lib/use-call.ts';
import { Page, PageHead } from '../../ui/page.tsx';
import { ViewTabs } from '../../ui/view-tabs.tsx';
import { CatalogueTab } from '../catalogue/catalogue-tab.tsx';
import { OrdersTab } from '../orders/orders-tab.tsx';
import { ProvidersTab } from '../providers/providers-tab.tsx';
import { RequestsTab } from '../requests/requests-tab.tsx';
import { hubTexts as texts } from './texts.ts';
import '../purchasing.css';

export interface PurchasingPageProps {
  readonly tab: PurchasingTab;
  /** The list of invoices: it stands in a feature folder of its own. */
  readonly invoices: ReactNode;
  /** Goes to where the types of trajectory are described. */
  readonly beforeTypes: () => void;
}

/** All that the team buys: orders, what was asked for, invoices, providers and the catalogue. */
export function PurchasingPage({ tab, invoices, beforeTypes }: PurchasingPageProps) {
  const requests = useCall('purchasing.requests', {});
  const orders = useCall('purchasing.orders', {}).data ?? [];
  const toApprove = orders.filter(({ status }) => status === 'wacht-op-akkoord').length;
  const waiting = requests.data?.filter(({ status }) => status !== 'afgewezen').length;
  // A long list scrolls by itself.
  const fills = tab === 'orders' || tab === 'facturen';
  return (
    <Page fill={fills}>
      <PageHead
        title={texts.title}
        line={texts.line}
        actions={
          <>
            <Button component="a" href={href(paths.newOrder('klanten'))}>
              {texts.clients}
            </Button>
            <Button component="a" href={href(paths.newOrder('kosten'))}>
              {texts.cost}
            </Button>
            <Button component="a" href={href(paths.newOrder('cursus'))}>
              {texts.course}
            </Button>
          </>
        }
      />
      <ViewTabs
        fill={fills}
        label={texts.views}
        views={purchasingTabs.map((id) => ({
          id,
          label: id === 'orders' && toApprove > 0 ? texts.ordersWaiting(toApprove) : texts.tabs[id],
          ...(id === 'aanvragen' && waiting !== undefined ? { count: waiting } : {}),
        }))}
        value={tab}
        onChange={(id) => goTo(paths.purchasingTab(id))}
      >
        {tab === 'orders' && <OrdersTab />}
        {tab === 'aanvragen' && <RequestsTab />}
        {tab === 'facturen' && invoices}
        {tab === 'aanbieders' && <ProvidersTab />}
        {tab === 'catalogus' && <CatalogueTab beforeTypes={beforeTypes} />}
      </ViewTabs>
    </Page>
  );
}
