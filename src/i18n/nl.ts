/** The Dutch texts. This catalogue is the type of every other one. */
export const nl = {
  site: {
    name: 'Transparantie van klantprofielen',
    title: (region: string, quarter: string) =>
      `${region}, ${quarter} – Transparantie van klantprofielen`,
    subtitle: (region: string, quarter: string, month: string) =>
      `Arbeidsmarktregio ${region} · ${quarter} · gepubliceerd in ${month}`,
    skip: 'Naar de inhoud',
    noEnglish: 'De Engelse teksten konden niet worden geladen.',
    otherLanguage: 'English',
    description: 'Mensen uit de doelgroep banenafspraak in Sonar, per gemeente',
    notOfUwv: 'Dit dashboard is niet van UWV. Het gebruikt geen cookies en volgt niemand.',
  },
  loading: 'De cijfers worden geladen.',
  loadingPart: 'Dit deel wordt geladen.',
  retry: 'Probeer opnieuw',
  reload: 'Vernieuw de pagina',
  partFailed: 'Dit deel van de pagina kon niet worden geladen. Uw keuzes blijven staan.',
  close: 'Sluiten',
  summary: {
    heading: (region: string) => `De hele arbeidsmarktregio ${region}`,
    inSonar: 'mensen uit de doelgroep banenafspraak in Sonar',
    ofRegister: (register: string) => `van de ${register} mensen in het doelgroepregister`,
    notInSonar: 'mensen niet bekend in Sonar',
    own: 'eigen berekening',
    bar: (sonar: string, register: string, gap: string) =>
      `Doelgroepregister: ${register} mensen. In Sonar: ${sonar}. Niet in Sonar: ${gap}.`,
    barSonar: (sonar: string) => `In Sonar ${sonar}`,
    barGap: (gap: string) => `Niet in Sonar ${gap}`,
    computed: (coverage: string, sonar: string, register: string, printed: string, gap: string) =>
      `${coverage} is een eigen berekening: ${sonar} gedeeld door ${register}. In de publicatie staat dit afgerond: ${printed}. Ook ${gap} is een eigen berekening: ${register} min ${sonar}.`,
    regionOnly: (region: string) =>
      `Deze cijfers gaan over de hele regio ${region}. UWV publiceert het doelgroepregister niet per gemeente. Daarom is er geen percentage voor de gekozen gemeenten.`,
  },
  filters: {
    heading: 'Filters',
    quarter: 'Kwartaal',
    region: 'Arbeidsmarktregio',
    municipalities: 'Gemeenten',
    chosen: (chosen: number) => `${chosen} gekozen`,
    allChosen: 'alle',
    search: 'Zoek gemeente',
    found: (found: number) => (found === 1 ? '1 gemeente gevonden' : `${found} gemeenten gevonden`),
    notFound: 'Geen gemeente gevonden. Wis de zoektekst of kijk bij een ander kwartaal.',
    clearSelection: 'Alles wissen',
    clear: 'Wis filters',
    boundaries: 'Fusies optellen',
    boundariesNote:
      'Laat gemeenten zien zoals ze nu zijn. Gemeenten die samengingen, zijn opgeteld.',
  },
  table: {
    heading: (rows: string, quarter: string) => `${rows}, ${quarter}`,
    rows: (rows: number) => (rows === 1 ? '1 gemeente' : `${rows} gemeenten`),
    caption: (region: string, quarter: string) =>
      `Klantprofielen per gemeente, arbeidsmarktregio ${region}, ${quarter}.`,
    captionCount: 'Aantal mensen in Sonar.',
    captionShare: 'Deel van het totaal in Sonar van dezelfde rij, in procenten.',
    sortable: 'Kolommen met een knop zijn sorteerbaar.',
    name: 'Gemeente',
    columns: {
      profile1: 'Gemeente, transparant',
      profile2: 'Gemeente, niet transparant',
      profile3: 'UWV, transparant',
      profile4: 'UWV, niet transparant',
      total: 'Totaal in Sonar',
    },
    share: (label: string) => `${label} (%)`,
    derived: 'afgeleid',
    derivedNote:
      'Afgeleid: de publicatie geeft deze vier kolommen geen naam. De namen zijn onze lezing van de uitleg erbij; de bron zegt niet welke kolom welke is. De volgorde is die van de bron.',
    mergedFrom: (names: string) => `Opgeteld: ${names}`,
    totalSelection: (chosen: number, all: number) => `Totaal selectie (${chosen} van ${all})`,
    totalRegion: 'Totaal regio',
    proof: 'Verschil in mensen: som van de rijen min het totaal in de publicatie',
    missing: 'onbekend',
    measure: 'Toon',
    count: 'Aantallen',
    shareMeasure: 'Procenten',
    columnChoice: 'Kolommen',
    columnChoiceNote: 'Minstens één kolom blijft in beeld.',
    empty: 'Geen gemeenten om te tonen. De gevraagde gemeenten staan niet in dit kwartaal.',
    showAll: 'Toon alle gemeenten',
    region: 'Tabel, schuif om alle kolommen te zien',
    sortedBy: (columns: string) => `gesorteerd op ${columns}`,
    ascending: (column: string) => `${column} (oplopend)`,
    descending: (column: string) => `${column} (aflopend)`,
    sortHint: 'Houd Shift vast om op nog een kolom te sorteren.',
    sortPosition: (position: number) => `sorteert als nummer ${position}`,
  },
  export: {
    button: 'Exporteren',
    excel: 'CSV voor Excel',
    machine: 'CSV (machineleesbaar)',
    note: 'Het bestand bevat de rijen, volgorde en kolommen van de tabel, zonder de totalen.',
    done: (file: string, rows: number) =>
      `${file} is opgeslagen met ${rows === 1 ? '1 rij' : `${rows} rijen`}.`,
    failed: 'Opslaan is niet gelukt. Vernieuw de pagina en probeer het opnieuw.',
    sourceHeading: 'Bron',
    linkHeading: 'Link',
  },
  share: {
    button: 'Kopieer link',
    done: 'De link is gekopieerd.',
    refused: 'Kopiëren is niet gelukt. Selecteer de link en kopieer hem zelf.',
    field: 'Link naar deze weergave',
  },
  connection: {
    offline: 'U bent offline. De cijfers die al geladen waren, blijven staan.',
    stale: 'Nieuwe cijfers ophalen is niet gelukt. U ziet de laatste goede cijfers.',
  },
}

export type Catalogue = typeof nl
