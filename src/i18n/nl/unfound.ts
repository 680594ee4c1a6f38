/** The Dutch texts for what a link or a search names and the page does not have. */
export const nlUnfound = {
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
