import type { PlanValues } from '#shared/caseload/plan/schema.ts';
import { counted } from '#shared/kernel/text.ts';

type StepState = PlanValues['steps'][number]['state'];

export const planTexts = {
  title: 'Plan van aanpak',
  version: (version: number, date: string) => `Versie ${version}, ${date}`,
  by: (name: string) => `door ${name}`,
  none: {
    title: 'Nog geen plan',
    line: 'In een plan staat wat de klant wil bereiken, welke stappen daarbij horen en wat u samen afspreekt. De klant krijgt het als brief.',
  },
  make: 'Plan maken',
  change: 'Plan wijzigen',
  evaluate: 'Plan evalueren',
  goal: 'Doel',
  goalOn: (date: string) => `Te bereiken op ${date}`,
  goalLate: (date: string) => `Had bereikt moeten zijn op ${date}`,
  steps: 'Stappen',
  noSteps: 'Nog geen stappen.',
  stateOf: (step: string) => `Stand van de stap: ${step}`,
  stepChanged: (step: string, state: string) => `Stap ‘${step}’ staat nu op ${state}.`,
  agreements: {
    klant: 'Afspraken van de klant',
    klantmanager: 'Afspraken van de klantmanager',
  },
  noAgreements: 'Nog geen afspraken.',
  due: (date: string) => `uiterlijk ${date}`,
  late: (date: string) => `Te laat, was ${date}`,
  done: (date: string) => `gedaan op ${date}`,
  ticked: (text: string) => `Afspraak ‘${text}’ is gedaan.`,
  unticked: (text: string) => `Afspraak ‘${text}’ staat weer open.`,

  evaluation: {
    title: 'Evaluatie',
    next: (date: string) => `Volgende evaluatie op ${date}.`,
    late: (date: string) => `De evaluatie was gepland op ${date} en is nog niet gedaan.`,
    today: 'De evaluatie is vandaag.',
    none: 'Er is nog geen evaluatie gepland.',
    last: (date: string) => `Geëvalueerd op ${date}`,
    noText: 'Er is niets bij geschreven.',
  },
  evaluateDialog: {
    title: 'Plan evalueren',
    again:
      'Dit plan is al geëvalueerd. Trede maakt daarom een nieuwe versie van hetzelfde plan. De eerdere evaluatie blijft te lezen.',
    fields: {
      evaluatedOn: 'Geëvalueerd op',
      evaluation: 'Wat is er gebleken?',
      evaluateOn: 'Volgende evaluatie op',
    },
    hint: 'Wat lukt, wat lukt niet, en wat spreekt u nu af?',
    nextHint: 'dd-mm-jjjj. Leeg als er geen volgende komt.',
    missing: { evaluatedOn: 'Vul de dag van de evaluatie in.' },
    missingText: 'Schrijf op wat er is gebleken.',
    isNow: (day: string | null) =>
      day === null
        ? 'Er staat nu geen volgende evaluatie.'
        : `De volgende evaluatie staat nu op ${day}.`,
    submit: 'Evaluatie bewaren',
    done: 'Evaluatie bewaard.',
  },

  print: {
    title: 'Voor de klant',
    line: 'Het plan als brief, in gewone taal. Een PDF kan iedereen lezen die het bestand heeft.',
    letter: 'Brief voor de klant (PDF)',
    large: 'Grote letters (PDF)',
    onPaper: { letter: 'brief voor de klant', large: 'brief in grote letters' },
    busy: 'Brief maken…',
    saved: (name: string, folder: string) => `${name} staat in ${folder}.`,
  },

  versions: {
    title: 'Eerdere versies',
    read: (version: number) => `Versie ${version}`,
    line: (date: string, by: string) => (by === '' ? date : `${date}, ${by}`),
    dialog: (version: number, date: string) => `Plan, versie ${version} van ${date}`,
    close: 'Sluiten',
    stays: 'Zo was het plan toen. Deze versie verandert niet meer.',
  },

  form: {
    new: 'Plan maken',
    change: 'Plan wijzigen',
    fields: {
      goal: 'Doel',
      goalOn: 'Te bereiken op',
      steps: 'Stappen',
      agreements: 'Afspraken',
      evaluateOn: 'Evaluatie op',
      saveAs: 'Hoe bewaart u dit?',
    },
    goalHint: 'Wat wil de klant bereiken? Schrijf het zo dat de klant het begrijpt.',
    step: (place: number) => `Stap ${place}`,
    stepState: (place: number) => `Stand van stap ${place}`,
    agreement: (place: number) => `Afspraak ${place}`,
    agreementWho: (place: number) => `Wie doet afspraak ${place}?`,
    agreementDue: (place: number) => `Uiterlijk, van afspraak ${place}`,
    heads: {
      steps: ['Stap', 'Stand'],
      agreements: ['Wie', 'Afspraak', 'Uiterlijk, dd-mm-jjjj'],
    },
    due: 'Uiterlijk, dd-mm-jjjj',
    addStep: 'Stap toevoegen',
    addAgreement: 'Afspraak toevoegen',
    full: 'Houd het bij 40.',
    up: (what: string) => `${what} omhoog`,
    down: (what: string) => `${what} omlaag`,
    remove: (what: string) => `${what} weghalen`,
    moved: (what: string, place: number) => `${what} staat nu op plaats ${place}.`,
    removed: (what: string) => `${what} is weggehaald.`,
    evaluatedAfterGoal: 'De evaluatie is na de dag waarop het doel bereikt moet zijn. Klopt dat?',
    missingGoal: 'Vul het doel in.',
    missingText: 'Schrijf erbij wat u afspreekt.',
    saveAs: {
      new: 'Nieuwe versie',
      newHint: 'De versie van nu blijft te lezen.',
      same: 'Deze versie verbeteren',
      sameHint: 'Voor een typefout of een afspraak erbij.',
    },
    submit: 'Plan bewaren',
    cancel: 'Annuleren',
    made: 'Plan gemaakt.',
    newVersion: (version: number) => `Plan bewaard als versie ${version}.`,
    changed: 'Plan gewijzigd.',
    outdated: {
      title: 'Het plan is intussen veranderd',
      line: (version: number, date: string, by: string) =>
        `U schreef dit bij een ander plan dan er nu staat. Nu geldt versie ${version} van ${date}${by === '' ? '' : `, door ${by}`}. Lees die eerst en kies dan.`,
      gone: 'Het plan waarbij u dit schreef, is er niet meer. Wat u schreef kan een nieuw plan worden.',
      read: (version: number) => `Versie ${version} lezen`,
      startAfresh: 'Opnieuw beginnen',
      goOn: 'Verder met wat ik schreef',
      takeOver: (version: number) => `Verder met versie ${version}`,
      both: 'Wat u niet kiest, staat niet in het plan dat u bewaart. Eerdere versies blijven te lezen.',
      chooseFirst:
        'Iemand anders heeft dit plan intussen veranderd. Wat u invulde staat hier nog en is niet bewaard. Kies eerst waarmee u verdergaat.',
    },
  },
  overdue: (count: number) => `${counted(count, 'afspraak is', 'afspraken zijn')} te laat`,
  state: {
    straks: 'Straks',
    bezig: 'Bezig',
    klaar: 'Klaar',
    vervallen: 'Vervallen',
  } satisfies Record<StepState, string>,
} as const;
