/** The Dutch texts for when a data file is not as it should be. */
export const nlMessages = {
  connection: {
    kept: (quarter: string, moment: string) =>
      `Deze pagina kon niet van de server komen. U ziet de cijfers van het ${quarter}, bewaard op ${moment}.`,
    about: (asked: string) => `Dit gaat over ${asked}.`,
    fetched: (quarter: string, moment: string) =>
      `U ziet de cijfers van het ${quarter}, opgehaald op ${moment}.`,
  },
  faults: {
    heading: 'De cijfers zijn er even niet',
    noNewer: 'Nieuwe cijfers kwamen niet',
    offline: 'U bent offline. Maak weer verbinding en probeer het opnieuw.',
    unreachable: 'De server is niet bereikbaar. Controleer uw verbinding en probeer het opnieuw.',
    timeout: 'De server antwoordt te langzaam. Probeer het opnieuw.',
    missing: 'Het gegevensbestand is er niet. Probeer het later opnieuw.',
    refused: (status: number) =>
      `De server weigert het gegevensbestand (code ${status}). Probeer het later opnieuw.`,
    server: (status: number) =>
      `De server heeft een storing (code ${status}). Probeer het later opnieuw.`,
    notData: 'Er kwam een andere pagina. Log eerst in op het netwerk en probeer het opnieuw.',
    tooLarge:
      'Het gegevensbestand is veel te groot. Er is iets mis mee. Probeer het later opnieuw.',
    newerVersion:
      'Er is een nieuwe versie van deze pagina. Vernieuw de pagina. Uw keuzes blijven staan.',
    replaced:
      'Dit bestand past niet bij de lijst. Er zijn misschien nieuwe cijfers. Probeer het opnieuw.',
    invalid: (place: string) =>
      `Het gegevensbestand klopt niet (${place}). Probeer het later opnieuw.`,
    file: (file: string) => `Bestand: ${file}`,
  },
}
