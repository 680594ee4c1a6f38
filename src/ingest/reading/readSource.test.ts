import { expect, test } from 'vitest'
import { dutchIn, groningenText, proveText, replaced } from '../testing/proveText.ts'

const publisher = 'UWV Gegevensdiensten'
const attribution = 'Bronvermelding bij overname is verplicht.'

test.each([
  ['publisher', publisher, 'missingPublisher'],
  ['sentence on attribution', attribution, 'missingAttribution'],
])('a text without the %s is refused, and a check only warns', (_, words, rule) => {
  const text = replaced(groningenText, words, '')
  const found = (isLenient: boolean) =>
    proveText(text, isLenient).findings.map(
      ({ severity, problem }) => `${severity} ${problem.rule}`,
    )
  expect(found(false)).toEqual([`error ${rule}`])
  expect(proveText(text).proven).toBeUndefined()
  expect(found(true)).toEqual([`warning ${rule}`])
})

test('the refusal says what to do', () => {
  expect(dutchIn(replaced(groningenText, publisher, ''))).toEqual([
    'de uitgever "UWV Gegevensdiensten" staat er niet in en wordt alleen overgenomen als die er staat; geef de volledige publicatie, met de voettekst',
  ])
  expect(dutchIn(replaced(groningenText, attribution, ''))).toEqual([
    'de zin "Bronvermelding bij overname is verplicht." ontbreekt en wordt alleen overgenomen als zij er staat; geef de volledige publicatie, met de voettekst',
  ])
})

test('the words are found across line ends, in any case', () => {
  const text = replaced(groningenText, attribution, 'BRONVERMELDING bij\novername is verplicht')
  expect(proveText(text).findings).toEqual([])
})
