/** What stands on the printed insight around the data itself. */
export const insightTexts = {
  title: 'Inzage in uw gegevens',
  head: 'Inzage',
  confidential: 'VERTROUWELIJK',
  stand: (date: string) => `Stand van ${date}`,
  number: (number: string) => `klantnummer ${number}`,
  line: (team: string, date: string) =>
    `Dit is alles wat ${team} op ${date} in Trede over u bewaart.`,
  source:
    'Met deze gegevens begeleidt de gemeente u naar werk of meedoen. De gegevens komen van u zelf, van de gemeente en van wie u begeleidt.',
  none: 'Niets.',
  unknownVat: 'niet bekend',
  drafts: 'Getypt en nog niet bewaard',
  draftsLine: 'Een medewerker begon hieraan en is nog niet klaar.',
  typed: 'Getypt',
  imports: 'Veranderd door een geïmporteerde lijst',
  importsLine: (count: string) => `Een lijst veranderde ${count}.`,
  importField: 'Ander gegeven',
  corrections: 'Wat er is veranderd of verbeterd',
  correctionsLine:
    'De laatste wijziging staat eerst. Wat een lijst in één keer inlas, staat hier niet bij.',
  change: (before: string | null, after: string | null) =>
    before === null
      ? (after ?? 'leeg')
      : after === null
        ? `was: ${before}. Nu leeg.`
        : `was: ${before}. Nu: ${after}.`,
  seen: 'Wanneer uw gegevens zijn bekeken of gebruikt',
  seenLine:
    'Wat iemand binnen tien minuten opnieuw bekeek, staat er één keer. Alleen medewerkers van de gemeente kunnen in Trede.',
  inLists: 'Hoe vaak u in een lijst of zoekresultaat stond',
  inListsLine:
    'Een medewerker zag u dan tussen anderen en opende uw dossier niet. Van de laatste drie maanden staat elke dag hier apart. Wie het was, staat hier niet bij: ook medewerkers hebben recht op privacy.',
  inMonth: (month: string) => `In ${month}`,
  inListsOf: ({ when, times, who }: Readonly<Record<'when' | 'who', string> & { times: number }>) =>
    `${when}: ${times} keer, door ${who}.`,
  inListsTaken: (lists: string) => `Daarvan ${lists} bewaard of afgedrukt.`,
  rights: 'Wat u kunt doen',
  rightsLines: [
    'Klopt er iets niet? Zeg het tegen uw klantmanager. Dan verbeteren wij het, en blijft te zien wat er is verbeterd.',
    'Bent u het er niet mee eens dat wij iets bewaren? Of wilt u dat wij iets weghalen? Vraag het de gemeente. U krijgt binnen een maand antwoord.',
    'Komt u er met de gemeente niet uit? Dan kunt u een klacht sturen aan de Autoriteit Persoonsgegevens.',
  ],
} as const;
