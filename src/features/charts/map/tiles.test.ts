import { describe, expect, it } from 'vitest'
import { regions } from '../../../domain/reference/referencePlaces.ts'
import { stepOf, tileBeside, tiles } from './tiles.ts'

function beside(letters: string, key: string): string | undefined {
  const from = tiles.find((tile) => tile.letters === letters)
  return from && tileBeside(from, key, tiles)?.letters
}

describe('the tiles', () => {
  it('are one for each labour-market region, each at a place of its own', () => {
    const known = regions.filter(({ code }) => code !== 'AM99').map(({ code }) => code)
    expect(tiles.map(({ code }) => code).toSorted()).toEqual(known.toSorted())
    expect(new Set(tiles.map(({ row, column }) => `${row} ${column}`)).size).toBe(35)
  })

  it('are coloured by the percentage that is written', () => {
    expect([0, 0.6394, 0.6396, 0.68, 0.7599, 0.76, 1].map(stepOf)).toEqual([1, 1, 2, 3, 5, 5, 5])
  })
})

describe('an arrow key', () => {
  it('goes to the next tile of the row or the column, over empty places', () => {
    expect(beside('Fri', 'ArrowRight')).toBe('Gro')
    expect(beside('NHN', 'ArrowRight')).toBe('Dre')
    expect(beside('Gro', 'ArrowDown')).toBe('Dre')
    expect(beside('Fri', 'ArrowDown')).toBe('Zwo')
    expect(beside('ZLi', 'ArrowUp')).toBe('MLi')
  })

  it('goes to the nearest tile where the row or the column ends, and nowhere at the edge', () => {
    expect(beside('NHN', 'ArrowUp')).toBe('Fri')
    expect(beside('NHN', 'ArrowLeft')).toBe('ZKY')
    expect(beside('Twe', 'ArrowRight')).toBeUndefined()
    expect(beside('ZLi', 'ArrowDown')).toBeUndefined()
    expect(beside('Fri', 'Enter')).toBeUndefined()
  })

  it('reaches every tile from the first', () => {
    const reached = new Set(['Fri'])
    for (const letters of reached) {
      for (const key of ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown']) {
        const next = beside(letters, key)
        if (next !== undefined) reached.add(next)
      }
    }
    expect(reached.size).toBe(35)
  })
})
