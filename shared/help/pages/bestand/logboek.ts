import type { HelpPage } from '../../page.ts';

export const logboek: HelpPage = {
  id: 'logboek',
  title: 'Zien wie wat deed in het logboek',
  group: 'bestand',
  words: ['wie zag', 'log', 'controle', 'audit', 'inzien', 'datalek', 'melding'],
  blocks: [
    {
      kind: 'steps',
      steps: [
        'Ga naar **Logboek**. Dit doet een coördinator.',
        'Kies bij **Wie**, **Wat** of **Periode** wat u wilt zien.',
        'Wie zag een klant? Kies **Klant kiezen** en zoek de klant.',
        'Bewaar de lijst met **Bewaren als PDF**.',
        'Kies een paar keer per jaar **Logboek controleren**.',
      ],
    },
    {
      kind: 'text',
      title: 'Een melding over het logboek',
      lines: [
        'Trede merkt het als iemand een oude kopie terugzet of het logboek verandert.',
        'Lees dan wat er is gebeurd en wat veilig is.',
        'Een coördinator kiest **Ik heb dit gelezen**. Zoek daarna uit wie het deed.',
      ],
    },
    {
      kind: 'tip',
      line: 'Niemand kan in Trede een regel wissen. Ook een coördinator niet.',
    },
  ],
  see: ['gebruikers', 'inzage'],
  at: ['/logboek', '/logboek/klant/:id'],
};
