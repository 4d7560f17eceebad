import type { HelpPage } from '../../page.ts';

export const beginnen: HelpPage = {
  id: 'beginnen',
  title: 'Beginnen met een nieuw teambestand',
  group: 'begin',
  words: ['start', 'eerste keer', 'nieuw bestand', 'installatie', 'team aanmaken', 'welkom'],
  blocks: [
    {
      kind: 'text',
      lines: [
        'Alles van uw team staat in één versleuteld bestand: het teambestand.',
        'Eén collega maakt het. De anderen openen het daarna.',
      ],
    },
    {
      kind: 'steps',
      steps: [
        'Start Trede en kies **Nieuw teambestand maken**.',
        'Vul de **Naam van het team**, de **Gemeente** en **Uw naam** in.',
        'Kies **Plaats kiezen** en wijs een map op uw netwerkschijf aan.',
        'Bedenk een **Wachtwoord** van ten minste 12 tekens. Een korte zin is goed.',
        'Typ het nog eens bij **Wachtwoord nog een keer** en kies **Teambestand maken**.',
        'Bewaar de **Herstelcode** en typ die over. Kies dan **Verder**.',
        'Zet uw klanten erin: lees een lijst in, of voeg ze een voor een toe.',
      ],
    },
    {
      kind: 'warning',
      line: 'Wachtwoord én herstelcode kwijt? Dan gaat het bestand nooit meer open. Niemand kan dan helpen.',
    },
    {
      kind: 'tip',
      line: 'Zet het bestand niet in een map die zichzelf kopieert, zoals OneDrive. Dan kan werk zoekraken.',
    },
  ],
  see: ['oefenen', 'herstelcode', 'lijst-inlezen'],
  at: ['scherm/welkom', 'scherm/nieuw-bestand'],
};
