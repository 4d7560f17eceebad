import type { HelpPage } from '../../page.ts';

export const bijwerken: HelpPage = {
  id: 'bijwerken',
  title: 'Een nieuwe versie van Trede installeren',
  group: 'begin',
  words: ['update', 'upgrade', 'versie', 'installeren', 'nieuwe uitgave'],
  blocks: [
    {
      kind: 'steps',
      steps: [
        'Sluit Trede. Uw bestand blijft staan waar het staat.',
        'Vraag de nieuwe versie aan wie Trede bij u beheert.',
        'Installeer die over de oude versie heen.',
        'Start Trede en open uw bestand zoals altijd.',
        'Trede maakt eerst een reservekopie. Daarna werkt het uw bestand bij.',
      ],
    },
    {
      kind: 'text',
      title: 'Goed om te weten',
      lines: [
        'Werk alle computers van uw team op dezelfde dag bij.',
        'Een oude versie opent een bijgewerkt bestand soms niet. Er gaat dan niets stuk.',
        'Uw instellingen blijven bewaard.',
        'Welke versie u hebt, ziet u onder het vraagteken bij **Over Trede**.',
      ],
    },
  ],
  see: ['nieuwe-computer', 'reservekopieen', 'iets-gaat-mis'],
};
