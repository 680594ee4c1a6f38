import { describe, expect, it } from 'vitest'
import { type KnownSeries, knownQuarters, knownRegion } from '../domain/knownSeries.ts'
import {
  codeOfName,
  country,
  type EndedMunicipality,
  type Municipality,
} from '../domain/municipality.ts'
import { defaultView } from '../domain/view.ts'
import { twoQuarters } from '../testing/groningenSeries.ts'
import { serializeView } from './links.ts'
import type { LinkWarning } from './readParameter.ts'
import type { Known } from './resolveView.ts'
import type { ParameterKey } from './searchParams.ts'
import { readLink, real } from './testing/readLink.ts'

const groningen = { code: 'AM01', name: 'Groningen' } as const
const friesland = { code: 'AM02', name: 'Friesland' } as const
const known: Known = {
  dataSets: ['published', 'demo'],
  areas: [groningen, friesland],
  series: knownRegion(twoQuarters),
}
function read(search: string, what = known) {
  return readLink(search, what)
}

/** The view without what is the default, and the warnings. */
function said(search: string, what = known) {
  const { view, warnings } = read(search, what)
  const fields = Object.entries(view).filter(
    ([key, value]) =>
      JSON.stringify(value) !==
      JSON.stringify(Object.entries(defaultView).find(([name]) => name === key)?.[1]),
  )
  return { ...Object.fromEntries(fields), warnings }
}

function unknown(key: ParameterKey, value: string): LinkWarning {
  return { kind: 'unknownValue', key, value }
}

function second(key: ParameterKey, value: string): LinkWarning {
  return { kind: 'secondChoice', key, value }
}

describe('a link without parameters', () => {
  it('is the default view, with nothing to say', () => {
    expect(read('')).toEqual({ view: defaultView, warnings: [] })
    expect(read('?')).toEqual({ view: defaultView, warnings: [] })
  })

  it('has no query string', () => {
    expect(serializeView(defaultView)).toBe('')
  })
})

describe('a parameter that says the default', () => {
  it.each([
    ...['dataset=published', 'region=AM01', 'quarter=2021-Q1', 'sort=name', 'measure=count'],
    ...['columns=profile1,profile2,profile3,profile4,total', 'boundaries=published', 'lang=nl'],
    'columns=total,profile4,profile3,profile2,profile1',
  ])('%s leaves the address', (search) => {
    const { view, warnings } = read(search)
    expect(warnings).toEqual([])
    expect(serializeView(view)).toBe('')
  })
})

