import type { HelpPage } from '../../page.ts';

export const lijstBewaren: HelpPage = {
  id: 'lijst-bewaren',
  title: 'Een lijst bewaren als weergave',
  group: 'klanten',
  words: ['weergave', 'opslaan', 'filter bewaren', 'eigen lijst', 'tabblad', 'favoriet'],
  blocks: [
    {
      kind: 'text',
      lines: ['Een weergave onthoudt uw filters, kolommen en volgorde. Niet de klanten zelf.'],
    },
    {
      kind: 'steps',
      steps: [
        'Zet de lijst bij **Klanten** zoals u die wilt hebben.',
        'Kies **Weergave** en dan **Als nieuwe weergave bewaren**.',
        'Geef een **Naam** en kies **Bewaren**. Uw team ziet die als tabblad.',
        'Later iets anders? Wijzig de lijst en open weer het menu **Weergave**.',
        'Daar vervangt of verwijdert u de weergave, of geeft u die een andere naam.',
      ],
    },
    {
      kind: 'warning',
      line: 'Zet geen naam van een klant in de naam van een weergave. Iedereen in het team ziet die.',
    },
  ],
  see: ['klantenlijst', 'klanten-exporteren'],
};
