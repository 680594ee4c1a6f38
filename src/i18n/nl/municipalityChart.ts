/** The Dutch texts of the chart per municipality and what stands beside it. */
export const nlMunicipalityChart = {
  label: 'Klantprofielen per gemeente',
  title: (municipality: string, uwv: string) =>
    `Gemeenten maken ${municipality} van hun profielen zichtbaar, UWV ${uwv}`,
  titleMunicipality: (share: string) =>
    `Gemeenten maken ${share} van hun profielen zichtbaar; UWV heeft er te weinig voor een percentage`,
  titleUwv: (share: string) =>
    `UWV maakt ${share} van zijn profielen zichtbaar; gemeenten hebben er te weinig voor een percentage`,
  titleTooFew: 'Hier zijn te weinig profielen voor een percentage',
  /** The marks stand before the word that they belong to. */
  shown: (where: string, quarter: string) =>
    `Profielen die werkgevers zien, ${where}, ${quarter}: ●gemeente en ■UWV.`,
  order: 'Volgorde',
  orders: { name: 'naam', size: 'grootte' },
  owners: { municipality: 'gemeente', uwv: 'UWV' },
  wholeRegion: 'Hele regio',
  few: 'Waar minder dan tien profielen zijn, staat geen percentage.',
  tooFew: 'te weinig',
  description:
    'Per gemeente het deel van de profielen dat werkgevers zien, van 0 tot 100%. De tabel heeft dezelfde cijfers.',
  tableCaption: 'Profielen die werkgevers zien, van alle profielen',
  columns: {
    municipality: 'Van gemeente',
    municipalityShare: 'Deel van gemeente',
    uwv: 'Van UWV',
    uwvShare: 'Deel van UWV',
  },
  source: (when: string) => `Bron: UWV, ${when}. Percentages: eigen berekening.`,
  strip: {
    find: 'Zoek uw gemeente',
    description: 'Elk teken is een gemeente, van 0 tot 100%. De tabel heeft dezelfde cijfers.',
    median: (share: string) => `mediaan ${share}`,
    place: (name: string, share: string) => `${name} ${share}`,
    showAll: (rows: string) => `Teken alle ${rows} gemeenten`,
  },
  aside: {
    heading: 'Wat u ziet',
    transparent:
      'Een profiel is transparant als werkgevers het zonder naam kunnen vinden in de kandidatenverkenner op werk.nl.',
    highest: (name: string, share: string, people: string) =>
      `${name} maakt het grootste deel zichtbaar: ${share}, ${people}.`,
    highestOf: (count: string, share: string) =>
      `In ${count} gemeenten is het zichtbare deel het grootst: ${share}.`,
    lowest: (name: string, share: string, people: string) =>
      `In ${name} is het ${share}, ${people}.`,
    lowestOf: (count: string, share: string) => `In ${count} gemeenten is het ${share}.`,
    reading: 'UWV gaf de kolommen geen naam. Deze namen zijn onze lezing.',
    how: 'Hoe wij lezen',
    beside: (name: string) => `${name} naast de regio`,
    besideCountry: (name: string) => `${name} naast heel Nederland`,
    region: (share: string, people: string) => `regio ${share}, ${people}`,
    country: (share: string, people: string) => `Nederland ${share}, ${people}`,
    tooFew: (people: string) => `${people}, te weinig voor een percentage`,
  },
  oneQuarter: {
    heading: 'Er is één kwartaal',
    text: 'Een ontwikkeling ziet u vanaf twee kwartalen. Zo komt u verder.',
    own: 'Open uw eigen publicaties',
    ownHelp: 'PDF’s van UWV. Ze blijven op uw apparaat.',
    example: 'Bekijk een voorbeeld',
    exampleHelp: 'Heel Nederland, door de jaren heen.',
  },
}
