import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readyMadeReports } from '#shared/evaluation/reports/ready-made.ts';
import type { AskedReport, ReportDefinition } from '#shared/evaluation/schema.ts';
import { importList } from '../../../build/demo/read-list.mts';
import { startBackend } from '../../../build/demo/ask-backend.mts';
import { newPassword } from '../../../build/demo/password.mts';
import { printHtmlToPdf } from '../../../build/preview/print.mts';

// A process of its own, for printing takes the place of Electron in it. `print-reports.ts MAP VRAAG…`: of
// each question (report/intern|afronden|verbergen/een|twee) the page and the PDF that is printed of it.

const [folder = '', ...questions] = process.argv.slice(2);
const projectRoot = resolve(import.meta.dirname, '../../..');

const paragraph =
  'Het team begeleidt statushouders naar werk en participatie. Iedere klant heeft een vaste klantmanager, die samen met de klant een plan maakt. ';
/** What a report of a team can hold: text of pages, long names, long tables, and more columns than fit. */
const ownReport: ReportDefinition = {
  title:
    'Een eigen rapport met een lange titel over begeleiding naar werk, studie en participatie van statushouders',
  parts: [
    { kind: 'heading', text: 'Wat wij deden in de jaren waarover dit rapport gaat, en waarom' },
    { kind: 'text', text: Array.from({ length: 14 }, () => paragraph.repeat(5)).join('\n\n') },
    { kind: 'heading', text: 'Lange tabellen' },
    ...['leeftijd', 'cohort-jaren', 'ladder-beweging', 'uitstroom-per-jaar', 'mannen-vrouwen'].map(
      (id) => ({
        kind: 'table' as const,
        id,
      }),
    ),
    ...['ladder', 'cohort-jaren', 'uitstroom-per-kwartaal'].map((id) => ({
      kind: 'chart' as const,
      id,
    })),
    { kind: 'text', text: `Slot. ${'Lettersaaneen'.repeat(20)}` },
  ],
  checkedWords: [],
};

const ways = {
  intern: { mode: 'intern' },
  afronden: { mode: 'deelbaar', protection: 'afronden' },
  verbergen: { mode: 'deelbaar', protection: 'verbergen' },
} as const;

function asked(question: string): AskedReport {
  const [id, way, periods] = question.split('/');
  const definition =
    id === 'eigen' ? ownReport : readyMadeReports.find((each) => each.id === id)?.definition;
  if (definition === undefined) throw new Error(`no report ${question}`);
  return {
    ...ways[way as keyof typeof ways],
    definition,
    period: { from: '2018-01-01', until: '2018-12-31' },
    comparedWith: periods === 'twee' ? { from: '2017-01-01', until: '2017-12-31' } : null,
  };
}

const backend = startBackend(projectRoot);
try {
  await backend.ask('team.create', {
    file: backend.choose(join(folder, 'team.trede')),
    teamName: 'Statushouders',
    municipality: 'Veldermeer',
    userName: 'Bea Kuiphof',
    password: newPassword(),
  });
  await importList(backend, join(projectRoot, 'resources/demo/caseload.csv'));
  for (const [place, question] of questions.entries()) {
    const { content } = await backend.ask('evaluation.document', {
      request: asked(question),
      format: 'pdf',
      recipient: null,
    });
    writeFileSync(join(folder, `${place}.html`), content);
    writeFileSync(join(folder, `${place}.pdf`), await printHtmlToPdf(content));
  }
} finally {
  await backend.stop();
}
