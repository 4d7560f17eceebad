import type { ListShape } from '#shared/importing/shapes.ts';

/** The headers of a list of an invented municipality, each with its field after it; `-`: none. */
export interface MunicipalHeader {
  readonly municipality: string;
  readonly shape: ListShape;
  readonly columns: string;
}

export const municipalHeaders: readonly MunicipalHeader[] = [
  {
    municipality: 'Veldermeer',
    shape: 'clients',
    columns:
      'Kl.nr.=clientNumber|BP-nr=householdNumber|Voornaam=firstName|Achternaam=lastName|Geb.datum=birthDate|M/V=sex|Nat.=nationality|Vestigingsdatum=settlementDate|Consulent=caseManager|P-ladder begin=ladderAtStart|P-ladder nu=ladderNow|Ingezet traject=trajectoryType|Leverancier=provider|Begindatum=trajectoryStart|Einddatum=trajectoryEnd|Bedrag=cost|Dekking=fund|Reden uitstroom=outflowKind|Datum uitstroom=outflowDate|Opmerkingen=-',
  },
  {
    municipality: 'Hogerwaard',
    shape: 'clients',
    columns:
      'Cliëntnummer=clientNumber|BSN=-|Uitkeringsnummer=householdNumber|Roepnaam=firstName|Tussenvoegsel=namePrefix|Geslachtsnaam=lastName|Geboortedatum=birthDate|Geslacht=sex|Nationaliteit=nationality|Adres=-|Postcode=-|Woonplaats=-|Telefoon=-|Casemanager=caseManager|Taalniveau=languageLevel|Taalmaatje J/N=languageBuddy|Voorziening=trajectoryType|Uitvoerder=provider|Ingangsdatum voorziening=trajectoryStart|Einddatum voorziening=trajectoryEnd|Status voorziening=trajectoryResult|Kosten voorziening=cost|Financieringsbron=fund',
  },
  {
    municipality: 'Drieschans',
    shape: 'clients',
    columns:
      'klant_id=clientNumber|klant_voornaam=firstName|klant_achternaam=lastName|klant_geboortedatum=birthDate|klant_geslacht=sex|land_van_herkomst=nationality|datum_vestiging=settlementDate|doel_groep=targetGroup|traject_naam=trajectoryType|traject_aanbieder=provider|traject_start=trajectoryStart|traject_eind=trajectoryEnd|traject_resultaat=trajectoryResult|traject_kosten=cost|uitstroom_reden=outflowKind|uitstroom_datum=outflowDate|aangemaakt_op=-',
  },
  {
    municipality: 'Oosterlo',
    shape: 'clients',
    columns:
      'ClientId=clientNumber|GezinsNummer=householdNumber|Voornamen=firstName|Familienaam=lastName|GeboorteDatum=birthDate|Gender=sex|Herkomstland=nationality|DatumHuisvesting=settlementDate|Klantgroep=track|KlantManager=caseManager|StartTrede=ladderAtStart|HuidigeTrede=ladderNow|TaalNiveau=languageLevel|Taalcoach=languageBuddy|Leeftijd=-|Email=-',
  },
  {
    municipality: 'Kromwijk',
    shape: 'clients',
    columns:
      'Nr. klant=clientNumber|Naam partner=-|Voorn.=firstName|Achternaam cliënt=lastName|Geb. dd=birthDate|V/M=sex|Doelgroep=targetGroup|Werk/Groei/Zorg=track|KM=caseManager|Ladder bij start=ladderAtStart|Ladder nu=ladderNow|Soort instrument=trajectoryType|Opdrachtnemer=provider|Datum aanvang=trajectoryStart|Datum einde=trajectoryEnd|Prijs incl. btw=cost|Ten laste van=fund|Uitstroom naar=outflowKind|Uitgestroomd per=outflowDate|Aantal kinderen=-|Rijbewijs=-',
  },
  {
    municipality: 'Lindeveen',
    shape: 'clients',
    columns:
      'Deelnemernummer=clientNumber|Voornaam deelnemer=firstName|Achternaam deelnemer=lastName|Datum geboorte=birthDate|Man/vrouw=sex|Statushouder/oudkomer=targetGroup|Gehuisvest op=settlementDate|Trajectbegeleider=caseManager|Trede intake=ladderAtStart|Huidige trede participatieladder=ladderNow|NT2-niveau=languageLevel|Buddy=languageBuddy|Re-integratietraject=trajectoryType|Re-integratiebedrijf=provider|Startdatum traject=trajectoryStart|Afgerond op=trajectoryEnd|Uitkomst traject=trajectoryResult|Trajectprijs=cost|Budget=fund',
  },
  {
    municipality: 'Zandhoven',
    shape: 'clients',
    columns:
      'Dossiernr.=clientNumber|Huishoudnr.=householdNumber|ROEPNAAM=firstName|ACHTERNAAM=lastName|GEB DATUM=birthDate|GESLACHT=sex|NATIONALITEIT=nationality|DATUM VESTIGING=settlementDate|REGISSEUR=caseManager|REDEN BEEINDIGING UITKERING=outflowKind|DATUM EINDE UITKERING=outflowDate|STARTDATUM BIJSTAND=-|TEL=-',
  },
  {
    municipality: 'Rietmolen',
    shape: 'trajectories',
    columns:
      'Klantnummer=clientNumber|Naam=-|Trajectsoort=trajectoryType|Naam aanbieder=provider|Van=-|Startdatum=trajectoryStart|T/m=trajectoryEnd|Status=trajectoryResult|Totaalbedrag=cost|Bron financiering=fund',
  },
  {
    municipality: 'Boskapelle',
    shape: 'invoices',
    columns:
      'Factuurnr.=invoiceNumber|Inkoopordernr=orderNumber|Klantnr=clientNumber|Crediteur=provider|Datum factuur=invoiceDate|Bedrag incl. BTW=invoiceAmount|Betaaldatum=paidDate|Omschrijving=-|Grootboek=fund',
  },
  {
    municipality: 'Waterakkers',
    shape: 'contacts',
    columns:
      'Cliëntnr.=clientNumber|Datum gesprek=contactDate|Wijze van contact=contactKind|Medewerker=contactPerson|Verslag=contactNote|Tijd=-',
  },
  {
    municipality: 'Hollandscheberg',
    shape: 'ladder',
    columns:
      'Klantnr.=clientNumber|Achternaam=-|Participatieladder=ladderStep|Meetdatum=measuredOn',
  },
  {
    municipality: 'Noordeinde aan de Linge',
    shape: 'clients',
    columns:
      'Uniek nummer=clientNumber|Leefeenheid=householdNumber|Klant - voornaam=firstName|Klant - achternaam=lastName|Klant - geboortedatum=birthDate|Klant - geslacht=sex|Klant - nationaliteit=nationality|Klant - klantmanager=caseManager|Datum inschrijving=settlementDate|P-ladder (start)=ladderAtStart|P-ladder (nu)=ladderNow|Naam traject=trajectoryType|Aanbieder traject=provider|Start traject=trajectoryStart|Einde traject (gepland)=trajectoryEnd|Resultaat=trajectoryResult|Kosten (€)=cost|Fonds=fund|Soort uitstroom=outflowKind|Uitstroomdatum=outflowDate|Laatst gewijzigd=-',
  },
];
