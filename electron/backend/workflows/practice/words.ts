/* What the practice team wrote down. Invented, and of nobody. */

export const notes = {
  intake: [
    'Kennisgemaakt en de mogelijkheden in kaart gebracht. Wil graag werken en vraagt naar de taallessen.',
    'Eerste gesprek met tolk. Ervaring en wensen opgeschreven. Het cv maken we de volgende keer af.',
    'Over school, werk en gezin gesproken. Wil eerst de taal beter leren.',
  ],
  between: [
    'Kort gebeld. Het gaat goed op school. Geen vragen.',
    'Brief van de gemeente samen gelezen en uitgelegd.',
    'Afspraak verzet en een nieuwe dag gekozen.',
  ],
  werk: [
    'Twee vacatures besproken. Solliciteert deze week op de eerste.',
    'Cv bijgewerkt. Oefent het gesprek met de jobcoach.',
    'Tevreden over de werkplek. Vraagt om meer uren.',
    'Reistijd is lang. We zoeken werk dichterbij.',
  ],
  groei: [
    'Taalles gaat vooruit. Wil vrijwilligerswerk proberen.',
    'Rooster van school besproken. Op woensdagmiddag is er ruimte.',
    'Komt trouw naar de groep en praat meer dan eerst.',
    'Wil een opleiding in de techniek. We vragen informatie aan.',
  ],
  zorg: [
    'Rust staat nu voorop. Over zes weken spreken we elkaar weer.',
    'Komt vaker buiten: elke week naar het buurthuis.',
    'Een buurvrouw helpt met de administratie. Dat geeft rust.',
  ],
  aftercare: [
    'Werkt nog met plezier. De reiskosten zijn geregeld.',
    'Gebeld met klant en werkgever. Het gaat goed op het werk.',
  ],
} as const;

export const goals = {
  werk: [
    'Binnen een jaar betaald werk in de logistiek of de techniek.',
    'Een vaste baan van ten minste 24 uur per week.',
    'Werk vinden dat past bij de ervaring als kok.',
  ],
  groei: [
    'De taal op niveau B1 en daarna een opleiding.',
    'Vrijwilligerswerk van twee dagdelen per week.',
    'Een eigen netwerk in de buurt en genoeg taal voor werk.',
  ],
  zorg: ['Rust in huis en elke week één activiteit buiten de deur.', 'Weer meedoen in de buurt.'],
} as const;

export const planSteps = {
  werk: [
    'Cv maken',
    'Sollicitatietraining volgen',
    'Twee bedrijven bezoeken',
    'Proefplaatsing zoeken',
  ],
  groei: [
    'Taalmaatje zoeken',
    'Naar de open dag van de opleiding',
    'Vrijwilligerswerk proberen',
    'Examen lezen doen',
  ],
  zorg: ['Kennismaken bij het buurthuis', 'Een vaste dag kiezen', 'Samen de post ordenen'],
} as const;
