import { MantineProvider } from '@mantine/core';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import {
  CommitmentPanel,
  type CommitmentPanelProps,
} from '../../../../renderer/purchasing/commitment-panel.tsx';

/** The words of the panel, without its markup. */
function wordsOf(props: Partial<CommitmentPanelProps>): string {
  const markup = renderToStaticMarkup(
    <MantineProvider>
      <CommitmentPanel
        what="Taalstage"
        amountCents={1210_00}
        vatRate="21"
        busy={false}
        notYet={null}
        {...props}
      />
    </MantineProvider>,
  );
  return markup
    .replace(/<style.*?<\/style>/gs, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ');
}

it('takes the VAT out of a price that includes it, and adds up to that price', () => {
  expect(wordsOf({})).toContain('Zonder btw € 1.000,00 Btw 21% € 210,00 Totaal € 1.210,00');
  expect(wordsOf({ amountCents: 100_00, vatRate: '9' })).toContain(
    'Zonder btw € 91,74 Btw 9% € 8,26 Totaal € 100,00',
  );
  expect(wordsOf({ vatRate: 'vrijgesteld' })).toContain('Btw vrijgesteld € 0,00');
});

it('shows no amounts before there is a trajectory and a price', () => {
  expect(wordsOf({ amountCents: null })).not.toContain('Totaal');
  expect(wordsOf({ what: null })).not.toContain('Totaal');
});

it('gives the reason beside a button that is not ready', () => {
  expect(wordsOf({ notYet: 'Maak eerst een fonds.' })).toContain(
    'Maak eerst een fonds. Traject inkopen',
  );
});
