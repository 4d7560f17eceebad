import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import { toIsoDate } from '#shared/kernel/dates.ts';
import { formatEuro } from '#shared/kernel/money.ts';
import { messageOf } from '../lib/call.ts';
import { goTo, isAt } from '../lib/navigate.ts';
import { href, paths } from '../lib/paths.ts';
import { useChange } from '../lib/use-change.ts';
import { DraftLine } from '../ui/draft-line.tsx';
import { ErrorSummary } from '../ui/error-summary.tsx';
import { MoneyField, SelectField } from '../ui/fields.tsx';
import { FieldRow, Form } from '../ui/form-layout.tsx';
import { LadderGlyph } from '../ui/ladder-glyph.tsx';
import { MessagePanel } from '../ui/message-panel.tsx';
import { Page, PageColumns, PageHead } from '../ui/page.tsx';
import { Panel } from '../ui/panel.tsx';
import { showToast } from '../ui/toast.tsx';
import { CommitmentPanel } from './commitment-panel.tsx';
import { FundPanel } from './fund-panel.tsx';
import { orderRisks, providerRisk, stepRisk } from './order-risks.ts';
import { ProductDialog, vatOptions } from './product-dialog.tsx';
import { ProductTable } from './product-table.tsx';
import { noHint, texts } from './texts.ts';
import { TimePanel } from './time-panel.tsx';
import { useBuyForm, type BuyFormOptions, type Product } from './use-buy-form.ts';
import { byFit, fitOf } from './week-fit.ts';
import './purchasing.css';

/** The three steps of an order, what it commits, and after it the client's page with the way back. */
export function BuyForm(props: BuyFormOptions) {
  const { client, products, funds } = props;
  const buying = useBuyForm(props);
  const { form, draft, product, priceCents } = buying;
  const order = useChange('purchasing.order');
  const cancel = useChange('purchasing.cancelOrder');
  const ordered = useRef(false);
  const [adding, setAdding] = useState<{ readonly typeName: string } | null>(null);
  const vatRate = vatOptions.find(({ value }) => value === form.values.vatRate)?.value;
  const step = client.ladder.at(-1)?.step ?? null;
  const name = `${client.firstName} ${client.lastName}`;
  // Once it is sent, the new trajectory itself is one of the same type.
  const risks = form.sending
    ? []
    : [
        ...stepRisk(product, client),
        ...providerRisk(product),
        ...orderRisks(client, product?.typeName ?? null, toIsoDate(new Date())),
      ];
  const productField = form.field('productId');

  const send = form.submit(async (input) => {
    // A second press can come in before the page has gone.
    if (ordered.current) return;
    ordered.current = true;
    const bought = await order.mutateAsync(input).catch((problem: unknown) => {
      ordered.current = false;
      throw problem;
    });
    draft.done();
    // Who went on to another page meanwhile stays there.
    if (isAt(paths.buy(client.id))) goTo(paths.clientTab(client.id, 'trajecten'));
    const amount = formatEuro(bought.order.priceCents);
    const fundName = bought.fund.name;
    showToast(texts.done.bought(amount, fundName), () => {
      cancel.mutateAsync({ orderId: bought.order.id }).then(
        () => showToast(texts.done.undone(amount, fundName)),
        (problem: unknown) => showToast(messageOf(problem)),
      );
    });
  });

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
              now={client.ladder.at(-1)?.step ?? null}
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
              <FundPanel funds={funds} buying={buying} />
              {risks.length > 0 && (
                <MessagePanel severity="warning" title={texts.risk.title}>
                  {risks.map((sentence) => (
                    <p key={sentence}>{sentence}</p>
                  ))}
                  {providerRisk(product).length > 0 && (
                    <p>
                      <Button
                        size="xs"
                        onClick={() => setAdding({ typeName: product?.typeName ?? '' })}
                      >
                        {texts.risk.addProvider}
                      </Button>
                    </p>
                  )}
                </MessagePanel>
              )}
              <CommitmentPanel
                typeName={product?.typeName ?? null}
                priceCents={priceCents}
                vatRate={vatRate ?? null}
                busy={form.sending}
                notYet={funds.length === 0 ? texts.fund.noneYet : null}
              />
            </>
          }
        >
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
              clientPage={href(paths.client(client.id))}
              chosen={product}
              onChoose={buying.choose}
              error={productField.error}
            />
            <div className="p-price">
              <FieldRow>
                <MoneyField {...form.field('priceCents')} hint={priceHint(product)} />
                <SelectField
                  {...form.field('vatRate')}
                  hint={noHint}
                  options={vatOptions}
                  placeholder={texts.buy.chooseVat}
                />
              </FieldRow>
            </div>
          </Panel>
          <TimePanel buying={buying} firstName={client.firstName} />
        </PageColumns>
      </Form>
      <ProductDialog
        opened={adding !== null}
        typeName={adding?.typeName ?? ''}
        onClose={() => setAdding(null)}
        onAdded={(added) => {
          buying.choose(added);
          setAdding(null);
        }}
      />
    </Page>
  );
}

function priceHint(product: Product | null): string {
  if (product === null) return texts.buy.noProductYet;
  return product.priceCents === null ? texts.buy.firstPrice : texts.buy.priceHint;
}
