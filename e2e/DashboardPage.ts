import { readFile } from 'node:fs/promises'
import { type Download, expect, type Locator, type Page } from '@playwright/test'
import { untilItAnswers } from './untilItAnswers.ts'

/** A saved file: what the browser calls it and exactly what is in it. */
export interface SavedFile {
  readonly name: string
  readonly bytes: Buffer
}

/** The dashboard as a reader meets it: by roles and by the Dutch words on the screen. */
export class DashboardPage {
  readonly page: Page
  readonly table: Locator
  readonly status: Locator
  readonly notice: Locator
  readonly quarter: Locator
  readonly region: Locator
  readonly municipalities: Locator
  readonly municipalityPanel: Locator
  readonly columns: Locator
  readonly exporting: Locator
  readonly copyLink: Locator
  readonly figure: Locator

  constructor(page: Page) {
    this.page = page
    this.table = page.getByRole('table', { name: /^Klantprofielen per gemeente/ })
    this.status = page.getByRole('status')
    this.notice = page.getByRole('alert')
    this.quarter = page.getByRole('combobox', { name: 'Kwartaal' })
    this.region = page.getByRole('combobox', { name: 'Arbeidsmarktregio' })
    this.municipalities = page.getByRole('button', { name: /^Gemeenten/ })
    this.municipalityPanel = page.getByRole('dialog', { name: 'Gemeenten' })
    this.columns = page.getByRole('button', { name: 'Kolommen', exact: true })
    this.exporting = page.getByRole('button', { name: 'Exporteren' })
    this.copyLink = page.getByRole('button', { name: 'Kopieer link' })
    this.figure = page.getByRole('figure', { name: 'Dekking: Sonar en doelgroepregister' })
  }

  /** Opens a link and waits for its table, and until every part of the page can answer. */
  async open(query = ''): Promise<void> {
    await this.visit(query)
    await expect(this.table).toBeVisible()
    await untilItAnswers(this.page)
  }

  /** Opens a link that may show no table. */
  async visit(query = ''): Promise<void> {
    await this.page.goto(`./${query}`)
  }

  /** The lines between heading and totals, such as "Pekela 0 57 113 44 214". */
  async rows(): Promise<readonly string[]> {
    return textOf(this.table.locator('tbody').getByRole('row'))
  }

  /** The lines below the table: selection, region and proof. */
  async totals(): Promise<readonly string[]> {
    return textOf(this.table.locator('tfoot').getByRole('row'))
  }

  /** The names of the rows, in their order. */
  async names(): Promise<readonly string[]> {
    return textOf(this.table.locator('tbody').getByRole('rowheader'))
  }

  /** The words on the heading buttons. */
  async headings(): Promise<readonly string[]> {
    return textOf(this.table.getByRole('columnheader').getByRole('button'))
  }

  /** The sentences of the notice about the link. */
  async noticeTexts(): Promise<readonly string[]> {
    return textOf(this.notice.getByRole('listitem'))
  }

  async expectNotices(texts: readonly string[]): Promise<void> {
    await expect.poll(() => this.noticeTexts()).toEqual(texts)
  }

  async expectRows(rows: readonly string[]): Promise<void> {
    await expect.poll(() => this.rows()).toEqual(rows)
  }

  async expectNames(names: readonly string[]): Promise<void> {
    await expect.poll(() => this.names()).toEqual(names)
  }

  /** The query string of the address, as it reads. */
  async expectQuery(query: string): Promise<void> {
    await expect.poll(() => new URL(this.page.url()).search).toBe(query)
  }

  async historyLength(): Promise<number> {
    return this.page.evaluate(() => history.length)
  }

  heading(name: string): Locator {
    return this.table.getByRole('columnheader', { name })
  }

  /** Presses a heading, with Shift to sort by one more column. */
  async sortBy(name: string, modifiers: ['Shift'] | [] = []): Promise<void> {
    await this.heading(name).getByRole('button').click({ modifiers })
  }

  /** Opens the panel, ticks these municipalities, closes it. */
  async choose(...names: readonly string[]): Promise<void> {
    await this.municipalities.click()
    for (const name of names) {
      await this.municipalityPanel.getByRole('checkbox', { name, exact: true }).check()
    }
    await this.municipalityPanel.getByRole('button', { name: 'Sluiten' }).click()
  }

  /** Ticks or unticks a column in the panel of columns, which may move while the page is still growing. */
  async toggleColumn(name: string): Promise<void> {
    await this.columns.click()
    await this.page.getByRole('checkbox', { name, exact: true }).press('Space')
    await this.page.keyboard.press('Escape')
  }

  async showPercentages(): Promise<void> {
    await this.page.getByRole('radio', { name: 'Procenten' }).check()
  }

  async addUpMergers(): Promise<void> {
    await this.page.getByRole('checkbox', { name: 'Fusies optellen' }).check()
  }

  async saveForExcel(): Promise<SavedFile> {
    return this.save('CSV voor Excel')
  }

  async saveForMachines(): Promise<SavedFile> {
    return this.save('CSV (machineleesbaar)')
  }

  /** Moves on with Tab until this has the focus; fails when it is never reached. */
  async tabTo(target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
    // What is in a panel comes a moment after the panel.
    await expect(target).toBeAttached()
    for (let presses = 0; presses < 80; presses += 1) {
      await this.page.keyboard.press(key)
      if (await target.evaluate((element) => element === document.activeElement)) return
    }
    await expect(target).toBeFocused()
  }

  private async save(choice: string): Promise<SavedFile> {
    await this.exporting.click()
    const saved = this.page.waitForEvent('download')
    await this.page.getByRole('button', { name: choice }).click()
    return readDownload(await saved)
  }
}

/** A saved file from the browser's own download. */
export async function readDownload(download: Download): Promise<SavedFile> {
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) }
}

/** Visible texts on one line each. */
export async function textOf(locator: Locator): Promise<readonly string[]> {
  const texts = await locator.allInnerTexts()
  return texts.map((text) => text.trim().replaceAll(/\s+/g, ' '))
}
