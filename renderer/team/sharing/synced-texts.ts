/** Of a team file in a folder that a program keeps in step with the internet. */
export const texts = {
  title: (program: string) => `Dit bestand staat in een map van ${program}`,
  line: (program: string) =>
    `${program} kan twee versies van het bestand naast elkaar maken. Dan raakt werk zoek. Het bestand zelf is versleuteld. Zet het liever op de netwerkschijf van de gemeente. Kan dat niet? Open het dan op één computer tegelijk en wacht tot ${program} klaar is.`,
} as const;
