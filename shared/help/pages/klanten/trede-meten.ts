import type { HelpPage } from '../../page.ts';

export const tredeMeten: HelpPage = {
  id: 'trede-meten',
  title: 'De trede van een klant meten',
  group: 'klanten',
  words: ['participatieladder', 'ladder', 'meting', 'stap', 'niveau', 'vooruitgang'],
  blocks: [
    {
      kind: 'steps',
      steps: [
        'Open de klant en kies **Trede meten**.',
        'Kruis bij **Wat nu zo is** alles aan wat klopt.',
        'Trede zegt op welke trede dat wijst. Neem die over, of kies zelf een **Trede**.',
        'Kijk **Gemeten op** en **Gemeten door** na.',
        'Kies **Trede bewaren**. De lijn op de pagina groeit mee.',
      ],
    },
    { kind: 'picture', picture: 'trede-meten', alt: 'Het venster waarin u de trede meet.' },
    {
      kind: 'text',
      title: 'De zes treden',
      lines: [
        '1: geïsoleerd. 2: contacten buitenshuis. 3: activiteiten, zoals een cursus.',
        '4: onbetaald werk. 5: betaald werk met steun. 6: betaald werk.',
      ],
    },
    {
      kind: 'text',
      title: 'Verkeerd gemeten?',
      lines: [
        'Open de meting in de tabel met **Als tabel** en kies **Wijzigen**.',
        'Is de klant echt een trede gezakt? Maak dan een nieuwe meting. Wis de oude niet.',
      ],
    },
    { kind: 'tip', line: 'Meet ten minste twee keer per jaar. Vandaag herinnert u eraan.' },
  ],
  see: ['klant-bekijken', 'plan-maken', 'evaluatie-maken'],
  at: ['dialoog/trede'],
};
