import { render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { type ReactElement, useState } from 'react'
import { renderToString } from 'react-dom/server'
import { describe, expect, it, vi } from 'vitest'
import { byName, type MunicipalityCode } from '../../domain/municipality.ts'
import { endedMembersOf } from '../../domain/reference/referencePlaces.ts'
import { groningen2020Q3 } from '../../testing/groningenPublication.ts'
import { MyMunicipality } from './MyMunicipality.tsx'
import { PlaceSearch } from './PlaceSearch.tsx'

const rows = groningen2020Q3.rows.toSorted(byName)
const ended = endedMembersOf({ code: 'AM01', name: 'Groningen' })

function show(start?: MunicipalityCode) {
  const onMine = vi.fn()
  function Harness(): ReactElement {
    const [mine, setMine] = useState(start)
    return (
      <MyMunicipality
        rows={rows}
        places={{ municipalities: rows, ended, quarter: '2020-Q3' }}
        mine={mine}
        named={[
          { code: 'GM1979', name: 'Eemsdelta' },
          { code: 'GM9999', name: 'Nieuwstad' },
        ]}
        onMine={(code) => {
          onMine(code)
          setMine(code)
        }}
      />
    )
  }
  render(<Harness />)
  return { onMine, user: userEvent.setup() }
}

const field = () => screen.findByRole('combobox', { name: 'Mijn gemeente' })
const names = () => screen.getAllByRole('option').map((option) => option.textContent)

describe('my municipality', () => {
  it('says how many people are in Sonar, and its place among the others', async () => {
    show('GM1895')
    expect(await field()).toHaveValue('Oldambt')
    expect(screen.getByText('593')).toBeVisible()
    expect(screen.getByText('plaats 4 van 16 gemeenten naar aantal mensen')).toBeVisible()
  })

  it('is found by what was typed before the script was here', async () => {
    const search = (
      <PlaceSearch
        places={{ municipalities: rows, ended, quarter: '2020-Q3' }}
        chosen={undefined}
        onChoose={vi.fn()}
      />
    )
    const container = document.body.appendChild(document.createElement('div'))
    container.append(document.createRange().createContextualFragment(renderToString(search)))
    const prerendered = await screen.findByRole<HTMLInputElement>('combobox')
    prerendered.focus()
    prerendered.value = 'olda'
    render(search, { container, hydrate: true })
    expect(prerendered).toHaveValue('olda')
    expect(names()).toEqual(['Oldambt'])
  })

  it('is found by a former name, by keyboard alone', async () => {
    const { onMine, user } = show()
    await user.type(await field(), 'sappemeer')
    expect(names()).toEqual([
      'Midden-GroningenHoogezand-Sappemeer hoort sinds 2018 bij Midden-Groningen.',
    ])
    await user.keyboard('{ArrowDown}{Enter}')
    expect(onMine.mock.calls).toEqual([['GM1952']])
    expect(screen.getByText('818')).toBeVisible()
  })

  it('is found by the name of a municipality from before the lists', async () => {
    const { onMine, user } = show()
    await user.type(await field(), 'winschoten')
    await screen.findByRole('option')
    expect(names()).toEqual(['OldambtWinschoten hoort sinds 2010 bij Oldambt.'])
    await user.keyboard('{ArrowDown}{Enter}')
    expect(onMine.mock.calls).toEqual([['GM1895']])
  })

  it('is found by a name that led to it through another', async () => {
    const { user } = show()
    await user.type(await field(), 'meeden')
    await screen.findByRole('option')
    expect(names()).toEqual(['Midden-GroningenMeeden hoort sinds 2018 bij Midden-Groningen.'])
  })

  it('of another region is named by a former name too', async () => {
    const { user } = show()
    await user.type(await field(), 'nederhorst den berg')
    const words =
      'Wijdemeren ligt in de arbeidsmarktregio Gooi en Vechtstreek. Die staat niet op deze pagina.'
    expect(await screen.findAllByText(words)).not.toHaveLength(0)
  })

  it('stays as it was when what was typed is not chosen', async () => {
    const { onMine, user } = show('GM1895')
    await user.clear(await field())
    await user.type(await field(), 'xyz')
    expect(screen.queryByRole('option')).toBeNull()
    expect(screen.getAllByText(/^Geen gemeente met deze naam\./)).not.toHaveLength(0)
    expect(screen.getByRole('listbox', { hidden: true })).toBeEmptyDOMElement()
    await user.keyboard('{Escape}')
    expect(await field()).toHaveValue('Oldambt')
    expect(onMine).not.toHaveBeenCalledWith(expect.stringMatching(/^GM(?!1895)/))
  })

  it('keeps every letter where it is typed, and Enter takes the first that fits', async () => {
    const { onMine, user } = show()
    const input = await field()
    await user.type(input, 'ass')
    await user.keyboard('{ArrowLeft>3/}xy')
    expect(input).toHaveValue('xyass')
    await user.clear(input)
    await user.type(input, 'oldam{Enter}')
    expect(onMine.mock.calls).toEqual([['GM1895']])
  })

  it('is not chosen by leaving its list', async () => {
    const { onMine, user } = show()
    await user.click(await field())
    await user.keyboard('{ArrowDown}{ArrowDown}{Tab}')
    expect(onMine).not.toHaveBeenCalled()
    await user.click(await field())
    await user.keyboard('{Escape}{Escape}')
    expect(onMine).not.toHaveBeenCalled()
  })

  it('can be wiped', async () => {
    const { onMine, user } = show('GM1895')
    await user.click(await screen.findByRole('button', { name: 'Wis mijn gemeente' }))
    expect(onMine.mock.calls).toEqual([[undefined]])
    expect(screen.queryByText('593')).toBeNull()
  })

  it('of another quarter says that it is not in this one', async () => {
    show('GM9999')
    expect(
      await screen.findByText('Nieuwstad staat niet in het derde kwartaal 2020.'),
    ).toBeVisible()
  })

  it('that began later says out of what', async () => {
    show('GM1979')
    expect(await field()).toHaveValue('Eemsdelta')
    expect(
      await screen.findByText('Eemsdelta bestond nog niet: Appingedam, Delfzijl en Loppersum.'),
    ).toBeVisible()
  })

  it('says how much of it employers can find, by owner', async () => {
    show('GM1895')
    const shares = (await screen.findAllByRole('listitem')).map((one) => one.textContent)
    expect(shares).toEqual(['Gemeente2%3 van 190', 'UWV77%312 van 403'])
  })

  it('of another region is named with its region', async () => {
    const { user } = show()
    await user.type(await field(), 'den haag')
    expect(
      await screen.findAllByText(
        "'s-Gravenhage ligt in de arbeidsmarktregio Haaglanden. Die staat niet op deze pagina.",
      ),
    ).not.toHaveLength(0)
  })
})
