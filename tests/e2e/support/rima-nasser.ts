/** A client as a list has her: for a test that needs somebody, whoever it is. */
export const rimaNasser = {
  klantnummer: '204117',
  voornaam: 'Rima',
  achternaam: 'Nasser',
  'datum vestiging': '12-09-2017',
  'trede start': '1',
};
