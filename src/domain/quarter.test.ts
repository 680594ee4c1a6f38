import { describe, expect, it, test } from 'vitest'
import {
  isMonth,
  isQuarter,
  lastDayOf,
  lastMonthIndex,
  monthIndex,
  quarterParts,
  readQuarter,
  toQuarter,
} from './quarter.ts'

describe('a quarter', () => {
  it.each(['1900-Q1', '2020-Q3', '2099-Q4'])('is written as %s', (text) => {
    expect(isQuarter(text)).toBe(true)
  })

  it.each([
    ...['', '2020-Q0', '2020-Q5', '2020-Q9', '2020-q3', '2020Q3', '2020-Q3 ', ' 2020-Q3'],
    ...['2020-Q3\n', '1899-Q4', '2100-Q1', '20200-Q3', '-2020-Q3', '2020-Q33', '２０２０-Q3'],
    ...['٢٠٢٠-Q3', '__proto__'],
  ])('is not written as %j', (text) => {
    expect(isQuarter(text)).toBe(false)
  })

  it('is made of a year and a number, and taken apart again', () => {
    expect(toQuarter(2020, 3)).toBe('2020-Q3')
    expect(quarterParts('2020-Q3')).toEqual({ year: 2020, number: 3 })
    expect(quarterParts('1999-Q1')).toEqual({ year: 1999, number: 1 })
    expect(quarterParts('2021-Q2')).toEqual({ year: 2021, number: 2 })
    expect(quarterParts('2021-Q4')).toEqual({ year: 2021, number: 4 })
  })

  it('ends on the last day of its third month', () => {
    expect(lastDayOf('2020-Q1')).toBe('2020-03-31')
    expect(lastDayOf('2020-Q2')).toBe('2020-06-30')
    expect(lastDayOf('2020-Q3')).toBe('2020-09-30')
    expect(lastDayOf('2020-Q4')).toBe('2020-12-31')
  })

  it('of the real publication ended four months before it was published', () => {
    expect(monthIndex('2021-01') - lastMonthIndex('2020-Q3')).toBe(4)
    expect(monthIndex('2021-01') - lastMonthIndex('2020-Q4')).toBe(1)
  })
})

describe('a month', () => {
  it.each(['1900-01', '2021-01', '2021-12'])('is written as %s', (text) => {
    expect(isMonth(text)).toBe(true)
  })

  it.each(['', '2021-00', '2021-13', '2021-1', '2021-01-01', '2021-01\n', '1899-12', 'januari'])(
    'is not written as %j',
    (text) => {
      expect(isMonth(text)).toBe(false)
    },
  )
})

test.each(['2O21-Q1', '2o21-q1', '202l-Q1', '2021-Ql', '2021-QI', '2021-O1', 'Ql 2021', 'Q1-2O21'])(
  '"%s" has a letter for a digit or for the Q',
  (text) => {
    expect(readQuarter(text)).toBe('2021-Q1')
  },
)

test.each([
  ...['2020-13', '2020-03', '20203', '3-20', 'Q5 2020', '2020-Q0', 'Q3', '2020', 'kwartaal 2020'],
  ...['3rd of 2020', ''],
])('"%s" is no quarter', (text) => {
  expect(readQuarter(text)).toBeUndefined()
})
