import type { HelpPage } from '../../page.ts';

export const herstelcode: HelpPage = {
  id: 'herstelcode',
  title: 'De herstelcode bewaren of vernieuwen',
  group: 'begin',
  words: ['code', 'noodcode', 'sleutel', 'kluis', 'blad', 'recovery'],
  blocks: [
    {
      kind: 'text',
      lines: [
        'De herstelcode opent het bestand als een wachtwoord vergeten is.',
        'U ziet de code maar één keer. Bewaar die dus meteen.',
      ],
    },
    {
      kind: 'steps',
      title: 'Bewaren',
      steps: [
        'Kies **Printen**. Hebt u geen printer? Kies **Bewaren als PDF** en print het blad later.',
        'Leg het blad in een kluis. Niet in dezelfde map als het bestand.',
        'Typ de code over bij **Typ de code over van uw blad**. Zo weet u dat die klopt.',
        'Kies **Verder**. Gooi de PDF op uw computer daarna weg.',
      ],
    },
    {
      kind: 'steps',
      title: 'Een nieuwe code maken',
      steps: [
        'Is het blad weg? Ga naar **Gebruikers**. Dit doet een coördinator.',
        'Kies **Nieuwe herstelcode maken** en typ uw wachtwoord.',
        'Kies **Nieuwe code tonen**, bewaar de code en typ die over.',
        'Kies **Deze code laten gelden**. Gooi pas daarna het oude blad weg.',
      ],
    },
    {
      kind: 'warning',
      line: 'Oude reservekopieën gaan nog open met de oude code. Vernietig het oude blad dus goed.',
    },
  ],
  see: ['wachtwoord-vergeten', 'gebruikers', 'reservekopieen'],
  at: ['scherm/herstelcode'],
};
