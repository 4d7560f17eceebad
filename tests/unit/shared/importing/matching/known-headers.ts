import type { ImportField } from '#shared/importing/schema.ts';

/** Names of columns as they stand in lists of clients, and the field of each. One a line. */
export const knownHeaders: readonly (readonly [header: string, field: ImportField])[] = (
  [
    [
      'clientNumber',
      'Cliëntennummer|Kl.nummer|Nr. kl.|Kl-nr|Klantnummer|KLANTNR|Kl.nr.|kl nr|Klantnr.|klant_nr|KlantNummer|Klant ID|klantId|Cliëntnummer|Clientnr|Cliënt nr.|CLIENTNUMMER|Client-ID|Klantcode|Nummer klant|Nr. klant|Nr klant|Dossiernr.|Dossiernummer|Persoonsnummer|Deelnemernummer|Uniek klantnummer|Relatienummer|Reg.nr.|Klantnumer|Klantnummmer|Kantnummer|Klnr|Cl. nr.|Kandidaatnummer|Nr. cliënt',
    ],
    [
      'householdNumber',
      'Huish.nr|Bijst.partij|Bijstandspartij|Bijstandspartijnr.|BP-nr|BP nummer|Huishouden|Huishoudnummer|Huishoudnr|Gezinsnummer|Gezinsnr.|Uitkeringsnummer|Uitkeringsnr.|Partijnummer|Leefeenheid|Nr. bijstandspartij|bijstandspartij_id|Bijstandpartij',
    ],
    [
      'firstName',
      'Voornaam/roepnaam|VOORNAAM(EN)|Voornaam|Voornamen|Roepnaam|VOORNAAM|Vrnaam|Voornaam klant|Klant - voornaam|client_voornaam|Voorn.|voor naam|Voornaam (roepnaam)|Vooraam|Cliënt.Voornaam|Roepnaam klant',
    ],
    [
      'lastName',
      'Achternaam + voorvoegsel|Achternaam|Familienaam|Geslachtsnaam|Fam.naam|Klant - achternaam|client_achternaam|Achternamen|Achternaam cliënt|Achternaam (incl. tussenvoegsel)|achter naam|Achternam|Achternaaam|ClientAchternaam|Achternaam deelnemer',
    ],
    [
      'namePrefix',
      'Tussenvoegsel|Tussenvoegsels|Voorvoegsel|Voorvoegsels|Voorvoegsel(s)|Tussenv.|tv|TV|Tussenvoegsel klant|Voorvoegsel/tussenvoegsel|Voorvoegsel geslachtsnaam|tussen_voegsel|Tussenvoegesl',
    ],
    [
      'fullName',
      'Naam|NAAM|Naam klant|Klantnaam|Volledige naam|Cliëntnaam|Naam cliënt|Klant naam|client_naam|Naam (achternaam, voornaam)|Achternaam, voornaam|Voor- en achternaam|Naam deelnemer|Hele naam|Klantnam',
    ],
    [
      'birthDate',
      'geb. dt.|GEBOORTE DATUM|Geboortedatum|Geb.datum|Geb. datum|Geb.dat.|Geb dat|gebdatum|Geb. dd|Datum geboorte|Geboren|Geboren op|Geboortedag|GeboorteDatum|geboorte_datum|Geb.datum (dd-mm-jjjj)|Geboortedatum klant|Klant geboortedatum|Dat. geb.|Geborotedatum|Geboortdatum|Geboortedatun',
    ],
    [
      'sex',
      'Geslacht V/M|Gesl.|Geslacht|M/V|m/v|Man/vrouw|M/V/X|V/M|Sekse|Gender|Geslacht (m/v)|Geslacht klant|GESLACHT|Geslahct',
    ],
    [
      'nationality',
      'Nationaliteit|Nat.|Land van herkomst|Herkomstland|Herkomst|NATIONALITEIT|Nationaliteit 1|Nationalitiet|Nationaliteiten|Nationaliteit klant|Geboorteland|land_herkomst',
    ],
    [
      'settlementDate',
      'Vestiging d.d.|Datum van vestiging|Datum vestiging|Vestigingsdatum|Vest.datum|Gevestigd op|Gevestigd per|Gehuisvest op|Gehuisvest per|Datum huisvesting|Huisvestingsdatum|Vestiging|Datum gehuisvest|Datum vestiging gemeente|Vestigingsdatum gemeente|Datum inschrijving|Instroomdatum|datum_vestiging|DatumVestiging|Vestigingdatum|Woonachtig sinds|Vestgingsdatum',
    ],
    [
      'targetGroup',
      'Doelgroep|DOELGROEP|Doelgroepen|Statushouder/oudkomer|Type klant|Doelgr.|SH/OK|Doegroep',
    ],
    [
      'track',
      'Kandidaatgroep|Kandidaat|Soort kandidaat|Type kandidaat|Werk/Groei/Zorg|W/G/Z|Spoor|Klantgroep|Kandidaattype|kandidaat_groep|Kandidaat-groep',
    ],
    [
      'caseManager',
      'Kl.manager|Consulent(e)|Klantmanager|Consulent|Naam consulent|Naam klantmanager|KM|Klantmgr.|Casemanager|Case manager|Regisseur|Begeleider|Werkcoach|Consulent naam|Consulent W&I|Klantregisseur|Behandelaar|klant_manager|KlantManager|Klantmanger|Consultent|Trajectbegeleider|Consulenten',
    ],
    [
      'ladderAtStart',
      'Participatieladder trede begin|P-ladder start traject|Trede bij start|Trede start|Starttrede|Begintrede|P-ladder begin|P-ladder start|Ladder begin|Participatieladder begin|P-ladder (begin)|Trede (bij start)|Trede intake|Trede bij intake|Trede instroom|Trede begin|Begin trede|P-ladder bij aanvang|P.ladder begin|Part.ladder begin|trede_start|Begin P-ladder|Starttrede P-ladder',
    ],
    [
      'ladderNow',
      'Trede nu|Trede|Huidige trede|P-ladder nu|P-ladder|Participatieladder|Participatieladder nu|Ladder nu|Ladder|Actuele trede|P-ladder huidig|trede_nu|Eindtrede|P-ladder eind|Huidige P-ladder|Laatste trede|Trede participatieladder|Nu trede',
    ],
    [
      'languageLevel',
      'Taalniveau|Taal niveau|Niveau taal|Taalniveau Nederlands|NT2-niveau|Niveau Nederlands|Huidig taalniveau|taal_niveau|Taalnivo|Taalnivau|Niv. taal|Taal',
    ],
    [
      'languageBuddy',
      'Taalmaatje|Taalbuddy|Buddy|Taalcoach|Taalmaatje (j/n)|Heeft taalmaatje|Taalmaatjes|Taalmaatje ja/nee|Maatje|Taalmatje',
    ],
    [
      'trajectoryType',
      'Ingezet re-integratietraject|Traject/voorziening|Soort traject/instrument|Soort traject|Traject|Ingezet traject|Trajectsoort|Type traject|Trajectnaam|Naam traject|Voorziening|Instrument|Ingezet instrument|Re-integratietraject|Trajecten|Ingezette voorziening|Soort voorziening|traject_type|TrajectSoort|Trajectomschrijving|Ingezet trajcet|Traject soort|Soort trajecten',
    ],
    [
      'provider',
      'Naam v.d. aanbieder|Aanbieder/leverancier|Aanbieder|Leverancier|Uitvoerder|Naam aanbieder|Trajectaanbieder|Opdrachtnemer|Leverancier traject|aanbieder_naam|Aanbieders|Leveranciers|Re-integratiebedrijf|Uitvoerende partij|Leveranceir|Aanbieder traject|Naam leverancier',
    ],
    [
      'trajectoryStart',
      'Start traject d.d.|Startdat. traject|Startdatum traject|Start traject|Startdatum|Begindatum|Begindatum traject|Datum start|Datum aanvang|Aanvangsdatum|Ingangsdatum|Trajectstart|Traject vanaf|startdatum_traject|StartDatumTraject|Start|Datum begin traject|Beg.datum|Startdatum trajecten|Datum start traject|Ingangsdatum voorziening|Startdaum traject',
    ],
    [
      'trajectoryEnd',
      'Einde traject d.d.|(Verwachte) einddatum|Einddatum traject|Eind traject|Einde traject|Einddatum|Datum einde|Datum einde traject|datum einde traject (gepland)|Trajecteinde|Einddatum trajecten|einddatum_traject|Eind|Einde|T/m|Datum afronding|Einddatum voorziening|Eind datum|Datum eind traject|Traject einddatum|Eindatum traject',
    ],
    [
      'trajectoryResult',
      'Resultaat v/h traject|Resultaat traject|Resultaat|Trajectresultaat|Status traject|Trajectstatus|Uitkomst|Uitkomst traject|Status|Afloop|resultaat_traject|Reslutaat traject|Eindresultaat',
    ],
    [
      'cost',
      'Bedrag in €|€|Totale kosten traject|Kosten|Bedrag|Prijs|Kosten traject|Trajectkosten|Bedrag (€)|Bedrag [€]|Kosten in euro|Bedrag incl. btw|Kosten incl. BTW|Trajectprijs|Totaalbedrag|Bedr.|kosten_traject|Totale kosten|Koste traject|Inkoopprijs',
    ],
    [
      'fund',
      'Dekking uit budget|Fonds/dekking|Fonds|Dekking|Budget|Financiering|Bekostiging|Financieringsbron|Dekkingsbron|Ten laste van|Potje|Betaald uit|Fondsnaam|Geldbron|Bron financiering|Finaciering',
    ],
    [
      'outflowKind',
      'Uitstroom (reden)|Uitstr.reden|Uitstroom|Reden uitstroom|Uitstroomreden|Soort uitstroom|Uitstroom naar|Reden van uitstroom|Reden beëindiging|Reden einde uitkering|Reden beëindiging uitkering|uitstroom_reden|UitstroomReden|Uitstroom soort|Uitstroomredenen|Reden uistroom|Reden uitstr.',
    ],
    [
      'outflowDate',
      'Uitstroom (datum)|Uitstroom d.d.|Uitstroomdatum|Datum uitstroom|Uitgestroomd op|Uitgestroomd per|Datum einde uitkering|Einddatum uitkering|Datum beëindiging uitkering|Uitkering beëindigd per|uitstroom_datum|DatumUitstroom|Datum van uitstroom|Einddatum bijstand|Uistroomdatum|Dat. uitstroom|Uitstroom dd',
    ],
  ] as const satisfies readonly (readonly [ImportField, string])[]
).flatMap(([field, headers]) => headers.split('|').map((header) => [header, field] as const));

