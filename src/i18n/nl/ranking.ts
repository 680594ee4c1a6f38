/** The Dutch texts of the ranking of regions. */
export const nlRanking = {
  heading: 'Dekking per arbeidsmarktregio',
  caption: (quarter: string) =>
    `Dekking van het doelgroepregister per arbeidsmarktregio, ${quarter}.`,
  scroll: 'Dekking per regio, schuif om alle kolommen te zien',
  columns: {
    rank: 'Plaats',
    name: 'Regio',
    coverage: 'Dekking',
    gap: 'Niet in Sonar',
    change: 'Verschil met vorig kwartaal (procentpunt)',
    yearChange: 'Verschil met een jaar eerder (procentpunt)',
  },
  plus: (points: string) => `+${points}`,
  minus: (points: string) => `−${points}`,
  tooFew: 'te weinig mensen',
  noComparison: 'niet bekend',
  notPublished: 'niet gepubliceerd',
  noRank: 'geen',
  explanation:
    'Dekking is het aantal mensen in Sonar, gedeeld door het aantal mensen in het doelgroepregister van dezelfde regio. Dit is een eigen berekening. Een verschil is de dekking nu min de dekking toen, berekend voor het afronden. Regio’s met precies dezelfde dekking delen een plaats. Staan er minder dan 10 mensen in het register, dan geven we geen percentage. ‘Niet bekend’ betekent: toen is voor deze regio niets gepubliceerd, of het ging om minder dan 10 mensen.',
}
