import { render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { Fragment } from 'react'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { SyntheticSet } from '../../../testing/SyntheticSet.tsx'
import { catchSavedFiles } from '../../../testing/savedFiles.ts'
import { PinnedLinkContext } from '../../../url/ViewLink.tsx'
import { ChartCard, type ChartCardProps } from './ChartCard.tsx'
import { ChartLegend, Swatch } from './ChartLegend.tsx'
import { scaleOf } from './png.ts'

const props: ChartCardProps = {
  label: 'Dekking',
  title: 'Er staan 30 mensen in Sonar',
  subtitle: 'Groningen, 2020.',
  note: 'Vanaf 2021 anders geteld.',
  drawing: (
    <svg role="img" className="lost" width={300} height={100} tabIndex={-1}>
      <title>tekening</title>
      <defs>
        <pattern id="hatch-1">
          <circle r={2} style={{ fill: 'rgb(1, 2, 3)' }} />
        </pattern>
      </defs>
      <rect data-part="" style={{ fill: 'url(#hatch-1)' }} width={200} height={80} />
      <path className="recharts-tooltip-cursor" d="M50 0V80" />
      <path d="M0 10H200" style={{ stroke: 'rgb(52, 50, 46)' }} />
      <text>
        30 <tspan>mensen &amp; meer</tspan>
      </text>
    </svg>
  ),
  legend: (
    <ChartLegend
      entries={[
        { label: 'In Sonar', value: '30', swatch: <Swatch kind="line" colour="rgb(4, 5, 6)" /> },
      ]}
    />
  ),
  table: null,
  points: {
    columns: ['quarter', 'sonar_total', 'coverage'],
    rows: [
      ['2020-Q1', 30, 0.71569],
      ['2020-Q2', undefined, 0],
    ],
  },
  source: 'Bron: UWV.',
  fileName: 'sonar-AM01-2020-Q1',
}

const browser = catchSavedFiles()

beforeEach(() => {
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 0, 400, 100))
  // jsdom has no layout: every text stands on one line.
  Range.prototype.getBoundingClientRect = () => new DOMRect(20, 110, 60, 20)
})

async function saveAs(
  kind: 'SVG' | 'PNG' | 'CSV',
  change: Partial<ChartCardProps> = {},
  wrapper: typeof SyntheticSet | typeof Fragment = SyntheticSet,
) {
  render(
    <PinnedLinkContext value="https://voorbeeld.nl/?region=AM01&dataset=demo">
      <ChartCard {...props} {...change} />
    </PinnedLinkContext>,
    { wrapper },
  )
  const user = userEvent.setup()
  await user.click(screen.getByRole('button', { name: 'Download' }))
  await user.click(screen.getByRole('button', { name: new RegExp(`^${kind}`) }))
}

async function savedPicture(): Promise<Document> {
  await screen.findByText(/is opgeslagen/)
  const text = await browser.saved[0]?.content.text()
  return new DOMParser().parseFromString(text ?? '', 'image/svg+xml')
}

it('a chart whose table is open offers its points only: nothing is drawn', async () => {
  render(<ChartCard {...props} />)
  const user = userEvent.setup()
  const kinds = async (): Promise<readonly (string | null)[]> => {
    await user.click(screen.getByRole('button', { name: 'Download' }))
    const buttons = screen.getAllByRole('button', { name: /^(?:PNG|SVG|CSV)/ })
    await user.keyboard('{Escape}')
    return buttons.map(({ textContent }) => textContent.slice(0, 3))
  }
  expect(await kinds()).toEqual(['PNG', 'SVG', 'CSV'])
  await user.click(screen.getByRole('tab', { name: 'Tabel' }))
  expect(await kinds()).toEqual(['CSV'])
})