/** Names of columns that Trede has no place for, or that could be anything. */
export const otherHeaders: readonly string[] =
  'Opmerkingen|Opmerking|Telefoon|Telefoonnummer|Tel.nr.|Mobiel|Adres|Straat|Huisnummer|Postcode|Woonplaats|E-mail|E-mailadres|BSN|Burgerservicenummer|Datum|Nr|Nr.|Nummer|Id|Code|Leeftijd|Voorletters|Naam kind|Naam moeder|Naam (partner)|Naam school|Naam werkgever|Naam medewerker|Voorvoegsel partner|Voornaam en geboortedatum|Geboorteplaats|Partner|Naam partner|Geboortedatum partner|Aantal kinderen|Kinderen|Burgerlijke staat|Opleiding|Werkgever|Functie|Uren per week|Rijbewijs|IBAN|Rekeningnummer|Einddatum contract|Contractdatum|Startdatum contract|Startdatum bijstand|Ingangsdatum uitkering|Aanvangsdatum uitkering|Startdatum inburgering|Einddatum inburgering|Einddatum inburgeringstermijn|Datum examen|Datum laatste gesprek|Datum aanmelding|Datum mutatie|Laatst gewijzigd|Aangemaakt op|Telefoon klantmanager|E-mail consulent|Adres aanbieder|Contactpersoon aanbieder|Nummer aanbieder|Bijzonderheden|Notities|Toelichting|V-nummer|A-nummer|Verblijfsvergunning|Geldig tot|Datum verloop vergunning|Kwartaal|Jaar|Maand|Wijk|Loonwaarde|Doelgroepregister|Vakantiegeld|Reden aanmelding|Reden afmelding|Aantal trajecten|Aantal uren traject|Duur traject|Rij|kolom 3|Kolom 3 zonder naam|Reden verzuim|Datum verzuim|Soort uitkering|Soort woning|Voornaam partner|Achternaam moeder|Plan van aanpak|Zorgvraag|Datum huisbezoek|Datum brief|Hobby’s|Score|Instroomreden|Startdatum project|Einde huurcontract|Kostendeler|Posten|Budgetbeheer|Taalschool|Type woning|Status aanvraag|Datum besluit|Achternaam (partner)|Startdatum (inburgering)|Werkervaring'.split(
    '|',
  );
