import { expect, type Locator, type Page } from '@playwright/test'
import { readDownload, type SavedFile, textsOf } from './DashboardPage.ts'

export const charts = {
  coverage: 'Dekking: Sonar en doelgroepregister',
  profiles: 'Klantprofielen in de tijd',
  coverageShare: /^Dekking in procenten/,
  multiples: /^Totaal in Sonar per /,
  register: /^Doelgroepregister in heel Nederland/,
} as const

/** A chart as a reader meets it, found by its heading. */
export class ChartCard {
  readonly figure: Locator
  readonly drawing: Locator
  readonly tooltip: Locator
  readonly asTable: Locator
  private readonly page: Page

  constructor(page: Page, name: string | RegExp) {
    this.page = page
    this.figure = page.getByRole('figure', { name })
    this.drawing = this.figure.locator('svg[role]')
    this.tooltip = this.figure.getByRole('tooltip')
    this.asTable = this.figure.getByRole('button', { name: 'Toon als tabel' })
  }

  /** Goes to the chart and waits for its drawing, which is made when a reader comes near. */
  async show(): Promise<void> {
    await this.figure.scrollIntoViewIfNeeded()
    await expect(this.drawing).toBeVisible()
  }

  /** Shows the table and reads the lines below its headings. */
  async tableRows(): Promise<readonly string[]> {
    if ((await this.figure.getByRole('table').count()) === 0) await this.asTable.click()
    await expect(this.figure.getByRole('table')).toBeVisible()
    return textsOf(this.figure.locator('tbody').getByRole('row'))
  }

  /** Rests the pointer on the drawing. */
  async point(): Promise<void> {
    await this.show()
    await this.drawing.hover({ position: { x: 200, y: 120 } })
    await expect(this.tooltip).toBeVisible()
  }

  async save(kind: 'PNG' | 'SVG'): Promise<SavedFile> {
    const saved = this.page.waitForEvent('download')
    await this.figure.getByRole('button', { name: `Opslaan als ${kind}` }).click()
    return readDownload(await saved)
  }
}
