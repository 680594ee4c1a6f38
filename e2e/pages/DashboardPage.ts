import { readFile } from 'node:fs/promises'
import { type Download, expect, type Locator, type Page } from '@playwright/test'
import { type Language, words } from './words.ts'

/** A saved file: what the browser calls it and exactly what is in it. */
export interface SavedFile {
  readonly name: string
  readonly bytes: Buffer
  readonly text: string
}

/** The dashboard as a reader meets it: by roles and by the words on the screen. */
export class DashboardPage {
  readonly page: Page
  readonly say: (typeof words)[Language]
  readonly headline: Locator
  /** The headline and what stands with it: the bar, the columns, the quarter. */
  readonly headlinePart: Locator
  readonly table: Locator
  readonly captionText: Locator
  readonly status: Locator
  readonly notice: Locator
  readonly quarter: Locator
  readonly region: Locator
  readonly municipalities: Locator
  readonly columns: Locator
  readonly exporting: Locator
  readonly copyLink: Locator
  readonly clearFilters: Locator
  readonly showAllRows: Locator
  readonly map: Locator
  readonly rankingCard: Locator
  /** The ranking as a table. */
  readonly ranking: Locator
  readonly changes: Locator
  readonly source: Locator
  readonly syntheticBanner: Locator
  /** The open panel of a button: municipalities, columns, export, compare. */
  readonly panel: Locator

  constructor(page: Page, language: Language = 'nl') {
    const say = words[language]
    this.page = page
    this.say = say
    this.headline = page.getByRole('heading', { level: 1 })
    this.headlinePart = page.getByRole('region').filter({ has: this.headline })
    this.table = page.getByRole('table', { name: say.table })
    this.captionText = this.table.locator('caption')
    this.status = page.getByRole('status')
    this.notice = page.getByRole('alert')
    this.quarter = page.getByRole('combobox', { name: say.quarter })
    this.region = page.getByRole('combobox', { name: say.region })
    this.municipalities = page.getByRole('button', {
      name: new RegExp(`^${say.municipalities}\\b`),
    })
    this.columns = page.getByRole('button', { name: say.columns, exact: true })
    this.exporting = page.getByRole('button', { name: say.exporting, exact: true })
    this.copyLink = page.getByRole('button', { name: say.copyLink })
    this.clearFilters = page.getByRole('button', { name: say.clearFilters })
    this.showAllRows = page.getByRole('button', {
      name: /^(?:Toon alle|Show all) \d+ (?:gemeenten|municipalities)$/,
    })
    this.map = page.getByRole('figure', { name: /^Kaart\. / })
    this.rankingCard = page.getByRole('figure', { name: /^Ranglijst\. / })
    this.ranking = this.rankingCard.getByRole('table', {
      name: /Dekking van het doelgroepregister per arbeidsmarktregio/,
    })
    this.changes = page.getByRole('region', { name: /^Wat veranderde / })
    this.source = page.getByRole('region', { name: say.source, exact: true })
    this.syntheticBanner = page.getByRole('complementary', { name: say.synthetic })
    this.panel = page.locator('dialog:popover-open')
  }

  /** Opens a link and waits for its table, and until the page responds. */
  async open(query = ''): Promise<void> {
    await this.visit(query)
    await expect(this.table).toBeVisible()
    await this.responds()
  }

  async showRankingTable(): Promise<void> {
    await this.rankingCard.getByRole('tab', { name: 'Tabel' }).click()
    await expect(this.ranking).toBeVisible()
  }

  /** Opens a link that may show no table. */
  async visit(query = ''): Promise<void> {
    await this.page.goto(`./${query}`)
  }

  /** Opens a link to municipalities that are not there. */
  async openEmpty(query: string): Promise<void> {
    await this.visit(query)
    await expect(this.status).toHaveText(/^0 /)
    await expect(this.page.locator('[aria-busy="true"]')).toHaveCount(0)
    await this.responds()
  }

  /** Waits until React has taken over every control of the prerendered page, and every part is here. */
  async responds(): Promise<void> {
    await this.page.waitForFunction(() => {
      const controls = [...document.querySelectorAll('button, select, input')]
      const isHydrated = (one: Element) =>
        Object.keys(one).some((key) => key.startsWith('__reactProps'))
      return controls.length > 0 && controls.every(isHydrated)
    })
    // What comes later above the table moves it.
    await expect(this.page.locator('[aria-busy="true"]')).toHaveCount(0)
  }

  /** Opens a link and its folds and goes past every chart and back to the top, so that all of it is drawn. */
  async openWhole(query = ''): Promise<void> {
    await this.visit(query)
    const figures = this.page.getByRole('figure')
    await expect(figures.first()).toBeVisible()
    await expect(this.page.locator('[aria-busy="true"]')).toHaveCount(0)
    await this.responds()
    await this.page.evaluate(() => {
      for (const fold of document.querySelectorAll('details')) fold.open = true
    })
    await this.settled()
    await this.page.evaluate(passEveryChart)
    await this.settled()
  }

  /** Waits until the browser has drawn twice: observers of sizes, and what they change, are done. */
  async settled(): Promise<void> {
    await this.page.evaluate(
      () =>
        new Promise<void>((resolve) => {
          requestAnimationFrame(() => requestAnimationFrame(() => resolve()))
        }),
    )
  }

