import { Button } from '@mantine/core';
import type { Id } from '#shared/kernel/ids.ts';
import { messageOf } from '../../lib/call.ts';
import { href, paths } from '../../lib/paths.ts';
import { useCall } from '../../lib/use-call.ts';
import { LoadingLine } from '../../ui/loading-line.tsx';
import { MessagePanel } from '../../ui/message-panel.tsx';
import { Page, PageHead } from '../../ui/page.tsx';
import type { ClientChoice } from '../../lib/client-choice.ts';
import { OrderView } from './order-view.tsx';
import { orderPageTexts as texts } from './texts.ts';
import '../purchasing.css';
import './order.css';

export interface OrderPageProps {
  readonly orderId: Id;
  readonly ClientChoice: ClientChoice;
}

/** One order: what it costs, for whom, what became of it, and what can be done about it. */
export function OrderPage({ orderId, ClientChoice }: OrderPageProps) {
  const order = useCall('purchasing.orderDetail', { orderId });
  if (order.data !== undefined) {
    return <OrderView key={orderId} order={order.data} ClientChoice={ClientChoice} />;
  }
  return (
    <Page>
      <PageHead title={order.error === null ? texts.parent : texts.notFound} />
      {order.error === null ? (
        <LoadingLine />
      ) : (
        <MessagePanel
          severity="error"
          actions={
            <Button component="a" href={href(paths.purchasing)}>
              {texts.back}
            </Button>
          }
        >
          {messageOf(order.error)}
        </MessagePanel>
      )}
    </Page>
  );
}
