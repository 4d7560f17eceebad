import type { CallOnFile } from '#shared/ipc/contract.ts';
import type { RetentionKindName } from '#shared/team/retention/kinds.ts';
import type { Table } from '../holdings.ts';

/** About whom a table tells. */
export type Subject = 'klant' | 'medewerker' | 'relatie' | 'niemand';

/** What the annex says of a table: the rest it reads from the file itself. */
export interface StoredTable {
  readonly table: Table;
  readonly title: string;
  /** Why the team needs it, as the second half of a sentence that begins with 'Om'. */
  readonly why: string;
  readonly about: Subject;
  /** The term; `file`: as long as the file itself. */
  readonly kept: RetentionKindName | 'file';
  /** The calls through which somebody gets to see it: who may ask one of them, sees it. None: only Trede. */
  readonly seenBy: readonly CallOnFile[];
  /** More than usual care is asked for [AVG art. 9]. */
  readonly care?: 'gezondheid' | 'afkomst';
}

export interface StoredGroup {
  readonly title: string;
  readonly tables: readonly StoredTable[];
}

type Rest = Omit<StoredTable, 'table' | 'title' | 'why'>;
const stored =
  (rest: Rest) =>
  (table: Table, title: string, why: string, more: Partial<Rest> = {}): StoredTable => ({
    table,
    title,
    why,
    ...rest,
    ...more,
  });

const dossier = stored({ about: 'klant', kept: 'dossier', seenBy: ['caseload.dossier'] });
/** Of what stands there an import shows the old value beside the one in the list. */
const compared = stored({
  about: 'klant',
  kept: 'dossier',
  seenBy: ['caseload.dossier', 'importing.check'],
});
const contacts = stored({ about: 'klant', kept: 'contacts', seenBy: ['caseload.dossier'] });
const money = stored({ about: 'klant', kept: 'money', seenBy: ['purchasing.orderDetail'] });
const imports = stored({ about: 'klant', kept: 'imports', seenBy: ['importing.planUndo'] });
const team = stored({ about: 'niemand', kept: 'file', seenBy: ['caseload.settings'] });
const budget = stored({ about: 'niemand', kept: 'file', seenBy: ['budget.fund'] });
const reports = stored({ about: 'niemand', kept: 'statistics', seenBy: ['evaluation.report'] });
const own = stored({ about: 'niemand', kept: 'file', seenBy: [] });

