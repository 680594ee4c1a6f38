import 'fake-indexeddb/auto'
import { act, cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { loadOwnPublications, removeOwnPublications } from '../../data/ownPublications.ts'
import { printedCode } from '../../domain/municipality.ts'
import type { PublicationCounts } from '../../domain/publication.ts'
import type { ReadingRequest } from '../../ingest/browser/readingWorker.ts'
import { pdfText } from '../../ingest/pdf/pdfText.ts'
import { readDocument } from '../../ingest/readDocument.ts'
import {
  groningen,
  groningenText,
  renderPublication,
  replaced,
} from '../../ingest/testing/publications.ts'
import { OwnPublications } from './OwnPublications.tsx'
import { OwnPublicationsSection } from './OwnPublicationsSection.tsx'

/** A worker of the browser, as far as the page knows: on this thread, with files that misbehave by their name. */
class TestWorker extends EventTarget {
  static made = 0

  constructor() {
    super()
    TestWorker.made++
  }

  postMessage({ id, file }: ReadingRequest): void {
    if (file.name === 'unreachable.txt') return void this.#fail()
    this.#answer({ id, kind: 'started' })
    if (file.name === 'deadly.pdf') this.#fail()
    if (file.name === 'endless.pdf' || file.name === 'deadly.pdf') return
    void file.arrayBuffer().then(async (bytes) => {
      const document = await readDocument(new Uint8Array(bytes), file.name, pdfText)
      // Of pdf.js, which the page does not know.
      this.#answer({ sourceName: 'worker' })
      this.#answer({ id, kind: 'read', documents: [document] })
    })
  }

  terminate(): void {}

  #answer(data: unknown): void {
    this.dispatchEvent(new MessageEvent('message', { data }))
  }

  #fail(): void {
    setTimeout(() => this.dispatchEvent(new Event('error', { cancelable: true })))
  }
}

const second = renderPublication({ ...groningen, quarter: '2020-Q4', publishedOn: '2021-04' })
const wrong = replaced(groningenText, '115 983', '115 984')
const onView = vi.fn()