  /** The lines between heading and totals, such as "Pekela 0 57 113 44 214". */
  async rows(): Promise<readonly string[]> {
    return textsOf(this.table.locator('tbody').getByRole('row'))
  }

  /** The lines below the rows: selection and region. */
  async totals(): Promise<readonly string[]> {
    return textsOf(this.table.locator('tfoot').getByRole('row'))
  }

  async names(): Promise<readonly string[]> {
    return textsOf(this.table.locator('tbody').getByRole('rowheader'))
  }

  async headings(): Promise<readonly string[]> {
    return textsOf(this.table.getByRole('columnheader').getByRole('button'))
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

  heading(name: string): Locator {
    return this.table.getByRole('columnheader', { name })
  }

  /** The button in a heading. */
  sortButton(name: string): Locator {
    return this.heading(name).getByRole('button', { name, exact: true })
  }

  /** Presses a heading, with Shift to sort by one more column. */
  async sortBy(name: string, modifiers: ['Shift'] | [] = []): Promise<void> {
    await this.heading(name).getByRole('button').click({ modifiers })
  }

  /** Opens the panel of municipalities, ticks these and closes it, by key: list and page may still be moving. */
  async choose(...names: readonly string[]): Promise<void> {
    await this.municipalities.click()
    for (const name of names) {
      const box = this.panel.getByRole('checkbox', { name, exact: true })
      await box.press('Space')
      await expect(box).toBeChecked()
    }
    await this.closePanel()
  }

  /** Ticks or unticks a column in the panel of columns. */
  async toggleColumn(name: string): Promise<void> {
    await this.columns.click()
    await this.panel.getByRole('checkbox', { name, exact: true }).press('Space')
    await this.closePanel()
  }

  async showShares(): Promise<void> {
    await this.page.getByRole('radio', { name: this.say.shares }).check()
  }

  async addUpMergers(): Promise<void> {
    await this.page.getByRole('checkbox', { name: 'Fusies optellen' }).check()
  }

  async saveAsXlsx(): Promise<SavedFile> {
    return this.save('Excel (XLSX)')
  }

  async saveForExcel(): Promise<SavedFile> {
    return this.save(this.say.excel)
  }

  async saveForSoftware(): Promise<SavedFile> {
    return this.save(this.say.software)
  }

  private async save(choice: string): Promise<SavedFile> {
    await this.exporting.click()
    const saved = this.page.waitForEvent('download')
    await this.panel.getByRole('button', { name: choice }).click()
    return readDownload(await saved)
  }

  /** Moves on with Tab until this has the focus. */
  async tabTo(target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
    // Found once: to look it up by its role after each press takes most of the time.
    const element = await target.evaluateHandle((found) => found)
    for (let presses = 0; presses < 160; presses += 1) {
      await this.page.keyboard.press(key)
      if (await element.evaluate((found) => found === document.activeElement)) return
    }
    await expect(target).toBeFocused()
  }

  /** Opens the panel of a button by the keyboard and waits for what is in it. */
  async openPanel(button: Locator): Promise<void> {
    await button.press('Enter')
    await expect(this.panel.locator(':scope > *').first()).toBeVisible()
  }

  async closePanel(): Promise<void> {
    await this.page.keyboard.press('Escape')
    await expect(this.panel).toHaveCount(0)
  }

  /** The buttons that open a panel, one of each name: every chart has the same menu of files. */
  async panelButtons(): Promise<readonly Locator[]> {
    const named = await this.page
      .locator('[popovertarget]:visible')
      .evaluateAll((all) =>
        all.map((one) => [one.textContent, one.getAttribute('popovertarget')] as const),
      )
    return [...new Map(named).values()].map((id) => this.page.locator(`[popovertarget="${id}"]`))
  }

  /** Shows every chart as its table. */
  async showChartTables(): Promise<void> {
    // All at once: pressed one by one, each would have to be found and seen to stand still.
    await this.page.evaluate((name) => {
      const tabs = document.querySelectorAll<HTMLElement>('figure [role="tab"]')
      for (const tab of tabs) if (tab.textContent === name) tab.click()
    }, this.say.asTable)
    const figures = this.page.locator('figure')
    await expect(figures.locator('table')).toHaveCount(await figures.count())
  }

  /** Reads the page in the other language, without a new load. */
  async switchLanguage(): Promise<void> {
    await this.page.getByRole('link', { name: this.say.otherLanguage }).click()
    await expect(this.page.locator('html')).toHaveAttribute(
      'lang',
      this.say.otherLanguage === 'English' ? 'en' : 'nl',
    )
  }
}

/** Runs on the page: stops at each chart until it is drawn, and goes back to the top. */
async function passEveryChart(): Promise<void> {
  for (const figure of document.querySelectorAll('figure')) {
    figure.querySelector('h2, h3')?.scrollIntoView({ behavior: 'instant' })
    do await new Promise(requestAnimationFrame)
    while (figure.querySelector('[data-undrawn]') !== null)
  }
  scrollTo({ top: 0, behavior: 'instant' })
}

/** A saved file from the browser's own download. */
export async function readDownload(download: Download): Promise<SavedFile> {
  const bytes = await readFile(await download.path())
  return { name: download.suggestedFilename(), bytes, text: bytes.toString('utf8') }
}

/** Visible texts, each on one line. */
export async function textsOf(locator: Locator): Promise<readonly string[]> {
  const texts = await locator.allInnerTexts()
  return texts.map((text) => text.trim().replaceAll(/\s+/g, ' '))
}
