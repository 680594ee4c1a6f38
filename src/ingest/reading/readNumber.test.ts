import { expect, test } from 'vitest'
import { readNumber } from './readNumber.ts'

test.each([
  ['0', 0],
  ['7', 7],
  ['1935', 1935],
  ['1.935', 1935],
  ['1\u00a0935', 1935],
  ['12.345.678', 12_345_678],
  ['12\u00a0345\u00a0678', 12_345_678],
  ['135*', 135],
  ['135¹', 135],
  ['135(1)', 135],
  ['135[1]†', 135],
])('%s is %i', (cell, value) => {
  expect(readNumber(cell)).toEqual({ kind: 'number', value })
})

test.each([
  '-',
  '--',
  '.',
  '..',
  '…',
  '*',
  'x',
  'X',
  '?',
  '<5',
  '< 5',
  '≤5',
  'n.b.',
  'nb',
  'N.B.',
  'n.v.t.',
  'nvt',
  'n.vt.',
  'nv.t.',
  'n.v.t',
  '<12',
])('%s is suppressed', (cell) => {
  expect(readNumber(cell)).toEqual({ kind: 'suppressed' })
})

test.each([
  ['1,935', 'comma'],
  ['a01', 'noNumber'],
  ['1.935,0', 'comma'],
  ['1.93', 'grouping'],
  ['1.9355', 'grouping'],
  ['1..935', 'grouping'],
  ['1.935\u00a0123', 'grouping'],
  ['01', 'leadingZero'],
  ['00', 'leadingZero'],
  ['-5', 'negative'],
  ['+5', 'negative'],
  ['١٢', 'otherDigits'],
  ['１２', 'otherDigits'],
  ['1O4', 'noNumber'],
  ['1351)', 'noNumber'],
  ['4-5', 'noNumber'],
  ['½', 'noNumber'],
  ['', 'noNumber'],
  ['123456789', 'tooLarge'],
])('%s is unreadable: %s', (cell, reason) => {
  expect(readNumber(cell)).toEqual({ kind: 'unreadable', reason })
})
