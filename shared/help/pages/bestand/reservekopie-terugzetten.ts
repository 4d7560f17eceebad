import type { HelpPage } from '../../page.ts';

export const reservekopieTerugzetten: HelpPage = {
  id: 'reservekopie-terugzetten',
  title: 'Een reservekopie terugzetten',
  group: 'bestand',
  words: ['herstellen', 'back-up', 'kapot bestand', 'kwijt', 'gisteren', 'restore'],
  blocks: [
    {
      kind: 'text',
      lines: [
        'Een reservekopie komt als nieuw bestand naast het bestand van nu.',
        'Uw bestand van nu verandert dus niet.',
      ],
    },
    {
      kind: 'steps',
      title: 'Het bestand is open',
      steps: [
        'Ga naar **Reservekopieën** en zoek de dag.',
        'Kies **Terugzetten** en lees wat er gebeurt. Kies nog eens **Terugzetten**.',
        'Kies **Teruggezet bestand openen** om het te bekijken.',
      ],
    },
    {
      kind: 'steps',
      title: 'Het bestand gaat niet meer open',
      steps: [
        'Kies **Reservekopie terugzetten** op het scherm waar u uw wachtwoord typt.',
        'Kies een reservekopie uit de lijst, of wijs er zelf een aan.',
        'Open het nieuwe bestand. Gebruik het wachtwoord van die dag.',
        'Kijk wat er na die dag is gedaan. Dat vult u opnieuw in.',
        'Spreek met uw team af welk bestand vanaf nu geldt.',
      ],
    },
    {
      kind: 'warning',
      line: 'Werk nooit met twee bestanden naast elkaar verder. Dan raakt werk zoek.',
    },
  ],
  see: ['reservekopieen', 'iets-gaat-mis', 'herstelcode'],
  at: ['scherm/reservekopie-terugzetten'],
};
