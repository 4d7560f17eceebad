import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { toIsoDate } from '#shared/kernel/dates.ts';
import { fullName } from '#shared/kernel/person-name.ts';
import { goTo, isAt } from '../lib/navigate.ts';
import { href, paths } from '../lib/paths.ts';
import { DraftLine } from '../ui/draft-line.tsx';
import { ErrorSummary } from '../ui/error-summary.tsx';
import { Form } from '../ui/form-layout.tsx';
import { LadderGlyph } from '../ui/ladder-glyph.tsx';
import { MessagePanel } from '../ui/message-panel.tsx';
import { Page, PageColumns, PageHead } from '../ui/page.tsx';
import { Panel } from '../ui/panel.tsx';
import { ProductDialog, vatOptions } from './catalogue/product-dialog.tsx';
import { CommitmentPanel } from './commitment-panel.tsx';
import { orderRisks, providerRisk, stepRisk } from './order-risks.ts';
import { boughtWords } from './ordering/bought-words.ts';
import { FundingPanel } from './ordering/funding-panel.tsx';
import { PriceFields } from './ordering/price-fields.tsx';
import { useSendOrder } from './ordering/use-send-order.ts';
import { ProductTable } from './product-table.tsx';
import { RequestDialog } from './requests/request-dialog.tsx';
import { requestTexts } from './requests/texts.ts';
import { texts } from './texts.ts';
import { TimePanel } from './time-panel.tsx';
import { useBuyForm, type BuyFormOptions } from './use-buy-form.ts';
import { byFit, fitOf } from './week-fit.ts';
import './purchasing.css';
import './buy-form.css';

/** The three steps of an order, what it commits, and after it the client's page with the way back. */
export function BuyForm(asked: BuyFormOptions & { readonly isGone: boolean }) {
  // Once it is bought it is no request any more, while its draft is still to be thrown away.
  const [request] = useState(asked.request);
  const props = { ...asked, request };
  const { client, products, funds } = props;
  const buying = useBuyForm(props);
  const { form, draft, product } = buying;
  const [adding, setAdding] = useState<{ readonly typeName: string } | null>(null);
  const [asking, setAsking] = useState(false);
  const vatRate = vatOptions.find(({ value }) => value === form.values.vatRate)?.value;
  const step = client.ladder.at(-1)?.step ?? null;
  const name = fullName(client);
  const productField = form.field('productId');
  const here =
    request === null ? paths.buy(client.id) : paths.buyRequest(client.id, request.trajectoryId);
  const goBack = () => {
    // Who went on to another page meanwhile stays there.
    if (isAt(here)) goTo(paths.clientTab(client.id, 'trajecten'));
  };
  const send = useSendOrder(buying, goBack);

  return (
    <Page>
      <PageHead
        parent={{ label: name, href: href(paths.client(client.id)) }}
        crumb={texts.buy.title}
        title={texts.buy.titleFor(name)}
        actions={
          <span className="p-about">
            <span className="t-figures">{client.clientNumber}</span>
            <LadderGlyph
              start={client.ladder[0]?.step ?? null}
              now={step}
              whose={client.firstName}
            />
          </span>
        }
      />
      <Form label={texts.buy.title} onSubmit={send} unsaved={form.changed} kept={draft.kept}>
        <PageColumns
          sideWidth={380}
          side={
            <>
              <FundingPanel title={texts.fund.step(3)} funds={funds} ordering={buying} />
              <Risks
                {...props}
                buying={buying}
                onAddProvider={() => setAdding({ typeName: product?.typeName ?? '' })}
              />
              <CommitmentPanel
                what={product === null ? null : boughtWords(buying)}
                amountCents={buying.amountCents}
                vatRate={vatRate ?? null}
                busy={form.sending}
                notYet={funds.length === 0 ? texts.fund.noneYet : null}
                waits={buying.waits}
                also={
                  request === null && (
                    <Button onClick={() => setAsking(true)}>{requestTexts.asking.button}</Button>
                  )
                }
              />
            </>
          }
        >
          {request !== null && (
            <RequestLine request={request} isBought={buying.context.requestId !== null} />
          )}
          {asked.isGone && request === null && (
            <MessagePanel severity="info">{texts.buy.request.gone}</MessagePanel>
          )}
          <DraftLine draft={draft} />
          <ErrorSummary {...form.summary} />
          <Panel
            flush
            title={texts.choose.title}
            aside={
              <Button
                size="xs"
                leftSection={<IconPlus size={16} aria-hidden />}
                onClick={() => setAdding({ typeName: '' })}
              >
                {texts.choose.other}
              </Button>
            }
          >
            <ProductTable
              id={productField.id}
              fits={byFit(products.map((one) => fitOf(one, step, buying.taken)))}
              step={step}
              startDate={buying.startDate}
              clientPage={href(paths.client(client.id))}
              chosen={product}
              onChoose={buying.choose}
              error={productField.error}
            />
            <div className="p-price">
              <PriceFields ordering={buying} />
            </div>
          </Panel>
          <TimePanel buying={buying} firstName={client.firstName} />
        </PageColumns>
      </Form>
      {adding !== null && (
        <ProductDialog
          product={null}
          typeName={adding.typeName}
          submit={texts.product.submit}
          onSaved={buying.choose}
          onClose={() => setAdding(null)}
        />
      )}
      {asking && (
        <RequestDialog
          client={{ id: client.id, name }}
          products={products}
          productId={form.values.productId}
          startDate={form.values.startDate}
          onAsked={() => {
            draft.done();
            goBack();
          }}
          onClose={() => setAsking(false)}
        />
      )}
    </Page>
  );
}

interface RequestLineProps {
  readonly request: NonNullable<BuyFormOptions['request']>;
  readonly isBought: boolean;
}

/** Which request the order answers, or that it answers none when something else is chosen. */
function RequestLine({ request, isBought }: RequestLineProps) {
  return (
    <MessagePanel severity="info" title={texts.buy.request.title(request.typeName)}>
      {isBought ? texts.buy.request.line : texts.buy.request.other(request.typeName)}
      {request.note !== null && <p className="t-second">{request.note}</p>}
    </MessagePanel>
  );
}

interface RisksProps extends BuyFormOptions {
  readonly buying: ReturnType<typeof useBuyForm>;
  readonly onAddProvider: () => void;
}

/** What may make the order a mistake: of this client, and of the provider's contract. */
function Risks({ client, request, buying, onAddProvider }: RisksProps) {
  const { form, product, check } = buying;
  const noProvider = providerRisk(product);
  const others = {
    ...client,
    trajectories: client.trajectories.filter(({ id }) => id !== request?.trajectoryId),
  };
  // Once it is sent, the new trajectory itself is one of the same type.
  const risks = form.sending
    ? []
    : [
        ...stepRisk(product, client),
        ...noProvider,
        ...orderRisks(others, product?.typeName ?? null, toIsoDate(new Date())),
        ...(check?.warnings ?? []),
      ];
  if (risks.length === 0) return null;
  return (
    <MessagePanel severity="warning" title={texts.risk.title}>
      {risks.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {noProvider.length > 0 && (
        <p>
          <Button size="xs" onClick={onAddProvider}>
            {texts.risk.addProvider}
          </Button>
        </p>
      )}
    </MessagePanel>
  );
}
