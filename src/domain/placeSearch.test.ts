import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { groningenSeries } from '../testing/groningenSeries.ts'
import { applyMergers, type Row } from './mergers.ts'
import type { Municipality } from './municipality.ts'
import { indexPlaces, placeFinder } from './placeIndex.ts'
import { beginsWord, type PlaceMatch, rowsOfFormer, searchPlaces } from './placeSearch.ts'
import type { Quarter } from './quarter.ts'
import { formerMunicipalities } from './reference/formerMunicipalities.ts'
import {
  endedMembersOf,
  endedMunicipalities,
  membersIn,
  regions,
} from './reference/referencePlaces.ts'

const ended = [...endedMunicipalities.values()]
const country = indexOf('2026-Q3')

/** Every municipality of the country in a quarter. */
function municipalitiesIn(quarter: Quarter): readonly Municipality[] {
  const all = regions.flatMap((region) => membersIn(region, quarter))
  return [...new Map(all.map(({ code, name }) => [code, { code, name }])).values()]
}

function indexOf(quarter: Quarter) {
  return indexPlaces({ municipalities: municipalitiesIn(quarter), ended, quarter })
}

function groningenIn(quarter: Quarter) {
  const region = regions.find(({ code }) => code === 'AM01')
  if (region === undefined) throw new Error('no region AM01')
  const municipalities = membersIn(region, quarter)
  return indexPlaces({ municipalities, ended: endedMembersOf(region), quarter })
}

function namesOf(matches: readonly PlaceMatch[]): readonly string[] {
  return matches.map(({ municipality }) => municipality.name)
}

describe('what a reader types', () => {
  it.each([
    ['Den Haag', "'s-Gravenhage"],
    ['haag', "'s-Gravenhage"],
    ['The Hague', "'s-Gravenhage"],
    ['’s gravenhage', "'s-Gravenhage"],
    ['den bosch', "'s-Hertogenbosch"],
    ['shertogenbosch', "'s-Hertogenbosch"],
    ['midden groningen', 'Midden-Groningen'],
    ['middengroningen', 'Midden-Groningen'],
    ['Súdwest Fryslan', 'Súdwest-Fryslân'],
    ['Su\u0301dwest', 'Súdwest-Fryslân'],
    ['Zuidwest Friesland', 'Súdwest-Fryslân'],
    ['Ljouwert', 'Leeuwarden'],
    ['St. Michielsgestel', 'Sint-Michielsgestel'],
    ['Alphen a/d Rijn', 'Alphen aan den Rijn'],
    ['capelle a.d. ijssel', 'Capelle aan den IJssel'],
    ['Aa & Hunze', 'Aa en Hunze'],
    ['Bergen (N.H.)', 'Bergen (NH)'],
    ['Hengelo O', 'Hengelo (O)'],
    ['Rijswijk (ZH.)', 'Rijswijk'],
    ['nuenen c.a.', 'Nuenen, Gerwen en Nederwetten'],
    ['Ysselstein', 'IJsselstein'],
    ['Ĳsselstein', 'IJsselstein'],
    ['gemeente Coevorden', 'Coevorden'],
    ['Coevorden (gem.)', 'Coevorden'],
    ["A'dam", 'Amsterdam'],
    ['Hoekse Waard', 'Hoeksche Waard'],
    ['Friesche Meren', 'De Fryske Marren', 'successor'],
    ['Rijswijk ZH', 'Rijswijk'],
    ['Hengelo Overijssel', 'Hengelo (O)'],
    ['Capelle aan de IJssel', 'Capelle aan den IJssel'],
    ['Meijerijstad', 'Meierijstad'],
    ['’t Hogeland', 'Het Hogeland'],
    ['Aa&Hunze', 'Aa en Hunze'],
    ['Vijfherenlanden', 'Vijfheerenlanden'],
    ['GM0106', 'Assen'],
    ['denhaag', "'s-Gravenhage"],
    ['bergen op', 'Bergen op Zoom'],
  ])('%s finds %s', (typed, name, reason?: string) => {
    const matches = searchPlaces(typed, country)
    expect(namesOf(matches)).toEqual([name])
    expect(matches[0]?.reason?.kind).toBe(reason)
  })

  it('finds every name with that part, in the order of the view', () => {
    expect(namesOf(searchPlaces('WESTER', groningenIn('2020-Q3')))).toEqual([
      'Westerwolde',
      'Westerkwartier',
    ])
    expect(namesOf(searchPlaces('bergen', country)).join()).toBe(
      'Haaksbergen,Tubbergen,Bergen (NH),Bergen op Zoom,Steenbergen,Bergen (L)',
    )
  })

  it('finds every municipality while there is no letter yet, and none when there is no such name', () => {
    const index = groningenIn('2020-Q3')
    for (const typed of ['', '  ', "'", '’', '-'])
      expect(searchPlaces(typed, index)).toHaveLength(16)
    for (const typed of ['x', '<', '__proto__', 'GM0344', 'Utrecht', '(x)']) {
      expect(searchPlaces(typed, index)).toEqual([])
    }
  })

  it('needs some letters before a name that no row has counts', () => {
    expect(namesOf(searchPlaces('lj', country))).toEqual([])
    expect(namesOf(searchPlaces('ljo', country))).toEqual(['Leeuwarden'])
    expect(namesOf(searchPlaces('nut', country))).toEqual([])
    expect(namesOf(searchPlaces('nuth', country))).toEqual(['Beekdaelen'])
  })
})

