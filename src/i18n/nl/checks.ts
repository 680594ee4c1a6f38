/** The Dutch texts of the page with the checks of a publication. */
export const nlChecks = {
  description: 'Elke som van de publicatie nagerekend, met de regel waar elk getal staat.',
  numbers: ['nul', 'één', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven'],
  title: (held: string, all: string) =>
    `De publicatie klopt met zichzelf: ${held} van ${all} controles`,
  titleBroken: (held: string, all: string) =>
    `De publicatie klopt niet helemaal: ${held} van ${all} controles`,
  of: (publication: string, month: string) =>
    `UWV, Transparantie van klantprofielen, ${publication} (${month}).`,
  publication: (region: string, quarter: string) => `${quarter}, ${region}`,
  label: (region: string, quarter: string) => `${region}, ${quarter}`,
  intro:
    'Elk getal hieronder staat in het bestand van UWV, op de regel die ernaast staat. U kunt alles narekenen.',
  introOwn:
    'Elk getal hieronder staat in de tekst van uw bestand, op de regel die ernaast staat. U kunt alles narekenen.',
  choice: {
    label: 'Publicatie',
    own: (publication: string) => `${publication} (uw bestand)`,
    all: (publications: number) => `Alle ${publications} publicaties`,
    region: 'Regio',
    quarter: 'Kwartaal',
    checks: 'Controles',
    held: (held: number, all: number) => `${held} van ${all} kloppen`,
    unknown: (asked: string) =>
      `De publicatie ${asked} staat niet op deze site. Hebt u het bestand? Open het dan onderaan deze pagina.`,
    failed: 'Deze publicatie kon niet worden geladen.',
    noScript: 'Vraagt uw link om een andere publicatie? Die kon niet worden geopend.',
  },
  list: 'De controles',
  fails: 'Klopt niet:',
  rows: (held: number, all: number) => `${held} van ${all} rijen tellen op`,
  rowLines: (first: number, last: number) => `regels ${first} tot en met ${last}`,
  columns: (held: number, all: number) => `${held} van ${all} kolommen tellen op`,
  columnLine: (line: number, row: string) => `tot regel ${line}, ‘${row}’`,
  total: 'De totaalrij telt op',
  totalLine: (people: string, line: number) => `tot ${people}, op regel ${line}`,
  rounding: (printed: string) => `${printed} is goed afgerond`,
  shareOf: (share: string, sonar: string, register: string) => `${share}, ${sonar} van ${register}`,
  partOf: (sonar: string, register: string) => `${sonar} van ${register}`,
  register: 'Het register is groter dan Sonar',
  registerEqual: 'Het register is even groot als Sonar',
  both: (register: string, sonar: string) => `${register} en ${sonar}`,
  municipalities: (held: number, all: number) => `${held} van ${all} gemeenten`,
  byCbs: 'bestonden, volgens het CBS',
  document: 'Het bestand ligt vast',
  hashBelow: 'SHA-256 hieronder',
  dataFile: 'Gegevensbestand',
  ownPublications: 'Eigen publicaties',
  ownScript: 'Openen werkt alleen met script.',
  sums: {
    heading: (rows: number, columns: number) => `${rows} rijen en ${columns} kolommen tellen op`,
    text: 'Regelnummers van het bestand. De kolommen staan in de volgorde van UWV.',
    caption: (publication: string) => `Elke rij en elke kolom opgeteld, ${publication}.`,
    line: 'Regel',
    name: 'Gemeente',
    code: 'CBS-code',
    column: (number: number) => `kolom ${number}`,
    sum: 'opgeteld',
    printed: 'er staat',
    verdict: 'klopt',
    yes: 'klopt',
    no: 'klopt niet',
    added: (rows: number) => `${rows} rijen opgeteld`,
    scroll: 'Tabel, schuif om alle kolommen te zien',
    existed: (all: number, day: string, region: string) =>
      `Alle ${all} gemeenten bestonden op ${day} en horen bij regio ${region}. Bron: CBS.`,
    unknownRegion: (region: string) => `Regio ${region} staat niet in de lijsten van het CBS.`,
    unknown: (names: string) => `Niet in de lijst van het CBS voor dit kwartaal: ${names}.`,
    missing: (names: string) => `Zonder rij, maar volgens het CBS wel van deze regio: ${names}.`,
  },
  roundsTo: (printed: string) => `rondt af op ${printed}`,
  interval: (lowest: string, highest: string) => `van ${lowest} tot ${highest}`,
  inSonar: (line: number) => `In Sonar, regel ${line}`,
  inRegister: (line: number) => `Doelgroepregister, regel ${line}`,
  hash: (file: string) =>
    `${file} heeft deze SHA-256. Rekent u hem na en is hij anders, dan hebt u een ander bestand.`,
  compare: {
    label: 'Reken uw bestand na',
    same: (file: string) => `${file} is hetzelfde bestand.`,
    other: (file: string) => `${file} is een ander bestand.`,
  },
  unseen: {
    heading: 'Wat wij niet kunnen zien',
    counted: {
      term: 'Of UWV goed telde',
      text: 'Wij zien alleen of de getallen op elkaar passen.',
    },
    cancelling: {
      term: 'Fouten die elkaar opheffen',
      text: 'Ook als twee kolommen zijn verwisseld, tellen ze nog op.',
    },
    names: {
      term: 'Hoe de kolommen heten',
      text: 'UWV gaf ze geen naam. Op de andere bladzijden staat onze lezing, met',
    },
    coverage: { term: 'De dekking per gemeente', text: 'UWV geeft het register alleen per regio.' },
    gap: {
      term: 'Wie er niet in Sonar staat',
      text: (people: string) => `Van die ${people} mensen is alleen het aantal bekend.`,
    },
    page: {
      term: 'De bladzijde zelf',
      text: 'Wij lezen de tekst, niet de opmaak. Verborgen tekst telt in een PDF nooit mee.',
    },
  },
}

export type ChecksCatalogue = typeof nlChecks
