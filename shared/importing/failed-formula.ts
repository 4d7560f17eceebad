/** What Excel, Dutch or English, and LibreOffice write where a formula failed, or a column is too narrow. */
export const failedFormula =
  /^#(?:n\/[ab]|verw!|ref!|waarde!|value!|naam\?|name\?|deel\/0!|div\/0!|getal!|num!|leeg!|null!|spill!|overloop!|overlopen!|calc!|bereken(?:en)?!|veld!|field!|geblokkeerd!|blocked!|verbinden!|connect!|onbekend!|unknown!|bezig!|busy!|getting_data|gegevens_ophalen|#+)$|^(?:err|fout):\d{3}$/i;

/** How such a cell is read. */
export const notCalculated = {
  value: null,
  fault: 'Excel kon deze cel niet uitrekenen. Vul zelf in wat er moet staan, of maak de cel leeg.',
} as const;
