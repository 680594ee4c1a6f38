/** The Dutch texts of the page on open data, and of the files that programs read. They are made at build. */
export const nlOpenData = {
  description: 'De cijfers als bestanden voor uw eigen programma, met uitleg bij elke kolom.',
  dataset:
    'Mensen uit de doelgroep banenafspraak in Sonar, per gemeente en kwartaal. Ook het doelgroepregister en de dekking, per arbeidsmarktregio. De cijfers zijn van UWV.',
  site: 'Klantprofielen-dashboard (niet van UWV)',
  intro:
    'Dezelfde cijfers staan hier als bestanden, voor uw eigen programma. Ze worden steeds gemaakt van de publicaties van UWV, en daarna nog eens nagelezen.',
  rights: {
    heading: 'Wat u ermee mag',
    licence:
      'De bestanden zijn vrij te lezen, maar de cijfers blijven van UWV. Een open licentie is er niet, ook geen Creative Commons. De publicatie vraagt dit:',
  },
  files: {
    heading: 'Bestanden en adressen',
    stable:
      'Deze adressen veranderen niet. Komt er een andere vorm, dan krijgt die een eigen map naast ‘v1’.',
    municipalities: 'Elke gemeente in elk kwartaal: de rijen van alle publicaties.',
    regions: 'Elke regio in elk kwartaal: Sonar, doelgroepregister en dekking.',
    publication: 'Een publicatie zoals zij is gelezen, met de bron ervan.',
    publicationSchema: 'Hoe het bestand van een publicatie eruitziet.',
    pageSchema:
      'Hoe de bestanden in ‘data/published’ eruitzien, die deze site zelf leest. Die vorm kan veranderen.',
    package: 'Beschrijving van alle bestanden.',
    tableMetadata: 'Beschrijving van de kolommen van elke tabel.',
    catalogue: 'Beschrijving voor een catalogus, zoals die van de overheid.',
    feed: 'Nieuwe en herziene publicaties, om te volgen.',
  },
  tables: {
    municipalities: 'Klantprofielen per gemeente en kwartaal',
    regions: 'Sonar, doelgroepregister en dekking per regio en kwartaal',
  },
  columnsHeading: 'Kolommen',
  column: 'Kolom',
  meaning: 'Betekenis',
  unit: 'Eenheid',
  origin: 'Herkomst',
  empty: 'Een leeg veld betekent: geen cijfer. Een nul is een echte nul.',
  columns: {
    quarter: 'Kwartaal van de cijfers.',
    region_code: 'Code van de arbeidsmarktregio.',
    region: 'Naam van de arbeidsmarktregio.',
    municipality_code: 'Code van de gemeente.',
    municipality: 'Naam van de gemeente, zoals in de publicatie.',
    profile1: 'Eerste kolom van de publicatie. Onze naam: gemeente, transparant.',
    profile2: 'Tweede kolom van de publicatie. Onze naam: gemeente, niet transparant.',
    profile3: 'Derde kolom van de publicatie. Onze naam: UWV, transparant.',
    profile4: 'Vierde kolom van de publicatie. Onze naam: UWV, niet transparant.',
    total: 'Totaal in Sonar.',
    register_total: 'Mensen in het doelgroepregister.',
    coverage: 'Dekking: het totaal in Sonar gedeeld door het register.',
    reported_coverage: 'Dekking zoals UWV die afdrukt, afgerond.',
    published_on: 'Maand van de publicatie.',
    source: 'De bron, zoals u die moet noemen. Ook of de publicatie is herzien.',
  },
  units: {
    quarter: 'jaar en kwartaal',
    code: 'code',
    name: 'naam',
    people: 'mensen',
    ratio: 'deel van 0 tot 1',
    percentage: 'hele procenten',
    month: 'jaar en maand',
    text: 'tekst',
  },
  origins: {
    printed: 'UWV, zo afgedrukt',
    named: 'aantal van UWV, naam van ons',
    computed: 'door ons berekend',
    statistics: 'CBS',
    site: 'door ons geschreven',
  },
  examples: {
    heading: 'Voorbeelden',
    intro: 'Elk voorbeeld geeft het totaal in Sonar van elke regio in het nieuwste kwartaal.',
    addressUnknown: 'Zet op de eerste regel het adres van deze site.',
    excel: 'In Excel: Gegevens, Gegevens ophalen, Lege query, Geavanceerde editor.',
  },
  follow: {
    heading: 'Nieuw en herzien',
    text: 'Publiceert UWV een kwartaal opnieuw met andere cijfers? Dan staan hier de nieuwe cijfers. In de kolom met de bron staat dan ‘herzien’, en de feed noemt wat er veranderde.',
    link: 'Feed van nieuwe en herziene publicaties',
  },
  feed: {
    title: 'Klantprofielen: nieuwe en herziene publicaties',
    new: (region: string, quarter: string) => `Nieuw: ${region}, ${quarter}`,
    revised: (region: string, quarter: string, month: string) =>
      `Herzien in ${month}: ${region}, ${quarter}`,
    counts: (sonar: string, register: string) =>
      `${sonar} mensen in Sonar, ${register} in het doelgroepregister.`,
  },
  keywords: ['banenafspraak', 'doelgroepregister', 'klantprofielen', 'arbeidsmarktregio'],
}
