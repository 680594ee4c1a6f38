/** The Dutch texts of the ranking of regions. */
export const nlRanking = {
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
  subtitle: 'Deel van het doelgroepregister in Sonar.',
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
  notPublished: 'niet gepubliceerd',
  noRank: 'geen',
  explanation:
    'Dekking is het aantal mensen in Sonar, gedeeld door het aantal in het doelgroepregister van dezelfde regio: een eigen berekening. Een verschil is berekend voor het afronden. ‘Niet bekend’ betekent: toen niet gepubliceerd, of minder dan 10 mensen.',
}