describe('the name of a municipality that ended', () => {
  it('leads to its successor, and says since when', () => {
    const [match, ...others] = searchPlaces('Delfzijl', groningenIn('2021-Q1'))
    expect(others).toEqual([])
    expect(match).toMatchObject({
      municipality: { code: 'GM1979', name: 'Eemsdelta' },
      reason: { kind: 'successor', municipality: { name: 'Delfzijl' }, since: '2021-01-01' },
    })
  })

  it('may be one that it had before', () => {
    expect(namesOf(searchPlaces('Ferwerderadeel', country))).toEqual(['Noardeast-Fryslân'])
    expect(namesOf(searchPlaces('Littenseradeel', indexOf('2016-Q4')))).toEqual(['Littenseradiel'])
  })

  it('leads to itself as long as it exists', () => {
    const [match] = searchPlaces('Delfzijl', groningenIn('2020-Q4'))
    expect(match).toEqual({ municipality: { code: 'GM0010', name: 'Delfzijl' } })
  })

  it('leads through several mergers, with the day of the last', () => {
    expect(searchPlaces('Millingen', indexOf('2015-Q2'))[0]).toMatchObject({
      municipality: { name: 'Groesbeek' },
      reason: { since: '2015-01-01' },
    })
    expect(searchPlaces('Millingen', country)[0]).toMatchObject({
      municipality: { name: 'Berg en Dal' },
      reason: { since: '2016-01-01', successor: { name: 'Berg en Dal' } },
    })
  })

  it('leads to every part of one that was split', () => {
    const matches = searchPlaces('Winsum', groningenIn('2020-Q3'))
    expect(namesOf(matches)).toEqual(['Het Hogeland', 'Westerkwartier'])
    expect(matches.map(({ reason }) => reason?.kind)).toEqual(['split', 'split'])
  })

  it('leads to the sum of those that merged where mergers are added up', () => {
    const rows = groningenSeries.municipalities.map(
      ({ code, name }): Row => ({ code, name, counts: [1, 1, 1, 1], total: 4 }),
    )
    const municipalities = applyMergers(rows, '2020-Q3', groningenSeries.ended)
    const index = indexPlaces({ municipalities, ended: groningenSeries.ended, quarter: '2020-Q3' })
    expect(searchPlaces('Loppersum', index)).toMatchObject([
      { municipality: { name: 'Eemsdelta' }, reason: { kind: 'successor', since: '2021-01-01' } },
    ])
    expect(searchPlaces('Eemsdelta', index)[0]?.reason).toBeUndefined()
  })

  it('leads nowhere where its successor has no figures yet, or they are of another region', () => {
    const gooi = regions.find(({ code }) => code === 'AM12')
    if (gooi === undefined) throw new Error('no region AM12')
    const municipalities = membersIn(gooi, '2020-Q3')
    const index = indexPlaces({ municipalities, ended: endedMembersOf(gooi), quarter: '2020-Q3' })
    expect(namesOf(searchPlaces('Weesp', index))).toEqual(['Weesp'])
    // Amsterdam was there already: it did not begin out of Weesp.
    expect(searchPlaces('Amsterdam', index)).toEqual([])
  })
})

describe('the name of a municipality from before the lists', () => {
  const former = placeFinder(formerMunicipalities)
  const matchesOf = (name: string, quarter: Quarter) => {
    const found = former(name)
    return found === undefined ? [] : rowsOfFormer(found, groningenIn(quarter))
  }

  it.each([
    ['winschoten', '2020-Q3', ['Oldambt']],
    ['Nieuwe Schans', '2020-Q3', ['Oldambt']],
    ['Hoogezand', '2020-Q3', ['Midden-Groningen']],
    ['Hoogezand', '2017-Q4', ['Hoogezand-Sappemeer']],
    ['Adorp', '2020-Q3', ['Het Hogeland', 'Westerkwartier']],
    ['Nederhorst den Berg', '2020-Q3', []],
    ['Atlantis', '2020-Q3', []],
  ] as const)('%s leads in %s to %j', (name, quarter, names) => {
    expect(namesOf(matchesOf(name, quarter))).toEqual(names)
  })

  it.each([
    ['elst', false],
    ['ijssel', true],
    ['rijn', true],
    ['alphen a', true],
    ['delfzijl', true],
    ['', true],
  ])('may be meant where no word of a name begins with it: %s', (text, isName) => {
    expect(searchPlaces(text, country).some((match) => beginsWord(text, match))).toBe(isName)
  })

  it('says since when', () => {
    expect(matchesOf('Winschoten', '2020-Q3')[0]?.reason).toMatchObject({
      kind: 'successor',
      municipality: { name: 'Winschoten' },
      since: '2010-01-01',
    })
  })

  it('is that of one municipality of the lists, and of none in them', () => {
    expect(formerMunicipalities.length).toBeGreaterThan(1000)
    expect(formerMunicipalities.filter(({ successors }) => successors.length !== 1)).toEqual([])
    const names = new Set([...municipalitiesIn('2026-Q3'), ...ended].map(({ name }) => name))
    expect(formerMunicipalities.filter(({ name }) => names.has(name))).toEqual([])
  })
})

