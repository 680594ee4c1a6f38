// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'
import { embedCode, readEmbedSearch } from './embedLink.ts'

describe('the code for another page', () => {
  it('names the whole address of one part, and keeps every sign of a title in its attribute', () => {
    const link = '?dataset=published&region=AM01&quarter=2020-Q3'
    expect(embedCode(link, 'coverage', 'Dekking. "Aa & <Hunze>"', 640.2)).toBe(
      '<iframe src="http://localhost:3000/embed/?dataset=published&amp;region=AM01&amp;quarter=2020-Q3&amp;chart=coverage" ' +
        'title="Dekking. &quot;Aa &amp; &lt;Hunze>&quot;" width="100%" height="641" loading="lazy" style="border: 0"></iframe>',
    )
  })

  it('has room for the words above invented figures', () => {
    const link = '?dataset=demo&region=AM01&quarter=2020-Q3'
    expect(embedCode(link, 'coverage', 'Dekking', 640)).toContain(' height="680" ')
  })
})

describe('the address of the page for other pages', () => {
  it.each([
    ['?region=AM01&chart=coverage', 'coverage', '?region=AM01&chart=coverage'],
    // As an editor of pages may write it.
    [
      '?quarter=2020-Q3&amp;region=AM01&amp;chart=map',
      'map',
      '?region=AM01&quarter=2020-Q3&chart=map',
    ],
    ['?region=AM01', 'table', '?region=AM01&chart=table'],
    ['', 'table', '?chart=table'],
    ['?chart=pie', undefined, '?chart=none'],
    ['?chart=constructor', undefined, '?chart=none'],
  ])('%j asks for %s', (asked, part, search) => {
    expect(readEmbedSearch(asked)).toEqual({ part, search, unknown: [] })
  })

  it('names what no page has', () => {
    expect(readEmbedSearch('?chart=map&regio=Drenthe').unknown).toEqual([['regio', 'Drenthe']])
  })
})
