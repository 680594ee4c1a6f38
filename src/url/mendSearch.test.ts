import { describe, expect, it } from 'vitest'
import { mendSearch } from './mendSearch.ts'

const meant = '?dataset=demo&region=AM05'

describe('a link that a program damaged', () => {
  it.each([
    '?dataset=demo&region=AM05?utm_source=n&utm_medium=email',
    '?dataset=demo&amp;region=AM05',
    '?dataset=demo&amp;amp;region=AM05',
    '?dataset=demo&#38;region=AM05',
    '?dataset=demo%26amp%3Bregion%3DAM05',
    '?dataset%3Ddemo%26region%3DAM05',
    '?dataset%253Ddemo%2526region%253DAM05',
    '?dataset=3Ddemo&region=3DAM05',
    '??dataset=demo&region=AM05',
    '?dataset=demo;region=AM05',
    '?%20dataset=demo&region=AM05+',
    '?Dataset=demo&REGION=AM05',
    '?dataset=demo&region=AM05%E2%80%8B',
    '?dataset=de\u200Bmo&region=AM\u00AD05',
    '?fbclid=1&dataset=demo&_gl=1&region=AM05&utm_source_platform=x',
    '?dataset=demo&region=AM05#:~:text=x',
  ])('%s is read as it was meant', (search) => {
    expect(mendSearch(search).search).toBe(meant)
  })

  it('gets its hyphens back', () => {
    expect(mendSearch('?quarter=2020\u2013Q3').search).toBe('?quarter=2020-Q3')
  })

  it('that is right stays as it is', () => {
    const search = '?quarter=2020-Q3&municipality=GM0014,GM1952&sort=-total,name&columns=profile1'
    expect(mendSearch(search)).toEqual({ search, unknown: [] })
    expect(mendSearch('')).toEqual({ search: '', unknown: [] })
  })

  it('keeps what it does not know apart', () => {
    expect(mendSearch('?gemeente=Assen&x=1&x=2').unknown).toEqual([
      ['gemeente', 'Assen'],
      ['x', '1'],
      ['x', '2'],
    ])
  })

  it('with bytes that are no text is not refused', () => {
    expect(mendSearch('?quarter=%E0%A4%A').search).toBe('?quarter=\uFFFD%25A')
    expect(mendSearch('?quarter=%').search).toBe('?quarter=%25')
  })
})
