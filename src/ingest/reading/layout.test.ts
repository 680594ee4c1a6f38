import { expect, test } from 'vitest'
import { groningen } from '../testing/groningen.ts'
import { layoutVariants } from '../testing/layoutVariants.ts'
import { proveText } from '../testing/proveText.ts'

const { publishedOn, ...figures } = groningen

test.each(layoutVariants)('the figures are the same with %s', (_, text) => {
  const { findings, proven } = proveText(text)
  expect(findings).toEqual([])
  expect(proven).toEqual({ figures, publishedOn })
})

test('all variants are different texts', () => {
  expect(new Set(layoutVariants.map(([, text]) => text)).size).toBe(layoutVariants.length)
})
