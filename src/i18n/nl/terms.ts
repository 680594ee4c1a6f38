/** A word or abbreviation, and what it means. */
export function explain(term: string, meaning: string) {
  return { term, meaning }
}

/** What only the page of terms explains. A key is the end of an address: `begrippen/#afgeleid`. */
export const nlTerms = {
  kandidatenverkenner: explain(
    'Kandidatenverkenner',
    'Het deel van werk.nl waarin werkgevers profielen zoeken van mensen uit de doelgroep banenafspraak. Er staan geen namen bij.',
  ),
  wajong: explain(
    'Wajong',
    'Een uitkering voor mensen die al jong een ziekte of handicap hebben. Het woord komt van Wet arbeidsongeschiktheidsvoorziening jonggehandicapten.',
  ),
  'vier-kolommen': explain(
    'De vier kolommen',
    'De publicatie geeft per gemeente vier aantallen, zonder naam erboven. De uitleg noemt twee makers van profielen: de gemeente en UWV. Ook gaat die uitleg over mensen die werkgevers wel of niet kunnen zien. Daaruit maakten wij vier namen. Welke kolom welke is, zegt de bron niet. Onze namen kunnen dus verkeerd zijn. De aantallen en hun volgorde zijn die van de bron.',
  ),
  afgeleid: explain(
    'Afgeleid',
    'Dit staat niet zo in de publicatie. Wij hebben het eruit opgemaakt. Het woord staat bij de namen van de vier kolommen.',
  ),
  totaal: explain(
    'Totaal in Sonar',
    'Alle mensen uit de doelgroep banenafspraak die in Sonar staan. Het is de som van de vier kolommen en staat zo in de publicatie.',
  ),
  kwartaal: explain(
    'Kwartaal',
    'Drie maanden. Het eerste kwartaal is januari tot en met maart, het vierde is oktober tot en met december. Het derde kwartaal van 2020 heet in bestanden en links 2020-Q3. Bij een figuur staat soms kort ‘3e kw. 2020’.',
  ),
  fusies: explain(
    'Fusies optellen',
    'Gemeenten gaan soms samen. Met deze keuze ziet u de gemeenten van nu, ook in oude kwartalen. De cijfers van de vroegere gemeenten zijn dan opgeteld. Een gemeente die werd gesplitst, kunnen wij niet verdelen.',
  ),
  ontbreekt: explain(
    'Geen cijfer en niet gepubliceerd',
    'Van dit kwartaal of deze gemeente heeft de bron geen cijfer. Dat is iets anders dan nul: een nul staat er als 0.',
  ),
  berekening: explain(
    'Eigen berekening',
    'Wij hebben dit getal zelf uitgerekend met de cijfers van UWV. Het staat niet in de publicatie.',
  ),
  percentage: explain(
    'Percentage',
    'Een deel van het geheel, of een verandering, in stukken van honderd. Bij elk deel staat waarvan het een deel is. Wij rekenen met precieze getallen en ronden pas aan het eind af.',
  ),
  procentpunt: explain(
    'Procentpunt',
    'Het verschil tussen twee percentages. Van 70% naar 72% is 2 procentpunt erbij. Het is niet hetzelfde als 2%.',
  ),
  mediaan: explain(
    'Mediaan',
    'Het middelste getal als alle getallen van laag naar hoog staan. De ene helft is lager, de andere helft is hoger. Staan er twee in het midden, dan is het hun gemiddelde.',
  ),
  uwv: explain(
    'UWV',
    'Het Uitvoeringsinstituut Werknemersverzekeringen. UWV houdt het doelgroepregister bij en publiceert de cijfers. Dit dashboard is niet van UWV.',
  ),
  cbs: explain(
    'CBS',
    'Het Centraal Bureau voor de Statistiek. De codes, de namen en de fusies van gemeenten komen van CBS.',
  ),
  wcag: explain(
    'WCAG, niveau A en AA',
    'Web Content Accessibility Guidelines: internationale richtlijnen om websites voor iedereen bruikbaar te maken. A en AA zijn niveaus. Wie AA haalt, haalt ook A.',
  ),
  'en-301-549': explain(
    'EN 301 549',
    'De Europese norm voor toegankelijke websites, apps en apparaten. De letters EN staan voor Europese norm.',
  ),
  schermlezer: explain(
    'Schermlezer (NVDA, JAWS, VoiceOver, TalkBack)',
    'Een programma dat een scherm voorleest of in braille zet. NVDA betekent NonVisual Desktop Access, JAWS betekent Job Access With Speech.',
  ),
  csv: explain(
    'CSV',
    'Comma-separated values: een tabel als gewone tekst. Een rekenprogramma kan het bestand openen. Voor Excel is er een eigen soort, met puntkomma’s en decimale komma’s.',
  ),
  xlsx: explain(
    'XLSX',
    'Een bestand van Excel, dat ook andere rekenprogramma’s openen. Getallen zijn er echte getallen, en een tweede blad noemt de bron.',
  ),
  json: explain(
    'JSON',
    'JavaScript Object Notation: tekst waarin programma’s gegevens lezen. Zo bewaart het dashboard elke publicatie.',
  ),
  pdf: explain(
    'PDF',
    'Portable Document Format: een document dat er overal hetzelfde uitziet. UWV publiceert zo.',
  ),
  'sha-256': explain(
    'SHA-256',
    'Een rij van 64 tekens die een programma uit een bestand berekent. Is één letter van het bestand anders, dan is die rij heel anders.',
  ),
  png: explain(
    'PNG',
    'Portable Network Graphics: een plaatje van puntjes, voor in een document of bericht.',
  ),
  svg: explain(
    'SVG',
    'Scalable Vector Graphics: een tekening van lijnen. Die blijft scherp, ook als u hem groot maakt.',
  ),
  synthetisch: explain(
    'Synthetische gegevens',
    'Verzonnen cijfers van een heel land. Ze laten zien hoe het dashboard werkt als bijna alle regio’s publiceren. Ze zijn niet van UWV en zeggen niets over echte mensen.',
  ),
  link: explain(
    'Link naar wat u ziet',
    'Het adres van de pagina bevat uw keuzes voor de tabel en de periode. Noemt het geen kwartaal, dan ziet de lezer het nieuwste. Er staat niets over u in.',
  ),
}
