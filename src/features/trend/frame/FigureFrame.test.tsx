import { act, fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { FigureFrame, type FigureFrameProps } from './FigureFrame.tsx'

const props: FigureFrameProps = {
  heading: 'Mensen in Sonar',
  filters: 'Arbeidsmarktregio Groningen, 2020',
  summary: 'Het zijn er 30.',
  notes: ['Eén kwartaal ontbreekt.'],
  points: [
    { key: 'a', label: 'eerste kwartaal 2020', lines: ['In Sonar: 10'] },
    { key: 'b', label: 'tweede kwartaal 2020', lines: ['niet gepubliceerd'] },
    { key: 'c', label: 'derde kwartaal 2020', lines: ['In Sonar: 30', 'Register: 40'] },
  ],
  drawing: (
    <svg role="img" className="lost" width={300} height={100}>
      <title>tekening</title>
      <rect data-plot="" fill="none" width={200} height={80} />
      <path d="M0 10H200" stroke="var(--sonar)" style={{ stroke: 'rgb(52, 50, 46)' }} />
      <text>
        30 <tspan>mensen</tspan>
      </text>
    </svg>
  ),
  legend: [{ label: 'In Sonar', swatch: 'line', colour: 'var(--sonar)' }],
  below: <p>1 Vanaf 2021 anders geteld.</p>,
  table: (
    <table>
      <tbody>
        <tr>
          <td>30</td>
        </tr>
      </tbody>
    </table>
  ),
  caption: 'Bron: UWV.',
  link: 'https://voorbeeld.nl/?region=AM01',
  fileName: 'sonar-AM01-2020-Q1',
  isSynthetic: false,
  minHeight: '20rem',
}

/** Layout, which jsdom has none of: a drawing of 300 pixels with a plot from 50 to 250. */
beforeEach(() => {
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function rect(
    this: Element,
  ) {
    return this.hasAttribute('data-plot')
      ? new DOMRect(50, 10, 200, 80)
      : new DOMRect(0, 0, 300, 100)
  })
  Range.prototype.getBoundingClientRect = () => new DOMRect(20, 110, 60, 20)
})

afterEach(() => {
  vi.restoreAllMocks()
})

function slider(): HTMLInputElement {
  return screen.getByRole<HTMLInputElement>('slider', { name: 'Kwartaal in de figuur' })
}

describe('the frame of a figure', () => {
  it('has heading, filters, sentence, note, legend, explanation and source', () => {
    render(<FigureFrame {...props} />)
    const figure = screen.getByRole('figure', { name: 'Mensen in Sonar' })
    expect(within(figure).getByRole('heading', { level: 2 })).toHaveTextContent('Mensen in Sonar')
    for (const text of [
      props.filters,
      'Het zijn er 30.',
      'Eén kwartaal ontbreekt.',
      'In Sonar',
      '1 Vanaf 2021 anders geteld.',
      'Bron: UWV.',
    ]) {
      expect(figure).toHaveTextContent(text)
    }
    expect(figure).not.toHaveTextContent('SYNTHETISCH')
  })

  it('swaps the drawing for the table, with what explains both', async () => {
    render(<FigureFrame {...props} />)
    const button = screen.getByRole('button', { name: 'Toon als tabel', pressed: false })
    expect(screen.queryByRole('table')).toBeNull()
    await userEvent.setup().click(button)
    expect(button).toHaveAttribute('aria-pressed', 'true')
    expect(screen.getByRole('table')).toHaveTextContent('30')
    expect(screen.getByText('1 Vanaf 2021 anders geteld.')).toBeVisible()
    expect(screen.queryByRole('img')).toBeNull()
    expect(screen.queryByRole('slider')).toBeNull()
    expect(screen.queryByRole('button', { name: 'Opslaan als PNG' })).toBeNull()
    await userEvent.setup().click(button)
    expect(screen.getByRole('img')).toBeVisible()
  })

  it('says of synthetic figures what they are', () => {
    render(<FigureFrame {...props} isSynthetic />)
    expect(screen.getByText('SYNTHETISCH')).toBeVisible()
  })
})