describe('a chart saved as SVG', () => {
  it('has title, chip, drawing, legend, note, source, link and address in it, and no controls', async () => {
    await saveAs('SVG')
    const picture = await savedPicture()
    const words = [...picture.querySelectorAll('text')].map((text) => text.textContent)
    expect(words).toEqual(
      expect.arrayContaining([
        ...['Er staan 30 mensen in Sonar', 'Groningen, 2020.', 'verzonnen', '30 mensen & meer'],
        ...['In Sonar', 'Vanaf 2021 anders geteld.', 'Bron: verzonnen, niet van UWV.'],
        'Zelf bekijken: https://voorbeeld.nl/?region=AM01&dataset=demo',
        'Klantprofielen, voorbeeld.nl',
      ]),
    )
    for (const control of ['Download', 'Grafiek', 'Tabel']) expect(words).not.toContain(control)
    expect(picture.documentElement.getAttribute('width')).toBe('432')
    expect(browser.saved[0]?.name).toBe('demo-sonar-am01-2020-q1.svg')
    expect(browser.saved[0]?.content.type).toBe('image/svg+xml;charset=utf-8')
    expect(screen.getByText('demo-sonar-am01-2020-q1.svg is opgeslagen.')).toBeVisible()
  })

  it('is not called saved where the browser did nothing: it is there as a link and as text', async () => {
    browser.canSave = false
    await saveAs('SVG')
    expect(await screen.findByText('demo-sonar-am01-2020-q1.svg is gemaakt.')).toBeVisible()
    expect(screen.getByRole('group')).toHaveAttribute('open')
    expect(screen.getByRole('link', { name: 'demo-sonar-am01-2020-q1.svg' })).toHaveAttribute(
      'href',
      'blob:test',
    )
    expect(screen.getByRole('textbox')).toHaveValue(await browser.saved[0]?.content.text())
  })

  it('is not called synthetic where the figures are real', async () => {
    await saveAs('SVG', {}, Fragment)
    const picture = await savedPicture()
    expect(browser.saved[0]?.name).toBe('sonar-am01-2020-q1.svg')
    expect(picture.documentElement.textContent).not.toContain('verzonnen')
  })

  it('has words that stay as wide in other letters', async () => {
    await saveAs('SVG')
    const picture = await savedPicture()
    const partsOf = (text: string) =>
      [...picture.querySelectorAll('text')]
        .filter(({ textContent }) => textContent === text)
        .flatMap(({ children }) => [...children].map((part) => part.textContent))
    expect(partsOf(props.title)).toEqual([props.title])
    // Beside another text each word has its place.
    expect(partsOf('In Sonar')).toEqual(['In', 'Sonar'])
    for (const word of picture.documentElement.querySelectorAll(':scope > text > tspan')) {
      expect(word.getAttribute('textLength')).toBe('60')
    }
  })

  it('needs nothing of the page: colours are in it, classes and addresses are not', async () => {
    await saveAs('SVG')
    const picture = await savedPicture()
    expect(picture.querySelector('path[d="M0 10H200"]')?.getAttribute('stroke')).toBe(
      'rgb(52, 50, 46)',
    )
    expect(picture.querySelector('pattern#hatch-1 circle')?.getAttribute('fill')).toBe(
      'rgb(1, 2, 3)',
    )
    expect(picture.querySelector('rect[fill="url(#hatch-1)"]')).not.toBeNull()
    expect(picture.querySelector('[class], [style], [role], [tabindex], [data-part]')).toBeNull()
    expect(picture.querySelectorAll('title')).toHaveLength(1)
    expect(picture.querySelector('path[d="M50 0V80"]')).toBeNull()
    for (const named of picture.querySelectorAll('svg, svg > text')) {
      expect(named.getAttribute('font-family') ?? 'sans-serif').toMatch(/serif$/)
    }
    expect(picture.querySelector('[dominant-baseline], [alignment-baseline]')).toBeNull()
  })
})

it('a chart saved as PNG is twice as sharp as on the page, unless it would be too large for other programs', () => {
  expect(scaleOf({ width: 824, height: 600 })).toBe(2)
  expect(scaleOf({ width: 3000, height: 100 })).toBeCloseTo(4096 / 3000)
  // 2,000 by 8,350 pixels are 16.7 million.
  expect(scaleOf({ width: 2000, height: 8350 })).toBe(1)
})

it('the points of a chart are saved as CSV for software, with their source on each row', async () => {
  await saveAs('CSV', {}, Fragment)
  await screen.findByText('sonar-am01-2020-q1.csv is opgeslagen.')
  expect(await browser.saved[0]?.content.text()).toBe(
    'quarter,sonar_total,coverage,source\r\n2020-Q1,30,0.7157,Bron: UWV.\r\n2020-Q2,,0,Bron: UWV.\r\n',
  )
})

it('a chart that cannot be saved says so', async () => {
  await saveAs('SVG', { drawing: null, legend: null }, Fragment)
  expect(await screen.findByText(/Opslaan is niet gelukt/)).toBeVisible()
  expect(browser.saved).toEqual([])
})
