import { expect, it } from 'vitest'
import { unknownParameters } from './unknownParameters.ts'

function keysIn(search: string): readonly string[] {
  return unknownParameters(search).map((notice) => ('key' in notice ? notice.key : notice.kind))
}

it('names what this page does not have, each once and in the order of the link', () => {
  expect(unknownParameters('?regio=AM01&quarter=2020-Q3')).toEqual([
    { kind: 'unknownParameter', key: 'regio' },
  ])
  expect(keysIn('?b=1&a=2&b=3')).toEqual(['b', 'a'])
  expect(keysIn('')).toEqual([])
})

it('says nothing of marks that others add to a link, and of nothing else that looks like one', () => {
  expect(keysIn('?utm_source=mail&utm_campaign=x&fbclid=1&gclid=1&msclkid=1')).toEqual([])
  expect(keysIn('?xutm_source=1&utm_=1&utm_source2=1&xfbclid=1&gclids=1')).toEqual([
    'xutm_source',
    'utm_',
    'utm_source2',
    'xfbclid',
    'gclids',
  ])
})

it('names 400 of them at most', () => {
  const search = (count: number) => Array.from({ length: count }, (_, n) => `x${n}=1`).join('&')
  expect(keysIn(search(400))).toHaveLength(400)
  expect(keysIn(search(401))).toEqual(keysIn(search(400)))
})
