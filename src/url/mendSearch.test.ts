import { describe, expect, it } from 'vitest'
import { mendSearch } from './mendSearch.ts'

describe('the query of a link', () => {
  it('has its parameters and its hyphens back, whatever stands between them', () => {
    expect(mendSearch('?Region%3DAM05%26amp%3Bquarter=2020\u2013Q3?dataset=demo').search).toBe(
      '?dataset=demo&region=AM05&quarter=2020-Q3',
    )
  })

  it('has lists with commas, of names too, and keeps a name whole', () => {
    const municipalities = (value: string) => mendSearch(`?municipality=${value}`).search
    expect(municipalities('GM0014;GM1952')).toBe('?municipality=GM0014,GM1952')
    expect(municipalities('Het Hogeland;Assen')).toBe('?municipality=Het+Hogeland,Assen')
    expect(municipalities('GM0014 OR 1=1')).toBe('?municipality=GM0014+OR+1=1')
    expect(municipalities('*')).toBe('?municipality=*')
    expect(municipalities('a&municipality=b')).toBe('?municipality=a,b')
  })

  it('that is right stays as it is', () => {
    const search = '?quarter=2020-Q3&municipality=GM0014,GM1952&sort=-total,name&columns=profile1'
    expect(mendSearch(search)).toEqual({ search, unknown: [] })
    expect(mendSearch('')).toEqual({ search: '', unknown: [] })
  })

  it('keeps what it does not know apart', () => {
    expect(mendSearch('?gemeente=Assen&x=1&x=2&quarter=2020-Q3;2020-Q4&AM05').unknown).toEqual([
      ['gemeente', 'Assen'],
      ['x', '1'],
      ['x', '2'],
      ['', '2020-Q4'],
      ['', 'AM05'],
    ])
  })

  it('with bytes that are no text is not refused', () => {
    expect(mendSearch('?quarter=%E0%A4%A').search).toBe('?quarter=\uFFFD%25A')
    expect(mendSearch('?quarter=%').search).toBe('?quarter=%25')
  })
})