describe('the slider through the points', () => {
  it('begins at the last point and speaks the values', () => {
    render(<FigureFrame {...props} />)
    expect(slider()).toHaveValue('2')
    expect(slider()).toHaveAttribute(
      'aria-valuetext',
      'derde kwartaal 2020. In Sonar: 30. Register: 40',
    )
    expect(screen.queryByRole('tooltip')).toBeNull()
    fireEvent.change(slider(), { target: { value: '1' } })
    expect(slider()).toHaveAttribute('aria-valuetext', 'tweede kwartaal 2020. niet gepubliceerd')
    expect(screen.getByRole('tooltip')).toHaveTextContent('tweede kwartaal 2020niet gepubliceerd')
  })

  it('shows its point when it gets the focus and hides it with Escape, at the same place', async () => {
    const user = userEvent.setup()
    render(<FigureFrame {...props} />)
    await user.tab()
    expect(slider()).toHaveFocus()
    expect(screen.getByRole('tooltip')).toHaveTextContent('derde kwartaal 2020')
    fireEvent.change(slider(), { target: { value: '0' } })
    await user.keyboard('{Escape}')
    expect(screen.queryByRole('tooltip')).toBeNull()
    expect(slider()).toHaveValue('0')
    expect(slider()).toHaveFocus()
  })

  it('keeps its point in sight when newer figures come, and drops one that is gone', () => {
    const { rerender } = render(<FigureFrame {...props} />)
    fireEvent.change(slider(), { target: { value: '1' } })
    const newer = props.points.map((point) => ({ ...point, lines: ['In Sonar: 31'] }))
    rerender(<FigureFrame {...props} points={newer} />)
    expect(screen.getByRole('tooltip')).toHaveTextContent('tweede kwartaal 2020In Sonar: 31')
    rerender(<FigureFrame {...props} points={newer.filter(({ key }) => key !== 'b')} />)
    expect(screen.queryByRole('tooltip')).toBeNull()
  })

  it('does not speak up again when a point that was gone comes back', () => {
    const { rerender } = render(<FigureFrame {...props} />)
    fireEvent.change(slider(), { target: { value: '1' } })
    rerender(<FigureFrame {...props} points={props.points.filter(({ key }) => key !== 'b')} />)
    rerender(<FigureFrame {...props} />)
    expect(screen.queryByRole('tooltip')).toBeNull()
    expect(slider()).toHaveValue('1')
  })

  it('is not there for a single point', () => {
    render(<FigureFrame {...props} points={props.points.slice(0, 1)} />)
    expect(screen.queryByRole('slider')).toBeNull()
  })
})

describe('the pointer on the drawing', () => {
  it('shows the nearest point, lets its text be hovered, and hides it when it leaves', () => {
    render(<FigureFrame {...props} />)
    const drawing = screen.getByRole('img')
    fireEvent.pointerMove(drawing, { clientX: 60 })
    const tooltip = screen.getByRole('tooltip')
    expect(tooltip).toHaveTextContent('eerste kwartaal 2020In Sonar: 10')
    expect(slider()).toHaveValue('0')
    fireEvent.pointerMove(tooltip, { clientX: 240 })
    expect(screen.getByRole('tooltip')).toHaveTextContent('eerste kwartaal 2020')
    fireEvent.pointerMove(drawing, { clientX: 140 })
    expect(screen.getByRole('tooltip')).toHaveTextContent('tweede kwartaal 2020')
    fireEvent.pointerOut(drawing, { pointerType: 'touch', relatedTarget: document.body })
    expect(screen.getByRole('tooltip')).toBeVisible()
    fireEvent.pointerOut(drawing, { pointerType: 'mouse', relatedTarget: document.body })
    expect(screen.queryByRole('tooltip')).toBeNull()
  })

  it('stands on a rule as long as the drawing has a plot, also while that is out of sight', async () => {
    const rule = (): Element | null => document.querySelector('[data-rule]')
    const { rerender } = render(<FigureFrame {...props} />)
    fireEvent.pointerMove(screen.getByRole('img'), { clientX: 140 })
    expect(rule()).toHaveStyle({ left: '150px' })
    vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue(new DOMRect())
    document.querySelector('[data-plot]')?.setAttribute('width', '199')
    await act(async () => undefined)
    expect(rule()).toHaveStyle({ left: '150px' })
    rerender(<FigureFrame {...props} drawing={<p>Geen tekening</p>} />)
    await waitFor(() => expect(rule()).toBeNull())
    expect(screen.getByRole('tooltip')).toBeVisible()
  })

  it('hides what it shows when something else is pressed', () => {
    render(<FigureFrame {...props} />)
    fireEvent.pointerMove(screen.getByRole('img'), { clientX: 60 })
    fireEvent.pointerDown(screen.getByRole('heading'))
    expect(screen.getByRole('tooltip')).toBeVisible()
    fireEvent.pointerDown(document.body)
    expect(screen.queryByRole('tooltip')).toBeNull()
  })
})
