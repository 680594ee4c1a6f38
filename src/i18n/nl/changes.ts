/** The Dutch sentences about what changed. `previous` is "het vorige kwartaal" or names a quarter. */
export const nlChanges = {
  heading: {
    year: 'Wat veranderde in een jaar',
    quarter: 'Wat veranderde in een kwartaal',
    other: (quarter: string) => `Wat veranderde sinds het ${quarter}`,
  },
  more: 'Meer',
  compared: (quarter: string, previous: string) =>
    `Het ${quarter}, vergeleken met het ${previous}.`,
  nothingBetween: 'Daartussen is niets gepubliceerd.',
  unrounded: 'Een verschil in punten is berekend voor het afronden.',
  previousQuarter: 'het vorige kwartaal',
  namedQuarter: (quarter: string) => `het ${quarter}`,
  lessThan: (points: string) => `minder dan ${points} punt`,
  points: (points: string) => `${points} punt`,
  same: 'gelijk',
  definition: (quarter: string, text: string, source: string) =>
    `Let op: vanaf het ${quarter} is anders geteld. ${text} Bron: ${source}.`,
  total: (people: string, change: string) => `In Sonar: ${people} mensen (${change}).`,
  gap: (people: string, change: string) => `Niet in Sonar: ${people} (${change}).`,
  overRegions: (regions: number) =>
    regions === 1
      ? 'Dit gaat over de enige regio die in beide kwartalen publiceerde.'
      : `Dit gaat over de ${regions} regio’s die in beide kwartalen publiceerden.`,
  municipality: {
    rise: (name: string, people: string, after: string) =>
      `${name} steeg het meest: ${people} erbij, nu ${after}.`,
    fall: (name: string, people: string, after: string) =>
      `${name} daalde het meest: ${people} minder, nu ${after}.`,
    alike: (others: number) =>
      others === 1
        ? 'In 1 andere gemeente was het verschil even groot.'
        : `In ${others} andere gemeenten was het verschil even groot.`,
    unchanged: (places: number, previous: string) =>
      places === 1
        ? `In de enige gemeente die ook in ${previous} in de tabel stond, bleef het aantal mensen in Sonar gelijk.`
        : `In alle ${places} gemeenten die ook in ${previous} in de tabel stonden, bleef het aantal mensen in Sonar gelijk.`,
  },
  coverage: {
    rise: (name: string, points: string, coverage: string, sonar: string, register: string) =>
      `${name} steeg het meest: ${points}, naar ${coverage} (${sonar} van ${register}).`,
    fall: (name: string, points: string, coverage: string, sonar: string, register: string) =>
      `${name} daalde het meest: ${points}, naar ${coverage} (${sonar} van ${register}).`,
    alike: (others: number) =>
      others === 1
        ? 'In 1 andere regio was het verschil even groot.'
        : `In ${others} andere regio’s was het verschil even groot.`,
    unchanged: (places: number, previous: string) =>
      places === 1
        ? `In de enige regio die ook in ${previous} publiceerde, bleef de dekking van het doelgroepregister gelijk.`
        : `In alle ${places} regio’s die ook in ${previous} publiceerden, bleef de dekking van het doelgroepregister gelijk.`,
  },
  places: {
    newByMerger: (members: number, names: string, successor: string) =>
      `${successor} is nieuw: ${names} ${members === 1 ? 'is' : 'zijn'} opgegaan in ${successor}.`,
    joined: (members: number, names: string, successor: string) =>
      `${names} ${members === 1 ? 'is' : 'zijn'} opgegaan in ${successor}.`,
    split: (name: string, successors: string) => `${name} is verdeeld over ${successors}.`,
    appeared: (name: string, previous: string) =>
      `${name} staat nu in de tabel, maar in ${previous} nog niet.`,
    disappeared: (name: string, previous: string) =>
      `${name} stond in ${previous} in de tabel, maar nu niet meer.`,
  },
  municipalities: {
    ended: (previous: string, gone: number) =>
      gone === 1
        ? `Sinds ${previous} is 1 gemeente opgegaan in een andere of verdeeld.`
        : `Sinds ${previous} zijn ${gone} gemeenten opgegaan in een andere of verdeeld.`,
    began: (names: string) => `Nieuw: ${names}.`,
  },
  publishing: {
    began: (previous: string, names: string) =>
      `Nu wel gepubliceerd, maar in ${previous} niet: ${names}.`,
    stopped: (previous: string, names: string) =>
      `Nu niet gepubliceerd, maar in ${previous} wel: ${names}.`,
  },
  /** What UWV published again with other figures. */
  revisions: {
    step: (region: string, former: string, month: string) =>
      `${region}: gepubliceerd in ${former}, herzien in ${month}.`,
    latest: 'De cijfers hier zijn de nieuwste.',
    heading: (count: number) =>
      count === 1 ? 'Eén cijfer veranderde' : `${count} cijfers veranderden`,
    changed: (name: string, before: string, after: string) =>
      `${name}: eerst ${before}, daarna ${after}`,
    figures: {
      profile1: 'kolom 1',
      profile2: 'kolom 2',
      profile3: 'kolom 3',
      profile4: 'kolom 4',
      total: 'totaal in Sonar',
      registerTotal: 'doelgroepregister',
      reportedCoverage: 'afgedrukt percentage',
    },
  },
}
