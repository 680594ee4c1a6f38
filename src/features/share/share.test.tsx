import { cleanup, render, screen, waitFor } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { ended } from '../../testing/groningenSeries.ts'
import { dutchPage, englishPage } from '../../testing/pagesInLanguages.ts'
import type { LinkWarning } from '../../url/readParameter.ts'
import { CopyLink } from './CopyLink.tsx'
import { describeWarnings, LinkWarnings } from './LinkWarnings.tsx'

const link = 'http://localhost:3000/?municipality=GM0106'
const instead = { quarter: '2020-Q3', area: 'Groningen' } as const

describe('copying the link', () => {
  function show(shown = link) {
    const onDone = vi.fn()
    render(<CopyLink link={shown} onDone={onDone} />)
    return { onDone, user: userEvent.setup() }
  }

  it('puts exactly this link on the clipboard and says so', async () => {
    const { onDone, user } = show()
    await user.click(screen.getByRole('button', { name: 'Kopieer link' }))
    await waitFor(() => expect(onDone).toHaveBeenCalledWith('De link is gekopieerd.'))
    expect(await navigator.clipboard.readText()).toBe(link)
    expect(screen.queryByRole('textbox')).toBeNull()
  })

  it('says that the link is longer than 2,000 characters, copied or not', async () => {
    const longest = `${link}${'x'.repeat(2000 - link.length)}`
    const { onDone, user } = show(`${longest}x`)
    await user.click(screen.getByRole('button', { name: 'Kopieer link' }))
    const isLong = 'Hij is langer dan 2.000 tekens: sommige programma’s knippen hem af.'
    expect(onDone).toHaveBeenLastCalledWith(`De link is gekopieerd. ${isLong}`)
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValueOnce(new Error('refused'))
    await user.click(screen.getByRole('button', { name: 'Kopieer link' }))
    expect(onDone).toHaveBeenLastCalledWith(
      `Kopiëren is niet gelukt. Kopieer de link zelf. ${isLong}`,
    )
    cleanup()
    // A query that some servers refuse, whatever the host before it.
    const query = show(`/?${'x'.repeat(2049)}`)
    await query.user.click(screen.getByRole('button', { name: 'Kopieer link' }))
    expect(query.onDone).toHaveBeenLastCalledWith(`De link is gekopieerd. ${isLong}`)
    cleanup()
    const other = show(longest)
    await other.user.click(screen.getByRole('button', { name: 'Kopieer link' }))
    expect(other.onDone).toHaveBeenLastCalledWith('De link is gekopieerd.')
  })

  it('shows the link, selected, where the clipboard refuses', async () => {
    const { onDone, user } = show()
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('refused'))
    await user.click(screen.getByRole('button', { name: 'Kopieer link' }))
    const field = await screen.findByRole('textbox', { name: 'Link naar wat u ziet' })
    expect(field).toHaveValue(link)
    expect(field).toHaveAttribute('readonly')
    expect(field).toHaveFocus()
    expect(field).toHaveProperty('selectionStart', 0)
    expect(field).toHaveProperty('selectionEnd', link.length)
    expect(onDone).toHaveBeenCalledWith('Kopiëren is niet gelukt. Kopieer de link zelf.')
  })
})

const [appingedam] = ended
const winsum = ended.at(-1)
if (appingedam === undefined || winsum === undefined) throw new Error('no ended municipalities')

const eemsdelta = { code: 'GM1979', name: 'Eemsdelta' } as const
const delfzijl = { code: 'GM0010', name: 'Delfzijl' } as const

