const numberWords = [
  ...['nul', 'één', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen', 'tien'],
  ...['elf', 'twaalf'],
]

/** The Dutch texts of the charts. They come with the charts, after the table. */
export const nlCharts = {
  card: {
    view: 'Tekening of cijfers',
    chart: 'Grafiek',
    table: 'Tabel',
    download: 'Download',
    kinds: {
      png: 'Plaatje voor een document',
      svg: 'Plaatje om te vergroten of te bewerken',
      csv: 'De getekende punten, voor software',
    },
    saved: (file: string) => `${file} is opgeslagen.`,
    made: (file: string) => `${file} is gemaakt.`,
    link: (address: string) => `Zelf bekijken: ${address}`,
    site: (host: string) => `Klantprofielen, ${host}`,
    chunkFailed: 'De figuur kon niet worden geladen. De cijfers staan wel in deze tabel.',
  },
  trend: {
    of: (part: string, whole: string) => `${part} van ${whole}`,
    quarter: 'Kwartaal',
    notPublished: 'niet gepubliceerd',
    regions: (published: string, all: string) => `${published} van ${all} regio’s`,
    source: (period: string) => `Bron: UWV, Transparantie van klantprofielen${period}.`,
  },
  coverage: {
    label: 'Dekking',
    unit: 'Dekking in',
    percent: 'Procent',
    people: 'Aantallen',
    sonar: 'In Sonar',
    register: 'Register',
    gap: 'Niet in Sonar',
    coverage: 'Dekking',
    printed: 'In de publicatie',
    steady: (years: number, share: string) =>
      years < 2
        ? `De dekking schommelt rond de ${share}`
        : `De dekking schommelt al ${numberWords[years] ?? years} jaar rond de ${share}`,
    went: (before: string, after: string) => `De dekking ging van ${before} naar ${after}`,
    same: (share: string) => `De dekking is aan het begin en aan het eind ${share}`,
    single: (quarter: string, share: string) => `In het ${quarter} was de dekking ${share}`,
    under: (name: string, others: string) => `${name} blijft onder ${others}`,
    above: (name: string, others: string) => `${name} blijft boven ${others}`,
    others: (count: string) => `de andere ${count}`,
    among: (quarter: string, high: string, low: string) =>
      `In het ${quarter} is de dekking het hoogst in ${high} en het laagst in ${low}`,
    than: (quarter: string, high: string, low: string) =>
      `In het ${quarter} is de dekking in ${high} hoger dan in ${low}`,
    alike: (quarter: string, names: string, share: string) =>
      `In het ${quarter} is de dekking even hoog in ${names}: ${share}`,
    noComparison: 'Er zijn te weinig cijfers om te vergelijken',
    empty: 'Deze periode heeft geen compleet kwartaal',
    outside: (people: number, count: string) =>
      people === 0
        ? 'Alle mensen in het register staan in Sonar'
        : people === 1
          ? '1 mens staat niet in Sonar'
          : `${count} mensen staan niet in Sonar`,
    percentLine: (period: string, lowest: string, highest: string) =>
      `Deel van het register in Sonar, ${period}. As van ${lowest} tot ${highest}.`,
    percentLineOf: (area: string, period: string, lowest: string, highest: string) =>
      `Deel van het register in Sonar, ${area}, ${period}. As van ${lowest} tot ${highest}.`,
    peopleLine: (register: string, area: string, quarter: string) =>
      `Van de ${register} mensen in het register van ${area}, ${quarter}. De as begint bij nul.`,
    highest: (name: string) => `hoogst: ${name}`,
    lowest: (name: string) => `laagst: ${name}`,
    band: 'van de laagste tot de hoogste regio',
    noFigure: 'geen cijfer',
    complete: (all: string) => `alle ${all} regio’s`,
    incomplete: 'niet compleet, telt niet mee',
    without: (published: string, all: string, missing: string) =>
      `${published} van ${all}, zonder ${missing}`,
    offLine: (counts: string) => `${counts}. Niet op de lijn.`,
    endRegister: (people: string) => `register ${people}`,
    endGap: 'niet in Sonar',
    tableCaption: 'Sonar en doelgroepregister per kwartaal',
    compareCaption: 'Dekking per kwartaal: deel van het doelgroepregister dat in Sonar staat',
    printedOf: (area: string) => `${area}, in de publicatie`,
    computed: 'Dekking: eigen berekening.',
    percentDescription: (areas: string) => `Dekking in procenten per kwartaal: ${areas}.`,
    peopleDescription: (area: string) =>
      `Mensen in Sonar en in het doelgroepregister, ${area}, per kwartaal.`,
  },
  compare: {
    button: 'Vergelijk regio’s',
    search: 'Zoek regio',
    areas: 'Regio’s',
    chosen: (count: string, most: string) => `${count} van ${most} gekozen`,
    full: 'Meer kan niet. Haal er één weg om een andere te kiezen.',
    found: (count: number) => (count === 1 ? '1 regio gevonden' : `${count} regio’s gevonden`),
    remove: (name: string) => `${name} weghalen`,
    more: (count: string) => `nog ${count} mogelijk`,
    loading: 'De andere regio’s worden geladen.',
    failed: 'De andere regio’s konden niet worden geladen.',
  },
  events: {
    definition: 'andere telling',
    note: (quarter: string, change: string, source: string) =>
      `Vanaf het ${quarter}: ${change} Bron: ${source}.`,
  },
  profiles: {
    label: 'Klantprofielen in de tijd',
    all: 'gemeenten',
    chosen: 'de gekozen gemeenten',
    since: (quarter: string, who: string, municipality: string, uwv: string) =>
      `Zichtbaar deel sinds het ${quarter}: ${who} ${municipality}, UWV ${uwv}`,
    single: (quarter: string, who: string, municipality: string, uwv: string) =>
      `Zichtbaar deel in het ${quarter}: ${who} ${municipality}, UWV ${uwv}`,
    went: (before: string, after: string) =>
      before === after ? `toen en nu ${after}` : `van ${before} naar ${after}`,
    few: (visible: string, all: string, uwvVisible: string, uwvAll: string) =>
      `Zichtbaar zijn ${visible} van ${all} profielen van de gemeente en ${uwvVisible} van ${uwvAll} van UWV`,
    total: (before: string, after: string) =>
      `Het totaal in Sonar ging van ${before} naar ${after} mensen`,
    shares: (who: string, period: string) => `Profielen die werkgevers zien, ${who}, ${period}.`,
    people: (who: string, period: string) =>
      `Mensen in Sonar per soort profiel, ${who}, ${period}.`,
    municipality: (name: string) => `gemeente ${name}`,
    selection: (names: string) => `${names} opgeteld`,
    municipalities: (count: number) =>
      count === 1 ? '1 gekozen gemeente' : `${count} gekozen gemeenten`,
    unit: 'Eenheid',
    someRegions: 'de regio’s die publiceerden',
    someRegionsNote: (regions: string) =>
      `Het laatste kwartaal gaat over ${regions}. Andere kwartalen kunnen over andere regio’s gaan.`,
    shareOf: (share: string, of: string) => `${share} (${of})`,
    tooFew: 'minder dan 10 profielen: geen percentage',
    incomplete: 'niet voor elke gekozen gemeente een regel',
    incompleteNote:
      'Niet elke gekozen gemeente heeft in elk kwartaal een regel. Die kwartalen zijn niet getekend.',
    merged:
      'Gemeenten die later samengingen, zijn opgeteld, behalve waar ook een gemeente is gesplitst.',
    tableCaption: 'Klantprofielen per kwartaal',
    shareColumns: { municipality: 'Gemeente, deel transparant', uwv: 'UWV, deel transparant' },
    panel: (owner: string, who: string) =>
      `Deel van de profielen dat transparant is, per kwartaal: ${owner}, ${who}.`,
    stack: (who: string) => `Mensen in Sonar per kwartaal, vier kolommen gestapeld: ${who}.`,
  },
  multiples: {
    municipalities: 'Gemeenten in de tijd',
    regions: 'Regio’s in de tijd',
    municipalityTitle: {
      rose: (names: string, points: string) =>
        `Het transparante deel steeg het meest in ${names}: ${points} punt in een jaar`,
      fell: (names: string, points: string) =>
        `Het transparante deel daalde het meest in ${names}: ${points} punt in een jaar`,
      same: 'Het transparante deel bleef in een jaar gelijk',
      highest: (quarter: string, names: string, share: string) =>
        `In het ${quarter} is het transparante deel het hoogst in ${names}: ${share}`,
    },
    regionTitle: {
      rose: (names: string, points: string) =>
        `De dekking steeg het meest in ${names}: ${points} punt in een jaar`,
      fell: (names: string, points: string) =>
        `De dekking daalde het meest in ${names}: ${points} punt in een jaar`,
      same: 'De dekking bleef in een jaar gelijk',
      highest: (quarter: string, names: string, share: string) =>
        `In het ${quarter} is de dekking het hoogst in ${names}: ${share}`,
    },
    noComparison: 'Er zijn geen percentages om te vergelijken',
    profiles: (whole: string, period: string, lowest: string, highest: string) =>
      `Transparant deel van de profielen van de gemeente, ${period}. Lichte lijn: ${whole}. As van ${lowest} tot ${highest}.`,
    coverage: (whole: string, period: string, lowest: string, highest: string) =>
      `Deel van het register in Sonar, ${period}. Lichte lijn: ${whole}. As van ${lowest} tot ${highest}.`,
    plus: (points: string) => `+${points} punt`,
    minus: (points: string) => `−${points} punt`,
    unchanged: 'geen verschil',
    fewer: 'Toon minder',
    former: 'Vroegere gemeenten',
    place: 'Naam',
    municipalityCaption: 'Deel transparant van de profielen van de gemeente, per kwartaal',
    regionCaption: 'Deel van het doelgroepregister dat in Sonar staat, per kwartaal',
  },
  range: {
    heading: 'Periode van de figuren',
    from: 'Van',
    to: 'Tot en met',
    all: 'Alle kwartalen',
    period: (first: string, last: string) => `${first} t/m ${last}`,
  },
  register: {
    label: 'Doelgroepregister in Nederland',
    fold: 'Achtergrond: het register in Nederland',
    extent: (count: string, first: string, last: string) =>
      `${count} kwartalen, ${first} tot ${last}`,
    share: (region: string, people: string, national: string, share: string) =>
      `${region} telt ${people} van de ${national} mensen in het doelgroepregister: ${share}`,
    latest: (people: string, month: string) =>
      `Eind ${month} stonden er ${people} mensen in het doelgroepregister`,
    subtitle: (count: string) =>
      `Mensen in het doelgroepregister van heel Nederland, aan het eind van ${count} kwartalen.`,
    nearest: (quarter: string, other: string) =>
      `Van het ${quarter} is geen landelijk cijfer gevonden. Daarom vergelijken we met het ${other}.`,
    wording: 'Tot en met 2019 tellen de bronnen niet precies dezelfde mensen als vanaf eind 2020.',
    description: (first: string, last: string) =>
      `Mensen in het doelgroepregister in heel Nederland, van eind ${first} tot eind ${last}, met gaten.`,
    computed: 'berekend',
    when: (quarter: string) => `${quarter} (berekend)`,
    band: 'Herbeoordeling Wajong',
    bandText: (years: string) =>
      `UWV bekeek van ${years} opnieuw wie met een Wajong-uitkering kan werken. Cijfers van voor en na die jaren zijn niet goed te vergelijken.`,
    people: (count: string) => `${count} mensen`,
    derivation: (printed: string, quarter: string, change: string) =>
      `berekend: ${printed} (${quarter}) ${change}`,
    printed: 'gepubliceerd',
    from: (host: string) => `Bron: ${host}`,
    tableCaption:
      'Mensen in het doelgroepregister in heel Nederland, aan het eind van het kwartaal',
    columns: { quarter: 'Kwartaal', people: 'Mensen', known: 'Soort cijfer', source: 'Bron' },
    notFound: 'geen cijfer gevonden',
    source: 'Bron: nieuwsberichten over de banenafspraak. De tabel noemt de bron van elk cijfer.',
  },
}

export type ChartCatalogue = typeof nlCharts