describe('a link', () => {
  it.each([
    ['dataset=demo', { dataSet: 'demo' }],
    ['region=AM02', { region: 'AM02' }],
    ['quarter=2020-Q3', { quarter: '2020-Q3' }],
    ['municipality=GM0014', { selection: { kind: 'some', codes: ['GM0014'] } }],
    [
      'municipality=GM0014&municipality=GM0106',
      { selection: { kind: 'some', codes: ['GM0106', 'GM0014'] } },
    ],
    [
      'sort=-total,name',
      {
        sort: [
          { column: 'total', descending: true },
          { column: 'name', descending: false },
        ],
      },
    ],
    ['sort=-name', { sort: [{ column: 'name', descending: true }] }],
    ['columns=profile1,total', { columns: ['profile1', 'total'] }],
    ['columns=total,profile1', { columns: ['profile1', 'total'] }],
    ['columns=total&columns=profile1', { columns: ['profile1', 'total'] }],
    ['measure=share', { measure: 'share' }],
    ['boundaries=current', { boundaries: 'current' }],
    ['from=2020-Q3&to=2021-Q1', { from: '2020-Q3', to: '2021-Q1' }],
    ['from=2021-Q1&to=2021-Q1', { from: '2021-Q1', to: '2021-Q1' }],
    ['lang=en', { language: 'en' }],
    ['rows=all', { rows: 'all' }],
    ['compare=AM02', { compare: ['AM02'] }],
    ['ranksort=-gap', { rankSort: [{ column: 'gap', descending: true }] }],
    ['municipality=GM0014,GM0106', { selection: { kind: 'some', codes: ['GM0106', 'GM0014'] } }],
  ])('%s is followed', (search, view) => {
    expect(said(search)).toEqual({ ...view, warnings: [] })
  })

  it('may name a region or municipality by its name, which becomes the code', () => {
    expect(said('region=Friesland')).toEqual({ region: 'AM02', warnings: [] })
    expect(said('municipality=Assen&municipality=Het+Hogeland')).toEqual({
      selection: { kind: 'some', codes: ['GM0106', 'GM1966'] },
      warnings: [],
    })
    expect(serializeView(read('municipality=Assen').view)).toBe('?municipality=GM0106')
  })

  it('names a second region by the text of the link', () => {
    expect(said('region=AM02&region=AM01')).toEqual({
      region: 'AM02',
      warnings: [second('region', 'AM01')],
    })
    expect(said('region=Groningen&region=AM01&region=friesland')).toEqual({
      warnings: [second('region', 'friesland')],
    })
  })

  it('may say the same twice', () => {
    expect(said('quarter=2020-Q3&quarter=2020-Q3&municipality=Assen&municipality=GM0106')).toEqual({
      quarter: '2020-Q3',
      selection: { kind: 'some', codes: ['GM0106'] },
      warnings: [],
    })
  })

  it('with an end of the period between two publications starts or stops at the nearest one inside', () => {
    // There are publications of 2020-Q3 and 2021-Q1, and none in between.
    expect(said('from=2020-Q4')).toEqual({ from: '2021-Q1', warnings: [] })
    expect(said('to=2020-Q4')).toEqual({ to: '2020-Q3', warnings: [] })
  })

  it('may name one end of a period; the other has no key in the view', () => {
    const from = read('from=2020-Q3').view
    expect(from.from).toBe('2020-Q3')
    expect(Object.keys(from)).not.toContain('to')
    const to = read('to=2020-Q3').view
    expect(to.to).toBe('2020-Q3')
    expect(Object.keys(to)).not.toContain('from')
  })

  it('with a quarter outside the period of the data is not followed', () => {
    for (const quarter of ['2020-Q2', '2021-Q2']) {
      expect(said(`from=${quarter}`)).toEqual({ warnings: [unknown('from', quarter)] })
      expect(said(`to=${quarter}`)).toEqual({ warnings: [unknown('to', quarter)] })
    }
  })

  it('with an empty municipality asks for none in particular', () => {
    expect(said('municipality=')).toEqual({ warnings: [] })
    expect(said('municipality=&municipality=GM0106')).toEqual({
      selection: { kind: 'some', codes: ['GM0106'] },
      warnings: [],
    })
    expect(said('municipality=&municipality=Atlantis')).toEqual({
      selection: { kind: 'unknown', values: ['Atlantis'] },
      warnings: [unknown('municipality', 'Atlantis')],
    })
  })

  it('is not judged where the data are not there yet', () => {
    const search = 'region=AM99&quarter=2020-Q9&municipality=Atlantis&lang=en'
    expect(said(search, { dataSets: ['published'] })).toEqual({ language: 'en', warnings: [] })
  })
})

