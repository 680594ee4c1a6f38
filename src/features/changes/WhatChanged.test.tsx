import { fireEvent, render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { type Changes, whatChanged } from '../../domain/changes.ts'
import { whatChangedNationally } from '../../domain/nationalChanges.ts'
import { defaultView, type View } from '../../domain/view.ts'
import { en } from '../../i18n/en/index.ts'
import { createFormats } from '../../i18n/formats.ts'
import { I18nContext } from '../../i18n/I18nProvider.tsx'
import { smallCountry } from '../../testing/country.ts'
import { changingRegion, groningenSeries } from '../../testing/groningenSeries.ts'
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
  it('is a list of sentences under a heading', () => {
    show(whatChanged(changingRegion, '2020-Q3'))
    expect(screen.getByRole('region', { name: 'Wat is er veranderd?' })).toBeInTheDocument()
    expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent('Wat is er veranderd?')
    expect(
      screen.getByText('Het derde kwartaal 2020, vergeleken met het tweede kwartaal 2020.'),
    ).toBeInTheDocument()
    expect(sentences()).toEqual([
      'Het aantal mensen in Sonar steeg sinds het vorige kwartaal met 53 (1,0%) tot 5.120.',
      'Het aantal mensen in Sonar steeg sinds het vorige kwartaal het meest in Groningen: met 43 (1,5%), van 2.900 naar 2.943.',
      'Het aantal mensen in Sonar daalde sinds het vorige kwartaal het meest in Veendam: met 15 (2,8%), van 540 naar 525.',
      'Het aantal mensen uit het doelgroepregister dat niet in Sonar staat, steeg sinds het vorige kwartaal met 47 (2,4%) tot 1.980.',
    ])
  })

  it('names the quarter it is compared with when those between were not published', () => {
    show(gap)
    expect(screen.getByText(/Daartussen is niets gepubliceerd\.$/)).toBeInTheDocument()
    expect(sentences()).toEqual([
      'Het aantal mensen in Sonar steeg sinds het derde kwartaal 2020 met 77 (1,5%) tot 5.197.',
      'Het aantal mensen in Sonar steeg sinds het derde kwartaal 2020 het meest in Groningen: met 17 (0,6%), van 2.943 naar 2.960. In 1 andere gemeente was het verschil even groot.',
      'Het aantal mensen in Sonar daalde sinds het derde kwartaal 2020 het meest in Pekela: met 7 (58,3%), van 12 naar 5.',
      'Het aantal mensen uit het doelgroepregister dat niet in Sonar staat, daalde sinds het derde kwartaal 2020 met 27 (1,4%) tot 1.953.',
      'Eemsdelta is nieuw: Appingedam, Delfzijl en Loppersum zijn opgegaan in Eemsdelta.',
    ])
  })

  it('links each sentence to the view that proves it', () => {
    show(gap)
    const both = 'quarter=2021-Q1'
    const range = 'from=2020-Q3&to=2021-Q1'
    expect(queries()).toEqual([
      `?region=AM01&${both}&sort=-total&${range}`,
      `?region=AM01&${both}&municipality=GM0014,GM0047&${range}`,
      `?region=AM01&${both}&municipality=GM0765&${range}`,
      `?region=AM01&${both}&${range}`,
      `?region=AM01&${both}&municipality=GM1979&${range}`,
    ])
    expect(screen.getAllByRole('link').map((link) => link.textContent)).toEqual(sentences())
    expect(screen.queryByText(/afronden/)).toBeNull()
  })

  it('says of the country what is about the regions of both quarters only', () => {
    show(whatChangedNationally(smallCountry, '2021-Q1'))
    expect(sentences()).toEqual([
      'Het aantal mensen in Sonar steeg sinds het vorige kwartaal met 83 (17,8%) tot 548. Dit gaat over de 4 regio’s die in beide kwartalen publiceerden.',
      'De dekking van het doelgroepregister steeg sinds het vorige kwartaal het meest in Flevoland: met 13,3 procentpunt, van 53,3% naar 66,7%.',
      'De dekking van het doelgroepregister daalde sinds het vorige kwartaal het meest in Groningen: met 1,0 procentpunt, van 76,0% naar 75,0%.',
      'Het aantal mensen uit het doelgroepregister dat niet in Sonar staat, daalde sinds het vorige kwartaal met 83 (24,1%) tot 261. Dit gaat over de 4 regio’s die in beide kwartalen publiceerden.',
      'Nu wel gepubliceerd, maar in het vorige kwartaal niet: Drenthe. Nu niet gepubliceerd, maar in het vorige kwartaal wel: Twente.',
    ])
    expect(screen.getByText(/berekend voor het afronden\.$/)).toBeVisible()
    expect(queries()[1]).toBe('?region=AM06&quarter=2021-Q1&from=2020-Q4&to=2021-Q1')
    expect(queries()[4]).toBe('?region=NL&quarter=2021-Q1&from=2020-Q4&to=2021-Q1')
  })

  it('is nothing where there is no earlier quarter', () => {
    show(whatChanged(groningenSeries, '2020-Q3'))
    expect(screen.queryByRole('heading')).toBeNull()
    expect(screen.queryByRole('list')).toBeNull()
  })

  it('says that synthetic data are synthetic, also in its links', () => {
    show(gap, { ...defaultView, dataSet: 'demo' })
    expect(screen.getByText('SYNTHETISCH')).toBeInTheDocument()
    expect(queries().every((query) => query.startsWith('?dataset=demo&'))).toBe(true)
  })

  it('speaks English on an English page', () => {
    const texts = { language: 'en', texts: en, formats: createFormats('en') } as const
    render(
      <I18nContext value={texts}>
        <WhatChanged changes={gap} view={{ ...defaultView, language: 'en' }} />
      </I18nContext>,
    )
    expect(sentences().slice(0, 2)).toEqual([
      'The number of people in Sonar rose by 77 (1.5%) from the third quarter of 2020, to 5,197.',
      'Compared with the third quarter of 2020, the number of people in Sonar rose most in Groningen: by 17 (0.6%), from 2,943 to 2,960. The change was just as large in 1 other municipality.',
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
