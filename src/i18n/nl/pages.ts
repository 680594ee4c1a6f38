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
  privacy: {
    title: 'Privacy',
    description: 'Wat dit dashboard over u weet: niets. En wat de server kan zien.',
    intro:
      'Dit dashboard laat cijfers zien. Het wil niets van u weten: u hoeft nergens uw naam of een ander gegeven in te vullen.',
    visit: {
      heading: 'Als u kijkt',
      list: [
        'Er zijn geen cookies.',
        'Uw browser bewaart de site zelf, met de cijfers die u zag. Zo opent die ook zonder internet.',
        'Wat uw browser bewaart, blijft daar. U wist het in de instellingen van uw browser, bij ‘sitegegevens’.',
        'Niemand volgt u. Er wordt niet geteld wie er kijkt, en fouten worden nergens gemeld.',
        'Alles komt van deze site zelf: ook letters, figuren en cijfers. Uw browser vraagt niets aan andere sites.',
        'Een bestand dat u opslaat, maakt uw eigen browser. Ook een afbeelding van een figuur maakt hij zelf.',
        'Volgt u een link naar een bron? Dan hoort die site niet van welke pagina u komt.',
      ],
    },
    choices: {
      heading: 'Uw keuzes staan in het adres',
      text: 'De gemeenten, het kwartaal en de andere keuzes staan in het adres van de pagina. Daardoor kunt u ze delen met een link.',
      read: 'Wie de link heeft, ziet uw keuzes. Ook de server ziet ze, als u zo’n link opent of de pagina opnieuw laadt.',
    },
    server: {
      heading: 'Wat de server kan zien',
      text: 'Elke website draait op een server. Die ziet het adres van uw aansluiting, de tijd en de pagina die u vraagt. Ook ziet hij welke browser u hebt.',
      log: 'Het programma van dit dashboard schrijft daar niets van op. Kan het een link niet beantwoorden, dan schrijft het alleen die link op. Wie de site op een server zet, kan meer laten opschrijven. Vraag die organisatie hoe lang dat bewaard blijft.',
    },
    figures: {
      heading: 'De mensen in de cijfers',
      text: 'De cijfers zijn aantallen, zonder namen. Kleine aantallen staan er zoals UWV ze publiceert, ook als het er nul tot vier zijn.',
      no: 'Wij rekenen geen kleinere groepen uit en leggen geen verband met andere gegevens.',
    },
    software: {
      heading: 'Software en veiligheid',
      licenses: 'Software van anderen in deze site, met de licenties',
      security: 'Waar u een zwakke plek kunt melden',
      contact:
        'Staat in dat laatste bestand geen adres? Dan is er nog geen. UWV kan u hierbij niet helpen, want dit dashboard is niet van UWV.',
    },
  },
}