describe('a part of a link that cannot be followed', () => {
  it.each([
    ['dataset=secret', 'dataset', 'secret'],
    ['region=AM99', 'region', 'AM99'],
    ['region=../x', 'region', '../x'],
    ['quarter=2020-Q9', 'quarter', '2020-Q9'],
    ['quarter=2020-Q4', 'quarter', '2020-Q4'],
    // A month, or the third quarter: a guess would be a wrong figure.
    ['quarter=2020-03', 'quarter', '2020-03'],
    ['quarter=2020-09-30', 'quarter', '2020-09-30'],
    ['sort=size', 'sort', 'size'],
    ['sort=--total', 'sort', '--total'],
    ['sort=-regio', 'sort', '-regio'],
    ['columns=profile5', 'columns', 'profile5'],
    ['columns=name', 'columns', 'name'],
    ['rows=25', 'rows', '25'],
    ['boundaries=2021', 'boundaries', '2021'],
    ['from=gisteren', 'from', 'gisteren'],
    ['to=2099-Q1', 'to', '2099-Q1'],
    ['lang=de', 'lang', 'de'],
  ] as const)('%s is dropped and named once', (search, key, value) => {
    expect(said(search)).toEqual({ warnings: [unknown(key, value)] })
    expect(said(`${search}&${search}`)).toEqual({ warnings: [unknown(key, value)] })
  })

  it.each([
    [
      'quarter=2020-Q9&measure=share&columns=profile1,x,total&sort=x,-total',
      {
        ...{ measure: 'share', columns: ['profile1', 'total'] },
        sort: [{ column: 'total', descending: true }],
      },
      [unknown('quarter', '2020-Q9'), unknown('sort', 'x'), unknown('columns', 'x')],
    ],
    ['region=AM02]AM01', {}, [unknown('region', 'AM02]AM01')]],
    ['quarter=2020-Q3&quarter=2021-Q1', { quarter: '2020-Q3' }, [second('quarter', '2021-Q1')]],
    ['lang=xx&lang=en&lang=nl', { language: 'en' }, [unknown('lang', 'xx'), second('lang', 'nl')]],
    [
      'sort=-total,total',
      { sort: [{ column: 'total', descending: true }] },
      [unknown('sort', 'total')],
    ],
    ['from=2021-Q1&to=2020-Q3', {}, [{ kind: 'emptyRange', from: '2021-Q1', to: '2020-Q3' }]],
    ['from=2020-Q3&to=2020-Q9', { from: '2020-Q3' }, [unknown('to', '2020-Q9')]],
  ])('does not take the good parts with it: %s', (search, view, warnings) => {
    expect(said(search)).toEqual({ ...view, warnings })
  })

  it('is an order by region where one region is shown: its table has no such column', () => {
    const areas = [country, groningen, friesland]
    const sort = [{ column: 'region', descending: true }]
    expect(said('sort=-region', { ...known, areas })).toEqual({ sort, warnings: [] })
    expect(said('sort=-region,total&region=AM01', { ...known, areas })).toEqual({
      region: 'AM01',
      sort: [{ column: 'total', descending: false }],
      warnings: [unknown('sort', '-region')],
    })
    expect(said('sort=region')).toEqual({ warnings: [unknown('sort', 'region')] })
    // Which area is shown is not known before the index is here.
    expect(said('sort=-region', { dataSets: ['published'] })).toEqual({ sort, warnings: [] })
  })

  it('is the demo set where only published figures exist', () => {
    expect(said('dataset=demo', real)).toEqual({ warnings: [unknown('dataset', 'demo')] })
  })
})

