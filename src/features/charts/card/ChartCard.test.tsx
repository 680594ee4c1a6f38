import { act, render, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { ProvenanceContext } from '../../../components/Provenance.tsx'
import { SyntheticSet } from '../../../testing/SyntheticSet.tsx'
import { PinnedLinkContext } from '../../../url/ViewLink.tsx'
import { ChartCard, type ChartCardProps } from './ChartCard.tsx'
import { ChartLegend, Swatch } from './ChartLegend.tsx'
import { ChartTable } from './ChartTable.tsx'

const props: ChartCardProps = {
  label: 'Dekking',
  title: 'Er staan 30 mensen in Sonar',
  subtitle: 'Mensen in Sonar, per kwartaal.',
  drawing: (
    <svg role="img">
      <title>tekening</title>
    </svg>
  ),
  legend: (
    <ChartLegend
      entries={[{ label: 'In Sonar', swatch: <Swatch kind="line" colour="var(--accent)" /> }]}
    />
  ),
  note: 'Vanaf 2021 anders geteld.',
  table: (
    <ChartTable
      caption="Mensen per kwartaal"
      columns={['Kwartaal', 'Mensen', { words: 'Bron' }]}
      rows={[
        { key: '1', heading: 'eerste kwartaal 2020', cells: ['30', 'UWV'] },
        { key: '2', heading: 'tweede kwartaal 2020', cells: 'niet gepubliceerd' },
      ]}
    />
  ),
  points: { columns: ['quarter', 'people'], rows: [['2020-Q1', 30]] },
  source: 'Bron: UWV.',
  fileName: 'sonar-AM01-2020-Q1',
}

describe('the card of a chart', () => {
  it('has a name that begins with its label, and its title as heading', () => {
    render(<ChartCard {...props} />)
    const card = screen.getByRole('figure', { name: 'Dekking. Er staan 30 mensen in Sonar' })
    expect(within(card).getByRole('heading', { level: 2 })).toHaveTextContent(props.title)
    for (const text of ['per kwartaal.', 'In Sonar', 'Vanaf 2021 anders geteld.', 'Bron: UWV.']) {
      expect(card).toHaveTextContent(text)
    }
    expect(card).not.toHaveTextContent(/verzonnen|afgeleid/)
  })

  it('says what is to be said of the quarters that it shows, and of no other', () => {
    const provenance = {
      noteOf: (quarters: ReadonlySet<unknown>) => [...quarters].toSorted().join(' + '),
      sourceOf: (source: string) => source,
    }
    const { rerender } = render(
      <ProvenanceContext value={provenance}>
        <ChartCard {...props} />
      </ProvenanceContext>,
    )
    expect(screen.getByText('Bron: UWV.').parentElement).toHaveTextContent(/^Bron: UWV. 2020-Q1$/)
    rerender(
      <ProvenanceContext value={provenance}>
        <ChartCard {...props} otherQuarters={['2019-Q1', '2020-Q1']} />
      </ProvenanceContext>,
    )
    expect(screen.getByText('2019-Q1 + 2020-Q1')).toBeVisible()
  })

  it('gives the code for another page of the view of its link, but none of what a reader opened', async () => {
    const user = userEvent.setup()
    const cardOf = (link: string) => (
      <PinnedLinkContext value={link}>
        <ChartCard {...props} part="coverage" />
      </PinnedLinkContext>
    )
    document.title = 'Groningen'
    const { rerender } = render(cardOf('?dataset=published&region=AM01&quarter=2020-Q3'))
    await user.click(screen.getByRole('button', { name: 'Insluiten' }))
    await user.click(await screen.findByRole('button', { name: 'Kopieer code' }))
    expect(await screen.findByText('De code is gekopieerd.')).toBeVisible()
    const code = await navigator.clipboard.readText()
    expect(code).toContain('&amp;quarter=2020-Q3&amp;chart=coverage" title="Dekking. Groningen"')
    expect(screen.getByRole('textbox', { name: 'Code om te plakken' })).toHaveValue(code)
    rerender(cardOf('?dataset=own&region=AM01&quarter=2020-Q3'))
    expect(screen.queryByRole('button', { name: 'Insluiten' })).toBeNull()
  })

  it('says that figures are invented, and that names are derived', () => {
    render(<ChartCard {...props} isDerived />, { wrapper: SyntheticSet })
    expect(screen.getByText('verzonnen')).toBeVisible()
    expect(screen.getByText('afgeleid')).toBeVisible()
  })

  it('has the drawing and the table in two tabs, with what explains both', async () => {
    render(<ChartCard {...props} />)
    const user = userEvent.setup()
    expect(screen.getByRole('tab', { name: 'Grafiek' })).toHaveAttribute('aria-selected', 'true')
    expect(screen.queryByRole('table')).toBeNull()
    await user.click(screen.getByRole('tab', { name: 'Tabel' }))
    expect(screen.getByRole('tabpanel', { name: 'Tabel' })).toHaveTextContent('30')
    expect(screen.getByText('niet gepubliceerd')).toHaveAttribute('colspan', '2')
    // A table that scrolls sideways can be reached by keyboard.
    expect(screen.getByRole('region', { name: 'Mensen per kwartaal' })).toHaveAttribute(
      'tabindex',
      '0',
    )
    expect(screen.getByText('Vanaf 2021 anders geteld.')).toBeVisible()
    expect(screen.queryByRole('img')).toBeNull()
    await user.keyboard('{ArrowLeft}')
    expect(screen.getByRole('img')).toBeVisible()
  })

  it('has its drawing on paper, or the table where the drawing is not here yet', () => {
    const { rerender } = render(<ChartCard {...props} />)
    act(() => void window.dispatchEvent(new Event('beforeprint')))
    expect(screen.getByRole('img')).toBeVisible()
    rerender(<ChartCard {...props} drawing={<div data-undrawn="" />} />)
    act(() => void window.dispatchEvent(new Event('beforeprint')))
    expect(screen.getByRole('table')).toBeVisible()
    act(() => void window.dispatchEvent(new Event('afterprint')))
    expect(screen.queryByRole('table')).toBeNull()
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
