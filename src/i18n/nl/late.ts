import { nlChanges } from './changes.ts'
import { nlCharts } from './charts.ts'
import { nlMunicipalityChart } from './municipalityChart.ts'

/** The Dutch texts of charts and changes, which come after the table. */
export const nlLate = {
  changes: nlChanges,
  charts: nlCharts,
  municipalityChart: nlMunicipalityChart,
  municipalityFilter: {
    search: 'Zoek gemeente',
    found: (found: number) => (found === 1 ? '1 gemeente gevonden' : `${found} gemeenten gevonden`),
    notFound: 'Geen gemeente gevonden. Wis de zoektekst.',
    notFoundHere: 'Geen gemeente gevonden. Wis de zoektekst of kijk bij een ander kwartaal.',
    noSuchName:
      'Geen gemeente met deze naam. Zoekt u een dorp? Kies de gemeente waar het bij hoort.',
    clearSelection: 'Alles wissen',
  },
  /** What a reader takes along: the sheet about the source, how to cite, and to embed. */
  files: {
    edition: 'Uitgave',
    terms: 'Voorwaarde',
    savedOn: 'Opgeslagen op',
    cite: {
      button: 'Citeer',
      language: 'Nederlands',
      text: (source: string, date: string, link: string) =>
        `${source}. Bekeken op ${date}, ${link}`,
      copy: 'Kopieer bron',
      done: 'De bron is gekopieerd.',
    },
    embed: {
      button: 'Insluiten',
      table: 'Tabel insluiten',
      help: 'Met deze code staat dit deel in uw eigen pagina. De cijfers blijven die van dit kwartaal.',
      field: 'Code om te plakken',
      copy: 'Kopieer code',
      done: 'De code is gekopieerd.',
      back: 'Bekijk dit op Klantprofielen',
      own: 'Hier zouden publicaties staan die iemand in een eigen browser heeft geopend. Een andere pagina kan die niet laten zien.',
      unknown: 'Deze figuur kennen we niet.',
      missing: 'Van deze cijfers is er geen figuur: er is te weinig om te laten zien.',
    },
  },
  /** The tile map of regions, and the quarters in which all of them are there. */
  map: {
    label: 'Kaart',
    title: (highest: string, lowest: string) => `${highest} hoogst, ${lowest} laagst`,
    one: (region: string, percentage: string) => `In ${region} is de dekking ${percentage}`,
    equal: (percentage: string) => `Overal dezelfde dekking: ${percentage}`,
    none: 'Geen regio met een percentage',
    regions: (regions: number) => `${regions} regio’s`,
    subtitle: (quarter: string) => `Dekking in procent, per regio van Nederland, ${quarter}.`,
    drawing: (regions: number) =>
      `Kaart van ${regions} regio’s. Met de pijltjestoetsen gaat u van tegel naar tegel.`,
    tile: (region: string, percentage: string, sonar: string, register: string) =>
      `${region}: ${percentage}, ${sonar} van ${register}`,
    tooFew: (region: string, sonar: string, register: string) =>
      `${region}: ${sonar} van ${register}, te weinig mensen voor een percentage`,
    missing: (region: string) => `${region}: niet gepubliceerd`,
    notPublished: (regions: string) => `${regions}: niet gepubliceerd.`,
    hint: 'Kies een tegel om een regio te openen.',
    under: (percentage: number) => `onder ${percentage}`,
    from: (percentage: number) => `vanaf ${percentage}`,
    caption: (quarter: string) => `Dekking van het doelgroepregister per regio, ${quarter}.`,
    columns: { region: 'Regio', coverage: 'Dekking', sonar: 'In Sonar', register: 'Register' },
    complete: {
      title: (complete: number, all: number) =>
        complete === 1
          ? `1 van ${all} kwartalen is compleet`
          : `${complete} van ${all} kwartalen zijn compleet`,
      explanation: (incomplete: number, regions: number) =>
        incomplete === 1
          ? `1 kwartaal is niet compleet en telt niet mee. Het getal zegt hoeveel van de ${regions} regio’s er zijn.`
          : `${incomplete} kwartalen zijn niet compleet en tellen niet mee. Het getal zegt hoeveel van de ${regions} regio’s er zijn.`,
      quarter: (quarter: number) => `kw ${quarter}`,
      whole: 'compleet',
    },
  },
  ranking: {
    label: 'Ranglijst',
    title: {
      country: (above: number, all: number, percentage: string) =>
        above === 1
          ? `1 van ${all} regio’s ligt boven de ${percentage} van het land`
          : `${above} van ${all} regio’s liggen boven de ${percentage} van het land`,
      published: (above: number, all: number, percentage: string) =>
        above === 1
          ? `1 van ${all} regio’s ligt boven de ${percentage} van deze regio’s samen`
          : `${above} van ${all} regio’s liggen boven de ${percentage} van deze regio’s samen`,
      one: (region: string, percentage: string) =>
        `Alleen van ${region} is de dekking bekend: ${percentage}`,
      none: 'Geen regio heeft een percentage',
    },
    subtitle: (quarter: string) => `Deel van het register in Sonar, per regio, ${quarter}.`,
    yearBefore: 'een jaar eerder',
    together: (regions: number) => `${regions} regio’s samen`,
    coverageHead: 'dekking',
    peopleHead: 'mensen',
    all: (regions: number) => `Toon alle ${regions} regio’s`,
    rule: (area: string, percentage: string, base: string) =>
      `Streep: ${area} ${percentage}, ${base}.`,
    caption: (quarter: string) =>
      `Dekking van het doelgroepregister per arbeidsmarktregio, ${quarter}.`,
    scroll: 'Dekking per regio, schuif om alle kolommen te zien',
    columns: {
      rank: 'Plaats',
      name: 'Regio',
      coverage: 'Dekking',
      gap: 'Niet in Sonar',
      change: 'Verschil met vorig kwartaal (punt)',
      yearChange: 'Verschil met een jaar eerder (punt)',
    },
    plus: (points: string) => `+${points}`,
    minus: (points: string) => `−${points}`,
    tooFew: 'te weinig mensen',
    noComparison: 'niet bekend',
    noRank: 'geen',
    explanation:
      'Dekking is het aantal mensen in Sonar, gedeeld door het aantal in het doelgroepregister van dezelfde regio: een eigen berekening. Een verschil is berekend voor het afronden. ‘Niet bekend’ betekent: toen niet gepubliceerd, of minder dan 10 mensen.',
  },
  /** The source and the terms. */
  sourceNote: {
    publisher: (publisher: string, month: string) => `${publisher} © ${month}.`,
    demand: 'De bron vraagt dit:',
    reuse: 'De cijfers blijven van UWV.',
    dataFile: 'Gegevensbestand (JSON)',
    disclosure:
      'Kleine aantallen staan er zoals UWV ze publiceert. Wij rekenen geen kleinere groepen uit.',
    words: 'Woorden',
    allWords: 'Alle begrippen en afkortingen',
    terms: {
      banenafspraak: {
        term: 'Banenafspraak',
        meaning:
          'Werkgevers en overheid hebben afgesproken om extra banen te maken voor mensen met een arbeidsbeperking. Die mensen heten samen de doelgroep banenafspraak.',
      },
      klantprofiel: {
        term: 'Klantprofiel',
        meaning:
          'Een beschrijving van wat iemand kan en zoekt: opleiding, vaardigheden en soort werk. UWV of de gemeente maakt het samen met die persoon.',
      },
      dekking: {
        term: 'Dekking',
        meaning:
          'Het deel van het doelgroepregister dat in Sonar staat. Wij delen het totaal in Sonar door het aantal mensen in het register van dezelfde regio.',
      },
      arbeidsmarktregio: {
        term: 'Arbeidsmarktregio',
        meaning:
          'Een gebied waarin gemeenten, UWV en werkgevers samenwerken. De regio Groningen is groter dan de gemeente Groningen.',
      },
    },
  },
  // What a link or a search names and the page does not have.
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
  placeReason: {
    successor: (name: string, successor: string, year: string) =>
      `${name} hoort sinds ${year} bij ${successor}.`,
    split: (name: string, successors: string) =>
      `${name} is verdeeld over ${successors}. De cijfers zijn niet te splitsen.`,
    notYet: (name: string, predecessors: string) => `${name} bestond nog niet: ${predecessors}.`,
  },
}

export type LateCatalogue = typeof nlLate
