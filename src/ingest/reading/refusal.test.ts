import { expect, test } from 'vitest'
import { dutchIn, groningenText, proveText, replaced, rulesIn } from '../testing/proveText.ts'
import { refusals } from '../testing/refusals.ts'

test.each(refusals)('%s is refused at its line', (_, text, findings) => {
  expect(rulesIn(text)).toEqual(findings)
  expect(proveText(text).proven).toBeUndefined()
})

test('a refusal names the line, the municipality and the sum', () => {
  const text = replaced(groningenText, '115 983', '115 984')
  expect(dutchIn(text)).toEqual([
    'regel 10 (Assen): 104 + 223 + 541 + 115 = 983, maar er staat 984',
    'regel 38 (TOTAAL AMR): kolom 5 (Totaal in Sonar): de gemeenten tellen op tot 9.192, maar er staat 9.191',
  ])
})

test('a suppressed number is said not to be zero', () => {
  const text = replaced(groningenText, 'Pekela 0 57', 'Pekela <5 57')
  expect(dutchIn(text)).toEqual([
    'regel 26 (Pekela): "<5" is een afgeschermd getal; afgeschermd is niet nul, dus deze publicatie kan niet worden nagerekend',
  ])
})
