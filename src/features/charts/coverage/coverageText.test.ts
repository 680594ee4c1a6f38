import { describe, expect, it } from 'vitest'
import {
  compareCoverage,
  type TotalsSeries,
  totalsOfCountry,
  totalsOfRegion,
} from '../../../domain/coverageTrend.ts'
import { quartersBetween } from '../../../domain/quarter.ts'
import { groningenSeries, twoQuarters } from '../../../testing/groningenSeries.ts'
import { dutchPage as dutch, englishPage as english } from '../../../testing/pagesInLanguages.ts'
import { comparedAreas } from './compareAreas.ts'
import {
  coverageSubtitle,
  coverageTooltip,
  latestOf,
  peopleTitle,
  percentTitle,
} from './coverageText.ts'
import { national } from './testing/national.ts'

const groningen = totalsOfRegion(groningenSeries)
const two = totalsOfRegion(twoQuarters)
const whole = totalsOfCountry(national)
const few = { ...groningen, sonarTotal: [3], registerTotal: [9], reportedCoverage: undefined }

/** A region with these shares of 1,000 people, a quarter each from the first of 2016. */
function shares(...sonarTotal: readonly (number | null)[]): TotalsSeries {
  const quarters = quartersBetween('2016-Q1', '2019-Q4').slice(0, sonarTotal.length)
  const registerTotal = sonarTotal.map((value) => (value === null ? null : 1000))
  return { area: { code: 'AM03', name: 'Drenthe' }, quarters, sonarTotal, registerTotal }
}

function title(own: TotalsSeries, page = dutch): string {
  return percentTitle(compareCoverage([own]), comparedAreas(own, [], undefined), page)
}

describe('the title in per cent', () => {
  it('goes from the first to the last figure', () => {
    // 9191 of 12,842 is 71.57%, of 13,000 it is 70.7%.
    expect(title(two)).toBe('De dekking ging van 71,6% naar 70,7%')
    expect(title(two, english)).toBe('Coverage went from 71.6% to 70.7%')
    expect(title(groningen)).toBe('In het derde kwartaal 2020 was de dekking 71,6%')
    expect(title(shares(700, 720, 700))).toBe('De dekking is aan het begin en aan het eind 70,0%')
    expect(title(shares())).toBe('Deze periode heeft geen compleet kwartaal')
  })

  it('is that it stays around one percentage, where every figure of a year or more is near it', () => {
    expect(title(shares(699, 715, null, 690, 701))).toBe('De dekking schommelt rond de 70%')
    const long = Array.from({ length: 13 }, (_, index) => (index % 2 === 0 ? 700 : 689))
    expect(title(shares(...long))).toBe('De dekking schommelt al drie jaar rond de 69%')
    expect(title(shares(...long), english)).toBe('Coverage has stayed around 69% for three years')
    // 70 and 74.5% are more than 2 points from their middle; the ends 70 and 71.1% are 1.1 points apart.
    expect(title(shares(700, 745, 700, 700, 701))).toBe('De dekking ging van 70,0% naar 70,1%')
    expect(title(shares(700, 700, 700, 700, 711))).toBe('De dekking ging van 70,0% naar 71,1%')
  })

  it('leaves out sums in which regions are missing', () => {
    // 9,741 of 14,342 is 67.9%, 10,180 of 14,500 is 70.2%; 700 of 1,500 lacks Groningen.
    expect(title(whole)).toBe('De dekking ging van 67,9% naar 70,2%')
  })

  it('names the region that is under or above all others in every quarter, and else the ends', () => {
    const compared = (own: TotalsSeries, ...codes: readonly `AM${string}`[]): string => {
      const areas = comparedAreas(own, codes, national)
      return percentTitle(compareCoverage(areas.map(({ totals }) => totals)), areas, dutch)
    }
    expect(compared(groningen, 'AM02')).toBe(
      'In het derde kwartaal 2020 is de dekking in Groningen hoger dan in Friesland',
    )
    // Groningen 71.6 and 70.7%, Friesland 50 and 80%, AM03 10 and 30%.
    expect(compared(two, 'AM02', 'AM03')).toBe('Regio AM03 blijft onder Groningen en Friesland')
    expect(compared(two, 'AM02')).toBe(
      'In het eerste kwartaal 2021 is de dekking in Friesland hoger dan in Groningen',
    )
    expect(compared(two, 'AM03')).toBe('Groningen blijft boven Regio AM03')
    // Regions with one and the same share are named together, and are not under each other.
    expect(compared(two, 'AM02', 'AM03', 'AM04', 'AM05')).toBe(
      'In het eerste kwartaal 2021 is de dekking het hoogst in Friesland en het laagst in Regio AM03, Regio AM04 en Regio AM05',
    )
    expect(compared(whole, 'AM02', 'AM03')).toBe('Friesland blijft boven Regio AM03')
    // In 2020-Q4 both have 20 of 100, in 2021-Q1 30 of 100.
    expect(compared(whole, 'AM03', 'AM04')).toBe(
      'In het eerste kwartaal 2021 is de dekking even hoog in Regio AM03 en Regio AM04: 30,0%',
    )
    expect(compared(shares(700), 'AM02')).toBe('Er zijn te weinig cijfers om te vergelijken')
  })
})