describe('a municipality in a link', () => {
  it('that is unknown is named, and the known ones stay', () => {
    expect(said('municipality=GM0106&municipality=Atlantis&municipality=GM9999')).toEqual({
      selection: { kind: 'some', codes: ['GM0106'] },
      warnings: [unknown('municipality', 'Atlantis'), unknown('municipality', 'GM9999')],
    })
  })

  it('leaves no rows when not one is known, never all rows, and keeps what was asked', () => {
    const search = 'municipality=Atlantis&municipality=GM9999'
    expect(said(search)).toEqual({
      selection: { kind: 'unknown', values: ['Atlantis', 'GM9999'] },
      warnings: [unknown('municipality', 'Atlantis'), unknown('municipality', 'GM9999')],
    })
    expect(serializeView(read(search).view)).toBe('?municipality=Atlantis,GM9999')
  })

  it('that ended in a merger leads to its successor, and says so', () => {
    const { view, warnings } = read('municipality=GM0010')
    expect(view.selection).toEqual({ kind: 'some', codes: ['GM1979'] })
    expect(warnings).toEqual([
      {
        kind: 'successor',
        municipality: expect.objectContaining({ name: 'Delfzijl', endedOn: '2021-01-01' }),
        successor: { code: 'GM1979', name: 'Eemsdelta' },
        since: '2021-01-01',
      },
    ])
  })

  it('is itself in a quarter in which it existed', () => {
    expect(said('quarter=2020-Q3&municipality=GM0010')).toEqual({
      quarter: '2020-Q3',
      selection: { kind: 'some', codes: ['GM0010'] },
      warnings: [],
    })
  })

  it('leads to its successor where mergers are added up, in any quarter', () => {
    const { view, warnings } = read('quarter=2020-Q3&boundaries=current&municipality=Delfzijl')
    expect(view.selection).toEqual({ kind: 'some', codes: ['GM1979'] })
    expect(warnings.map(({ kind }) => kind)).toEqual(['successor'])
  })

  it('that merged before the quarter leads to its successor by name too', () => {
    const { view, warnings } = read('municipality=Ten+Boer', real)
    expect(view.selection).toEqual({ kind: 'some', codes: ['GM0014'] })
    expect(warnings.map(({ kind }) => kind)).toEqual(['successor'])
  })

  it('that was split leads nowhere, and says into what', () => {
    const { view, warnings } = read('municipality=Winsum')
    expect(view.selection).toEqual({ kind: 'unknown', values: ['Winsum'] })
    expect(warnings).toEqual([
      {
        kind: 'split',
        municipality: expect.objectContaining({
          successors: [
            { code: 'GM1966', name: 'Het Hogeland', startedOn: '2019-01-01' },
            { code: 'GM1969', name: 'Westerkwartier', startedOn: '2019-01-01' },
          ],
        }),
      },
    ])
  })

  it('that does not exist yet in the quarter is named as such, with those that became it', () => {
    const { view, warnings } = read('municipality=Eemsdelta', real)
    expect(view.selection).toEqual({ kind: 'unknown', values: ['Eemsdelta'] })
    expect(warnings).toEqual([
      {
        kind: 'notYet',
        municipality: { code: 'GM1979', name: 'Eemsdelta' },
        predecessors: [
          { code: 'GM0003', name: 'Appingedam' },
          { code: 'GM0010', name: 'Delfzijl' },
          { code: 'GM0024', name: 'Loppersum' },
        ],
      },
    ])
  })

  it('is one of at most 400 that are looked at, of exactly 400 without a word about it', () => {
    const languages = Array.from({ length: 400 }, (_, index) => `lang=x${index}`).join('&')
    expect(read(languages).warnings).toHaveLength(400)
    const names = Array.from({ length: 400 }, (_, index) => `municipality=x${index}`)
    const { view, warnings } = read(names.join('&'))
    expect(view.selection.kind === 'unknown' && view.selection.values).toHaveLength(400)
    expect(warnings.filter(({ kind }) => kind === 'tooMany')).toEqual([])
    const more = read([...names, 'municipality=x400'].join('&')).view.selection
    expect(more.kind === 'unknown' && more.values).toHaveLength(400)
    const good = read(['municipality=GM0106', ...names].join('&'))
    expect(good.view.selection).toEqual({ kind: 'some', codes: ['GM0106'] })
    expect(good.warnings.at(-1)).toEqual({ kind: 'tooMany', key: 'municipality', left: 1 })
  })
})

describe('compared regions', () => {
  it('are five at most', () => {
    const areas = Array.from({ length: 8 }, (_, n) => ({ code: `AM0${n}`, name: `R${n}` }) as const)
    const { view, warnings } = read(`compare=${areas.map(({ code }) => code).join()}`, {
      ...known,
      areas: [country, ...areas],
    })
    expect(view.compare).toEqual(['AM00', 'AM01', 'AM02', 'AM03', 'AM04'])
    expect(warnings).toEqual([{ kind: 'tooMany', key: 'compare', left: 3 }])
  })

  it('are not the country, nor the region of the page: these go without a word', () => {
    const areas = [country, groningen, friesland]
    expect(read('region=AM01&compare=NL,AM01,AM02', { ...known, areas })).toMatchObject({
      view: { compare: ['AM02'] },
      warnings: [],
    })
  })
})

