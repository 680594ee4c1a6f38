import { createFormats } from '../formats.ts'
import { accessibilityListDate, type nlPages } from '../nl/pages.ts'
import { enOpenData } from './openData.ts'

/** The English texts of the pages beside the dashboard. */
export const enPages: typeof nlPages = {
  title: (page, site) => `${page} – ${site}`,
  about: {
    description:
      'Where the figures come from, what we work out ourselves and what no calculation can show.',
    intro:
      'This dashboard shows how many people of the job-agreement target group are in Sonar. The figures are UWV’s. The dashboard is not.',
    sections: {
      origin: {
        heading: 'Where the figures come from',
        publications:
          'UWV publishes ‘Transparantie van klantprofielen’ (transparency of client profiles): one publication for each labour-market region and quarter. Every number in the table stands in that publication.',
        sonar:
          'UWV puts jobseekers into Sonar, and municipalities can do so too. Not everyone in the target group register is in it. Of those who are not, we know the number only.',
        register:
          'UWV gives the register for each labour-market region. For a municipality there is no figure, and therefore no coverage either.',
        codes:
          'The codes, names and mergers of municipalities come from Statistics Netherlands (CBS).',
      },
      reading: {
        heading: 'In the source the four columns have no name',
        unnamed:
          'UWV prints four numbers for each municipality, with no name above them. The text beside them mentions two makers of profiles: the municipality and UWV. It is about profiles that employers can find.',
        derived: 'From that we derived four names, in the order of the source:',
        doubt:
          'The source does not say which column is which, so our names may be wrong. That is why the word ‘derived’ stands beside them. The numbers and their order are those of the source.',
      },
      computing: {
        heading: 'What we work out ourselves',
        rules: [
          'Those who are not in Sonar are the register less the total in Sonar.',
          'We also work out shares in per cent, totals of a selection and differences between quarters.',
          'For the whole country UWV prints no percentage. That figure is always ours.',
          'We calculate with exact numbers and round only at the end. A difference in percentage points is worked out before rounding.',
          'Where fewer than 10 people are concerned, we give no percentage.',
          'Regions with exactly the same coverage share a place in the ranking.',
          'When UWV changes what it counts, we say so at the quarter where that begins.',
        ],
      },
      sums: [
        'All sums have been checked',
        'This happens before a publication comes onto the site, and again when the site is made. If anything does not add up, the publication stays out.',
        [
          'Each row: the four columns together are the total of the municipality.',
          'Each column: all municipalities together are the total of the region.',
          'The bottom row: the four totals together are the total of the region.',
          'UWV’s percentage is rounded correctly, and the register is not smaller than Sonar.',
          'No municipality appears twice, and none of the region is absent.',
        ],
        'No sum can show this:',
        [
          'Errors that cancel each other out, in the row and in the column.',
          'Two whole columns that changed places.',
          'Whether UWV and the municipalities counted the people correctly.',
        ],
      ],
      missing: [
        'Zero is not the same as no figure',
        'A zero in the source is shown as 0. Where there is no figure, it says ‘no figure’ or ‘not published’, and a chart has a gap.',
        'When not all regions publish, their sum is not a figure for the whole country. That is why we say how many regions are in it. A difference for the country is about regions that published in both quarters only.',
      ],
      mergers: {
        heading: 'Municipalities that merge',
        split:
          'A municipality that was split is never divided: the source does not say who lives in which part.',
      },
      small: [
        'Small numbers',
        'Small numbers are shown as UWV publishes them, also from zero to four. We do not work out smaller groups.',
      ],
      national: [
        'The register of the whole country',
        'These figures come from news reports. The table of the chart names the source of each. Where it says ‘calculated’, only a later figure and the change up to it were known.',
        'The sources do not always count the same people. Up to 2019 it is people with a valid reason to be in the register; from the end of 2020 it is people in the target group of the job agreement.',
        'In 2015, 2016 and 2017 UWV assessed again who can work with a Wajong benefit. Those who will never be able to work left the register. Figures from before and after those years are hard to compare.',
      ],
      synthetic: [
        'The invented country',
        'There is also a country of invented figures. It shows how the dashboard works once nearly every region publishes. No figure in it says anything about real people.',
      ],
      reuse: {
        heading: 'Using the figures',
        demand: 'The figures remain UWV’s. The publication asks (naming the source is required):',
        citing: 'So name the source, for example like this:',
        licence:
          'There is no Creative Commons licence. The licence of the software does not cover the figures, and we give no permission in UWV’s name.',
      },
    },
    here: (regions, region, quarter) =>
      regions === 1
        ? `This site now has one region: ${region}. Its latest quarter is the ${quarter}.`
        : `This site now has ${regions} regions. The latest quarter of ${region} is the ${quarter}.`,
    coverage: (region, quarter, sonar, register, share) =>
      `Coverage is the share of the target group register that is in Sonar. In ${region} that was ${sonar} of the ${register} people: ${share}, in the ${quarter}.`,
    rounded: (printed) => `UWV prints that coverage rounded: ${printed}.`,
    added: (option) =>
      `‘${option}’ shows today’s municipalities in earlier quarters too. The figures of the former ones are then added together. That is possible only where whole municipalities merged.`,
    marked: (mark) =>
      `You know it by a yellow bar at the top of the page. Each chart, each file and paper say it too, for example as ‘${mark}’. Do not quote those figures.`,
  },
  terms: {
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
    description:
      'How the accessibility of this dashboard was tested, and what you can do if something does not work.',
    intro:
      'Everyone should be able to read and use these figures, including people who zoom in, use only a keyboard or have the page read aloud.',
    sections: [
      [
        'What we aim for',
        'We aim to meet WCAG 2.2 at levels A and AA, the international guidelines for websites. We also keep EN 301 549 in mind, the European standard that the law refers to.',
        'This page does not award itself a grade or a status. Nobody but the makers has examined the dashboard.',
      ],
      [
        'What has been tested',
        `The tests are programs. They run in the Chromium browser each time something changes. This list dates from ${createFormats('en').day(accessibilityListDate)}.`,
        [
          'A program called axe looks for errors with all its rules for WCAG A and AA and for good practice: in both languages, wide and narrow, light and dark.',
          'Tests of our own look for what axe cannot see, such as words that are cut off or overlap.',
          'Every task can be done with the keyboard alone: filtering, sorting, sharing a link and saving files.',
          'Every button, field and figure gives assistive technology a name.',
          'On a phone, every button is large enough for a thumb.',
          'Words, lines and areas stand out enough from what is behind them, in figures too.',
          'The page stays whole when zoomed to 400% and with more space between letters and lines.',
          'The page stays readable in your system’s own colours, without motion and on paper.',
        ],
      ],
      [
        'What has not been tested yet',
        'A program does not find everything. Still to be done:',
        [
          'Tests by people who use assistive technology every day.',
          'Tests with screen readers: NVDA with Firefox, JAWS with Chrome, VoiceOver with Safari on Mac and iPhone, TalkBack on Android.',
          'Tests with voice control.',
          'Tests in Firefox and Safari.',
        ],
      ],
      [
        'Does something not work for you?',
        'There is often another way to the same figures:',
        [
          'Each figure has a tab ‘Table’. The table holds the same numbers as the figure.',
          '‘Export’ saves the table as a CSV file, which you can open in a spreadsheet.',
          'Under ‘Source’ there is a link to the file with the figures of the publication.',
        ],
        'There is no address for reporting a problem yet. That is a shortcoming: it will appear on this page. UWV cannot help you with this: the dashboard is not run by UWV.',
      ],
    ],
  },
  privacy: {
    description: 'What this dashboard knows about you: nothing. And what the server can see.',
    intro:
      'This dashboard shows figures. It does not want to know anything about you: there is no place where you have to give your name or other details.',
    sections: [
      [
        'While you look',
        [
          'There are no cookies.',
          'Your browser keeps the site itself, with the figures that you saw, so that it opens without the internet too.',
          'What your browser keeps stays there. You can clear it in the settings of your browser, under ‘site data’.',
          'Nobody follows you. Visitors are not counted, and errors are not reported anywhere.',
          'Everything comes from this site itself: fonts, charts and numbers too. Your browser asks nothing of other sites.',
          'A file that you save is made by your own browser, and so is a picture of a figure.',
          'When you follow a link to a source, that site is not told which page you came from.',
        ],
      ],
      [
        'Your choices are in the address',
        'The municipalities, the quarter and your other choices stand in the address of the page, so that you can share them as a link.',
        'Whoever has the link sees your choices. So does the server, when you open such a link or load the page again.',
      ],
      [
        'What the server can see',
        'Every website runs on a server. It sees what it needs to answer: the address of your connection, the time, the page that you ask for and which browser you have.',
        'The program of this dashboard writes none of that down; of a link that it cannot answer it writes down the link only. Whoever puts the site on a server may have more recorded: ask that organisation how long that is kept.',
      ],
      [
        'The people in the figures',
        'The figures are counts, without names. Small counts are shown as UWV publishes them, also from zero to four.',
        'We do not work out smaller groups, and we do not connect the figures with other data.',
      ],
    ],
    software: {
      heading: 'Software and security',
      licenses: 'Software of others in this site, with the licences',
      security: 'Where to report a weakness',
      contact:
        'No address in that last file? Then there is none yet. UWV cannot help you with this: the dashboard is not run by UWV.',
    },
  },
  openData: enOpenData,
  notFound: {
    title: 'This page does not exist',
    description: 'There is nothing at this address.',
    text: 'The address may have been copied wrongly, or the page may have moved.',
    back: 'To the figures',
  },
}
