/** The Dutch texts about the source and the terms. They come after the table. */
export const nlSource = {
  onThisPage: {
    name: 'Op deze pagina',
    regions: 'Regio’s',
    municipalities: 'Gemeenten',
    table: 'Tabel',
    trend: 'Trend',
    source: 'Bron',
  },
  print: {
    all: (municipalities: string) => `alle ${municipalities}`,
    chosen: (municipalities: string) => `${municipalities} gekozen`,
    named: (names: string) => `alleen ${names}`,
    count: 'aantallen',
    share: 'procenten van het totaal in Sonar',
    published: 'gemeenten zoals in de publicatie',
    current: 'fusies opgeteld',
  },
  heading: 'Bron',
  citation: (quarterCode: string, region: string, month: string) =>
    `UWV, Transparantie van klantprofielen, ${quarterCode}, ${region} (${month})`,
  revised: (month: string) => `herzien in ${month}`,
  synthetic: (mark: string, quarterCode: string, area: string) =>
    `${mark}: verzonnen cijfers, ${quarterCode}, ${area}`,
  publisher: (publisher: string, month: string) => `${publisher} © ${month}.`,
  demand: 'De bron vraagt dit:',
  reuse: 'De cijfers blijven van UWV. Neemt u ze over, noem dan UWV als bron.',
  checked: 'Alle rijen en kolommen zijn nageteld: elke som klopt met het totaal in de publicatie.',
  dataFile: 'Gegevensbestand (JSON)',
  disclosure:
    'Kleine aantallen staan er zoals UWV ze publiceert. Wij rekenen geen kleinere groepen uit.',
  explanation: {
    heading: 'Woorden',
    more: 'Alle begrippen en afkortingen',
    terms: {
      banenafspraak: {
        term: 'Banenafspraak',
        meaning:
          'Werkgevers en overheid hebben afgesproken om extra banen te maken voor mensen met een arbeidsbeperking. Die mensen heten samen de doelgroep banenafspraak.',
      },
      doelgroepregister: {
        term: 'Doelgroepregister',
        meaning:
          'De lijst van UWV met alle mensen die meetellen voor de banenafspraak. UWV geeft het aantal alleen per arbeidsmarktregio, niet per gemeente.',
      },
      sonar: {
        term: 'Sonar',
        meaning:
          'Het systeem waarin UWV en gemeenten werkzoekenden bijhouden. Niet iedereen uit het doelgroepregister staat erin.',
      },
      klantprofiel: {
        term: 'Klantprofiel',
        meaning:
          'Een beschrijving van wat iemand kan en zoekt: opleiding, vaardigheden en soort werk. UWV of de gemeente maakt het samen met die persoon.',
      },
      transparant: {
        term: 'Transparant',
        meaning:
          'Werkgevers kunnen het profiel zonder naam terugvinden in de kandidatenverkenner op werk.nl.',
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
}