const warnings: readonly (readonly [LinkWarning, string, string])[] = [
  [
    { kind: 'unknownParameter', key: 'regio', value: 'Drenthe' },
    'De link bevat iets wat we niet kennen: regio=Drenthe.',
    'The link contains something we do not recognise: regio=Drenthe.',
  ],
  [
    { kind: 'unknownValue', key: 'quarter', value: '2020-Q9' },
    'De link noemt een kwartaal dat we niet hebben: 2020-Q9. U ziet nu: derde kwartaal 2020.',
    'The link asks for a quarter we do not have: 2020-Q9. You are seeing: third quarter of 2020.',
  ],
  [
    { kind: 'unknownValue', key: 'region', value: 'AM99' },
    'De link noemt een regio die we niet hebben: AM99. U ziet nu: Groningen.',
    'The link asks for a region we do not have: AM99. You are seeing: Groningen.',
  ],
  [
    { kind: 'unknownValue', key: 'municipality', value: 'Atlantis' },
    'De link noemt een gemeente die we niet kennen: Atlantis.',
    'The link names a municipality we do not recognise: Atlantis.',
  ],
  [
    { kind: 'unknownValue', key: 'sort', value: '-size' },
    'De link bevat een keuze die hier niet kan: sort=-size.',
    'The link makes a choice that is not possible here: sort=-size.',
  ],
  [
    { kind: 'secondChoice', key: 'quarter', value: '2021-Q1' },
    'De link noemt meer dan één kwartaal, ook eerste kwartaal 2021. U ziet nu: derde kwartaal 2020.',
    'The link names more than one quarter, including first quarter of 2021. You are seeing: third quarter of 2020.',
  ],
  [
    { kind: 'secondChoice', key: 'region', value: 'NL' },
    'De link noemt meer dan één regio, ook NL. U ziet nu: Groningen.',
    'The link names more than one region, including NL. You are seeing: Groningen.',
  ],
  [
    { kind: 'secondChoice', key: 'lang', value: 'en' },
    'De link maakt meer dan één keuze bij lang, ook en. De eerste telt.',
    'The link makes more than one choice of lang, including en. The first one counts.',
  ],
  [
    { kind: 'tooMany', key: 'municipality', left: 51 },
    'De link noemt te veel waarden bij municipality. 51 zijn niet bekeken.',
    'The link names too many values for municipality. 51 were ignored.',
  ],
  [
    { kind: 'successor', municipality: appingedam, successor: eemsdelta, since: '2021-01-01' },
    'Appingedam hoort sinds 1 januari 2021 bij Eemsdelta. U ziet nu Eemsdelta.',
    'Appingedam has been part of Eemsdelta since 1 January 2021. You are seeing Eemsdelta.',
  ],
  [
    { kind: 'split', municipality: winsum },
    'Winsum is verdeeld over Het Hogeland en Westerkwartier. De cijfers zijn niet te splitsen.',
    'Winsum was split between Het Hogeland and Westerkwartier. Its figures cannot be split.',
  ],
  [
    { kind: 'notInQuarter', municipality: eemsdelta, quarter: '2020-Q3' },
    'Eemsdelta staat niet in het derde kwartaal 2020.',
    'Eemsdelta is not in the figures for the third quarter of 2020.',
  ],
  [
    { kind: 'notYet', municipality: eemsdelta, predecessors: [appingedam, delfzijl] },
    'Eemsdelta bestond nog niet: Appingedam en Delfzijl.',
    'Eemsdelta did not exist yet: Appingedam and Delfzijl.',
  ],
  [
    {
      kind: 'elsewhere',
      municipality: { code: 'GM0344', name: 'Utrecht' },
      regions: [{ code: 'AM13', name: 'Midden-Utrecht' }],
    },
    'Utrecht ligt in de arbeidsmarktregio Midden-Utrecht. Die staat niet op deze pagina.',
    'Utrecht is in the labour-market region Midden-Utrecht. That region is not on this page.',
  ],
  [
    {
      kind: 'elsewhere',
      municipality: { code: 'GM0230', name: 'Elburg' },
      regions: [
        { code: 'AM06', name: 'Stedendriehoek en Noordwest Veluwe' },
        { code: 'AM36', name: 'Regio Zwolle' },
      ],
    },
    'Elburg ligt in de arbeidsmarktregio Stedendriehoek en Noordwest Veluwe of Regio Zwolle. Die staat niet op deze pagina.',
    'Elburg is in the labour-market region Stedendriehoek en Noordwest Veluwe or Regio Zwolle. That region is not on this page.',
  ],
  [
    { kind: 'unknownParameter', key: '', value: 'GM0106' },
    'De link bevat iets wat we niet kennen: GM0106.',
    'The link contains something we do not recognise: GM0106.',
  ],
  [
    { kind: 'emptyRange', from: '2021-Q1', to: '2020-Q3' },
    'De link noemt een periode die achteruit loopt: van eerste kwartaal 2021 tot derde kwartaal 2020. U ziet alle kwartalen.',
    'The link names a period that runs backwards: from first quarter of 2021 to third quarter of 2020. You are seeing all quarters.',
  ],
]

describe('what was not followed in a link', () => {
  it.each(warnings)('is said in both languages: %j', (warning, nlText, enText) => {
    expect(describeWarnings([warning], instead, dutchPage)).toEqual([nlText])
    expect(describeWarnings([warning], instead, englishPage)).toEqual([enText])
  })

  it('is repeated up to 200 characters', () => {
    const warning = { kind: 'unknownValue', key: 'municipality', value: 'A'.repeat(8192) } as const
    expect(describeWarnings([warning], instead, dutchPage)).toEqual([
      `De link noemt een gemeente die we niet kennen: ${'A'.repeat(200)}….`,
    ])
  })

  it('has one sentence for all unknown municipalities, and one for all unknown parts', () => {
    const unknown = ['Atlantis', 'GM9999'].map(
      (value) => ({ kind: 'unknownValue', key: 'municipality', value }) as const,
    )
    const parts = ['a', 'b', 'c'].map(
      (key) => ({ kind: 'unknownParameter', key, value: 'Assen' }) as const,
    )
    expect(describeWarnings([...unknown, ...parts], instead, dutchPage)).toEqual([
      'De link bevat iets wat we niet kennen: a=Assen, b=Assen en c=Assen.',
      'De link noemt gemeenten die we niet kennen: Atlantis en GM9999.',
    ])
  })

  it('is one message that can be put away, each sentence once', async () => {
    const onClose = vi.fn()
    const warning = { kind: 'unknownValue', key: 'quarter', value: '2020-Q9' } as const
    const other = { kind: 'unknownParameter', key: 'regio', value: 'Assen' } as const
    render(
      <LinkWarnings warnings={[warning, other, warning]} instead={instead} onClose={onClose} />,
    )
    expect(screen.getAllByRole('alert')).toHaveLength(1)
    expect(screen.getByRole('heading')).toHaveTextContent('Niet alles wat u vroeg, is er')
    expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
      'De link bevat iets wat we niet kennen: regio=Assen.',
      'De link noemt een kwartaal dat we niet hebben: 2020-Q9. U ziet nu: derde kwartaal 2020.',
    ])
    await userEvent.setup().click(screen.getByRole('button', { name: 'Sluiten' }))
    expect(onClose).toHaveBeenCalledTimes(1)
  })
})
