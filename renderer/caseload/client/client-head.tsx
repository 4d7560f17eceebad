import { Button } from '@mantine/core';
import { IconNote, IconPlus, IconStairsUp } from '@tabler/icons-react';
import { useState } from 'react';
import { targetGroupLabels, trackLabels } from '#shared/caseload/texts.ts';
import { fullName } from '#shared/kernel/person-name.ts';
import { href, paths } from '../../lib/paths.ts';
import { Badge } from '../../ui/badge.tsx';
import { PageHead } from '../../ui/page.tsx';
import { Explained, Term } from '../../ui/term.tsx';
import { ContactDialog } from '../contacts/contact-dialog.tsx';
import { purposeOfNext } from '../contacts/purpose-of-next.ts';
import { LadderDialog } from '../ladder/ladder-dialog.tsx';
import { headLine } from './head-line.ts';
import type { ClientTabProps } from './tab-props.ts';
import { clientTexts } from './texts.ts';

/** Who this is, in one line, and what is done most. */
export function ClientHead({ client, dossier, today }: ClientTabProps) {
  const [open, setOpen] = useState<'contact' | 'ladder' | null>(null);
  const { head } = clientTexts;
  const close = () => setOpen(null);
  return (
    <>
      <PageHead
        title={fullName(client)}
        beside={<Identity client={client} dossier={dossier} />}
        actions={
          <>
            <Button
              leftSection={<IconNote size={16} aria-hidden />}
              onClick={() => setOpen('contact')}
            >
              {head.contact}
            </Button>
            <Button
              leftSection={<IconStairsUp size={16} aria-hidden />}
              onClick={() => setOpen('ladder')}
            >
              {head.measure}
            </Button>
            <Button
              component="a"
              variant="filled"
              href={href(paths.buy(client.id))}
              aria-label={head.buyLong}
              leftSection={<IconPlus size={16} aria-hidden />}
            >
              {head.buy}
            </Button>
          </>
        }
      />
      <p className="t-page-line c-head-line">{headLine(client, dossier, today)}</p>
      {open === 'contact' && (
        <ContactDialog
          clientIds={[client.id]}
          {...purposeOfNext(dossier.contacts)}
          onClose={close}
        />
      )}
      {open === 'ladder' && <LadderDialog clientId={client.id} onClose={close} />}
    </>
  );
}

function Identity({ client, dossier }: Pick<ClientTabProps, 'client' | 'dossier'>) {
  const { head } = clientTexts;
  const group = client.targetGroup === null ? null : targetGroupLabels[client.targetGroup].one;
  return (
    <>
      <span className="c-number t-figures">{client.clientNumber}</span>
      {client.track !== null && (
        <Badge>
          <Term id="groep">{trackLabels[client.track].candidate}</Term>
        </Badge>
      )}
      {group !== null && (
        <Badge>
          <Explained
            text={client.targetGroupSetByHand ? head.byHand(group) : group}
            of={['statushouder', 'oudkomer']}
          />
        </Badge>
      )}
      {dossier.records.basics[0]?.values.familyReunion === true && (
        <Badge>
          <Explained text={head.familyReunion} of={['nareiziger']} />
        </Badge>
      )}
    </>
  );
}
