import type { HelpPage } from '../../page.ts';

export const tekstEnKleuren: HelpPage = {
  id: 'tekst-en-kleuren',
  title: 'Grotere tekst, of licht en donker',
  group: 'begin',
  words: [
    'letters',
    'lettergrootte',
    'zoomen',
    'vergroten',
    'slechtziend',
    'donkere modus',
    'contrast',
  ],
  blocks: [
    {
      kind: 'steps',
      steps: [
        'Kies het vraagteken boven in beeld en dan **Tekst en kleuren**.',
        'Kies bij **Licht of donker** wat u prettig vindt.',
        'Kies de **Grootte van de tekst**. U ziet het meteen.',
        'Het kan ook met Ctrl en plus of min. Met Ctrl 0 is de tekst weer gewoon.',
      ],
    },
    {
      kind: 'text',
      title: 'Goed om te weten',
      lines: [
        'Dit geldt voor deze computer, voor elk bestand dat u opent.',
        'Uw collega’s merken er niets van.',
      ],
    },
  ],
  see: ['sneltoetsen', 'hulp-gebruiken'],
};