describe('the name of a municipality that began later', () => {
  it('leads to those that became it', () => {
    const matches = searchPlaces('eemsdelta', groningenIn('2020-Q3'))
    expect(namesOf(matches)).toEqual(['Appingedam', 'Delfzijl', 'Loppersum'])
    for (const { reason } of matches) {
      expect(reason).toEqual({
        kind: 'notYet',
        municipality: { code: 'GM1979', name: 'Eemsdelta' },
        predecessors: matches.map(({ municipality }) => municipality),
      })
    }
  })

  it('leads to those that became it through others, and to parts of one that was split', () => {
    expect(namesOf(searchPlaces('Berg en Dal', indexOf('2014-Q4'))).join()).toBe(
      'Groesbeek,Millingen aan de Rijn,Ubbergen',
    )
    expect(namesOf(searchPlaces('Westerkwartier', groningenIn('2018-Q4'))).join()).toBe(
      'Grootegast,Leek,Marum,Winsum,Zuidhorn',
    )
  })
})

describe('a name in a link', () => {
  const find = placeFinder(country)

  it('is a whole name, in any spelling', () => {
    const names = [
      'den haag',
      'Gem. Assen',
      'Ysselstein',
      'hoekse waard',
      'gm0518',
      'Súdwest Fryslan',
    ]
    expect(names.map((name) => find(name)?.code).join()).toBe(
      'GM0518,GM0106,GM0353,GM1963,GM0518,GM1900',
    )
    expect(find('Den Briel')).toMatchObject({ reason: { successor: { code: 'GM1992' } } })
    expect(find('Delfzijl')).toMatchObject({ reason: { successor: { code: 'GM1979' } } })
    for (const text of ['den haa', 'haag', '', '-', 'GM9999', '__proto__', 'constructor']) {
      expect(find(text)).toBeUndefined()
    }
  })

  it('names none where two have it', () => {
    expect(find('Bergen')).toBeUndefined()
    expect(find('Bergen (L.)')?.code).toBe('GM0893')
    expect(find('Hengelo')?.code).toBe('GM0164')
  })
})

/** What people and programs do to a name. */
const spellings: readonly ((name: string) => string)[] = [
  (name) => name.toUpperCase(),
  (name) => name.toLowerCase(),
  (name) => name.replaceAll("'", '’'),
  (name) => name.replaceAll("'", '‘'),
  (name) => name.replaceAll("'", ''),
  (name) => name.replaceAll('-', ' '),
  (name) => name.replaceAll('-', '\u2011'),
  (name) => name.replaceAll(' ', '-'),
  (name) => name.replaceAll(' ', '\u00A0'),
  (name) => name.normalize('NFD'),
  (name) => name.normalize('NFD').replace(/\p{M}/gu, ''),
  (name) => name.replaceAll('IJ', 'Ĳ').replaceAll('ij', 'ĳ'),
  (name) => ` ${name}  `,
  (name) => name.replace(/[()]/g, ''),
]

describe('any name', () => {
  it('in any spelling finds its municipality, by typing and in a link', () => {
    const municipalities = municipalitiesIn('2026-Q3')
    const find = placeFinder(country)
    const ways = fc.array(fc.constantFrom(...spellings), { maxLength: 3 })
    fc.assert(
      fc.property(fc.constantFrom(...municipalities), ways, ({ code, name }, changes) => {
        const typed = changes.reduce((text, change) => change(text), name)
        expect(searchPlaces(typed, country).map((one) => one.municipality.code)).toContain(code)
        expect(find(typed)?.code).toBe(code)
      }),
    )
  })

  it('still finds its municipality when more of it is typed', () => {
    const municipalities = fc.constantFrom(...municipalitiesIn('2026-Q3'))
    fc.assert(
      fc.property(municipalities, fc.nat(40), ({ code, name }, length) => {
        const typed = name.slice(0, length + 1)
        expect(searchPlaces(typed, country).map((one) => one.municipality.code)).toContain(code)
      }),
    )
  })

  it('of a municipality that ever was leads somewhere in every quarter', () => {
    const all = [...ended, ...municipalitiesIn('2026-Q3')]
    const quarters = ['2014-Q4', '2016-Q4', '2018-Q4', '2020-Q3', '2021-Q1', '2026-Q3'] as const
    const indexes = quarters.map(indexOf)
    fc.assert(
      fc.property(fc.constantFrom(...all), fc.constantFrom(...indexes), ({ name }, index) => {
        expect(searchPlaces(name, index)).not.toEqual([])
      }),
    )
  })
})
