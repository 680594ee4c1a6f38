import { fireEvent, render, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { type Changes, whatChanged } from '../../domain/changes.ts'
import { whatChangedNationally } from '../../domain/nationalChanges.ts'
import { defaultView, type View } from '../../domain/view.ts'
import { I18nContext } from '../../i18n/I18nProvider.tsx'
import { smallCountry } from '../../testing/country.ts'
import { changingRegion, groningenSeries, otherCount } from '../../testing/groningenSeries.ts'
import { englishPage } from '../../testing/pagesInLanguages.ts'
import { SyntheticSet } from '../../testing/SyntheticSet.tsx'
import { WhatChanged } from './WhatChanged.tsx'

const gap = whatChanged(changingRegion, '2021-Q1')

function show(changes: Changes | undefined, view: View = defaultView, onView?: (v: View) => void) {
  render(
    <WhatChanged changes={changes} view={view} {...(onView === undefined ? {} : { onView })} />,
  )
}

function sentences(): readonly (string | null)[] {
  return screen.getAllByRole('listitem').map((item) => item.textContent)
}

function queries(): readonly string[] {
  return screen
    .getAllByRole('link')
    .map((link) => decodeURIComponent(link.getAttribute('href') ?? ''))
}

describe('what changed', () => {
  it('is a few short sentences under a heading', () => {
    show(whatChanged(changingRegion, '2020-Q3'))
    const part = screen.getByRole('region', { name: 'Wat veranderde in een kwartaal' })
    expect(part).toBeInTheDocument()
    expect(sentences()).toEqual([
      'In Sonar: 5.120 mensen (+53).',
      'Niet in Sonar: 1.980 (+47).',
      'Groningen steeg het meest: 43 erbij, nu 2.943.',
      'Veendam daalde het meest: 15 minder, nu 525.',
    ])
    expect(
      screen.getByText('Het derde kwartaal 2020, vergeleken met het tweede kwartaal 2020.'),
    ).toBeInTheDocument()
  })

  it('names the quarter it is compared with when those between were not published', () => {
    show(gap)
    expect(
      screen.getByRole('heading', { name: 'Wat veranderde sinds het derde kwartaal 2020' }),
    ).toBeVisible()
    expect(sentences().slice(0, 4)).toEqual([
      'In Sonar: 5.197 mensen (+77).',
      'Niet in Sonar: 1.953 (−27).',
      'Groningen steeg het meest: 17 erbij, nu 2.960. In 1 andere gemeente was het verschil even groot.',
      'Pekela daalde het meest: 7 minder, nu 5.',
    ])
    const more = within(screen.getByRole('group'))
    expect(more.getByText(/Daartussen is niets gepubliceerd\.$/)).toBeInTheDocument()
    expect(more.getByRole('listitem')).toHaveTextContent(
      'Eemsdelta is nieuw: Appingedam, Delfzijl en Loppersum zijn opgegaan in Eemsdelta.',
    )
  })

  it('says first, and not folded, that people are counted in another way', () => {
    show(whatChanged({ ...changingRegion, definitionChanges: [otherCount] }, '2021-Q1'))
    expect(sentences().slice(0, 2)).toEqual([
      'Let op: vanaf het eerste kwartaal 2021 is anders geteld. Anders. Bron: UWV.',
      'In Sonar: 5.197 mensen (+77).',
    ])
    expect(within(screen.getByRole('group')).queryByText(/Let op/)).toBeNull()
  })

  it('links each sentence to the view that proves it', () => {
    show(gap)
    const both = 'quarter=2021-Q1'
    const range = 'from=2020-Q3&to=2021-Q1'
    expect(queries()).toEqual([
      `?region=AM01&${both}&sort=-total&${range}`,
      `?region=AM01&${both}&${range}`,
      `?region=AM01&${both}&municipality=GM0014,GM0047&${range}`,
      `?region=AM01&${both}&municipality=GM0765&${range}`,
      `?region=AM01&${both}&municipality=GM1979&${range}`,
    ])
    expect(screen.getAllByRole('link').map((link) => link.textContent)).toEqual(sentences())
    expect(screen.queryByText(/afronden/)).toBeNull()
  })

  it('says of the country what is about the regions of both quarters only', () => {
    show(whatChangedNationally(smallCountry, '2021-Q1'))
    expect(screen.getByRole('heading', { name: 'Wat veranderde in een jaar' })).toBeVisible()
    expect(sentences()).toEqual([
      'In Sonar: 741 mensen (+111).',
      'Niet in Sonar: 359 (−111).',
      'Flevoland steeg het meest: 16,7 punt, naar 66,7% (400 van 600).',
      'Nu wel gepubliceerd, maar in het eerste kwartaal 2020 niet: Haaglanden. Nu niet gepubliceerd, maar in het eerste kwartaal 2020 wel: Twente.',
    ])
    expect(
      screen.getByText('Dit gaat over de 4 regio’s die in beide kwartalen publiceerden.'),
    ).toBeVisible()
    expect(screen.getByText(/berekend voor het afronden\.$/)).toBeInTheDocument()
    expect(queries()[2]).toBe('?region=AM06&quarter=2021-Q1&from=2020-Q1&to=2021-Q1')
    expect(queries()[3]).toBe('?region=NL&quarter=2021-Q1&from=2020-Q1&to=2021-Q1')
  })

  it('is not folded where there is nothing short to say', () => {
    const changes = whatChangedNationally(smallCountry, '2021-Q1')
    const list = changes?.list.filter(({ kind }) => kind === 'publishing') ?? []
    show(changes && { ...changes, list })
    expect(screen.getByRole('listitem')).toBeVisible()
  })

  it('is nothing where there is no earlier quarter', () => {
    show(whatChanged(groningenSeries, '2020-Q3'))
    expect(screen.queryByRole('heading')).toBeNull()
    expect(screen.queryByRole('list')).toBeNull()
  })

  it('says that synthetic data are synthetic, also in its links', () => {
    render(<WhatChanged changes={gap} view={{ ...defaultView, dataSet: 'demo' }} />, {
      wrapper: SyntheticSet,
    })
    expect(screen.getByText('verzonnen')).toBeVisible()
    expect(queries().every((query) => query.startsWith('?dataset=demo&'))).toBe(true)
  })

  it('speaks English on an English page', () => {
    const texts = englishPage
    render(
      <I18nContext value={texts}>
        <WhatChanged changes={gap} view={{ ...defaultView, language: 'en' }} />
      </I18nContext>,
    )
    expect(sentences().slice(0, 2)).toEqual([
      'In Sonar: 5,197 people (+77).',
      'Not in Sonar: 1,953 (−27).',
    ])
    expect(queries().every((query) => query.endsWith('&lang=en'))).toBe(true)
  })
})

describe('following a sentence', () => {
  it('shows its view without loading the page anew', async () => {
    const onView = vi.fn()
    show(gap, defaultView, onView)
    await userEvent.setup().click(screen.getByRole('link', { name: /Pekela/ }))
    expect(onView).toHaveBeenCalledExactlyOnceWith({
      ...defaultView,
      region: 'AM01',
      quarter: '2021-Q1',
      selection: { kind: 'some', codes: ['GM0765'] },
      from: '2020-Q3',
      to: '2021-Q1',
    })
  })

  it.each(['ctrlKey', 'metaKey', 'shiftKey', 'altKey'])(
    'is left to the browser with %s held down',
    (key) => {
      const onView = vi.fn()
      show(gap, defaultView, onView)
      const link = screen.getByRole('link', { name: /Pekela/ })
      // What the browser would do: it must not be prevented by the page.
      link.setAttribute('href', '#')
      expect(fireEvent.click(link, { [key]: true })).toBe(true)
      expect(fireEvent.click(link, { button: 1 })).toBe(true)
      expect(onView).not.toHaveBeenCalled()
    },
  )
})