/** Every table of the file, in the order of the annex. A test lays it beside the schema. */
export const storedGroups: readonly StoredGroup[] = [
  {
    title: 'Wie de klant is',
    tables: [
      dossier('client', 'Klant', 'te weten wie u begeleidt en hoe u diegene bereikt', {
        seenBy: ['caseload.client', 'importing.rows', 'importing.check', 'importing.planUndo'],
        care: 'afkomst',
      }),
      compared('household', 'Bijstandspartij', 'te weten wie samen bijstand hebben'),
      dossier('child', 'Kind', 'rekening te houden met kinderopvang'),
      compared('client_case_manager', 'Klantmanager van een klant', 'te weten wie begeleidt'),
      compared('client_track', 'Groep: werk, groei of zorg', 'begeleiding te kiezen die past'),
    ],
  },
  {
    title: 'Taal, werk en inburgering',
    tables: [
      compared(
        'ladder_measurement',
        'Trede op de participatieladder',
        'te zien of iemand verder komt',
      ),
      compared('client_language_level', 'Taalniveau', 'werk en lessen te kiezen die passen'),
      dossier('language_skill', 'Taalniveau per vaardigheid', 'te weten wat iemand al kan'),
      dossier('civic_integration', 'Inburgering', 'termijnen te halen en het rooster te kennen'),
      dossier('education', 'Opleiding', 'werk op eigen niveau te vinden'),
      dossier('work_experience', 'Werkervaring', 'werk te vinden dat past'),
      dossier('job', 'Werk', 'te zien wie werkt en nazorg te geven'),
      dossier('benefit_period', 'Periode met bijstand', 'te weten wie begeleiding krijgt'),
      compared('outflow', 'Uitstroom', 'te weten wie geen bijstand meer heeft, en waarom'),
      dossier('client_profile', 'Wensen en mogelijkheden', 'werk te zoeken dat iemand kan en wil', {
        care: 'gezondheid',
      }),
      dossier(
        'medical_assessment',
        'Medisch advies: wat iemand kan',
        'te weten wat iemand kan, zonder diagnose',
        { care: 'gezondheid' },
      ),
      dossier('buddy', 'Taalmaatje of buddy', 'te weten wie helpt'),
      dossier('precondition', 'Randvoorwaarde', 'opvang, reiskosten en hulp op tijd te regelen'),
      dossier(
        'week_use',
        'Vaste activiteit in de week',
        'een traject te kiezen dat in de week past',
      ),
    ],
  },
  {
    title: 'Begeleiding',
    tables: [
      contacts('contact', 'Contact en notitie', 'te weten wat is besproken'),
      contacts('appointment', 'Afspraak', 'afspraken na te komen'),
      contacts('appointment_client', 'Klant bij een afspraak', 'te weten met wie een afspraak is'),
      dossier('plan', 'Plan van aanpak', 'samen naar een doel te werken'),
      dossier('plan_step', 'Stap in een plan', 'te zien hoe ver een plan is'),
      dossier('plan_agreement', 'Afspraak in een plan', 'te weten wie wat zou doen'),
      dossier('document', 'Document', 'een brief of bewijs terug te vinden'),
      dossier('document_content', 'Inhoud van een document', 'een document te kunnen lezen', {
        seenBy: ['caseload.documentContent'],
      }),
      dossier('snooze', 'Uitgesteld signaal', 'te weten waarom iets mag wachten', {
        seenBy: ['caseload.signals'],
      }),
    ],
  },
  {
    title: 'Trajecten',
    tables: [
      compared('trajectory', 'Traject', 'te weten welke hulp iemand krijgt en wat zij doet'),
      dossier('course_participant', 'Deelnemer aan een cursus', 'te weten wie meedoet', {
        seenBy: ['purchasing.orderDetail'],
      }),
      dossier('course_attendance', 'Aanwezigheid bij een cursus', 'te zien wie meedoet', {
        seenBy: ['purchasing.orderDetail'],
      }),
      dossier('course_session', 'Bijeenkomst van een cursus', 'te weten wanneer een cursus is', {
        about: 'niemand',
        seenBy: ['purchasing.orderDetail'],
      }),
    ],
  },
  {
    title: 'Inkoop en geld',
    tables: [
      money('purchase_order', 'Order', 'te weten wat is gekocht en wie dat goed vond'),
      money('order_line', 'Regel van een order', 'te weten voor wie is gekocht'),
      money('order_share', 'Deel van een fonds', 'elke euro bij het goede fonds te houden'),
      money('order_override', 'Afwijking van een regel', 'te verantwoorden waarom dat mocht'),
      money('order_change', 'Wijziging van een order', 'te weten wat er veranderde en waarom'),
      money('invoice', 'Factuur', 'te weten wat is betaald', { seenBy: ['purchasing.invoices'] }),
      money('invoice_line', 'Regel van een factuur', 'te weten waarvoor is betaald', {
        seenBy: ['purchasing.invoices'],
      }),
      money('invoice_share', 'Deel van een factuur', 'elke euro bij het goede fonds te houden', {
        seenBy: ['purchasing.invoices'],
      }),
      money('imported_cost', 'Kosten uit een lijst', 'kosten van eerdere jaren mee te tellen', {
        seenBy: ['importing.planUndo', 'importing.check', 'caseload.dossier'],
      }),
      budget('fund', 'Fonds', 'geld uit te geven waar het voor is'),
      budget('fund_entry', 'Besluit over een fonds', 'te weten hoeveel geld er is'),
      budget('year_change', 'Jaarovergang', 'te weten wanneer een jaar dicht ging', {
        about: 'medewerker',
        seenBy: ['budget.yearChanges'],
      }),
      budget('funding_key', 'Verdeelsleutel', 'kosten eerlijk te verdelen', {
        seenBy: ['budget.keys'],
      }),
      budget('funding_key_part', 'Deel van een sleutel', 'kosten eerlijk te verdelen', {
        seenBy: ['budget.keys'],
      }),
      team('provider', 'Aanbieder', 'te weten bij wie u koopt en wie u belt', {
        about: 'relatie',
        seenBy: ['purchasing.providers'],
      }),
      team('product', 'Traject in de catalogus', 'te weten wat u kunt kopen', {
        seenBy: ['purchasing.catalogue'],
      }),
      team('product_price', 'Prijs in de catalogus', 'met de goede prijs te rekenen', {
        seenBy: ['purchasing.catalogue'],
      }),
      team('trajectory_type', 'Soort traject', 'trajecten te kunnen vergelijken', {
        seenBy: ['caseload.trajectoryTypes'],
      }),
    ],
  },
  {
    title: 'Wijzigingen en import',
    tables: [
      dossier('change_set', 'Wijziging', 'te weten wie wat veranderde, en het te herstellen', {
        seenBy: ['caseload.history'],
      }),
      dossier('change_row', 'Veranderde regel', 'te weten wat er eerst stond', {
        seenBy: ['caseload.history'],
      }),
      stored({ about: 'klant', kept: 'drafts', seenBy: ['caseload.draft'] })(
        'draft',
        'Getypt en niet bewaard',
        'na een val of op slot verder te kunnen typen',
      ),
      imports('import_run', 'Geïmporteerde lijst', 'te weten waar gegevens vandaan komen', {
        seenBy: ['importing.runs'],
      }),
      imports('import_added', 'Toegevoegd door een lijst', 'een import terug te kunnen draaien'),
      imports('import_changed', 'Veranderd door een lijst', 'een import terug te kunnen draaien'),
      team('import_layout', 'Indeling van een lijst', 'een lijst de volgende keer te herkennen', {
        seenBy: ['importing.match'],
      }),
    ],
  },
  {
    title: 'Evaluatie',
    tables: [
      reports('report_export', 'Gemaakt rapport', 'te weten wat met wie is gedeeld', {
        about: 'medewerker',
        seenBy: ['evaluation.exports'],
      }),
      reports(
        'report_figures',
        'Cijfers van een rapport',
        'twee rapporten samen niets te laten verraden',
        {
          seenBy: [],
        },
      ),
      reports('kept_figures', 'Bewaarde aantallen', 'na vernietigen dezelfde aantallen te geven', {
        seenBy: [],
      }),
      reports('saved_report', 'Bewaarde opzet', 'een rapport het jaar daarna weer te maken', {
        seenBy: ['evaluation.savedReports'],
      }),
      reports(
        'yearly_count',
        'Aantallen per jaar',
        'vestiging en taakstelling naast elkaar te zetten',
        {
          seenBy: ['caseload.yearlyCounts'],
        },
      ),
    ],
  },
  {
    title: 'Het team',
    tables: [
      team('team', 'Team', 'te weten van wie het bestand is'),
      team('team_member', 'Klantmanager', 'klanten eerlijk te verdelen', { about: 'medewerker' }),
      team('account_member', 'Klantmanager van een gebruiker', 'eigen klanten eerst te tonen', {
        about: 'medewerker',
      }),
      team('app_user', 'Gebruiker', 'alleen wie dat mag in het bestand te laten', {
        about: 'medewerker',
        seenBy: ['team.users'],
      }),
      team('organisation', 'Organisatie', 'te weten met wie een gesprek was', {
        about: 'relatie',
        seenBy: ['caseload.organisations'],
      }),
      team('saved_view', 'Bewaarde lijst', 'een lijst weer te openen', {
        seenBy: ['caseload.views'],
      }),
      team('setting', 'Instelling', 'te werken zoals het team afsprak'),
      team('lock_setting', 'Tijd tot het slot', 'het scherm op tijd te sluiten', {
        seenBy: ['team.lockAfter'],
      }),
    ],
  },
  {
    title: 'Veilig en na te gaan',
    tables: [
      stored({ about: 'medewerker', kept: 'log', seenBy: ['team.log'] })(
        'log_line',
        'Regel van het logboek',
        'te laten zien wie welke gegevens zag',
      ),
      stored({ about: 'klant', kept: 'log', seenBy: ['team.log'] })(
        'log_shown_block',
        'Klanten in een getoonde lijst',
        'te laten zien van wie gegevens zijn bekeken',
      ),
      stored({ about: 'klant', kept: 'log', seenBy: ['team.log'] })(
        'log_shown_part',
        'Deel van een getoonde lijst',
        'gelijke delen van lijsten maar één keer te bewaren',
      ),
      stored({ about: 'klant', kept: 'log', seenBy: ['team.log'] })(
        'log_shown',
        'Getoonde lijst',
        'gelijke lijsten maar één keer te bewaren',
      ),
      own('log_head_key', 'Sleutel van het logboek', 'te merken dat iemand het logboek veranderde'),
      dossier('destruction_list', 'Vernietigingslijst', 'met twee mensen te besluiten', {
        about: 'medewerker',
        kept: 'file',
        seenBy: ['privacy.list'],
      }),
      dossier('destruction_item', 'Bijstandspartij op die lijst', 'te weten wie erop staat', {
        seenBy: ['privacy.list'],
      }),
      dossier('retention_hold', 'Langer bewaren', 'te weten waarom iets nog blijft', {
        seenBy: ['privacy.list'],
      }),
      own('backup_state', 'Stand van reservekopieën', 'op tijd een reservekopie te maken'),
      own('backup_event', 'Gemaakte reservekopie', 'te weten of een reservekopie lukte', {
        seenBy: ['backups.list'],
      }),
      own('snapshot_state', 'Stand voor meelezers', 'collega’s te laten meelezen'),
      stored({ about: 'medewerker', kept: 'log', seenBy: [] })(
        'reader_journal',
        'Werk van een meelezer',
        'te weten wat een meelezer bekeek',
      ),
    ],
  },
];

export const storedTables: readonly StoredTable[] = storedGroups.flatMap(({ tables }) => tables);
