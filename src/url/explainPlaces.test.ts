import { describe, expect, it } from 'vitest'
import { former, locateMunicipalities, warnUnknown } from './explainPlaces.ts'
import { mendSearch } from './mendSearch.ts'
import { asksForPlaces } from './readParameter.ts'
import { readLink, real } from './testing/readLink.ts'

/** The parameters that are named, as the link has them. */
function named(search: string) {
  return warnUnknown(mendSearch(search).unknown, real).map(
    (one) => one.kind === 'unknownParameter' && `${one.key}=${one.value}`,
  )
}

describe('a parameter that the page does not have', () => {
  it.each([
    ...['kwartaal=2020-Q3', 'periode=2019-Q4', 'kwartaal=2020q3', 'gemeente=Assen'],
    ...['gemeente=GM0106', 'code=gm0010'],
    // Places that the figures do not hold.
    ...['gemeente=GM0344', 'gemeente=Utrecht', 'plaats=Den Haag', 'stad=’s gravenhage', 'q=Weesp'],
    ...['regio=AM05', 'regio=Achterhoek', 'regio=Food Valley', 'naam=Nijmegen).'],
    ...['gemeenten=GM0344,GM0363', 'gemeenten=Utrecht, Amsterdam'],
  ])('is named when its value is a place or a quarter: %s', (parameter) => {
    expect(named(`?measure=share&${parameter}`)).toEqual([parameter])
  })

  it('is named by its value where it has no name', () => {
    expect(named('?GM0344&measure=share&Utrecht&2020-Q3&fullscreen')).toEqual([
      '=GM0344',
      '=Utrecht',
      '=2020-Q3',
    ])
  })

  it.each([
    'utm_source=n&ref=nieuwsbrief&gbraid=1&mc_cid=1',
    'x=AM99&y=GM9999&z=2020-Q5&w=Atlantis',
    'hl=nl&lang_code=NL',
    'utm_campaign=2020-Q3&utm_content=Groningen&mtm_keyword=GM0014&at_campaign=Assen',
    '__proto__=1&constructor=toString&q=__proto__',
  ])('is dropped without a word otherwise: %s', (parameters) => {
    expect(named(`?${parameters}`)).toEqual([])
  })
})

describe('a municipality that the figures do not hold', () => {
  const resolved = (search: string) => readLink(search, { ...real, former })
  const located = (search: string) => locateMunicipalities(resolved(search).warnings, '2020-Q3')

  it('is said to lie in its region, by code and by name', () => {
    for (const text of ['GM0344', 'utrecht', 'Utrecht).', 'gemeente Utrecht']) {
      expect(located(`?municipality=${text}`)).toEqual([
        {
          kind: 'elsewhere',
          municipality: { code: 'GM0344', name: 'Utrecht' },
          regions: [expect.objectContaining({ name: 'Midden-Utrecht' })],
        },
      ])
    }
    expect(located('?municipality=Den Haag')).toMatchObject([
      { municipality: { code: 'GM0518' }, regions: [{ name: 'Haaglanden' }] },
    ])
  })

  it.each([
    ['Winschoten', 'GM1895', '2010-01-01'],
    ['’t Zandt', 'GM0024', '1990-01-01'],
    ['gem. Sappemeer', 'GM1952', '2018-01-01'],
    ['Slochteren', 'GM1952', '2018-01-01'],
    ['Zuidbroek', 'GM1952', '2018-01-01'],
    ['GM0040', 'GM1952', '2018-01-01'],
  ])('is followed to the one that it became part of: %s', (name, code, since) => {
    for (const search of [`?municipality=Assen,${name}`, `?municipality=Assen&mine=${name}`]) {
      const { view } = resolved(search)
      const places = view.selection.kind === 'some' ? view.selection.codes : []
      expect([...places, view.mine]).toContain(code)
      expect(located(search)).toMatchObject([{ kind: 'successor', successor: { code }, since }])
    }
  })

  it('lies where it lay when it still existed', () => {
    expect(located('?municipality=Geldermalsen')).toMatchObject([
      { kind: 'elsewhere', regions: [{ name: 'Rivierenland' }] },
    ])
  })

  it.each([
    ['Hengelo', 'GM0164', 'Twente'],
    ['Beek', 'GM0888', 'Zuid-Limburg'],
    ['Hengelo (Gld)', 'GM1876', 'Achterhoek'],
    ['Vleuten', 'GM0344', 'Midden-Utrecht'],
    ['Eede', 'GM1714', 'Zeeland'],
  ])(
    'is the one of today before a former one of that name, and one of that name before other spellings: %s',
    (text, code, region) => {
      expect(located(`?municipality=${text}`)).toMatchObject([
        { kind: 'elsewhere', municipality: { code }, regions: [{ name: region }] },
      ])
    },
  )

  it('lies in one of two regions where the sources differ', () => {
    expect(located('?municipality=Elburg')).toMatchObject([
      { regions: [{ code: 'AM06' }, { code: 'AM36' }] },
    ])
  })

  it('is unknown when no list has it, and other warnings stay as they are', () => {
    const unknown = (key: string, value: string) => ({ kind: 'unknownValue', key, value })
    expect(located('?municipality=Atlantis,GM9999,Delfzijl,Winsum&sort=size')).toEqual([
      unknown('municipality', 'Atlantis'),
      unknown('municipality', 'GM9999'),
      expect.objectContaining({ kind: 'split' }),
      unknown('sort', 'size'),
    ])
  })
})

describe('the lists of the whole country', () => {
  it.each([
    ['?municipality=Utrecht', true],
    ['?gemeente=Utrecht', true],
    ['?x=GM0344,GM0363', true],
    ['?kwartaal=2020-Q3', true],
    ['?kwartaal=“2020 Q3”', true],
    ['?am05', true],
    ['?municipality=GM0106&sort=-total', false],
    ['?municipality=Delfzijl', false],
    ['?fbclid=IwAR0abc&gclid=Cj0K&mc_cid=12ab&utm_source=nieuwsbrief', false],
    ['?quarter=2020-Q9&sort=size', false],
  ])('are asked for by %s: %s', (search, isAsked) => {
    expect(asksForPlaces(mendSearch(search).unknown, readLink(search).warnings)).toBe(isAsked)
  })
})
