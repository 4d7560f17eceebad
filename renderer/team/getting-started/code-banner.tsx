import { Button } from '@mantine/core';
import { IconKey } from '@tabler/icons-react';
import { useState } from 'react';
import { useMayAsk } from '../../lib/current-user.ts';
import { useCall } from '../../lib/use-call.ts';
import { CodeDialog } from '../users/code-panel.tsx';
import { texts } from './texts.ts';
import './getting-started.css';

const words = texts.code;

/** On every page of a coordinator, until the recovery code of a new file was typed back once. */
export function CodeBanner({ teamName }: { readonly teamName: string }) {
  const [open, setOpen] = useState(false);
  const mayAsk = useMayAsk();
  const { data } = useCall('team.firstSteps', {});
  // While the dialog is open the banner stays: it holds the dialog.
  if ((data?.recoveryCodeKept !== false && !open) || !mayAsk('team.newRecoveryCode')) return null;
  return (
    <section className="t-code-banner" aria-label={words.region}>
      <IconKey size={18} stroke={1.8} aria-hidden />
      <p>
        <strong>{words.title}</strong> {words.line}
      </p>
      <Button size="sm" onClick={() => setOpen(true)}>
        {words.make}
      </Button>
      {open && <CodeDialog teamName={teamName} onClose={() => setOpen(false)} />}
    </section>
  );
}
