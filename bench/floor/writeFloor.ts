import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import type { FloorFigures, FloorRow, Place } from './floorFigures.ts'
import { floorPage } from './floorPage.ts'
import { readCountry } from './readCountry.ts'
import { readRegion } from './readRegion.ts'

/** Of each place the municipality that comes first once the table is sorted by its total. */
export type Largest = Readonly<Record<Place, string>>

/**
 * Writes the floor to compare with into a copy of the build: the same figures as pages by hand, one
 * per place, precompressed as the build is. Nothing that shows these figures can be much faster.
 */
export function writeFloor(site: string): Largest {
  mkdirSync(path.join(site, 'floor'))
  for (const file of ['floor.css', 'floor.js']) {
    write(site, file, readFileSync(path.join(import.meta.dirname, file), 'utf8'))
  }
  const writePage = (place: Place, figures: FloorFigures): string => {
    write(site, `${place}.html`, floorPage(figures))
    return largest(figures.rows)
  }
  return {
    published: writePage('published', readRegion(site, 'data/published/regions/AM01.json')),
    country: writePage('country', readCountry(site, 'data/demo')),
    region: writePage('region', readRegion(site, 'data/demo/regions/AM01.json')),
  }
}

function write(site: string, name: string, content: string): void {
  const file = path.join(site, 'floor', name)
  writeFileSync(file, content)
  writeFileSync(`${file}.br`, brotliCompressSync(content))
}

function largest(rows: readonly FloorRow[]): string {
  const totalOf = ({ counts }: FloorRow): number => counts.at(-1) ?? 0
  const [first] = rows.toSorted((a, b) => totalOf(b) - totalOf(a))
  if (first === undefined) throw new Error('A floor page without rows')
  return first.name
}
