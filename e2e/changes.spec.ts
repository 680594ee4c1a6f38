import { expect, type Page } from '@playwright/test'
import { count, percentage, quarterName } from './dutch.ts'
import { test } from './fixtures.ts'
import { readNational } from './servedHistory.ts'
import { linesNamed, lineText, readTable } from './servedTable.ts'
import { at, demoCountry, demoRegion } from './worlds.ts'

test('The sentences on a region are worked out from two quarters of its data file, and lead to a row and those quarters', async ({
  dashboard,
  page,
  request,
}) => {
  const [before, now] = [
    await readTable(request, demoRegion, '2026-Q2'),
    await readTable(request, demoRegion, '2026-Q3'),
  ]
  const [was, is] = [before.total.at(-1) ?? 0, now.total.at(-1) ?? 0]
  const [wasGap, isGap] = [before.registerTotal - was, now.registerTotal - is]
  const moves = now.lines.flatMap(({ name, figures }) => {
    const [line] = linesNamed(before, name)
    const [old, new_] = [line?.figures.at(-1), figures.at(-1)]
    return old === undefined || new_ === undefined ? [] : [{ name, old, new_, by: new_ - old }]
  })
  const [rise] = moves.toSorted((a, b) => b.by - a.by)
  const [fall] = moves.toSorted((a, b) => a.by - b.by)
  const sentence = (verb: string, move: (typeof moves)[number] | undefined) => {
    const { name = '', old = 0, new_ = 0, by = 0 } = move ?? {}
    return `Het aantal mensen in Sonar ${verb} sinds het vorige kwartaal het meest in ${name}: met ${amount(by, old)}, van ${count(old)} naar ${count(new_)}.`
  }
  await dashboard.open(at(demoRegion, 'measure=share&columns=profile1'))
  await expect(changes(page)).toContainText('SYNTHETISCH')
  await expect(changes(page)).toContainText(
    'Het derde kwartaal 2026, vergeleken met het tweede kwartaal 2026.',
  )
  await expect(changes(page).getByRole('listitem')).toHaveText([
    `Het aantal mensen in Sonar ${verb(is - was)} sinds het vorige kwartaal met ${amount(is - was, was)} tot ${count(is)}.`,
    sentence('steeg', rise),
    sentence('daalde', fall),
    `Het aantal mensen uit het doelgroepregister dat niet in Sonar staat, ${verb(isGap - wasGap)} sinds het vorige kwartaal met ${amount(isGap - wasGap, wasGap)} tot ${count(isGap)}.`,
  ])
  const name = rise?.name ?? ''
  await changes(page)
    .getByRole('link', { name: sentence('steeg', rise) })
    .click()
  await dashboard.expectRows(linesNamed(now, name).map((line) => lineText(demoRegion, line)))
  await expect(page).toHaveURL(/&municipality=GM\d{4}&from=2026-Q2&to=2026-Q3$/)
  await expect(dashboard.figure).toContainText(
    'tweede kwartaal 2026 tot en met derde kwartaal 2026',
  )
  await page.goBack()
  await dashboard.expectQuery(at(demoRegion, 'columns=profile1&measure=share'))
  const followed = changes(page).getByRole('link', { name: sentence('steeg', rise) })
  await expect(followed).toBeFocused()
  await expect(followed).toBeInViewport()
})

test('A quarter tells first what it cannot be compared with: another way of counting, a gap, municipalities that are new', async ({
  dashboard,
  page,
}) => {
  await dashboard.open(at(demoRegion, 'quarter=2021-Q3'))
  await expect(changes(page).getByRole('listitem').first()).toHaveText(
    'Let op: vanaf het derde kwartaal 2021 is anders geteld. Synthetisch: vanaf hier telt een profiel eerder als transparant. Deze wijziging is verzonnen. Bron: SYNTHETISCH.',
  )
  // Groningen has no figures for the first quarter of 2025.
  await dashboard.quarter.selectOption('tweede kwartaal 2025')
  await expect(changes(page)).toContainText(
    'Het tweede kwartaal 2025, vergeleken met het vierde kwartaal 2024. Daartussen is niets gepubliceerd.',
  )
  await dashboard.quarter.selectOption('eerste kwartaal 2021')
  await changes(page)
    .getByRole('link', {
      name: 'Eemsdelta is nieuw: Appingedam, Delfzijl en Loppersum zijn opgegaan in Eemsdelta.',
    })
    .click()
  await dashboard.expectNames(['Eemsdelta'])
  await dashboard.expectQuery(
    '?dataset=demo&region=AM01&quarter=2021-Q1&municipality=GM1979&from=2020-Q4&to=2021-Q1',
  )
})

test('The sentences on the country are about the regions of both quarters only', async ({
  dashboard,
  page,
  request,
}) => {
  const { quarters, regions } = await readNational(request, demoCountry)
  const both = regions.filter(
    ({ sonarTotal }) => sonarTotal.at(-1) !== null && sonarTotal.at(-2) !== null,
  )
  const sum = (index: number) => both.reduce((all, one) => all + (one.sonarTotal.at(index) ?? 0), 0)
  const [was, is] = [sum(-2), sum(-1)]
  const coverages = both.map(({ name, sonarTotal, registerTotal }) => {
    const [old, now] = [-2, -1].map(
      (index) => [sonarTotal.at(index) ?? 0, registerTotal.at(index) ?? 0] as const,
    )
    const [oldSonar = 0, oldRegister = 1] = old ?? []
    const [sonar = 0, register = 1] = now ?? []
    return {
      by: sonar / register - oldSonar / oldRegister,
      text: `${name}: met POINTS procentpunt, van ${percentage(oldSonar, oldRegister)} naar ${percentage(sonar, register)}.`,
    }
  })
  const most = (sign: 1 | -1) => {
    const [{ by, text } = { by: 0, text: '' }] = coverages.toSorted((a, b) => sign * (b.by - a.by))
    return text.replace(
      'POINTS',
      Math.abs(100 * by)
        .toFixed(1)
        .replace('.', ','),
    )
  }
  await dashboard.open(at(demoCountry))
  const sentences = changes(page).getByRole('listitem')
  await expect(sentences.nth(0)).toHaveText(
    `Het aantal mensen in Sonar ${verb(is - was)} sinds het vorige kwartaal met ${amount(is - was, was)} tot ${count(is)}. Dit gaat over de ${both.length} regio’s die in beide kwartalen publiceerden.`,
  )
  await expect(sentences.nth(1)).toHaveText(
    `De dekking van het doelgroepregister steeg sinds het vorige kwartaal het meest in ${most(1)}`,
  )
  await expect(sentences.nth(2)).toHaveText(
    `De dekking van het doelgroepregister daalde sinds het vorige kwartaal het meest in ${most(-1)}`,
  )
  await expect(sentences.last()).toHaveText(
    'Nu niet gepubliceerd, maar in het vorige kwartaal wel: Rivierenland.',
  )
  await sentences.nth(1).getByRole('link').click()
  await expect(dashboard.region).not.toHaveValue('NL')
  await expect(page.getByRole('banner')).toContainText(quarterName(quarters.at(-1) ?? ''))
})

function changes(page: Page) {
  return page.getByRole('region', { name: 'Wat is er veranderd?' })
}

function verb(difference: number): string {
  return difference > 0 ? 'steeg' : 'daalde'
}

/** "32 (0,3%)" */
function amount(difference: number, before: number): string {
  return `${count(Math.abs(difference))} (${percentage(Math.abs(difference), before)})`
}
