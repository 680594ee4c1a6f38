import type { Browser } from '@playwright/test'
import type { Case } from './cases.ts'
import { measureFirstSort } from './measureFirstSort.ts'
import type { Values } from './measures.ts'
import { measureVisit } from './measureVisit.ts'

/** Everything of one page: a visit that waits until it rests, and one that presses at first sight. */
export async function measureCase(
  browser: Browser,
  address: string,
  one: Case,
  largest: string,
): Promise<Values> {
  const values = await measureVisit(browser, address + one.link)
  return { ...values, firstSort: await measureFirstSort(browser, address + one.link, largest) }
}
