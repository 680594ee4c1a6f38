import { render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { type QuarterData, quarterDataOf } from '../../domain/regionSeries.ts'
import { incompleteCountry, wholeCountry } from '../../testing/country.ts'
import { groningenSeries } from '../../testing/groningenSeries.ts'
import { Headline } from './Headline.tsx'

function show(shown: QuarterData | undefined, props: Partial<Parameters<typeof Headline>[0]> = {}) {
  if (shown === undefined) throw new Error('no publication')
  render(
    <Headline
      quarterData={shown}
      isSynthetic={false}
      isLatestComplete={false}
      hasSelection={false}
      {...props}
    />,
  )
}

const groningen = quarterDataOf(groningenSeries, '2020-Q3')
const heading = () => screen.getByRole('heading', { level: 1 })

describe('the headline of a region', () => {
  it('is one sentence: people in Sonar, and of what they are which share', () => {
    show(groningen)
    expect(heading()).toHaveTextContent(
      '9.191 mensen uit de doelgroep staan in Sonar: 71,6% van het doelgroepregister van Groningen',
    )
  })

  it('says what is its own calculation, and how the publication rounds it', () => {
    show(groningen)
    expect(
      screen.getByText('Onze berekening: 9.191 van 12.842. UWV rondt af op 72%.'),
    ).toBeVisible()
  })

  it('that is synthetic says so, and claims no publication of UWV', () => {
    show(groningen, { isSynthetic: true })
    expect(screen.getByText('verzonnen')).toBeVisible()
    expect(screen.getByText('Onze berekening: 9.191 van 12.842.')).toBeVisible()
    expect(document.body).not.toHaveTextContent(/gepubliceerd|UWV rondt|sommen/)
  })

  it('draws the register as a bar that says its numbers', () => {
    show(groningen)
    expect(screen.getByRole('img')).toHaveAccessibleName(
      'Doelgroepregister: 12.842 mensen. In Sonar: 9.191. Niet in Sonar: 3.651.',
    )
  })

  it('has the four columns on the same scale, whose names are marked as derived', () => {
    show(groningen)
    const counts = ['440', '2.175', '5.519', '1.057'].map((people) => screen.getByText(people))
    expect(counts).toHaveLength(4)
    expect(screen.getAllByText('afgeleid')).toHaveLength(1)
    // 440 of 12,842 is 3.43 per cent of the bar.
    const widths = [...screen.getByRole('img').querySelectorAll('rect')].map((one) =>
      Number.parseFloat(one.getAttribute('width') ?? '').toFixed(2),
    )
    expect(widths).toEqual(['71.57', '28.43', '3.43', '16.94', '42.98', '8.23'])
  })

  it('explains its words where they stand', async () => {
    show(groningen)
    await userEvent.click(screen.getByRole('button', { name: 'Wat is het doelgroepregister?' }))
    expect(screen.getByText(/^De lijst van UWV met alle mensen/)).toBeVisible()
  })

  it('stays about the region of a selection, and says why', () => {
    show(groningen, { hasSelection: true })
    expect(
      screen.getByText(
        'Dit gaat over arbeidsmarktregio Groningen: UWV geeft het register niet per gemeente.',
      ),
    ).toBeVisible()
  })

  it('has no percentage of a register of fewer than ten people', () => {
    show(
      groningen && {
        ...groningen,
        rows: [],
        total: { counts: [1, 0, 2, 0], total: 3 },
        registerTotal: 9,
        reportedCoverage: 33,
      },
    )
    expect(heading()).toHaveTextContent(/^3 mensen uit de doelgroep staan in Sonar$/)
    expect(document.body).not.toHaveTextContent(/NaN|Infinity|%/)
  })
})

describe('the headline of the country', () => {
  it('says of how many regions it is, and which are missing, where some did not publish', () => {
    show(incompleteCountry)
    // 9,301 of 13,042 people.
    expect(heading()).toHaveTextContent('Dekking 71,3% in 2 van de 3 regio’s')
    expect(screen.getByText('2 van 3 regio’s gepubliceerd, zonder Twente')).toBeVisible()
  })

  it('names its quarter, or says that it is the latest complete one', () => {
    show(wholeCountry)
    expect(heading()).toHaveTextContent('Dekking 71,3% in het derde kwartaal 2020')
    expect(
      screen.getByText('9.301 van de 13.042 mensen uit het doelgroepregister staan in Sonar.'),
    ).toBeVisible()
    expect(screen.getByText('Het percentage is onze berekening.')).toBeVisible()
    show(wholeCountry, { isLatestComplete: true })
    expect(
      screen.getByRole('heading', { name: 'Dekking 71,3% in het laatste complete kwartaal' }),
    ).toBeVisible()
  })

  it('that is synthetic says so, and claims no sums of UWV', () => {
    show(wholeCountry, { isSynthetic: true })
    expect(screen.getByText('verzonnen')).toBeVisible()
    expect(screen.queryByText('Alle sommen kloppen')).toBeNull()
  })
})
