import {
  quickCardKeys,
  quickCardTasks,
  quickCardTexts as texts,
  type QuickCardTask,
} from '#shared/help/quick-card.ts';
import { escapeHtml } from './escape-html.ts';

/** A line of the manual as markup: what stands between two double stars is a name on the screen. */
const marked = (line: string): string =>
  line
    .split('**')
    .map((part, index) => (index % 2 === 1 ? `<b>${escapeHtml(part)}</b>` : escapeHtml(part)))
    .join('');

const task = ({ title, steps }: QuickCardTask): string => `
      <li>
        <h3>${escapeHtml(title)}</h3>
        <ol>${steps.map((step) => `<li>${marked(step)}</li>`).join('')}</ol>
      </li>`;

const rows = quickCardKeys
  .map(
    ([keys, does]) =>
      `<tr><th scope="row"><kbd>${escapeHtml(keys)}</kbd></th><td>${escapeHtml(does)}</td></tr>`,
  )
  .join('');

/** The quick card: one page A4 with the things of every day, the keys, and room for who helps. */
export const quickCardPage = (version: string): string => `<!doctype html>
<html lang="nl">
  <head>
    <meta charset="utf-8">
    <title>${texts.title}</title>
    <link rel="stylesheet" href="/print-assets/fonts.css">
    <link rel="stylesheet" href="/print-assets/quick-card.css">
  </head>
  <body>
    <header>
      <h1>${texts.title}</h1>
      <p>${texts.line}</p>
    </header>
    <main>
      <section class="tasks">
        <h2>${texts.tasks}</h2>
        <ol class="list">${quickCardTasks.map(task).join('')}
        </ol>
      </section>
      <div class="side">
        <section>
          <h2>${texts.keys}</h2>
          <table>
            <thead><tr><th scope="col">${texts.key}</th><th scope="col">${texts.does}</th></tr></thead>
            <tbody>${rows}</tbody>
          </table>
          <p class="small">${texts.onMac}</p>
        </section>
        <section>
          <h2>${texts.safe}</h2>
          <ul>${texts.rules.map((rule) => `<li>${escapeHtml(rule)}</li>`).join('')}</ul>
        </section>
        <section class="helpers">
          <h2>${texts.help}</h2>
          <p class="small">${texts.helpersLine}</p>
          <ul>${texts.helpers.map((helper) => `<li>${escapeHtml(helper)}</li>`).join('')}</ul>
        </section>
        <p class="version">${escapeHtml(texts.version(version))}</p>
      </div>
    </main>
  </body>
</html>
`;
