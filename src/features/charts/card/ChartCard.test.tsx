import { render, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { ChartCard, type ChartCardProps } from './ChartCard.tsx'
import { ChartLegend } from './ChartLegend.tsx'
import { ChartTable } from './ChartTable.tsx'

const props: ChartCardProps = {
  heading: 'Mensen in Sonar',
  filters: 'Arbeidsmarktregio Groningen, 2020',
  summary: 'Het zijn er 30.',
  notes: ['Eén kwartaal ontbreekt.'],
  drawing: (
    <svg role="img">
      <title>tekening</title>
    </svg>
  ),
  legend: <ChartLegend entries={[{ label: 'In Sonar', swatch: 'line', colour: 'var(--sonar)' }]} />,
  below: <p>Vanaf 2021 anders geteld.</p>,
  table: (
    <ChartTable
      caption="Mensen per kwartaal"
      columns={[
        { key: 'quarter', heading: 'Kwartaal' },
        { key: 'people', heading: 'Mensen' },
        { key: 'source', heading: 'Bron', isText: true },
      ]}
      rows={[
        { key: '1', heading: 'eerste kwartaal 2020', cells: ['30', 'UWV'] },
        { key: '2', heading: 'tweede kwartaal 2020', cells: 'niet gepubliceerd' },
      ]}
    />
  ),
  caption: 'Bron: UWV.',
  fileName: 'sonar-AM01-2020-Q1',
  isSynthetic: false,
  minHeight: '20rem',
}

describe('the card of a chart', () => {
  it('has heading, filters, sentence, note, legend, explanation and source', () => {
    render(<ChartCard {...props} />)
    const card = screen.getByRole('figure', { name: 'Mensen in Sonar' })
    expect(within(card).getByRole('heading', { level: 2 })).toHaveTextContent('Mensen in Sonar')
    for (const text of [
      props.filters,
      'Het zijn er 30.',
      'Eén kwartaal ontbreekt.',
      'In Sonar',
      'Vanaf 2021 anders geteld.',
      'Bron: UWV.',
    ]) {
      expect(card).toHaveTextContent(text)
    }
  })

  it('swaps the drawing for the table, with what explains both', async () => {
    render(<ChartCard {...props} />)
    const button = screen.getByRole('button', { name: 'Toon als tabel', pressed: false })
    expect(screen.queryByRole('table')).toBeNull()
    await userEvent.setup().click(button)
    expect(button).toHaveAttribute('aria-pressed', 'true')
    const table = screen.getByRole('table', { name: 'Mensen per kwartaal' })
    expect(table).toHaveTextContent('30')
    // A gap fills its row, and a table that scrolls sideways can be reached by keyboard.
    expect(screen.getByText('niet gepubliceerd')).toHaveAttribute('colspan', '2')
    expect(screen.getByRole('region', { name: 'Mensen per kwartaal' })).toHaveAttribute(
      'tabindex',
      '0',
    )
    expect(screen.getByText('Vanaf 2021 anders geteld.')).toBeVisible()
    expect(screen.queryByRole('img')).toBeNull()
    expect(screen.queryByRole('button', { name: 'Opslaan als PNG' })).toBeNull()
    await userEvent.setup().click(button)
    expect(screen.getByRole('img')).toBeVisible()
  })

  it('shows the table when its drawing fails, and says so', () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined)
    function Broken(): never {
      throw new Error('no connection')
    }
    render(<ChartCard {...props} drawing={<Broken />} />)
    expect(screen.getByRole('alert')).toHaveTextContent('De cijfers staan wel in deze tabel.')
    expect(screen.getByRole('table')).toBeVisible()
    vi.restoreAllMocks()
  })
})
