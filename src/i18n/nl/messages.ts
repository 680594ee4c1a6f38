/** The Dutch texts for when a link or a data file is not as it should be. */
export const nlMessages = {
  warnings: {
    heading: 'Niet alles wat u vroeg, is er',
    unknownParameters: (keys: string) => `De link bevat iets wat we niet kennen: ${keys}.`,
    unknownQuarter: (value: string, quarter: string) =>
      `De link noemt een kwartaal dat we niet hebben: ${value}. U ziet nu: ${quarter}.`,
    noQuarter: (quarter: string, area: string, shown: string) =>
      `Er zijn geen cijfers van het ${quarter} voor ${area}. U ziet nu: ${shown}.`,
    unknownRegion: (value: string, region: string) =>
      `De link noemt een regio die we niet hebben: ${value}. U ziet nu: ${region}.`,
    unknownMunicipalities: (values: string, count: number) =>
      `De link noemt ${count === 1 ? 'een gemeente' : 'gemeenten'} die we niet kennen: ${values}.`,
    unknownValue: (key: string, value: string) =>
      `De link bevat een keuze die hier niet kan: ${key}=${value}.`,
    secondQuarter: (value: string, quarter: string) =>
      `De link noemt meer dan één kwartaal, ook ${value}. U ziet nu: ${quarter}.`,
    secondRegion: (value: string, region: string) =>
      `De link noemt meer dan één regio, ook ${value}. U ziet nu: ${region}.`,
    secondChoice: (key: string, value: string) =>
      `De link maakt meer dan één keuze bij ${key}, ook ${value}. De eerste telt.`,
    tooMany: (key: string, left: number) =>
      `De link noemt te veel waarden bij ${key}. ${left} ${left === 1 ? 'is' : 'zijn'} niet bekeken.`,
    successor: (name: string, successor: string, day: string) =>
      `${name} hoort sinds ${day} bij ${successor}. U ziet nu ${successor}.`,
    notInQuarter: (name: string, quarter: string) => `${name} staat niet in het ${quarter}.`,
    elsewhere: (name: string, region: string) =>
      `${name} ligt in de arbeidsmarktregio ${region}. Die staat niet op deze pagina.`,
    eitherRegion: (one: string, other: string) => `${one} of ${other}`,
    emptyRange: (from: string, to: string) =>
      `De link noemt een periode die achteruit loopt: van ${from} tot ${to}. U ziet alle kwartalen.`,
  },
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
