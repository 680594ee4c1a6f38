import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { act, render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Answer, createDataServer } from '../testing/dataServer.ts'
import { fourQuarters } from '../testing/fourQuarters.ts'
import { App } from './App.tsx'
import { hearWorker } from './connection.ts'

const answers = new Map<string, Answer>(
  [...fourQuarters].map(([address, text]) => [address.slice(1), text]),
)
const server = createDataServer(answers, [])

beforeAll(() => server.listen({ onUnhandledFrame: 'error' }))
afterAll(() => server.close())

it('a kept page that has not the quarter asked for says both that and how old its figures are', async () => {
  const client = new QueryClient()
  answers.set('data/published/quarters/2020-Q1.json', 404)
  render(
    <QueryClientProvider client={client}>
      <App />
    </QueryClientProvider>,
  )
  await screen.findByRole('table', { name: /^Klantprofielen per gemeente/ }, { timeout: 5000 })
  act(() => hearWorker({ kind: 'kept', on: new Date(2026, 10, 28, 19, 31).toISOString() }))
  const quarter = screen.getByRole('combobox', { name: 'Kwartaal' })
  await userEvent.setup().selectOptions(quarter, '2020-Q1')
  expect(await screen.findByText(/^Het gegevensbestand is er niet/)).toBeVisible()
  expect(
    screen.getByText(/het vierde kwartaal 2020, bewaard op 28 november 2026 om 19:31\.$/),
  ).toBeVisible()
  client.clear()
})
