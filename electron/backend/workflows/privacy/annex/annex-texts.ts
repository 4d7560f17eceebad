import type { Subject } from './stored-tables.ts';

/** What stands in the annex around what the file itself tells. */
export const annexTexts = {
  title: 'Welke gegevens staan in Trede',
  subtitle: 'Bijlage bij de DPIA (gegevensbeschermingseffectbeoordeling)',
  head: 'Bijlage bij de DPIA',
  stand: (date: string) => `Stand van ${date}`,
  line: (team: string, municipality: string, date: string) =>
    `Dit gaat over het teambestand van ${team}, ${municipality}. Trede maakte deze bijlage op ${date} uit het bestand zelf. Er staan geen gegevens van personen in.`,
  use: 'Uw functionaris gegevensbescherming kan deze bijlage gebruiken voor de DPIA. Wat de gemeente zelf moet bepalen, staat erbij.',
  purpose: {
    title: 'Waarvoor',
    lines: [
      'Het team begeleidt statushouders naar werk en meedoen. Het koopt trajecten in, houdt het budget bij en maakt verslag zonder personen.',
      'De grondslag stelt de gemeente zelf vast. Meestal is dat een taak van algemeen belang (AVG artikel 6, lid 1, onder e). Daarbij horen de Participatiewet en de Wet inburgering 2021.',
      'Over gezondheid staat er alleen wat iemand wel en niet kan. Beoordeel met uw functionaris of dat past bij AVG artikel 9.',
    ],
  },
  absent: {
    title: 'Wat er niet in staat',
    lines: [
      'Geen burgerservicenummer: Trede heeft er geen veld voor en leest de kolom niet in.',
      'Geen diagnose en geen medisch dossier.',
      'Geen religie, geen politieke voorkeur, geen strafrechtelijke gegevens: daar zijn geen velden voor.',
      'In een notitie of document kan iemand zulke gegevens toch opschrijven. Spreek in het team af dat dit niet gebeurt.',
    ],
  },
  people: {
    title: 'Van wie',
    lines: [
      'Klanten, hun partner en hun kinderen.',
      'Medewerkers van het team: naam, rollen en wat zij deden.',
      'Contactpersonen van aanbieders en organisaties.',
    ],
  },
  roles: {
    title: 'Wie erbij kan',
    lines: [
      'Iedere gebruiker heeft een eigen naam, een eigen wachtwoord en een of meer rollen. Trede kijkt bij elke handeling of de rol dat mag.',
      'Een adviseur ziet namen alleen bij het importeren van een lijst en bij het ongedaan maken daarvan. Bij importeren staat de oude waarde naast die van de lijst. Bij ongedaan maken staat er wat in de weg staat, zonder de inhoud.',
      'Buiten het team kan niemand erbij. Wie Trede maakt, kan dat ook niet.',
    ],
  },
  safety: {
    title: 'Hoe het beveiligd is',
    rows: [
      [
        'Versleuteld',
        'Het hele bestand, en elke reservekopie. De sleutel staat alleen in het geheugen.',
      ],
      ['Wachtwoorden', 'Raden is traag gemaakt. Na vier fouten moet u steeds langer wachten.'],
      ['Op slot', 'Als er niemand is, als de computer slaapt en als het scherm op slot gaat.'],
      ['Geen internet', 'Trede maakt geen verbinding. Er kijkt geen bedrijf mee.'],
      ['Logboek', 'Wie wat zag, veranderde of meenam. Knoeien valt op.'],
      ['Reservekopieën', 'Elke dag, en nagekeken voordat ze tellen.'],
      ['Rapporten', 'Een deelbaar rapport telt mensen, en laat kleine groepen niet zien.'],
    ],
  },
  leaves: {
    title: 'Wat Trede verlaat',
    lines: [
      'Alleen wat een gebruiker zelf bewaart of kopieert: een brief, een order, een lijst, een rapport of een inzage. Elke keer staat in het logboek.',
      'Wie met de hand tekst van het scherm kopieert, staat daarvoor niet in het logboek. Bij vergrendelen en sluiten maakt Trede het klembord leeg.',
      'Een coördinator kan een tweede plek voor reservekopieën kiezen. Ook die kopieën zijn versleuteld.',
      'Trede stuurt zelf niets naar anderen. Maakt u een order voor een aanbieder? Spreek dan af wat de aanbieder met de gegevens doet.',
      'De namen van het teambestand en van de laatste gebruiker staan leesbaar in de instellingen van de computer. Namen van klanten niet.',
    ],
  },
  rights: {
    title: 'Rechten van de klant',
    lines: [
      'Inzage: alles over één persoon, op papier of als bestand.',
      'Verbeteren: elk gegeven kan worden verbeterd. Te zien blijft wat er eerst stond.',
      'Verwijderen: na de bewaartermijn. Een tweede coördinator keurt het goed. Is er maar één, dan wacht die zeven dagen. Er komt een verklaring van.',
    ],
  },
  kept: {
    title: 'Hoe lang',
    what: 'Wat',
    term: 'Termijn',
    ground: 'Waarom',
    then: 'Daarna',
    years: (years: number) => `${years} jaar`,
    archivist: 'Welke termijn voor u geldt, zegt uw archivaris.',
  },
  stored: {
    title: 'Wat er staat',
    line: 'Dit zijn alle soorten gegevens in het bestand. Nummers waarmee Trede gegevens aan elkaar koppelt, staan er niet bij.',
    what: 'Gegevens',
    why: 'Waarom',
    reason: (why: string) => `Om ${why}.`,
    about: 'Van wie',
    seen: 'Wie ziet het',
    term: 'Hoe lang',
    onlyTrede: 'Alleen Trede',
    nothing: 'Alleen nummers van Trede',
    file: 'Zolang het bestand bestaat',
    care: {
      gezondheid: 'Let op: dit kan iets zeggen over gezondheid.',
      afkomst:
        'Let op: nationaliteit en tolk kunnen iets zeggen over afkomst. U hoeft ze niet in te vullen.',
    },
  },
  subjects: {
    klant: 'Klanten',
    medewerker: 'Medewerkers',
    relatie: 'Aanbieders en organisaties',
    niemand: 'Niemand',
  } satisfies Readonly<Record<Subject, string>>,
} as const;
