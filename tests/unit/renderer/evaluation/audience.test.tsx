import { MantineProvider } from '@mantine/core';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { Audience } from '../../../../renderer/evaluation/audience.tsx';

it('says that a report may be shared only where it is not refused', () => {
  const markup = (isRefused: boolean) =>
    renderToStaticMarkup(
      <MantineProvider>
        <Audience
          mode="deelbaar"
          protection="afronden"
          isRefused={isRefused}
          onMode={() => undefined}
          onProtection={() => undefined}
        />
      </MantineProvider>,
    );
  expect(markup(false)).toContain('U mag dit rapport delen.');
  expect(markup(true)).not.toContain('U mag dit rapport delen.');
  expect(markup(true)).toContain('Dit rapport is zo niet te delen.');
});
