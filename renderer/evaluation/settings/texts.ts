import { settingLabels } from '#shared/evaluation/setting-labels.ts';

/** What the settings of reports say. */
export const settingsTexts = {
  title: 'Instellingen van rapporten',
  line: 'Deze regels gelden voor elk rapport van uw team.',
  parent: 'Evaluatie',
  unreadable: {
    title: 'Een instelling is niet te lezen',
    line: 'Hieronder staat wat Trede nu gebruikt. Kijk het na en bewaar het opnieuw. Tot die tijd verbergt Trede liever te veel dan te weinig.',
  },
  labels: settingLabels,
  hints: {
    smallestGroup:
      'Alleen bij verbergen: een groep met minder personen is niet te zien. Van 5 tot en met 20. Bij 5 blijft het meeste te zien.',
    sustainedMonths:
      'Iemand is duurzaam uitgestroomd als die na zoveel maanden niet terug is in de bijstand. Dit staat onder de tabel in elk rapport.',
  },
  missing: { smallestGroup: 'Vul een getal in van 5 tot en met 20.' },
  months: (count: number) => `${count} maanden`,
  save: 'Instellingen bewaren',
  saved: 'De instellingen van rapporten zijn bewaard.',
  busy: 'Bewaren…',
} as const;
