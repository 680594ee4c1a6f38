import { expect, type Locator, type Page } from '@playwright/test'
import { readDownload, type SavedFile, textsOf } from './DashboardPage.ts'

export const charts = {
  municipalities: /^Klantprofielen per gemeente\. /,
  coverage: /^Dekking\. /,
  profiles: /^Klantprofielen in de tijd\. /,
  multiples: /^(?:Gemeenten|Regio’s) in de tijd\. /,
  register: /^Doelgroepregister in Nederland\. /,
} as const

/** A chart as a reader meets it, found by its label. */
export class ChartCard {
  readonly figure: Locator
  /** The first one of a chart in panels; small multiples are read by their list. */
  readonly drawing: Locator
  readonly tooltip: Locator
  readonly asTable: Locator
  private readonly page: Page

  constructor(page: Page, name: string | RegExp) {
    this.page = page
    this.figure = page.getByRole('figure', { name })
    this.drawing = this.figure.locator('svg[role], li > svg').first()
    this.tooltip = this.figure.getByRole('tooltip').first()
    this.asTable = this.figure.getByRole('tab', { name: 'Tabel' })
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

  async save(kind: 'PNG' | 'SVG' | 'CSV'): Promise<SavedFile> {
    await this.show()
    const saved = this.page.waitForEvent('download')
    await this.figure.getByRole('button', { name: 'Download' }).click()
    await this.page.locator('dialog:popover-open').getByRole('button', { name: kind }).click()
    return readDownload(await saved)
  }
}
