import { expect } from '@playwright/test'
import { fileForExcel, fileForMachines } from './expectedFiles.ts'
import { test } from './fixtures.ts'
import { readCsv } from './readCsv.ts'

test('The whole publication is saved byte for byte, for machines and for Dutch Excel', async ({
  dashboard,
  page,
}) => {
  await dashboard.open()
  const machine = await dashboard.saveForMachines()
  expect(machine.name).toBe('klantprofielen-2020-q3-am01.csv')
  expect(machine.bytes.toString('utf8')).toBe(fileForMachines.toString('utf8'))
  expect(machine.bytes.equals(fileForMachines)).toBe(true)
  const [, ...rows] = readCsv(machine.bytes.toString('utf8'), ',')
  expect(rows).toHaveLength(16)
  const sum = (column: number) => rows.reduce((people, row) => people + Number(row[column]), 0)
  expect([5, 6, 7, 8, 9].map(sum)).toEqual([440, 2175, 5519, 1057, 9191])
  const excel = await dashboard.saveForExcel()
  expect(excel.name).toBe('klantprofielen-2020-q3-am01-excel.csv')
  const forExcel = fileForExcel(page.url())
  expect(excel.bytes.toString('utf8')).toBe(forExcel.toString('utf8'))
  expect(excel.bytes.equals(forExcel)).toBe(true)
})
