/** The Dutch texts about the source that the top of the page has too. */
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
  terms: {
    sonar: {
      term: 'Sonar',
      meaning:
        'Het systeem waarin UWV en gemeenten werkzoekenden bijhouden. Niet iedereen uit het doelgroepregister staat erin.',
    },
    doelgroepregister: {
      term: 'Doelgroepregister',
      meaning:
        'De lijst van UWV met alle mensen die meetellen voor de banenafspraak. UWV geeft het aantal alleen per arbeidsmarktregio, niet per gemeente.',
    },
    transparant: {
      term: 'Transparant',
      meaning:
        'Werkgevers kunnen het profiel zonder naam terugvinden in de kandidatenverkenner op werk.nl.',
    },
  },
}
