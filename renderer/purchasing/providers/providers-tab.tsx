import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { toIsoDate } from '#shared/kernel/dates.ts';
import { formatEuro } from '#shared/kernel/money.ts';
import type { Provider } from '#shared/purchasing/catalogue.ts';
import { messageOf } from '../../lib/call.ts';
import { useCall } from '../../lib/use-call.ts';
import { Badge } from '../../ui/badge.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { LoadingLine } from '../../ui/loading-line.tsx';
import { MessagePanel } from '../../ui/message-panel.tsx';
import { MoneyText } from '../../ui/money-text.tsx';
import { Panel } from '../../ui/panel.tsx';
import { contractPeriod, contractWarning } from './contract-words.ts';
import { ProviderDialog } from './provider-dialog.tsx';
import { providerTexts as texts } from './texts.ts';

/** Whom the team buys from, until when, and how much may still be ordered. */
export function ProvidersTab() {
  const providers = useCall('purchasing.providers', {});
  const [open, setOpen] = useState<{ readonly provider: Provider | null } | null>(null);
  if (providers.error !== null) {
    return <MessagePanel severity="error">{messageOf(providers.error)}</MessagePanel>;
  }
  if (providers.data === undefined) return <LoadingLine />;
  const add = (
    <Button
      size="xs"
      leftSection={<IconPlus size={16} aria-hidden />}
      onClick={() => setOpen({ provider: null })}
    >
      {texts.add}
    </Button>
  );
  return (
    <>
      {providers.data.length === 0 ? (
        <Panel label={texts.title}>
          <EmptyState
            title={texts.empty.title}
            actions={
              <Button variant="filled" onClick={() => setOpen({ provider: null })}>
                {texts.add}
              </Button>
            }
          >
            {texts.empty.line}
          </EmptyState>
        </Panel>
      ) : (
        <Panel flush title={texts.title} aside={add}>
          <ProviderTable
            providers={providers.data}
            onChange={(provider) => setOpen({ provider })}
          />
        </Panel>
      )}
      {open !== null && <ProviderDialog provider={open.provider} onClose={() => setOpen(null)} />}
    </>
  );
}

interface ProviderTableProps {
  readonly providers: readonly Provider[];
  readonly onChange: (provider: Provider) => void;
}

function ProviderTable({ providers, onChange }: ProviderTableProps) {
  const today = toIsoDate(new Date());
  return (
    <DataTable
      label={texts.title}
      density="roomy"
      rows={providers}
      rowKey={({ id }) => id}
      columns={[
        { id: 'name', header: texts.columns.name, cell: ({ name }) => name },
        {
          id: 'contact',
          header: texts.columns.contact,
          cell: ({ contactName, email, phone }) =>
            contactName === null && email === null && phone === null ? (
              <span className="t-quiet">{texts.noContact}</span>
            ) : (
              <>
                {contactName}
                <span className="p-second-line">
                  {[phone, email].filter((each) => each !== null).join(', ')}
                </span>
              </>
            ),
        },
        {
          id: 'contract',
          header: texts.columns.contract,
          cell: (provider) => <Contract provider={provider} today={today} />,
        },
        {
          id: 'ordered',
          header: texts.columns.ordered,
          align: 'right',
          cell: ({ orderedCents }) => <MoneyText unit="plain" cents={orderedCents} />,
        },
        {
          id: 'ceiling',
          header: texts.columns.ceiling,
          align: 'right',
          cell: ({ ceilingCents }) => (
            <MoneyText unit="plain" cents={ceilingCents} missing={texts.noCeiling} />
          ),
        },
        {
          id: 'room',
          header: texts.columns.room,
          align: 'right',
          cell: ({ ceilingCents, orderedCents }) => {
            if (ceilingCents === null) return <MoneyText cents={null} />;
            const room = ceilingCents - orderedCents;
            return room >= 0 ? (
              <MoneyText unit="plain" cents={room} />
            ) : (
              <span className="p-row-status">
                <Badge tone="red">{texts.above(formatEuro(-room))}</Badge>
              </span>
            );
          },
        },
        {
          id: 'change',
          header: <span className="p-spoken">{texts.columns.change}</span>,
          align: 'right',
          cell: (provider) => (
            <Button
              size="xs"
              aria-label={texts.changeOf(provider.name)}
              onClick={() => onChange(provider)}
            >
              {texts.change}
            </Button>
          ),
        },
      ]}
    />
  );
}

function Contract({ provider, today }: { readonly provider: Provider; readonly today: string }) {
  const period = contractPeriod(provider);
  if (period === null) return <span className="t-quiet">{texts.noContract}</span>;
  const warning = contractWarning(provider, today);
  return (
    <>
      <span className="t-figures">{period}</span>
      {warning !== null && <span className="p-second-line p-warns">{warning}</span>}
    </>
  );
}
