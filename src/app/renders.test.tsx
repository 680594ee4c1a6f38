import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { act, render, screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import type { ComponentProps } from 'react'
import { beforeEach, expect, it, vi } from 'vitest'
import type { CoverageFigure } from '../features/trend/coverage/CoverageFigure.tsx'
import { servedFiles } from '../testing/servedFiles.ts'
import { afterPaint } from '../ui/afterPaint.ts'
import { App } from './App.tsx'
import { rememberFigures } from './figuresBlock.ts'
import { figuresOf } from './figuresOf.ts'

/** How often each part was drawn. */
const drawn = vi.hoisted(() => ({ rows: [] as string[], figures: 0 }))

// Each row draws its name once; the figures are drawn together with the first of them.
vi.mock(import('../features/profiles/RowName.tsx'), async (original) => {
  const { RowName } = await original()
  return {
    RowName: (props: ComponentProps<typeof RowName>) => {
      drawn.rows.push(props.row.name)
      return <RowName {...props} />
    },
  }
})
vi.mock(import('../features/trend/coverage/CoverageFigure.tsx'), async (original) => {
  const module = await original()
  return {
    CoverageFigure: (props: ComponentProps<typeof CoverageFigure>) => {
      drawn.figures += 1
      return <module.CoverageFigure {...props} />
    },
  }
})

beforeEach(async () => {
  const files = new Map([
    ['data/published/index.json', servedFiles.index],
    ['data/published/regions/AM01.json', servedFiles.region],
  ])
  const client = new QueryClient({ defaultOptions: { queries: { staleTime: Infinity } } })
  rememberFigures(
    client,
    figuresOf('', (file) => files.get(file)),
  )
  // Entries that a test before went back from are gone with it.
  history.pushState(null, '', '/')
  render(
    <QueryClientProvider client={client}>
      <App />
    </QueryClientProvider>,
  )
  await screen.findByRole('figure', { name: /^Dekking: Sonar/ }, { timeout: 20_000 })
  expect(new Set(drawn.rows).size).toBe(16)
  expect(drawn.figures).toBeGreaterThan(0)
  drawn.rows = []
  drawn.figures = 0
})

function firstRow(): string | null | undefined {
  const [table] = screen.getAllByRole('table')
  return table && within(table).getAllByRole('rowheader')[0]?.textContent
}

async function goBack(): Promise<void> {
  await act(async () => {
    history.back()
    await new Promise((resolve) => addEventListener('popstate', resolve, { once: true }))
  })
}

/** Two frames and a moment, as `afterPaint` has it. */
async function waitForAddressToBeHeard(): Promise<void> {
  await act(() => new Promise((resolve) => afterPaint(() => setTimeout(resolve))))
}

it('a sort moves the rows, and draws neither them nor the figures anew', async () => {
  await userEvent.click(screen.getByRole('button', { name: 'Totaal in Sonar' }))
  await waitFor(() => expect(firstRow()).toBe('Groningen'))
  await waitFor(() => expect(location.search).toBe('?sort=-total'))
  expect(drawn).toEqual({ rows: [], figures: 0 })
})

it('a press is in the address and on the screen at once', async () => {
  const user = userEvent.setup({ delay: null })
  await user.click(screen.getByRole('button', { name: 'Totaal in Sonar' }))
  expect(firstRow()).toBe('Groningen')
  expect(location.search).toBe('?sort=-total')
})

it('Back right after a press undoes just that press', async () => {
  const user = userEvent.setup({ delay: null })
  await user.click(screen.getByRole('button', { name: 'Totaal in Sonar' }))
  await waitForAddressToBeHeard()
  await user.click(screen.getByRole('button', { name: /^UWV, transparant/ }))
  await user.click(screen.getByRole('button', { name: /^UWV, transparant/ }))
  expect(firstRow()).toBe('Loppersum')
  await goBack()
  await goBack()
  expect(location.search).toBe('?sort=-total')
  await waitForAddressToBeHeard()
  expect(firstRow()).toBe('Groningen')
  expect(location.search).toBe('?sort=-total')
})

it('presses right after each other are choices to go back to, one by one', async () => {
  const user = userEvent.setup({ delay: null })
  const before = history.length
  await user.click(screen.getByRole('button', { name: 'Totaal in Sonar' }))
  await user.click(screen.getAllByRole('radio', { name: 'Procenten' })[0] ?? document.body)
  await user.click(screen.getByRole('button', { name: 'UWV, transparant (%)' }))
  expect(firstRow()).toBe('Loppersum')
  await waitFor(() => expect(location.search).toBe('?sort=-profile3&measure=share'))
  expect(history.length).toBe(before + 3)
  await goBack()
  await waitFor(() => expect(firstRow()).toBe('Groningen'))
  expect(location.search).toBe('?sort=-total&measure=share')
})

it('a choice of municipalities draws only the rows that come', async () => {
  const user = userEvent.setup()
  await user.click(screen.getByRole('button', { name: /^Gemeenten/ }))
  await user.click(await screen.findByRole('checkbox', { name: 'Assen' }))
  await waitFor(() => expect(firstRow()).toBe('Assen'))
  expect(drawn.rows).toEqual([])
  await user.click(screen.getByRole('checkbox', { name: 'Pekela' }))
  await waitFor(() => expect(location.search).toContain('GM0765'))
  await waitFor(() => expect(drawn.rows).toEqual(['Pekela']))
})

it('another measure draws every row once', async () => {
  await userEvent.click(screen.getAllByRole('radio', { name: 'Procenten' })[0] ?? document.body)
  await waitFor(() => expect(screen.getAllByText('4,2%').length).toBeGreaterThan(0))
  expect(drawn.rows).toHaveLength(16)
  expect(new Set(drawn.rows).size).toBe(16)
})
