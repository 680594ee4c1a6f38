/** What went wrong with a data file: the cause, and what the reader can do. */
export const faults = {
  heading: 'De cijfers zijn er even niet',
  offline: 'U bent offline. Maak weer verbinding en probeer het opnieuw.',
  unreachable: 'De server is niet bereikbaar. Controleer uw verbinding en probeer het opnieuw.',
  timeout: 'De server antwoordt te langzaam. Probeer het opnieuw.',
  missing: 'Het gegevensbestand is er niet. Probeer het later opnieuw.',
  refused: (status: number) =>
    `De server weigert het gegevensbestand (code ${status}). Probeer het later opnieuw.`,
  server: (status: number) =>
    `De server heeft een storing (code ${status}). Probeer het later opnieuw.`,
  notData:
    'In plaats van gegevens kwam er een andere pagina. Misschien moet u eerst inloggen op het netwerk. Probeer het daarna opnieuw.',
  tooLarge: 'Het gegevensbestand is veel te groot. Er is iets mis mee. Probeer het later opnieuw.',
  newerVersion:
    'Er is een nieuwe versie van deze pagina. Vernieuw de pagina. Uw keuzes blijven staan.',
  invalid: (place: string) =>
    `Het gegevensbestand klopt niet (${place}). We tonen het daarom niet. Probeer het later opnieuw.`,
  file: (file: string) => `Bestand: ${file}`,
}
