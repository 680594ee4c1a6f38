import { act, screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { partOf, readRows } from '../testing/readTable.ts'
import { put, servedFiles } from '../testing/servedFiles.ts'
import { serveApp } from './testing/renderApp.tsx'

const indexFile = 'data/published/index.json'
const regionFile = 'data/published/regions/AM01.json'

const { answers, asked, open, refetch } = serveApp({
  [indexFile]: servedFiles.index,
  [regionFile]: servedFiles.region,
})

// Nuqs writes to the address a moment later.
afterEach(() => new Promise((resolve) => setTimeout(resolve, 75)))

/** The English texts are fetched first. */
async function openInEnglish(search: string): Promise<void> {
  await act(async () => open(search))
}

async function table(): Promise<HTMLElement> {
  return screen.findByRole('table', { name: /^Klantprofielen per gemeente/ })
}

describe('the page', () => {
  it('says that it is loading, then shows the figures of the publication', async () => {
    open()
    expect(screen.getByText('De cijfers worden geladen.')).toBeInTheDocument()
    expect(screen.getByRole('main')).toHaveAttribute('aria-busy', 'true')
    // Missing is not 0.
    expect(document.body).not.toHaveTextContent(/\b0\b/)
    const rows = readRows(partOf(await table(), 'tbody'))
    expect(rows).toHaveLength(16)
    expect(rows[2]).toEqual(['Assen', '104', '223', '541', '115', '983'])
    expect(screen.getByRole('main')).toHaveAttribute('aria-busy', 'false')
    expect(screen.queryByRole('alert')).toBeNull()
    expect(document.title).toBe('Groningen, derde kwartaal 2020 – Transparantie van klantprofielen')
    expect(asked).toEqual([indexFile, regionFile])
    expect(screen.getAllByRole('heading', { level: 1 })).toHaveLength(1)
    expect(screen.getByRole('banner')).toBeInTheDocument()
    expect(screen.getByRole('contentinfo')).toHaveTextContent('niet van UWV')
    expect(screen.getByRole('link', { name: 'Naar de inhoud' })).toHaveAttribute('href', '#main')
    expect(screen.getByRole('main')).toHaveAttribute('id', 'main')
  })

  it('judges a link by the lists of the whole country: places elsewhere, places that ended, and unknown parameters with a place', async () => {
    open('?municipality=GM0344,Den+Haag,Winschoten,GM0106&gemeente=GM0344&ref=nieuwsbrief')
    await table()
    const message = await screen.findByRole('alert')
    const items = within(message).getAllByRole('listitem')
    expect(items.map((item) => item.textContent)).toEqual([
      'De link bevat iets wat we niet kennen: gemeente=GM0344.',
      'Utrecht ligt in de arbeidsmarktregio Midden-Utrecht. Die staat niet op deze pagina.',
      "'s-Gravenhage ligt in de arbeidsmarktregio Haaglanden. Die staat niet op deze pagina.",
      'Winschoten hoort sinds 1 januari 2010 bij Oldambt. U ziet nu Oldambt.',
    ])
    await waitFor(() => expect(location.search).toBe('?municipality=GM0106,GM1895'))
  })

  it('speaks English when asked to, the language of the document included', async () => {
    await openInEnglish('?lang=en')
    expect(
      await screen.findByRole('table', { name: /^Client profiles by municipality/ }),
    ).toBeInTheDocument()
    expect(document.documentElement.lang).toBe('en')
    expect(document.title).toBe(
      'Groningen, third quarter of 2020 – Transparency of client profiles',
    )
    const link = screen.getByRole('link', { name: 'Nederlands' })
    expect(link).toHaveAttribute('href', './')
    expect(link).toHaveAttribute('lang', 'nl')
  })
})

it('without an index the message is in English on an English page', async () => {
  answers.set(indexFile, 404)
  await openInEnglish('?lang=en')
  expect(await screen.findByRole('alert')).toHaveTextContent(
    'The data file is missing. Try again later.',
  )
})

describe('the focus', () => {
  it('stays on the button of a fault during a new try, and goes to the main part after it', async () => {
    answers.set(indexFile, 404)
    open()
    const alert = await screen.findByRole('alert')
    const button = screen.getByRole('button', { name: 'Probeer opnieuw' })
    const { promise, resolve } = Promise.withResolvers<string>()
    answers.set(indexFile, promise)
    await userEvent.setup().click(button)
    await waitFor(() => expect(alert).toHaveAttribute('aria-busy', 'true'))
    expect(screen.getByRole('alert')).toBe(alert)
    expect(button).toHaveFocus()
    resolve(servedFiles.index)
    await table()
    expect(alert).not.toBeInTheDocument()
    expect(screen.getByRole('main')).toHaveFocus()
  })

  it('stays on the button when the new try fails too', async () => {
    answers.set(indexFile, 404)
    open()
    const alert = await screen.findByRole('alert')
    const button = screen.getByRole('button', { name: 'Probeer opnieuw' })
    answers.set(indexFile, 403)
    await userEvent.setup().click(button)
    await waitFor(() => expect(alert).toHaveTextContent('code 403'))
    expect(alert).toHaveAttribute('aria-busy', 'false')
    expect(button).toHaveFocus()
  })

  it.each(['Toon alle gemeenten', 'Sluiten'])(
    'goes to the main part when "%s" goes away under it',
    async (name) => {
      open('?municipality=GM9999')
      const button = await screen.findByRole('button', { name })
      await userEvent.setup().click(button)
      await waitFor(() => expect(button).not.toBeInTheDocument())
      expect(screen.getByRole('main')).toHaveFocus()
    },
  )
})

describe('the status line', () => {
  const order = '16 gemeenten, gesorteerd op Gemeente (oplopend).'
  const copied = '16 gemeenten. De link is gekopieerd.'

  it('says the order of the rows, and what was done, anew each time, until another view is shown', async () => {
    const user = userEvent.setup()
    open()
    await table()
    const status = screen.getByRole('status')
    expect(status).toHaveTextContent(order)
    await user.click(screen.getByRole('button', { name: 'Kopieer link' }))
    await waitFor(() => expect(status).toHaveTextContent(copied))
    const first = status.firstElementChild
    await user.click(screen.getByRole('button', { name: 'Kopieer link' }))
    await waitFor(() => expect(status.firstElementChild).not.toBe(first))
    expect(status).toHaveTextContent(copied)
    await user.click(screen.getByRole('radio', { name: 'Procenten' }))
    await waitFor(() => expect(status).toHaveTextContent(order))
    expect(screen.getByRole('status')).toBe(status)
  })
})

it('adding up mergers carries Delfzijl to Eemsdelta, and back to what went in, without a message', async () => {
  const showNames = (...names: readonly string[]) =>
    waitFor(async () =>
      expect(readRows(partOf(await table(), 'tbody')).map(([name]) => name)).toEqual(names),
    )
  const press = async () =>
    userEvent.setup().click(screen.getByRole('checkbox', { name: 'Fusies optellen' }))
  open('?municipality=GM0010')
  await showNames('Delfzijl')
  await press()
  await showNames('EemsdeltaOpgeteld: Appingedam, Delfzijl en Loppersum')
  await waitFor(() => expect(location.search).toBe('?municipality=GM1979&boundaries=current'))
  expect(screen.queryByRole('alert')).toBeNull()
  await press()
  await showNames('Appingedam', 'Delfzijl', 'Loppersum')
  expect(screen.queryByRole('alert')).toBeNull()
})

it('without the file of the region the address is not rewritten: nothing in it could be judged', async () => {
  answers.set(regionFile, 404)
  open('?quarter=2020-Q9&municipality=Assen')
  await screen.findByRole('alert')
  await new Promise((resolve) => setTimeout(resolve, 100))
  expect(location.search).toBe('?quarter=2020-Q9&municipality=Assen')
})

describe('when figures are on screen and newer ones cannot be had', () => {
  const noNewer = { name: 'Nieuwe cijfers kwamen niet' }
  const day = new Date(2026, 10, 28, 19, 31)

  it.each([
    [indexFile, ['published', 'index']],
    [regionFile, ['published']],
  ])(
    'because %s fails, the figures stay, and a message says why, of which file and how old they are',
    async (file, queryKey) => {
      const now = vi.spyOn(Date, 'now').mockReturnValue(day.getTime())
      open()
      await table()
      now.mockReturnValue(day.getTime() + 60 * 60 * 1000)
      answers.set(file, 404)
      refetch(queryKey)
      const heading = await screen.findByRole('heading', noNewer)
      now.mockRestore()
      const alert = screen.getByRole('alert')
      expect(alert).toContainElement(heading)
      expect(alert).toHaveTextContent('Het gegevensbestand is er niet. Probeer het later opnieuw.')
      expect(
        screen.getByText(
          'U ziet de cijfers van het derde kwartaal 2020, opgehaald op 28 november 2026 om 19:31.',
        ),
      ).toBeVisible()
      expect(screen.getByText(`Bestand: ${file} (missing)`)).toBeVisible()
      expect(screen.getByRole('button', { name: 'Probeer opnieuw' })).toBeVisible()
      expect(readRows(partOf(await table(), 'tbody'))[2]?.join()).toBe('Assen,104,223,541,115,983')
    },
  )

  it('because the file of a newer edition is not there yet, the figures stay', async () => {
    open()
    await table()
    answers.set(indexFile, put('regions.0.sha256', '0'.repeat(64))(servedFiles.index))
    answers.set(regionFile, 404)
    refetch()
    await screen.findByRole('heading', noNewer)
    expect(readRows(partOf(await table(), 'tbody'))).toHaveLength(16)
    answers.set(indexFile, servedFiles.index)
    answers.set(regionFile, servedFiles.region)
    screen.getByRole('button', { name: 'Probeer opnieuw' }).click()
    await waitFor(() => expect(screen.queryByRole('heading', noNewer)).toBeNull())
  })
})
