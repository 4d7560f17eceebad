/** A table, or a part of a wide one, as its markup has it. */
export interface MarkupTable {
  readonly title: string;
  readonly words: string;
  readonly headings: readonly string[];
  readonly rows: readonly { readonly label: string; readonly figures: readonly string[] }[];
}

/** What is read of markup: without its tags, in single spaces. */
export const textOf = (markup: string): string =>
  markup
    .replace(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#x27;', "'")
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ')
    .trim();

/**
 * The tables in markup that React made, in order: each begins at its title, in a `h3` or in a paragraph that
 * says that it goes on, and has its words in paragraphs around it.
 */
export function markupTables(html: string): MarkupTable[] {
  const starts = [...html.matchAll(/<h3[ >]|<p class="continued"/g)].map(({ index }) => index);
  return starts.map((start, at) => {
    const next = Math.min(starts[at + 1] ?? html.length, endOf(html, start));
    const whole = html.slice(start, next);
    const titleEnd = whole.indexOf(whole.startsWith('<h3') ? '</h3>' : '</p>');
    const [table = ''] = /<table[\s\S]*<\/table>/.exec(whole) ?? [];
    const around = whole.slice(titleEnd).replace(table, '');
    const words = [...around.matchAll(/<p[ >][\s\S]*?<\/p>/g)].map(([paragraph]) =>
      textOf(paragraph),
    );
    const [, head = ''] = /<thead>([\s\S]*)<\/thead>/.exec(table) ?? [];
    const [, body = ''] = /<tbody>([\s\S]*)<\/tbody>/.exec(table) ?? [];
    return {
      title: textOf(whole.slice(0, titleEnd)),
      words: words.filter((line) => line !== '').join(' '),
      headings: headingsOf(head).slice(1),
      rows: linesOf(body).map((cells) => ({
        label: cells[0]?.text ?? '',
        figures: cells.slice(1).map(({ text }) => text),
      })),
    };
  });
}

/** Where the part with a table ends: at what stands around it in the page. */
function endOf(html: string, start: number): number {
  const ends = ['</section>', '<h2', '<figure', '<p class="left-out', '</div><p>', '</main>'].map(
    (tag) => html.indexOf(tag, start),
  );
  return Math.min(...ends.filter((end) => end !== -1));
}

interface HtmlCell {
  readonly text: string;
  readonly across: number;
  readonly down: number;
}

const linesOf = (markup: string): HtmlCell[][] =>
  [...markup.matchAll(/<tr[ >][\s\S]*?<\/tr>/g)].map(([line]) =>
    [...line.matchAll(/<(t[hd])((?: [^>]*)?)>([\s\S]*?)<\/\1>/g)].map(
      ([, , attributes = '', inner = '']) => ({
        text: textOf(inner),
        across: Number(/colspan="(\d+)"/i.exec(attributes)?.[1] ?? 1),
        down: Number(/rowspan="(\d+)"/i.exec(attributes)?.[1] ?? 1),
      }),
    ),
  );

/** The heads of each column, those of all rows of heads together. */
function headingsOf(head: string): string[] {
  const grid: string[][] = [];
  linesOf(head).forEach((cells, line) => {
    let column = 0;
    for (const { text, across, down } of cells) {
      while (grid[line]?.[column] !== undefined) column += 1;
      for (let right = 0; right < across; right += 1) {
        for (let below = 0; below < down; below += 1) {
          (grid[line + below] ??= [])[column + right] = below === 0 ? text : '';
        }
      }
      column += across;
    }
  });
  const count = Math.max(0, ...grid.map(({ length }) => length));
  return Array.from({ length: count }, (_, column) =>
    grid
      .map((line) => line[column] ?? '')
      .filter((text) => text !== '')
      .join(' '),
  );
}
