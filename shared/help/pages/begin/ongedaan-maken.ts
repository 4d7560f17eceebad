import type { HelpPage } from '../../page.ts';

export const ongedaanMaken: HelpPage = {
  id: 'ongedaan-maken',
  title: 'Iets ongedaan maken',
  group: 'begin',
  words: [
    'terugdraaien',
    'herstellen',
    'fout gemaakt',
    'undo',
    'geschiedenis',
    'vergissing',
    'verwijderd',
  ],
  blocks: [
    {
      kind: 'steps',
      title: 'Meteen',
      steps: [
        'Na elke wijziging staat er tien seconden een melding.',
        'Kies daarin **Ongedaan maken**, of druk op Ctrl+Z.',
        'Alles staat weer zoals het was.',
      ],
    },
    {
      kind: 'steps',
      title: 'Later',
      steps: [
        'Open de klant en kies **Geschiedenis**.',
        'Zoek de wijziging. U ziet wie het deed, wanneer, en wat er eerst stond.',
        'Kies **Ongedaan maken** achter de wijziging.',
        'Bedenkt u zich? Kies **Toch weer doen**.',
      ],
    },
    {
      kind: 'text',
      title: 'Wat anders gaat',
      lines: [
        'Ging een wijziging over meer klanten? Dan gaat die voor alle klanten terug.',
        'Een import draait u terug bij Importeren, een jaarovergang bij Jaarovergang.',
        'Vernietigen, een gebruiker verwijderen en een nieuwe sleutel gaan nooit terug.',
      ],
    },
  ],
  see: ['import-terugdraaien', 'jaarovergang', 'iets-gaat-mis'],
  at: ['/klanten/:id/geschiedenis'],
};
