// Imported before anything else, so that an old Node gives a sentence and not a syntax error.
// Written in old syntax on purpose.
const oldestNode = 20;
const major = Number(process.versions.node.split('.')[0]);

if (major < oldestNode) {
  console.error(
    `Trede heeft Node ${String(oldestNode)} of nieuwer nodig. Hier staat Node ${process.versions.node}. ` +
      'Haal een nieuwe versie van https://nodejs.org en probeer het opnieuw.',
  );
  process.exit(1);
}
