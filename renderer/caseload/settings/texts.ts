import { memberFieldLabels, memberStateLabels } from '#shared/caseload/team/texts.ts';
import { yearlyFieldLabels } from '#shared/caseload/yearly/texts.ts';
import { counted, formatCount } from '#shared/kernel/text.ts';

const clients = (count: number) => counted(count, 'klant', 'klanten');

/** What the page about the team and its norms says. */
export const texts = {
  title: 'Team en normen',
  line: 'Wie er werkt, en wanneer Trede u iets laat zien op Vandaag.',
  tabs: {
    label: 'Onderdelen',
    members: 'Klantmanagers',
    thresholds: 'Normen',
    types: 'Soorten trajecten',
    yearly: 'Jaarcijfers',
  },
  close: 'Sluiten',
  cancel: 'Annuleren',
  busy: 'Bezig met bewaren…',

  members: {
    title: 'Klantmanagers',
    add: 'Klantmanager toevoegen',
    columns: {
      name: 'Naam',
      fte: 'Fte',
      clients: 'Klanten',
      norm: 'Norm',
      state: 'Stand',
      actions: 'Acties',
    },
    you: 'Dit bent u',
    ...memberStateLabels,
    onlyName: 'Staat bij klanten, nog niet in het team',
    unknown: 'niet ingevuld',
    change: 'Wijzigen',
    changeOf: (name: string) => `${name} wijzigen`,
    takeIn: 'Bij het team zetten',
    takeInOf: (name: string) => `${name} bij het team zetten`,
    me: 'Dit ben ik',
    meOf: (name: string) => `Dit ben ik: ${name}`,
    notMe: 'Dit ben ik niet',
    notMeOf: (name: string) => `Dit ben ik niet: ${name}`,
    meUnknown: 'Kies bij uw naam ‘Dit ben ik’. Dan toont Vandaag uw eigen klanten.',
    forgot: 'Trede weet niet meer wie u bent. Vandaag toont het hele team.',
    empty: {
      title: 'Nog geen klantmanagers',
      line: 'Zet uw collega’s en uzelf in het team. Dan ziet ieder op Vandaag de eigen klanten, en hoeveel dat er zijn naast de norm.',
    },
    form: {
      addTitle: 'Klantmanager toevoegen',
      changeTitle: 'Klantmanager wijzigen',
      fields: memberFieldLabels,
      nameHint:
        'Zoals u de naam in uw lijsten schrijft. Een andere naam komt ook bij de klanten te staan.',
      fteHint: 'Bijvoorbeeld 0,9. Alleen de uren voor deze groep.',
      fteUnreadable: 'Schrijf een getal, zoals 0,9.',
      missingName: 'Vul de naam in.',
      stoppedNote: (count: number) =>
        `Er ${count === 1 ? 'staat' : 'staan'} nog ${clients(count)} op deze naam. Draag ze over.`,
      handOver: 'Klanten overdragen',
      add: 'Toevoegen',
      save: 'Bewaren',
      added: (name: string) => `${name} staat in het team.`,
      changed: (name: string) => `De gegevens van ${name} zijn bewaard.`,
    },
  },

  thresholds: {
    title: 'Wanneer Trede u iets laat zien',
    save: 'Normen bewaren',
    saved: 'De normen zijn bewaard. Vandaag rekent er al mee.',
    reset: (value: number) => `Terug naar ${value}`,
    resetOf: (label: string, value: number) => `${label}: terug naar ${value}`,
    standard: (value: number) => `Gewone waarde: ${value}.`,
    source: 'Bron',
    sources: {
      apeldoorn: 'onderzoek Apeldoorn',
      ladder: 'participatieladder: twee keer per jaar',
      law: 'Wet inburgering 2021',
      monitor: 'landelijke monitor (KIS)',
      own: 'onze keuze',
    },
    units: { days: 'dagen', weeks: 'weken', months: 'maanden', clients: 'klanten' },
    groups: {
      start: 'Begin',
      contact: 'Contact en meten',
      paths: 'Inburgering en trajecten',
      work: 'Werk en nazorg',
      rest: 'Gezin en voorwaarden',
      list: 'De lijst zelf',
    },
    /** What Trede does with the number. */
    sentences: {
      intakeDays: 'Zoveel dagen na de vestiging moet de intake er zijn.',
      partnerDays: 'Zoveel dagen na de vestiging heeft ook de partner een plan of traject.',
      contactDays:
        'Zo lang mag het laatste contact geleden zijn, geteld vanaf de dag van het contact.',
      ladderMonths: 'Binnen zoveel maanden meet u de trede opnieuw.',
      integrationMonths: 'Zoveel maanden voor het einde van de termijn ziet u dat.',
      pipWeeks: 'Zoveel weken na de aanmelding is het PIP klaar.',
      trajectoryWeeks: 'Zoveel weken voor het einde ziet u dat er nog geen volgende stap is.',
      contractWeeks: 'Zoveel weken voor het einde van een contract ziet u dat.',
      aftercareDays: 'Om de zoveel dagen is er contact in de eerste maanden van een baan.',
      aftercareMonths: 'Zoveel maanden blijft dat zo. Daarna vraagt Trede of de klant nog werkt.',
      retentionMonths1:
        'Zoveel maanden na de uitstroom of de start vraagt Trede of de klant nog werkt.',
      retentionMonths2: 'Zoveel maanden na de uitstroom of de start.',
      retentionMonths3: 'Zoveel maanden na de uitstroom of de start.',
      retentionMonths4: 'Zoveel maanden na de uitstroom of de start.',
      retentionOpenMonths: 'Zoveel maanden blijft de laatste vraag op Vandaag staan.',
      medicalWeeks: 'Zoveel weken na de vraag moet het advies binnen zijn.',
      preconditionDays: 'Binnen zoveel dagen is dit geregeld, als er geen dag bij staat.',
      noticeDays: 'Zoveel dagen voor de termijn komt iets op Vandaag te staan.',
      longAgoDays:
        'Van wat langer geleden is, vraagt Vandaag geen intake en geen resultaat meer. De klant is dan al in beeld.',
      normPerFte: 'Zoveel klanten horen bij een hele baan. Daarboven waarschuwt Trede.',
    },
  },

  yearly: {
    title: 'Gevestigd en gehuisvest per jaar',
    why: 'Steden vragen dit elk jaar op. De klanten in Trede tellen alleen volwassenen, deze cijfers ook kinderen.',
    add: 'Jaar toevoegen',
    columns: {
      year: 'Jaar',
      settled: 'Gevestigd',
      first: 'Eerste helft',
      second: 'Tweede helft',
      whole: 'Hele jaar',
      actions: 'Wijzigen',
    },
    housed: (housed: string, target: string) => `${housed} van ${target}`,
    unknown: 'onbekend',
    ahead: (count: number) => `${formatCount(count)} voor`,
    behind: (count: number) => `${formatCount(count)} achter`,
    even: 'gehaald',
    unit: 'Eerste en tweede helft: gehuisvest van de taakstelling, in personen.',
    change: 'Wijzigen',
    changeOf: (year: number) => `Cijfers van ${year} wijzigen`,
    empty: {
      title: 'Nog geen jaarcijfers',
      line: 'Vul per jaar in hoeveel mensen zich vestigden en hoeveel u moest huisvesten. Dan staan ze klaar als erom gevraagd wordt.',
    },
    form: {
      addTitle: 'Jaar toevoegen',
      changeTitle: (year: number) => `Cijfers van ${year}`,
      fields: yearlyFieldLabels,
      hint: 'Laat leeg wat u niet weet.',
      missingYear: 'Vul het jaar in, met vier cijfers.',
      taken: (year: number) => `${year} staat al in de lijst. Wijzig het daar.`,
      save: 'Bewaren',
      saved: (year: number) => `De cijfers van ${year} zijn bewaard.`,
    },
  },
} as const;
