import type { HelpPage } from './page.ts';
import { ongedaanMaken } from './pages/begin/ongedaan-maken.ts';
import { zoeken } from './pages/begin/zoeken.ts';
import { factuurBoeken } from './pages/inkoop/factuur-boeken.ts';
import { trajectInkopen } from './pages/inkoop/traject-inkopen.ts';
import { afspraakMaken } from './pages/klanten/afspraak-maken.ts';
import { gesprekVastleggen } from './pages/klanten/gesprek-vastleggen.ts';
import { klantToevoegen } from './pages/klanten/klant-toevoegen.ts';
import { planMaken } from './pages/klanten/plan-maken.ts';
import { tredeMeten } from './pages/klanten/trede-meten.ts';
import { vandaag } from './pages/klanten/vandaag.ts';

/** The things of every day, in the order of a day. */
const daily: readonly HelpPage[] = [
  vandaag,
  zoeken,
  gesprekVastleggen,
  afspraakMaken,
  klantToevoegen,
  tredeMeten,
  planMaken,
  trajectInkopen,
  factuurBoeken,
  ongedaanMaken,
];

/** So many steps of a page fit on the card; the manual has the rest. */
const stepsOnCard = 3;

export interface QuickCardTask {
  readonly title: string;
  /** As on the page of the manual, with `**` around names on the screen. */
  readonly steps: readonly string[];
}

/** What is on the card, from the pages of the manual themselves. */
export const quickCardTasks: readonly QuickCardTask[] = daily.map(({ title, blocks }) => {
  const how = blocks.find((block) => block.kind === 'steps');
  return { title, steps: how?.steps.slice(0, stepsOnCard) ?? [] };
});

/** The keys that are worth learning by heart. */
export const quickCardKeys: readonly (readonly [keys: string, does: string])[] = [
  ['F1', 'Hulp bij wat u ziet'],
  ['Ctrl+K', 'Zoeken'],
  ['Ctrl+Shift+N', 'Snelle notitie'],
  ['Ctrl+Z', 'Ongedaan maken'],
  ['Ctrl+L', 'Trede op slot doen'],
  ['Ctrl+Enter', 'Notitie of afspraak bewaren'],
  ['Esc', 'Sluiten'],
  ['?', 'Alle sneltoetsen'],
];

/** What else is on the card. */
export const quickCardTexts = {
  title: 'Snelkaart van Trede',
  line: 'De tien dingen van elke dag, met de eerste stappen. Alle stappen staan in Trede zelf: druk op F1.',
  tasks: 'Elke dag',
  keys: 'Sneltoetsen',
  key: 'Toets',
  does: 'Wat het doet',
  onMac: 'Gebruik op een Mac Cmd in plaats van Ctrl.',
  help: 'Wie helpt u?',
  /** Each with a line to write on. */
  helpers: ['Coördinator', 'Beheer van Trede', 'ICT van de gemeente'],
  helpersLine: 'Schrijf hier naam en telefoonnummer.',
  safe: 'Denk hieraan',
  rules: [
    'Geen BSN en geen diagnose in Trede.',
    'Weg van uw plek? Druk op Ctrl+L.',
    'Wachtwoord vergeten? Vraag de coördinator.',
  ],
  version: (version: string) => `Trede ${version}`,
  dialog: 'Snelkaart bewaren als PDF',
  fileName: 'Snelkaart Trede',
} as const;
