import { render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { PinnedLinkContext } from '../../../url/ViewLink.tsx'
import { ChartCard, type ChartCardProps } from './ChartCard.tsx'
import { ChartLegend } from './ChartLegend.tsx'

const props: ChartCardProps = {
  heading: 'Mensen in Sonar',
  filters: 'Groningen, 2020',
  summary: 'Het zijn er 30.',
  notes: ['Eén kwartaal ontbreekt.'],
  drawing: (
    <svg role="img" className="lost" width={300} height={100} tabIndex={-1}>
      <title>tekening</title>
      <defs>
        <pattern id="hatch-1">
          <circle r={2} style={{ fill: 'rgb(1, 2, 3)' }} />
        </pattern>
      </defs>
      <rect data-part="" style={{ fill: 'url(#hatch-1)' }} width={200} height={80} />
      <path d="M0 10H200" style={{ stroke: 'rgb(52, 50, 46)' }} />
      <text>
        30 <tspan>mensen &amp; meer</tspan>
      </text>
    </svg>
  ),
  legend: <ChartLegend entries={[{ label: 'Register', swatch: 'line', colour: 'rgb(4, 5, 6)' }]} />,
  below: <p>Vanaf 2021 anders geteld.</p>,
  table: null,
  caption: 'Bron: UWV.',
  fileName: 'sonar-AM01-2020-Q1',
  isSynthetic: true,
  minHeight: '20rem',
}

const saved: { name: string; content: Blob }[] = []
/** False in the browsers inside some apps, where a press on a link by a script does nothing. */
let canSave = true

beforeEach(() => {
  canSave = true
  saved.length = 0
  const blobs: Blob[] = []
  URL.createObjectURL = (content) => {
    if (content instanceof Blob) blobs.push(content)
    return 'blob:test'
  }
  URL.revokeObjectURL = vi.fn()
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(
    this: HTMLAnchorElement,
  ) {
    saved.push({ name: this.download, content: blobs.at(-1) ?? new Blob() })
    if (canSave) this.dispatchEvent(new Event('click', { cancelable: true }))
  })
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 0, 400, 100))
  // jsdom has no layout: every text stands on one line.
  Range.prototype.getBoundingClientRect = () => new DOMRect(20, 110, 60, 20)
})

afterEach(() => {
  vi.restoreAllMocks()
})

async function saveAs(kind: 'SVG' | 'PNG', change: Partial<ChartCardProps> = {}) {
  render(
    <PinnedLinkContext value="https://voorbeeld.nl/?region=AM01&dataset=demo">
      <ChartCard {...props} {...change} />
    </PinnedLinkContext>,
  )
  await userEvent.setup().click(screen.getByRole('button', { name: `Opslaan als ${kind}` }))
}

async function savedPicture(): Promise<Document> {
  await screen.findByText(/is opgeslagen/)
  const text = await saved[0]?.content.text()
  return new DOMParser().parseFromString(text ?? '', 'image/svg+xml')
}

describe('a chart saved as SVG', () => {
  it('has title, finding, drawing, legend, notes, source and link in it, and no buttons', async () => {
    await saveAs('SVG')
    const picture = await savedPicture()
    const words = [...picture.querySelectorAll('text')].map((text) => text.textContent)
    for (const text of [
      'Mensen in Sonar',
      'Groningen, 2020',
      'Het zijn er 30.',
      'Eén kwartaal ontbreekt.',
      'SYNTHETISCH',
      '30 mensen & meer',
      'Register',
      'Vanaf 2021 anders geteld.',
      'Bron: UWV.',
      'Zelf bekijken: https://voorbeeld.nl/?region=AM01&dataset=demo',
    ]) {
      expect(words).toContain(text)
    }
    expect(words).not.toContain('Opslaan als SVG')
    expect(picture.documentElement.getAttribute('width')).toBe('432')
  })

  it('has a name that says what it is', async () => {
    await saveAs('SVG')
    await savedPicture()
    expect(saved[0]?.name).toBe('demo-sonar-am01-2020-q1.svg')
    expect(saved[0]?.content.type).toBe('image/svg+xml;charset=utf-8')
    expect(screen.getByText('demo-sonar-am01-2020-q1.svg is opgeslagen.')).toBeVisible()
  })

  it('is not called saved where the browser did nothing: it is there as a link and as text', async () => {
    canSave = false
    await saveAs('SVG')
    expect(await screen.findByText('demo-sonar-am01-2020-q1.svg is gemaakt.')).toBeVisible()
    expect(screen.getByRole('group')).toHaveAttribute('open')
    expect(screen.getByRole('link', { name: 'demo-sonar-am01-2020-q1.svg' })).toHaveAttribute(
      'href',
      'blob:test',
    )
    expect(screen.getByRole('textbox')).toHaveValue(await saved[0]?.content.text())
  })

  it('is not called synthetic where the figures are real', async () => {
    await saveAs('SVG', { isSynthetic: false })
    const picture = await savedPicture()
    expect(saved[0]?.name).toBe('sonar-am01-2020-q1.svg')
    expect(picture.documentElement.textContent).not.toContain('SYNTHETISCH')
  })

  it('has lines that stay as wide in other letters', async () => {
    await saveAs('SVG')
    const picture = await savedPicture()
    for (const line of picture.documentElement.querySelectorAll(':scope > text')) {
      expect(line.getAttribute('textLength')).toBe('60')
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
  })
})

describe('a chart that cannot be saved', () => {
  it('says so', async () => {
    await saveAs('SVG', { drawing: null, legend: null, below: null, isSynthetic: false })
    expect(await screen.findByText(/Opslaan is niet gelukt/)).toBeVisible()
    expect(saved).toEqual([])
  })
})
