import { Button } from '@mantine/core';
import { IconSchool } from '@tabler/icons-react';
import { useState } from 'react';
import { DiscardPractice } from './discard-practice.tsx';
import { texts } from './texts.ts';
import './practice.css';

/** On every page of the file to practise with: that nothing is real, and the way to throw it away. */
export function PracticeBanner({ onDiscard }: { readonly onDiscard: () => void }) {
  const [asking, setAsking] = useState(false);
  return (
    <section className="t-practice" aria-label={texts.region}>
      <IconSchool size={18} stroke={1.8} aria-hidden />
      <p>
        <strong>{texts.banner}</strong> {texts.bannerLine}
      </p>
      <Button size="sm" onClick={() => setAsking(true)}>
        {texts.discard}
      </Button>
      <DiscardPractice opened={asking} onDiscard={onDiscard} onCancel={() => setAsking(false)} />
    </section>
  );
}