describe('the title in people', () => {
  it('is how many are not in Sonar', () => {
    // 12,842 less 9,191.
    expect(peopleTitle(compareCoverage([groningen]), dutch)).toBe(
      '3.651 mensen staan niet in Sonar',
    )
    expect(peopleTitle(compareCoverage([groningen]), english)).toBe('3,651 people are not in Sonar')
    const near = (sonar: number) => peopleTitle(compareCoverage([shares(sonar)]), dutch)
    expect(near(999)).toBe('1 mens staat niet in Sonar')
    expect(near(1000)).toBe('Alle mensen in het register staan in Sonar')
    expect(peopleTitle([], dutch)).toBe('Deze periode heeft geen compleet kwartaal')
  })

  it('is of the last quarter in which all regions are there', () => {
    const points = compareCoverage([whole], { to: '2020-Q4' })
    expect(latestOf(points)?.index).toBe(0)
    // 14,342 less 9,741.
    expect(peopleTitle(points, dutch)).toBe('4.601 mensen staan niet in Sonar')
    expect(coverageSubtitle(points, whole, undefined, true, dutch)).toBe(
      'Van de 14.342 mensen in het register van heel Nederland, derde kwartaal 2020. De as begint bij nul.',
    )
  })
})

it('the line under the title says of whom, when, and where the axis begins and ends', () => {
  const points = compareCoverage([groningen])
  expect(coverageSubtitle(points, groningen, [0.5, 1], true, dutch)).toBe(
    'Deel van het register in Sonar, regio Groningen, derde kwartaal 2020. As van 50 tot 100%.',
  )
  expect(coverageSubtitle(points, groningen, [0.4, 1], false, english)).toBe(
    'Share of the register in Sonar, third quarter of 2020. Axis from 40 to 100%.',
  )
})

describe('the words at the cursor', () => {
  /** Of each quarter, of one area alone or with others. */
  function said(
    own: TotalsSeries,
    unit: 'percent' | 'people',
    ...compare: readonly `AM${string}`[]
  ) {
    const areas = comparedAreas(own, compare, national)
    const about = { unit, areas, national: own === two ? undefined : national }
    return compareCoverage(areas.map(({ totals }) => totals)).map((point) => {
      const { lines, quiet = [] } = coverageTooltip(point, about, dutch)
      return [...lines, ...quiet]
    })
  }

  it.each([
    [
      'the share with its people and the printed percentage',
      said(two, 'percent')[0],
      ['Dekking: 71,6%', '9.191 van 12.842', 'In de publicatie: 72%'],
    ],
    ['that there is no figure', said(two, 'percent')[1], ['geen cijfer']],
    [
      'no share of fewer than ten people',
      said(few, 'percent')[0],
      ['Dekking: te weinig mensen', '3 van 9'],
    ],
    [
      'people',
      said(few, 'people')[0],
      ['Register: 9', 'In Sonar: 3', 'Niet in Sonar: 6', 'Dekking: te weinig mensen'],
    ],
    [
      'the regions that are missing from a sum',
      said(whole, 'percent')[1],
      ['6 van 7, zonder Groningen: 46,7%', '700 van 1.500. Niet op de lijn.'],
    ],
    [
      'the same in people',
      said(whole, 'people')[1]?.slice(3),
      ['Dekking: 46,7%', '6 van 7, zonder Groningen. Niet op de lijn.'],
    ],
    [
      'each of several areas',
      said(groningen, 'percent', 'AM02')[1],
      [
        'Groningen: geen cijfer',
        'Friesland: 60,0%, 600 van 1.000',
        'Nederland: 46,7% (6 van 7 regio’s), 700 van 1.500',
      ],
    ],
  ] as const)('give %s', (_, lines, expected) => {
    expect(lines).toEqual(expected)
  })
})
