import { formatDate, type IsoDate } from '#shared/kernel/dates.ts';
import { noncePlaceholder } from '../serving/content-security-policy.ts';
import { escapeHtml } from './escape-html.ts';

const style = `
  @page { size: A4; margin: 26mm 22mm 24mm 26mm; }
  html { font: 12pt/18pt 'Source Sans 3', Arial, sans-serif; color: #000; }
  h1 { font-size: 17pt; line-height: 24pt; margin: 0 0 4pt; }
  p { margin: 0 0 10pt; max-width: 150mm; }
  .team { margin-bottom: 22pt; }
  .code { border: 1pt solid #000; padding: 14pt; margin: 0 0 22pt; max-width: none;
    font: 600 16pt/26pt 'DejaVu Sans Mono', Consolas, Menlo, monospace; overflow-wrap: break-word; }
`;

/**
 * A page with the recovery code of a team file and how to keep it. Both texts may hold any sign.
 *
 * @param today by it an older sheet is known
 */
export function recoveryCodePage(teamName: string, recoveryCode: string, today: IsoDate): string {
  return `<!doctype html>
<html lang="nl">
  <head>
    <meta charset="utf-8">
    <title>Herstelcode van ${escapeHtml(teamName)}</title>
    <link rel="stylesheet" href="/print-assets/fonts.css">
    <style nonce="${noncePlaceholder}">${style}</style>
  </head>
  <body>
    <h1>Herstelcode</h1>
    <p class="team">Team: ${escapeHtml(teamName)}<br>Gemaakt op ${formatDate(today)}</p>
    <p class="code">${escapeHtml(recoveryCode)}</p>
    <p>Met deze code opent u het teambestand als u uw wachtwoord kwijt bent.</p>
    <p>Bewaar dit blad op papier achter slot, niet bij de computer.</p>
    <p>Wie deze code heeft, kan alles lezen. Geef de code dus aan niemand.</p>
    <p>Komt er een nieuwe herstelcode, dan opent deze alleen nog reservekopieën van eerder.</p>
  </body>
</html>
`;
}
