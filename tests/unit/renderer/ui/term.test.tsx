import { MantineProvider } from '@mantine/core';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { terms } from '#shared/help/terms.ts';
import { Explained, Term, type ExplainedProps } from '../../../../renderer/ui/term.tsx';

const shown = (props: ExplainedProps) =>
  renderToStaticMarkup(
    <MantineProvider>
      <Explained {...props} />
    </MantineProvider>,
  ).replace(/^<style.*<\/style>/, '');

const marks = (html: string) =>
  [...html.matchAll(/<dfn[^>]*>([^<]*)<\/dfn>/g)].map(([, word]) => word);
const words = (html: string) => html.replaceAll(/<style[^>]*>.*?<\/style>|<[^>]*>/gs, '');

describe('a text of which words are explained', () => {
  it('stays the same text, with the words marked to their end', () => {
    const text = 'MAP, PVT en ontzorgen';
    const html = shown({ text, of: ['ontzorgen', 'map', 'pvt'] });
    expect(words(html)).toBe(text);
    expect(marks(html)).toEqual(['MAP', 'PVT', 'ontzorgen']);
  });

  it('marks another form of the word, and no other word that holds it', () => {
    expect(marks(shown({ text: '207 bijstandspartijen.', of: ['bijstandspartij'] }))).toEqual([
      'bijstandspartijen',
    ]);
    expect(marks(shown({ text: 'Participatiefonds', of: ['fonds'] }))).toEqual([]);
  });

  it('marks a word where it first stands, and nothing that was not asked', () => {
    expect(marks(shown({ text: 'Trede na trede, in een plan', of: ['trede'] }))).toEqual(['Trede']);
    expect(marks(shown({ text: 'Uitstroom', of: [] }))).toEqual([]);
  });
});

describe('a word that is explained', () => {
  it('can be reached by keyboard and tells a screen reader what it means', () => {
    const html = renderToStaticMarkup(
      <MantineProvider>
        <Term id="pip" />
      </MantineProvider>,
    );
    expect(html).toContain('tabindex="0"');
    expect(html).toContain(`aria-description="${terms.pip.meaning}"`);
    expect(marks(html)).toEqual(['PIP']);
  });
});
