import type { nlPages } from '../nl/pages.ts'

/** The English texts of the pages beside the dashboard. */
export const enPages: typeof nlPages = {
  title: (page, site) => `${page} – ${site}`,
  terms: {
    title: 'Terms',
    description: 'What the words and abbreviations on this dashboard mean.',
    intro:
      'What the words and abbreviations on the dashboard mean, with the Dutch word where the source uses one.',
    groups: {
      subject: 'What the figures are about',
      table: 'The table',
      computing: 'How we calculate',
      organisations: 'Organisations, rules and aids',
      files: 'Files',
      site: 'The dashboard itself',
    },
  },
  accessibility: {
    title: 'Accessibility',
    description:
      'How the accessibility of this dashboard was tested, and what you can do if something does not work.',
    intro:
      'Everyone should be able to read and use these figures, including people who zoom in, use only a keyboard or have the page read aloud.',
    aim: {
      heading: 'What we aim for',
      standard:
        'We aim to meet WCAG 2.2 at levels A and AA, the international guidelines for websites. We also keep EN 301 549 in mind, the European standard that the law refers to.',
      status:
        'This page does not award itself a grade or a status. Nobody but the makers has examined the dashboard.',
    },
    tested: {
      heading: 'What has been tested',
      when: (day) =>
        `The tests are programs. They run in the Chromium browser each time something changes. This list dates from ${day}.`,
      list: [
        'A program called axe looks for errors with all its rules for WCAG A and AA and for good practice: in both languages, wide and narrow, light and dark.',
        'Tests of our own look for what axe cannot see, such as words that are cut off or overlap.',
        'Every task can be done with the keyboard alone: filtering, sorting, sharing a link and saving files.',
        'Every button, field and figure gives assistive technology a name.',
        'On a phone, every button is large enough for a thumb.',
        'Words, lines and areas stand out enough from what is behind them, in figures too.',
        'The page stays whole when zoomed to 400% and with more space between letters and lines.',
        'The page stays readable in your system’s own colours, without motion and on paper.',
      ],
    },
    gaps: {
      heading: 'What has not been tested yet',
      intro: 'A program does not find everything. Still to be done:',
      list: [
        'Tests by people who use assistive technology every day.',
        'Tests with screen readers: NVDA with Firefox, JAWS with Chrome, VoiceOver with Safari on Mac and iPhone, TalkBack on Android.',
        'Tests with voice control.',
        'Tests in Firefox and Safari.',
      ],
    },
    help: {
      heading: 'Does something not work for you?',
      ways: 'There is often another way to the same figures:',
      list: [
        'Each figure has a button ‘Show as table’. The table holds the same numbers as the figure.',
        '‘Export’ saves the table as a CSV file, which you can open in a spreadsheet.',
        'Under ‘Source’ there is a link to the file with the figures of the publication.',
      ],
      report:
        'There is no address for reporting a problem yet. That is a shortcoming: it will appear on this page. UWV cannot help you with this: the dashboard is not run by UWV.',
    },
  },
  privacy: {
    title: 'Privacy',
    description: 'What this dashboard knows about you: nothing. And what the server can see.',
    intro:
      'This dashboard shows figures. It does not want to know anything about you: there is no place where you have to give your name or other details.',
    visit: {
      heading: 'While you look',
      list: [
        'There are no cookies.',
        'Your browser keeps the site itself, with the figures that you saw, so that it opens without the internet too.',
        'What your browser keeps stays there. You can clear it in the settings of your browser, under ‘site data’.',
        'Nobody follows you. Visitors are not counted, and errors are not reported anywhere.',
        'Everything comes from this site itself: fonts, charts and numbers too. Your browser asks nothing of other sites.',
        'A file that you save is made by your own browser, and so is a picture of a figure.',
        'When you follow a link to a source, that site is not told which page you came from.',
      ],
    },
    choices: {
      heading: 'Your choices are in the address',
      text: 'The municipalities, the quarter and your other choices stand in the address of the page, so that you can share them as a link.',
      read: 'Whoever has the link sees your choices. So does the server, when you open such a link or load the page again.',
    },
    server: {
      heading: 'What the server can see',
      text: 'Every website runs on a server. It sees what it needs to answer: the address of your connection, the time, the page that you ask for and which browser you have.',
      log: 'The program of this dashboard writes none of that down; of a link that it cannot answer it writes down the link only. Whoever puts the site on a server may have more recorded: ask that organisation how long that is kept.',
    },
    figures: {
      heading: 'The people in the figures',
      text: 'The figures are counts, without names. Small counts are shown as UWV publishes them, also from zero to four.',
      no: 'We do not work out smaller groups, and we do not connect the figures with other data.',
    },
    software: {
      heading: 'Software and security',
      licenses: 'Software of others in this site, with the licences',
      security: 'Where to report a weakness',
      contact:
        'No address in that last file? Then there is none yet. UWV cannot help you with this: the dashboard is not run by UWV.',
    },
  },
}
