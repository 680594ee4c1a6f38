import { describe, expect, it } from 'vitest'
import { byName, compareNames, foldName } from './municipalityOrder.ts'

const inOrder = [
  'Aa en Hunze',
  'Aalburg',
  'De Marne',
  'De Wolden',
  'Den Helder',
  'Goes',
  "'s-Gravenhage",
  'Groningen',
  'Haarlem',
  "'s-Hertogenbosch",
  'Het Hogeland',
  'Hilversum',
  'IJsselstein',
  'Kampen',
  'Noardeast-Fryslân',
  'Noord-Beveland',
  'Noordoostpolder',
  'Stichtse Vecht',
  'Súdwest-Fryslân',
  'Terneuzen',
  'Zaltbommel',
  "'t Zandt",
  'Zandvoort',
]

function place(name: string, index: number) {
  return { code: `GM${String(index).padStart(4, '0')}`, name } as const
}

describe('Dutch name order', () => {
  it('puts every municipality where a reader looks for it', () => {
    const shuffled = inOrder.toReversed().map(place)
    expect(shuffled.toSorted(byName).map(({ name }) => name)).toEqual(inOrder)
  })

  it('looks past a leading article with any apostrophe', () => {
    for (const name of ["'s-Gravenhage", '’s-Gravenhage', '‘s-Gravenhage', '`s-Gravenhage']) {
      expect(compareNames(name, 'Goes')).toBe(1)
      expect(compareNames(name, 'Groningen')).toBe(-1)
    }
  })

  it('keeps an article that is a word of its own', () => {
    expect(compareNames('De Wolden', 'Wierden')).toBe(-1)
    expect(compareNames('Het Hogeland', 'Hogeland')).toBe(-1)
  })

  it('is the same for capitals and diacritics, composed or not', () => {
    expect(compareNames('Súdwest-Fryslân', 'SUDWEST-FRYSLAN')).toBe(0)
    expect(compareNames('Su\u0301dwest-Frysla\u0302n', 'Súdwest-Fryslân')).toBe(0)
  })

  it('orders equal names by their code', () => {
    const one = { code: 'GM0001', name: 'Bergen' } as const
    const other = { code: 'GM0002', name: 'Bergen' } as const
    expect([other, one].toSorted(byName)).toEqual([one, other])
    expect(byName(one, one)).toBe(0)
  })
})

describe('a folded name', () => {
  it('has small letters, no diacritics and one kind of apostrophe', () => {
    expect(foldName('Súdwest-Fryslân')).toBe('sudwest-fryslan')
    expect(foldName('’s-Hertogenbosch')).toBe("'s-hertogenbosch")
    expect(foldName('IJsselstein')).toBe('ijsselstein')
  })

  it('stays a plain text for a name that objects know', () => {
    expect(foldName('__proto__')).toBe('__proto__')
    expect(compareNames('constructor', 'toString')).toBe(-1)
  })
})
