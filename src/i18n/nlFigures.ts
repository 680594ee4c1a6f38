/** The Dutch texts of the figures. They come with the figures, after the table. */
export const nlFigures = {
  coverage: {
    heading: 'Dekking: Sonar en doelgroepregister',
    sonar: 'In Sonar',
    register: 'Doelgroepregister',
    gap: 'Niet in Sonar',
    coverage: 'Dekking',
    printed: 'In de publicatie',
    quarter: 'Kwartaal',
    single: (quarter: string, sonar: string, register: string, coverage: string) =>
      `In het ${quarter} stonden ${sonar} van de ${register} mensen uit het doelgroepregister in Sonar: een dekking van ${coverage}.`,
    several: (first: string, last: string, before: string, after: string) =>
      `Van het ${first} tot het ${last} ging de dekking van ${before} naar ${after}.`,
    needsTwo:
      'Een ontwikkeling in de tijd vraagt minstens twee kwartalen. Er is er nu één gepubliceerd.',
    oneShown: 'U ziet één kwartaal. Kies een langere periode voor een ontwikkeling in de tijd.',
    notPublished: 'niet gepubliceerd',
    showTable: 'Toon als tabel',
    tableCaption: 'Sonar en doelgroepregister per kwartaal',
    empty: 'In deze periode is geen kwartaal gepubliceerd.',
    chunkFailed: 'De figuur kon niet worden geladen. De cijfers staan wel in deze tabel.',
    description: (region: string) =>
      `Mensen in Sonar en in het doelgroepregister, arbeidsmarktregio ${region}, per kwartaal.`,
    source: (month: string) =>
      `Bron: UWV, Transparantie van klantprofielen (${month}). Dekking: eigen berekening.`,
  },
}

export type FigureCatalogue = typeof nlFigures
