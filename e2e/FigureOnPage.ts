import { expect, type Locator, type Page } from '@playwright/test'
import { readDownload, type SavedFile, textOf } from './DashboardPage.ts'

/** A figure as a reader meets it, found by its heading. */
export class FigureOnPage {
  readonly figure: Locator
  readonly drawing: Locator
  readonly slider: Locator
  readonly tooltip: Locator
  readonly asTable: Locator
  private readonly page: Page

  constructor(page: Page, name: string | RegExp) {
    this.page = page
    this.figure = page.getByRole('figure', { name })
    this.drawing = this.figure.getByRole('img')
    this.slider = this.figure.getByRole('slider')
    this.tooltip = this.figure.getByRole('tooltip')
    this.asTable = this.figure.getByRole('button', { name: 'Toon als tabel' })
  }

  /** Goes to the figure and waits for its drawing, which is made when a reader comes near. */
  async show(): Promise<void> {
    await this.figure.scrollIntoViewIfNeeded()
    await expect(this.drawing).toBeVisible()
  }

  /** Presses "Toon als tabel" and reads the lines below the headings. */
  async tableRows(): Promise<readonly string[]> {
    await this.asTable.click()
    await expect(this.figure.getByRole('table')).toBeVisible()
    return textOf(this.figure.locator('tbody').getByRole('row'))
  }

  /** What the slider says where it stands. */
  async spoken(): Promise<string> {
    return (await this.slider.getAttribute('aria-valuetext')) ?? ''
  }

  async save(kind: 'PNG' | 'SVG'): Promise<SavedFile> {
    const saved = this.page.waitForEvent('download')
    await this.figure.getByRole('button', { name: `Opslaan als ${kind}` }).click()
    return readDownload(await saved)
  }
}
