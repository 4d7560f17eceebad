import { formatCount } from '#shared/kernel/text.ts';

/** What the part about civic integration and language says. */
export const integrationTexts = {
  none: {
    title: 'Inburgering nog niet ingevuld',
    line: 'Met de begindatum ziet u hier hoeveel tijd er nog is, en krijgt u op tijd een seintje.',
    wi2021: 'Wet inburgering 2021 invullen',
    wi2013: 'Wet van 2013 invullen',
  },
  change: 'Wijzigen',
  changeOf: (title: string) => `Wijzigen: ${title}`,
  otherLaw: 'Andere wet kiezen',
  term: {
    title: 'Termijn',
    lastDay: (date: string) => `De laatste dag is ${date}.`,
    late: 'voorbij',
    soon: 'binnen een half jaar',
    unknown: 'Vul het begin van de termijn in. Dan ziet u hier hoeveel tijd er nog is.',
    over: 'Klaar met inburgeren',
    exempt: 'Hoeft niet in te burgeren',
  },
  sections: {
    term: 'Wet en termijn',
    pip: 'Brede intake en PIP',
    route: 'Route',
    modules: 'MAP, PVT en ontzorgen',
    result: 'Ontheffing en resultaat',
  },
  warnings: 'Past niet bij de wet',
  pipDue: 'PIP uiterlijk klaar op',
  routeDue: 'Route wisselen kan tot en met',
  ofHours: (hours: number | null, needed: number) =>
    hours === null
      ? `niet ingevuld, ${formatCount(needed)} uur nodig`
      : `${formatCount(hours)} van ${formatCount(needed)} uur`,
  language: {
    title: 'Taal',
    add: 'Taalniveau',
    none: 'Nog geen taalniveau gemeten. Op papier en in de praktijk staan apart: ze verschillen vaak.',
    skill: 'Vaardigheid',
    notMeasured: 'niet gemeten',
    measured: (level: string, date: string) => `${level}, ${date}`,
    changeOf: (what: string) => `Wijzigen: ${what}`,
    table: 'Taalniveau per vaardigheid, de laatste meting eerst',
  },
} as const;
