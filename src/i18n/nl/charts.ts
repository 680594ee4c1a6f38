/** The Dutch texts of the charts. They come with the charts, after the table. */
export const nlCharts = {
  card: {
    showTable: 'Toon als tabel',
    savePng: 'Opslaan als PNG',
    saveSvg: 'Opslaan als SVG',
    saved: (file: string) => `${file} is opgeslagen.`,
    made: (file: string) => `${file} is gemaakt.`,
    notSaved: 'Opslaan is niet gelukt. Vernieuw de pagina en probeer het opnieuw.',
    link: (address: string) => `Zelf bekijken: ${address}`,
    synthetic: 'SYNTHETISCH',
    chunkFailed: 'De figuur kon niet worden geladen. De cijfers staan wel in deze tabel.',
  },
  trend: {
    quarter: 'Kwartaal',
    notPublished: 'niet gepubliceerd',
    needsTwo: 'Voor een ontwikkeling in de tijd zijn minstens twee kwartalen nodig.',
    quarters: (count: number) => `${count} kwartalen`,
    gaps: (quarters: string) => `Niet gepubliceerd en dus niet getekend: ${quarters}.`,
    incomplete: (quarters: string) =>
      `Niet compleet: ${quarters}. Daar ontbreken regio’s; de som is dan geen cijfer voor heel Nederland.`,
    incompleteMark: 'Niet alle regio’s',
    regions: (published: string, all: string) => `${published} van ${all} regio’s`,
    source: (period: string) => `Bron: UWV, Transparantie van klantprofielen${period}.`,
    syntheticSource: 'Synthetische gegevens: geen cijfers van UWV.',
  },
  coverage: {
    heading: 'Dekking: Sonar en doelgroepregister',
    sonar: 'In Sonar',
    register: 'Doelgroepregister',
    gap: 'Niet in Sonar',
    coverage: 'Dekking',
    printed: 'In de publicatie',
    single: (quarter: string, sonar: string, register: string, coverage: string) =>
      `In het ${quarter} stonden ${sonar} van de ${register} mensen uit het doelgroepregister in Sonar: een dekking van ${coverage}.`,
    tableCaption: 'Sonar en doelgroepregister per kwartaal',
    several: (area: string, first: string, last: string, before: string, after: string) =>
      `Van het ${first} tot het ${last} ging de dekking van ${area} van ${before} naar ${after}.`,
    computed: 'Dekking: eigen berekening.',
    empty: 'In deze periode is geen kwartaal gepubliceerd.',
    description: (area: string) =>
      `Mensen in Sonar en in het doelgroepregister, ${area}, per kwartaal.`,
  },
  events: {
    heading: 'Wat er veranderde',
    from: (quarter: string) => `Stippellijn, vanaf het ${quarter}:`,
    merged: (names: string, into: string) => `Opgegaan in ${into}: ${names}.`,
    split: (names: string, into: string) => `Verdeeld over ${into}: ${names}.`,
    ended: (count: string) => `Gemeenten die opgingen in andere: ${count}.`,
    statistics: 'CBS, gemeentelijke indelingen',
    source: (name: string) => `Bron: ${name}.`,
  },
  profiles: {
    heading: 'Klantprofielen in de tijd',
    municipality: (name: string) => `gemeente ${name}`,
    selection: (names: string) => `${names} opgeteld`,
    municipalities: (count: number) =>
      count === 1 ? '1 gekozen gemeente' : `${count} gekozen gemeenten`,
    count: 'aantal mensen',
    share: 'deel van het totaal in Sonar',
    several: (first: string, last: string, before: string, after: string) =>
      `Van het ${first} tot het ${last} ging het totaal in Sonar van ${before} naar ${after} mensen.`,
    severalShare: (column: string, first: string, last: string, before: string, after: string) =>
      `In het ${last} is “${column}” het grootste deel: ${after} van het totaal in Sonar, tegen ${before} in het ${first}.`,
    single: (quarter: string, column: string, people: string, total: string) =>
      `In het ${quarter} is “${column}” het grootste deel: ${people} van de ${total} mensen in Sonar.`,
    nobody: (quarter: string) => `In het ${quarter} stond hier niemand in Sonar.`,
    empty: 'Voor deze keuze en deze periode zijn er geen cijfers.',
    incomplete: 'niet voor elke gekozen gemeente een regel',
    incompleteNote:
      'Niet elke gekozen gemeente heeft in elk kwartaal een regel. Die kwartalen zijn niet getekend.',
    countryOnly: 'Deze figuur laat heel Nederland zien, niet alleen de gekozen gemeenten.',
    merged:
      'Gemeenten die later samengingen, zijn in elk kwartaal opgeteld. Dat kan niet waar ook een gemeente is gesplitst.',
    tableCaption: 'Klantprofielen per kwartaal',
    description: (filters: string) => `Vier kolommen, gestapeld. ${filters}.`,
  },
  multiples: {
    municipalities: 'Totaal in Sonar per gemeente',
    regions: 'Totaal in Sonar per arbeidsmarktregio',
    changed: (first: string, last: string, up: string, down: string, of: string) =>
      `Van het ${first} tot het ${last} steeg het totaal in ${up} van de ${of} en daalde het in ${down}.`,
    municipalityCount: (count: string) => `${count} gemeenten`,
    regionCount: (count: string) => `${count} regio’s`,
    changedOne: (first: string, last: string, name: string, before: string, after: string) =>
      `Van het ${first} tot het ${last} ging het totaal van ${name} van ${before} naar ${after} mensen.`,
    notComparable: 'Geen enkele lijn heeft een cijfer in het eerste en in het laatste kwartaal.',
    onlyBoth: (lines: string) => `Zonder cijfer in het eerste of het laatste kwartaal: ${lines}.`,
    lines: (count: string) => `${count} lijnen`,
    scale: (most: string) =>
      `Alle lijnen hebben dezelfde schaal: van 0 tot ${most} mensen. Een kleine gemeente of regio staat daardoor laag.`,
    gaps: 'Waar een lijn onderbroken is, is er geen cijfer.',
    latest: 'Bij elke lijn staat het laatste cijfer.',
    ofQuarter: (quarter: string) => `Bij elke lijn staat het cijfer van het ${quarter}.`,
    noFigure: 'geen cijfer',
    place: 'Naam',
    tableCaption: 'Totaal in Sonar per kwartaal, aantal mensen',
  },
  range: {
    heading: 'Periode van de figuren',
    from: 'Van',
    to: 'Tot en met',
    all: 'Alle kwartalen',
    period: (first: string, last: string) => `${first} tot en met ${last}`,
  },
  share: {
    heading: (area: string) => `Dekking in procenten, ${area}`,
    filters: (areas: string) => `Deel van het doelgroepregister dat in Sonar staat, ${areas}`,
    among: (quarter: string, count: string, high: string, low: string) =>
      `In het ${quarter} was de dekking het hoogst in ${high} en het laagst in ${low}. Vergeleken zijn ${count} gebieden met een volledig cijfer.`,
    noSentence:
      'In deze periode is van deze gebieden te weinig gepubliceerd voor een vergelijking.',
    description: (areas: string) => `Dekking in procenten per kwartaal: ${areas}.`,
    axis: (lowest: string) => `De as begint bij ${lowest}, niet bij 0%.`,
    printedOf: (area: string) => `${area}, in de publicatie`,
    tableCaption: 'Dekking per kwartaal: deel van het doelgroepregister dat in Sonar staat',
    compare: 'Vergelijk',
    compared: (count: number) => `(${count} erbij)`,
    areas: 'Kies gebieden',
    own: (area: string) => `U ziet altijd ${area}. Kies er hoogstens vijf bij.`,
    full: 'Meer dan zes gebieden kan niet. Haal er één weg om een ander te kiezen.',
    loading: 'De andere regio’s worden geladen.',
    failed: 'De andere regio’s konden niet worden geladen.',
  },
  register: {
    heading: (first: string, last: string) =>
      `Doelgroepregister in heel Nederland, eind ${first} tot eind ${last}`,
    filters: (count: string) =>
      `Mensen in het doelgroepregister, aan het eind van ${count} kwartalen`,
    share: (people: string, region: string, quarter: string, share: string, whole: string) =>
      `${people} mensen in ${region} (${quarter}) is ${share} van ${whole}.`,
    whole: (people: string, quarter: string) => `de ${people} in heel Nederland (${quarter})`,
    latest: (people: string, month: string) =>
      `Eind ${month} stonden er ${people} mensen in het doelgroepregister.`,
    nearest: (quarter: string, other: string) =>
      `Van het ${quarter} is geen landelijk cijfer gevonden. Daarom vergelijken we met het ${other}.`,
    apart:
      'Deze cijfers komen uit nieuwsberichten, niet uit de klantprofielen. Van andere kwartalen is geen cijfer gevonden.',
    wording:
      'De bronnen gebruiken niet steeds dezelfde woorden. Tot en met 2019 gaat het om mensen met een geldige grondslag: een reden om in het register te staan. Vanaf eind 2020 gaat het om mensen in de doelgroep banenafspraak.',
    description: (first: string, last: string) =>
      `Mensen in het doelgroepregister in heel Nederland, van eind ${first} tot eind ${last}, met gaten.`,
    published: 'Gepubliceerd',
    computed: 'Berekend',
    when: (quarter: string) => `${quarter}, berekend`,
    band: 'Herbeoordeling Wajong',
    bandText: (years: string) =>
      `Herbeoordeling Wajong, ${years}: UWV bekeek toen opnieuw wie met een Wajong-uitkering kan werken. Wie blijvend niet kan werken, ging uit het register. Cijfers van voor en na deze jaren zijn daarom niet goed te vergelijken.`,
    people: (count: string) => `${count} mensen`,
    derivation: (printed: string, quarter: string, change: string) =>
      `berekend: ${printed} (${quarter}) ${change}`,
    printed: 'gepubliceerd',
    from: (host: string) => `Bron: ${host}`,
    tableCaption:
      'Mensen in het doelgroepregister in heel Nederland, aan het eind van het kwartaal',
    columns: { quarter: 'Kwartaal', people: 'Mensen', known: 'Soort cijfer', source: 'Bron' },
    gap: (first: string, last: string) => `${first} tot en met ${last}`,
    notFound: 'geen cijfer gevonden',
    source: 'Bron: nieuwsberichten over de banenafspraak. De tabel noemt de bron van elk cijfer.',
  },
}

export type ChartCatalogue = typeof nlCharts
