/** The Dutch texts of the pages beside the dashboard. They are HTML from the start: no script carries them. */
export const nlPages = {
  title: (page: string, site: string) => `${page} – ${site}`,
  terms: {
    title: 'Begrippen',
    description: 'Wat de woorden en afkortingen op dit dashboard betekenen.',
    intro: 'Hier staat wat de woorden en afkortingen op het dashboard betekenen.',
    groups: {
      subject: 'Waar de cijfers over gaan',
      table: 'De tabel',
      computing: 'Hoe wij rekenen',
      organisations: 'Organisaties, regels en hulpmiddelen',
      files: 'Bestanden',
      site: 'Het dashboard zelf',
    },
  },
  accessibility: {
    title: 'Toegankelijkheid',
    description:
      'Wat is getest aan de toegankelijkheid van dit dashboard, en wat u kunt doen als iets niet werkt.',
    intro:
      'Iedereen moet deze cijfers kunnen lezen en gebruiken. Ook wie vergroot, met het toetsenbord werkt of laat voorlezen.',
    aim: {
      heading: 'Waar we naar streven',
      standard:
        'We streven naar WCAG 2.2, niveau A en AA. Dat zijn internationale richtlijnen voor websites. We letten ook op EN 301 549, de Europese norm waar de wet naar verwijst.',
      status:
        'Deze pagina geeft zichzelf geen cijfer of status. Buiten de makers heeft niemand het dashboard onderzocht.',
    },
    tested: {
      heading: 'Wat is getest',
      when: (day: string) =>
        `De tests zijn programma’s. Ze draaien bij elke wijziging in de browser Chromium. Deze lijst is van ${day}.`,
      list: [
        'Het programma axe zoekt fouten met al zijn regels voor WCAG A en AA en voor goed gebruik. Dat gebeurt in beide talen, breed en smal, licht en donker.',
        'Eigen tests zoeken wat axe niet ziet, zoals woorden die afgesneden zijn of over elkaar staan.',
        'Elke taak gaat met alleen het toetsenbord: filteren, sorteren, een link delen en bestanden opslaan.',
        'Elke knop, elk veld en elke figuur geeft een naam door aan hulpmiddelen.',
        'Op een telefoon is elke knop groot genoeg voor een duim.',
        'Woorden, lijnen en vlakken steken genoeg af van wat erachter staat, ook in figuren.',
        'De pagina blijft heel bij vergroten tot 400% en bij meer ruimte tussen letters en regels.',
        'De pagina blijft leesbaar met de kleuren van uw systeem, zonder beweging en op papier.',
      ],
    },
    gaps: {
      heading: 'Wat nog niet is getest',
      intro: 'Een programma vindt niet alles. Dit is nog niet gedaan:',
      list: [
        'Testen door mensen die elke dag een hulpmiddel gebruiken.',
        'Testen met schermlezers: NVDA met Firefox, JAWS met Chrome, VoiceOver met Safari op Mac en iPhone, TalkBack op Android.',
        'Testen met spraakbesturing.',
        'Testen in Firefox en Safari.',
      ],
    },
    help: {
      heading: 'Werkt iets niet voor u?',
      ways: 'Vaak is er een andere weg naar dezelfde cijfers:',
      list: [
        'Bij elke figuur staat de knop ‘Toon als tabel’. De tabel heeft dezelfde cijfers als de figuur.',
        'Met ‘Exporteren’ slaat u de tabel op als CSV-bestand. Dat opent u in een rekenprogramma.',
        'Onder ‘Bron’ staat een link naar het bestand met de cijfers van de publicatie.',
      ],
      report:
        'Er is nog geen adres om een probleem te melden. Dat is een gemis: het komt op deze pagina. UWV kan u hierbij niet helpen, want dit dashboard is niet van UWV.',
    },
  },
}

export type PageCatalogue = typeof nlPages
