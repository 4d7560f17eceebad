import type { HelpPage } from '../../page.ts';

export const oefenen: HelpPage = {
  id: 'oefenen',
  title: 'Oefenen met verzonnen mensen',
  group: 'begin',
  words: ['oefenbestand', 'demo', 'voorbeeld', 'proberen', 'leren', 'cursus', 'uitproberen'],
  blocks: [
    {
      kind: 'text',
      lines: [
        'In het oefenbestand kunt u niets stukmaken. Niemand erin bestaat echt.',
        'Uw eigen teambestand blijft zoals het is.',
      ],
    },
    {
      kind: 'steps',
      steps: [
        'Start Trede, of vergrendel uw eigen bestand.',
        'Vraagt Trede uw wachtwoord? Kies dan **Nieuw teambestand maken**.',
        'Kies **Eerst oefenen**. Trede verzint een team met klanten, inkoop en afspraken.',
        'Probeer alles wat u wilt. Boven in beeld staat dat u oefent.',
        'Later verder? Kies **Verder oefenen**. Het wachtwoord staat op het scherm.',
        'Klaar? Kies **Weggooien**. Had u al een eigen bestand? Trede vraagt dan daarvan het wachtwoord.',
      ],
    },
    {
      kind: 'warning',
      line: 'Zet geen gegevens van echte klanten in het oefenbestand. Het wachtwoord is niet geheim.',
    },
  ],
  see: ['beginnen', 'vandaag'],
};