beforeEach(async () => {
  TestWorker.made = 0
  vi.stubGlobal('Worker', TestWorker)
  onView.mockClear()
  await removeOwnPublications('all')
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

function open(published?: PublicationCounts): void {
  const findPublished = async () => published
  render(<OwnPublications top="" findPublished={findPublished} onView={onView} dropped={[]} />)
}

async function choose(...files: readonly (readonly [name: string, text: string])[]) {
  await userEvent.upload(
    screen.getByLabelText('Kies publicaties'),
    files.map(([name, text]) => new File([text], name)),
  )
}

async function verdictOn(file: string): Promise<HTMLElement> {
  const list = await screen.findByRole('list', { name: 'Gelezen bestanden' })
  const heading = await within(list).findByRole('heading', { name: file })
  const item = heading.closest('li')
  if (item === null) throw new Error(`${file} is not in the list`)
  return item
}

describe('publications that the reader opens', () => {
  it('are kept when they are proven, and shown at once', async () => {
    open()
    await choose(['q4.txt', second], ['q3.txt', groningenText])
    await screen.findByText(/^2 bestanden gelezen: 2 aangenomen\. De pagina toont/)
    expect(await verdictOn('q4.txt')).toHaveTextContent(
      'Groningen, vierde kwartaal 2020. 16 gemeenten, alle sommen kloppen. 9.191 van 12.842 mensen in Sonar.',
    )
    expect(onView.mock.calls).toEqual([
      [{ dataSet: 'own', region: 'AM01', quarter: '2020-Q4', from: undefined, to: undefined }],
    ])
    const kept = await loadOwnPublications()
    expect(kept.map(({ publication, text }) => [publication.quarter, text])).toEqual([
      ['2020-Q3', groningenText],
      ['2020-Q4', second],
    ])
    const table = await screen.findByRole('table', { name: 'Publicaties die u hebt geopend' })
    expect(within(table).getAllByRole('row')).toHaveLength(3)
  })

  it('are refused with the words of the command, the line and what stands round it', async () => {
    open()
    await choose(['overgetypt.txt', wrong])
    const verdict = await verdictOn('overgetypt.txt')
    expect(verdict).toHaveTextContent(
      'Regel 10 (Assen): 104 + 223 + 541 + 115 = 983, maar er staat 984.',
    )
    const text = within(verdict).getByRole('region', { name: 'De tekst rond regel 10' })
    expect(within(text).getAllByRole('row')).toHaveLength(5)
    expect(text.querySelector('mark')).toHaveTextContent('984')
    expect(onView).not.toHaveBeenCalled()
    expect(await loadOwnPublications()).toEqual([])
  })

  it.each([
    [
      'letters.txt',
      '\ue054\ue072\ue061 '.repeat(20),
      /laat een programma de tekst herkennen \(OCR\)/,
    ],
    // A name with signs that no place has is never taken as printed.
    ['vreemd.txt', groningenText.replace('Assen', 'Nieuw$tad'), /Nieuw\$tad/],
    ['<img src=x onerror=alert(1)>.txt', wrong, /maar er staat 984/],
  ])(
    'are refused with the cause, and nothing else is made of them: %s',
    async (name, text, cause) => {
      open()
      await choose([name, text])
      const verdict = await verdictOn(name)
      expect(verdict).toHaveTextContent(cause)
      expect(within(verdict).queryByRole('button', { name: /zoals het er staat/ })).toBeNull()
      expect(document.querySelector('img')).toBeNull()
    },
  )

  it('may be pasted into the field for it', async () => {
    open()
    await userEvent.click(screen.getByText('Of plak de tekst van een publicatie'))
    const field = screen.getByLabelText('Tekst van de publicatie')
    await userEvent.click(field)
    await userEvent.paste(wrong)
    await userEvent.click(screen.getByRole('button', { name: 'Lees deze tekst' }))
    expect(await verdictOn('geplakte tekst.txt')).toHaveTextContent('maar er staat 984')
    // It can be put right there.
    expect(field).toHaveValue(wrong)
    fireEvent.change(field, { target: { value: second } })
    await userEvent.click(screen.getByRole('button', { name: 'Lees deze tekst' }))
    await screen.findByText(/^2 bestanden gelezen: 1 aangenomen, 1 geweigerd\./)
    await waitFor(() => expect(field).toHaveValue(''))
  })

  it('may be pasted anywhere on the page, also before the section is open', async () => {
    const findPublished = async () => undefined
    render(
      <>
        <input />
        <OwnPublicationsSection top="" findPublished={findPublished} isAlways={false} />
      </>,
    )
    const paste = (on: Element, text: string) =>
      fireEvent.paste(on, { clipboardData: { files: [], getData: () => text } })
    paste(screen.getByRole('textbox'), groningenText)
    paste(document.body, 'Een heel andere tekst\nover iets anders')
    expect(screen.queryByRole('region')).toBeNull()
    paste(document.body, groningenText)
    await screen.findByText(/^1 bestand gelezen: 1 aangenomen/, {}, { timeout: 5000 })
    paste(document.body, second)
    await screen.findByText(/^2 bestanden gelezen: 2 aangenomen/)
  })

  it('are kept once where the site has the same figures', async () => {
    open(groningen)
    await choose(['q3.txt', groningenText])
    const verdict = await verdictOn('q3.txt')
    expect(verdict).toHaveTextContent('Zelfde cijfers als de publicatie op deze site.')
    expect(within(verdict).getByRole('link')).toHaveAttribute(
      'href',
      '?region=AM01&quarter=2020-Q3',
    )
    expect(await loadOwnPublications()).toEqual([])
  })

  it('with other figures than the site wait for the choice of the reader', async () => {
    open({ ...groningen, registerTotal: 12_843 })
    await choose(['q3.txt', groningenText])
    const verdict = await verdictOn('q3.txt')
    expect(within(verdict).getAllByRole('row').at(-1)).toHaveTextContent(
      'Doelgroepregister12.84312.842',
    )
    expect(await loadOwnPublications()).toEqual([])
    await userEvent.click(within(verdict).getByRole('button', { name: 'Neem deze' }))
    await waitFor(async () => expect(await loadOwnPublications()).toHaveLength(1))
    expect(verdict).toHaveTextContent('Deze cijfers staan nu in plaats van de andere.')
    expect(verdict).toHaveFocus()
    expect(onView.mock.lastCall).toEqual([{ dataSet: 'own', region: 'AM01', quarter: '2020-Q3' }])
  })

  it('with a place that the lists do not know are taken as printed where the reader says so', async () => {
    open()
    await choose(['nieuw.txt', groningenText.replace('Assen', 'Nieuwstad')])
    const verdict = await verdictOn('nieuw.txt')
    expect(verdict).toHaveTextContent(
      /Regel 10 \(Nieuwstad\): .*geweigerd|geweigerd.*Regel 10 \(Nieuwstad\)/,
    )
    expect(await loadOwnPublications()).toEqual([])
    const take = 'Neem nieuw.txt over zoals het er staat'
    await userEvent.click(within(verdict).getByRole('button', { name: take }))
    await waitFor(() => expect(verdict).toHaveTextContent('Zonder code overgenomen: Nieuwstad.'))
    const [kept, ...others] = await loadOwnPublications()
    expect(others).toEqual([])
    const { name, code = '' } = kept?.publication.rows[2] ?? {}
    expect([name, printedCode(code)]).toEqual(['Nieuwstad', ''])
    expect(kept?.text).toContain('Nieuwstad')
  })

  it('of a region that the lists do not know are taken under its name, without a code', async () => {
    open()
    const text = groningenText.replaceAll(/ Groningen\b/g, ' Noorderland, Oost')
    await choose(['regio.txt', text])
    const verdict = await verdictOn('regio.txt')
    expect(verdict).toHaveTextContent('Is deze regio nieuw?')
    const take = 'Neem regio.txt over zoals het er staat'
    await userEvent.click(within(verdict).getByRole('button', { name: take }))
    await waitFor(() =>
      expect(verdict).toHaveTextContent('Zonder code overgenomen: Noorderland, Oost.'),
    )
    const [kept] = await loadOwnPublications()
    expect(kept?.publication.region).toEqual({
      code: 'AM:Noorderland, Oost',
      name: 'Noorderland, Oost',
    })
    expect(kept?.publication.rows[0]?.code).toBe('GM1680')
    // Its name stands in the link, without the comma that would end it there.
    expect(within(verdict).getByRole('link')).toHaveAttribute(
      'href',
      '?dataset=own&region=Noorderland+Oost&quarter=2020-Q3',
    )
  })

  it('that the reader declines are not kept, and not called refused', async () => {
    open({ ...groningen, registerTotal: 12_843 })
    await choose(['q3.txt', groningenText])
    const verdict = await verdictOn('q3.txt')
    await userEvent.click(within(verdict).getByRole('button', { name: 'Houd wat er was' }))
    await waitFor(() => expect(verdict).toHaveTextContent(/^niet bewaard/))
    await screen.findByText(/^1 bestand gelezen: 1 niet bewaard\./)
  })

  it('can no longer be viewed from their verdict once they are removed', async () => {
    open()
    await choose(['q3.txt', groningenText])
    const verdict = await verdictOn('q3.txt')
    within(verdict).getByRole('link', { name: 'Bekijk de cijfers van q3.txt' })
    await removeOwnPublications(['AM01/2020-Q3'])
    await waitFor(() => expect(verdict).toHaveTextContent('U hebt deze publicatie verwijderd.'))
    expect(within(verdict).queryByRole('link')).toBeNull()
  })

  it('that were kept before the site published other figures are asked about, once', async () => {
    open()
    await choose(['q3.txt', groningenText])
    await screen.findByText(/^1 bestand gelezen/)
    cleanup()
    const changed = { ...groningen, registerTotal: 12_843 }
    open(changed)
    await screen.findByText(/^Deze site heeft nu andere cijfers dan 1 publicatie van u\./)
    const verdict = await verdictOn('q3.txt')
    expect(verdict).toHaveTextContent('Doelgroepregister12.84312.842')
    await userEvent.click(within(verdict).getByRole('button', { name: 'Houd die van mij' }))
    await waitFor(() => expect(verdict).toHaveTextContent('Deze cijfers staan nu in plaats van'))
    cleanup()
    const findPublished = vi.fn(async () => changed)
    render(<OwnPublications top="" findPublished={findPublished} onView={onView} dropped={[]} />)
    await waitFor(() => expect(findPublished).toHaveBeenCalled())
    await screen.findByText(/^1 publicatie$/)
    expect(screen.queryByText(/andere cijfers/)).toBeNull()
  })

  it('give way to other figures of the site where the reader prefers these', async () => {
    open()
    await choose(['q3.txt', groningenText])
    await screen.findByText(/^1 bestand gelezen/)
    cleanup()
    open({ ...groningen, registerTotal: 12_843 })
    const verdict = await verdictOn('q3.txt')
    await userEvent.click(within(verdict).getByRole('button', { name: 'Neem die van de site' }))
    await waitFor(() => expect(verdict).toHaveTextContent('U ziet nu de cijfers van deze site.'))
    expect(await loadOwnPublications()).toEqual([])
  })

  it('are not kept where the figures of the site cannot be had to compare them with', async () => {
    const findPublished = vi.fn(async () => undefined).mockRejectedValueOnce(new Error('offline'))
    render(<OwnPublications top="" findPublished={findPublished} onView={onView} dropped={[]} />)
    await choose(['q3.txt', groningenText], ['q4.txt', second])
    await screen.findByText(/^2 bestanden gelezen: 1 aangenomen, 1 geweigerd/)
    expect(await verdictOn('q3.txt')).toHaveTextContent('De cijfers van deze site zijn nu niet te')
    expect(await loadOwnPublications()).toHaveLength(1)
  })

  it('are removed one by one, and all together after a question', async () => {
    open()
    await choose(['q4.txt', second], ['q3.txt', groningenText])
    const remove = await screen.findByRole('button', {
      name: 'Verwijder Groningen, vierde kwartaal 2020',
    })
    await userEvent.click(remove)
    await screen.findByText('Groningen, vierde kwartaal 2020 is verwijderd.')
    await userEvent.click(screen.getByRole('button', { name: 'Verwijder alles' }))
    expect(await loadOwnPublications()).toHaveLength(1)
    await userEvent.click(screen.getByRole('button', { name: 'Ja, verwijder alles' }))
    await screen.findByText('Alle publicaties zijn verwijderd.')
    expect(await loadOwnPublications()).toEqual([])
  })
})

describe('a file that does not let itself be read', () => {
  it('is ended after twenty seconds, and the next one gets a worker of its own', async () => {
    open()
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'], shouldAdvanceTime: true })
    const user = userEvent.setup({ advanceTimers: vi.advanceTimersByTime })
    await user.upload(screen.getByLabelText('Kies publicaties'), [
      new File(['%PDF-'], 'endless.pdf'),
      new File([second], 'q4.txt'),
    ])
    await screen.findByText('0 van 2')
    await act(() => vi.advanceTimersByTimeAsync(20_000))
    expect(await verdictOn('endless.pdf')).toHaveTextContent('Deze PDF kost te veel tijd')
    expect(await verdictOn('q4.txt')).toHaveTextContent('aangenomen')
    expect(TestWorker.made).toBe(2)
  })

  it('is taken for damaged where it ends its worker', async () => {
    open()
    await choose(['deadly.pdf', '%PDF-'], ['q4.txt', second])
    expect(await verdictOn('deadly.pdf')).toHaveTextContent('Deze PDF is beschadigd')
    expect(await verdictOn('q4.txt')).toHaveTextContent('aangenomen')
  })

  it('can be stopped; what was read before stays', async () => {
    open()
    await choose(['q4.txt', second], ['endless.pdf', '%PDF-'], ['q3.txt', groningenText])
    await screen.findByText('1 van 3')
    await userEvent.click(screen.getByRole('button', { name: 'Stop' }))
    await screen.findByText(/1 aangenomen\. .*2 bestanden zijn niet gelezen\.$/)
    expect(await loadOwnPublications()).toHaveLength(1)
  })

  it('is let go, with what was read before it, when all are removed', async () => {
    open()
    await choose(['q3.txt', groningenText])
    await screen.findByText(/De pagina toont nu ook/)
    await choose(['q4.txt', second], ['endless.pdf', '%PDF-'])
    await screen.findByText('1 van 2')
    await userEvent.click(screen.getByRole('button', { name: 'Verwijder alles' }))
    await userEvent.click(screen.getByRole('button', { name: 'Ja, verwijder alles' }))
    await screen.findByText('Alle publicaties zijn verwijderd.')
    await screen.findByText(/^2 bestanden gelezen: 2 niet bewaard\. 1 bestand is niet gelezen\.$/)
    expect(await loadOwnPublications()).toEqual([])
  })

  it('is not blamed where the worker cannot be had', async () => {
    open()
    await choose(['unreachable.txt', second])
    await screen.findByText(/^De lezer kon niet worden geladen\..* 1 bestand is niet gelezen\.$/)
  })
})