const oldtown: Municipality = { code: 'GM0001', name: 'Oldtown' }
const midtown: Municipality = { code: 'GM0002', name: 'Midtown' }
const newtown: Municipality = { code: 'GM0003', name: 'Newtown' }

/** Invented: Oldtown became Midtown in 2019, and Midtown became Newtown in 2021. */
const ended: readonly EndedMunicipality[] = [
  { ...oldtown, endedOn: '2019-01-01', successors: [midtown] },
  { ...midtown, endedOn: '2021-01-01', successors: [newtown] },
]

const series: KnownSeries = {
  quarters: ['2020-Q1', '2020-Q2', '2020-Q3', '2021-Q1'],
  municipalities: [midtown, newtown],
  ended,
  rowsIn: (quarter) => [
    { ...(quarter < '2021-Q1' ? midtown : newtown), counts: [1, 2, 3, 4], total: 10 },
  ],
}

function readIn(search: string, what: KnownSeries = series) {
  return read(search, { dataSets: ['published'], areas: [groningen], series: what })
}

describe('a municipality that ended twice over', () => {
  it('leads to the one that stands in the quarter: to the last of the chain only in a later one', () => {
    const { view, warnings } = readIn('quarter=2020-Q3&municipality=Oldtown')
    expect(view.selection).toEqual({ kind: 'some', codes: ['GM0002'] })
    expect(warnings).toMatchObject([{ kind: 'successor', successor: { name: 'Midtown' } }])
    const later = readIn('municipality=GM0001').view
    expect(later.selection).toEqual({ kind: 'some', codes: ['GM0003'] })
  })

  it('is not in the quarter where its one successor has no row: it was not split', () => {
    const elsewhere = { ...series, rowsIn: () => [] }
    expect(readIn('municipality=Midtown', elsewhere).warnings).toMatchObject([
      { kind: 'notInQuarter', municipality: { name: 'Midtown' }, quarter: '2021-Q1' },
    ])
  })
})

describe('places without a code, which the reader accepted as printed', () => {
  const place = { code: codeOfName('GM', 'Nieuw, stad'), name: 'Nieuw, stad' }
  const region = { code: codeOfName('AM', 'Noord, Oost'), name: 'Noord, Oost' }
  const row = { ...place, counts: [1, 2, 3, 4], total: 10 } as const

  it('are in a link by their names, and come back from it also where these hold a comma', () => {
    const view = {
      ...defaultView,
      region: region.code,
      selection: { kind: 'some', codes: [place.code, 'GM0002'] },
      mine: place.code,
    } as const
    const municipalities = [place, midtown]
    const rowsIn = () => [row, { ...row, ...midtown }]
    const what = { ...series, quarters: ['2020-Q3'], municipalities, rowsIn } as const
    const areas = [country, region, groningen]
    const link = serializeView(view)
    expect(link).toBe('?region=Noord+Oost&municipality=Nieuw+stad,GM0002&mine=Nieuw+stad')
    const known = { dataSets: ['published'], areas, series: what } as const
    expect(read(link, known)).toMatchObject({ view, warnings: [] })
    const former = '?region=Noord, Oost&municipality=GM0002,Nieuw,stad&mine=Nieuw, stad'
    expect(read(former, known)).toMatchObject({ view, warnings: [] })
  })
})

describe('a municipality is left unjudged', () => {
  it.each([
    ['the rows of its quarter are not here', knownQuarters(['2020-Q3'])],
    ['there is no quarter at all', { ...series, quarters: [] }],
  ])('where %s', (_, what) => {
    const { view, warnings } = readIn('municipality=Atlantis', what)
    expect([view.selection, warnings]).toEqual([{ kind: 'all' }, []])
  })
})
