import type { HelpPage } from '../../page.ts';

export const rapportGeweigerd: HelpPage = {
  id: 'rapport-geweigerd',
  title: 'Waarom een rapport wordt geweigerd',
  group: 'evaluatie',
  words: ['niet te delen', 'weigeren', 'geblokkeerd', 'te klein', 'eerder rapport', 'in de weg'],
  blocks: [
    {
      kind: 'text',
      title: 'Wat er aan de hand is',
      lines: [
        'Wie twee rapporten naast elkaar legt, kan soms een getal uitrekenen.',
        'Trede rekent dat na met alles wat u eerder deelde.',
        'Zou zo een kleine groep te zien zijn? Dan weigert Trede het rapport.',
        'Daarna rekent Trede nog een tweede keer, op een heel andere manier.',
        'Ook die keer telt mee wat u eerder over dezelfde dagen deelde.',
        'Wat er dan opviel, zegt Trede niet: dat zou iemand kunnen verraden.',
        'Er is niets bewaard en niets gedeeld.',
      ],
    },
    {
      kind: 'steps',
      title: 'Wat u kunt doen',
      steps: [
        'Lees welk eerder rapport in de weg staat.',
        'Neem de periode van dat rapport, of kies **Hele looptijd nemen**.',
        'Vergelijkt u? Kies **Niet vergelijken**.',
        'Kies de andere manier van beschermen, als die wordt aangeboden.',
        'Laat tabellen weg met **Tabellen weglaten**.',
        'Alleen voor uzelf? Kies **Rapport intern bekijken**.',
      ],
    },
    {
      kind: 'tip',
      line: 'Deel liefst één keer per jaar, over hele jaren en op dezelfde manier.',
    },
  ],
  see: ['afronden-of-verbergen', 'rapport-delen', 'eigen-rapport'],
};
