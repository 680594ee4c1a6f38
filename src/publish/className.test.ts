import { globSync } from 'node:fs'
import { expect, it } from 'vitest'
import { className } from './className.ts'

it('is the name in the style sheet with a mark of its file, wherever that is given from', () => {
  const name = className('page', 'src/app/Page.module.css')
  expect(name).toMatch(/^page_[\w-]{3}$/)
  expect(className('page', `${process.cwd()}/src/app/Page.module.css`)).toBe(name)
})

it('is of one style sheet only', () => {
  const sheets = globSync('src/**/*.module.css')
  expect(sheets.length).toBeGreaterThan(20)
  expect(new Set(sheets.map((sheet) => className('page', sheet))).size).toBe(sheets.length)
})
