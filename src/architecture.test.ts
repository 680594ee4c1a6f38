import { globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { importsOf, withoutComments } from './testing/importsOf.ts'

interface Rule {
  /** Other own folders, from the top of the project. */
  readonly folders: readonly string[]
  /** Packages; `x/*` stands for everything below x. */
  readonly packages: readonly string[]
  /** What only a dynamic import may reach, so that production can drop it. */
  readonly dynamic?: readonly string[]
  readonly why: string
}

const feature: Rule = {
  folders: ['src/domain', 'src/data', 'src/url', 'src/i18n', 'src/ui'],
  packages: ['react'],
  why: 'a feature never needs another feature; what two share goes to a folder below them',
}

/** Who may import whom: the table of the architecture. The longest folder that fits a file counts. */
const rules: Readonly<Record<string, Rule>> = {
  'src/domain': {
    folders: [],
    packages: [],
    why: 'the domain is plain data and pure functions',
  },
  'src/data': {
    folders: ['src/domain'],
    packages: ['valibot', '@tanstack/react-query'],
    why: 'data knows served files, not what a page does with them',
  },
  'src/url': {
    folders: ['src/domain'],
    packages: ['react'],
    why: 'a link is read and written without knowing figures or texts',
  },
  'src/i18n': {
    folders: ['src/domain'],
    packages: ['react'],
    why: 'a catalogue holds texts and formats only',
  },
  'src/ui': {
    folders: [],
    packages: ['react', 'react-dom'],
    why: 'components of ui know neither quarters nor profiles; texts come in as props',
  },
  'src/features/profiles': { ...feature, packages: ['react', '@tanstack/react-table'] },
  'src/features/trend': { ...feature, packages: ['react', 'recharts'] },
  'src/features': feature,
  'src/app': {
    folders: [...feature.folders, 'src/features'],
    packages: [
      'react',
      'react-dom',
      'react-dom/client',
      'react-dom/server',
      'react-dom/static',
      '@tanstack/react-query',
    ],
    dynamic: ['mocks'],
    why: 'the app puts the parts together and knows no library that one of them hides',
  },
  'src/ingest/testing': {
    folders: ['src/domain', 'src/data', 'src/ingest'],
    packages: ['node:*', 'vite'],
    why: 'helpers of the tests read the sources of the ingest too',
  },
  'src/ingest': {
    folders: ['src/domain', 'src/data'],
    packages: ['node:*', 'unpdf'],
    why: 'the ingest runs without the page',
  },
  'src/publish': {
    folders: ['src/domain', 'src/data'],
    packages: ['node:*', 'vite', 'terser', 'valibot', 'msw/vite'],
    why: 'publishing runs in the build, without the page',
  },
  'src/tasks': {
    folders: ['src/domain', 'src/data', 'src/ingest', 'src/publish', 'mocks'],
    packages: ['node:*', 'vite', 'vitest/*', 'valibot', '@stryker-mutator/*', '@playwright/test'],
    why: 'a task is a command for developers; no code of the page belongs in it',
  },
  'src/testing': {
    folders: ['src/domain', 'src/data', 'src/url', 'src/i18n', 'src/ui', 'src/app'],
    packages: ['react', '@tanstack/react-query', 'vite', 'msw', 'msw/*'],
    why: 'helpers of tests serve every folder, so they know no single feature',
  },
  'mocks/faults': {
    folders: [],
    packages: ['msw', 'virtual:msw'],
    why: 'a network fault is the same for every file, whoever asks for it',
  },
  mocks: {
    folders: ['src/domain', 'src/data'],
    packages: ['msw', 'msw/*', 'virtual:msw'],
    why: 'the mock backend answers as a server would, without knowing the page',
  },
  'e2e/engines': {
    // What the machine has, the publication typed by hand, and how a browser says that it is offline.
    folders: ['e2e', 'src/tasks', 'mocks/faults'],
    packages: ['node:*', '@playwright/test', 'puppeteer-core', 'selenium-webdriver'],
    why: 'the tasks in other engines know what a user knows, and where programs stand',
  },
  e2e: {
    // Only where programs stand that the machine may have, and which network faults there are.
    folders: [
      'src/tasks/findApache.ts',
      'src/tasks/findNginx.ts',
      'mocks/faults',
      'playwright.config.ts',
    ],
    packages: ['node:*', '@playwright/test', '@axe-core/playwright', 'papaparse', 'sirv', 'unpdf'],
    why: 'end-to-end tests know what a user knows, and nothing of src',
  },
  'bench/growth': {
    folders: ['src/domain', 'src/publish', 'mocks'],
    packages: ['node:*'],
    why: 'no built site has the country of ten times the regions whose files are weighed here',
  },
  bench: {
    folders: ['src/tasks/findChromium.ts', 'src/tasks/forkSite.ts'],
    packages: ['node:*', '@playwright/test'],
    why: 'measurements take the built site as it is, in the browser of the tests',
  },
}

/** What test files may import beside what their folder may. */
const forTests: Pick<Rule, 'folders' | 'packages'> = {
  folders: ['src/testing', 'mocks', 'src/tasks/findChromium.ts'],
  packages: [
    'node:*',
    'vitest',
    'fast-check',
    'papaparse',
    'nuqs/server',
    'msw',
    'msw/*',
    '@testing-library/*',
    '@playwright/test',
  ],
}

function isTest(file: string): boolean {
  return /\.test\.tsx?$/.test(file) || file.includes('/testing/')
}

function folderOf(file: string): string | undefined {
  return Object.keys(rules).find((folder) => file.startsWith(`${folder}/`))
}

/** `src/features/trend` for a feature: features share a rule, not their files. */
function ownFolder(file: string, folder: string): string {
  return folder === 'src/features' ? file.split('/').slice(0, 3).join('/') : folder
}

function violations(file: string, source: string): readonly string[] {
  const folder = folderOf(file)
  const rule = folder === undefined ? undefined : rules[folder]
  if (folder === undefined || rule === undefined) return [`${file}: its folder has no rule`]
  const own = ownFolder(file, folder)
  const extra = isTest(file) ? forTests : { folders: [], packages: [] }
  const folders = [own, ...rule.folders, ...extra.folders]
  const packages = [...rule.packages, ...extra.packages]
  return importsOf(file, source).flatMap(({ specifier, kind }) => {
    if (kind === 're-export') return [`${file} re-exports ${specifier}: no barrels`]
    const target = specifier.startsWith('.')
      ? path.posix.join(path.posix.dirname(file), specifier)
      : specifier
    const allowed = [...folders, ...packages, ...(kind === 'dynamic' ? (rule.dynamic ?? []) : [])]
    return allowed.some((one) => covers(one, target))
      ? []
      : [`${file} imports ${specifier} (${kind}): not allowed in ${own}, because ${rule.why}`]
  })
}

function covers(allowed: string, target: string): boolean {
  if (allowed.endsWith('*')) return target.startsWith(allowed.slice(0, -1))
  return target === allowed || (isFolder(allowed) && target.startsWith(`${allowed}/`))
}

function isFolder(allowed: string): boolean {
  return allowed.startsWith('src/') || Object.hasOwn(rules, allowed)
}

const files = globSync('{src/*/**,mocks/**,e2e/**,bench/**}/*.{ts,tsx}').map((file) => ({
  file,
  source: readFileSync(file, 'utf8'),
}))

describe('the house', () => {
  it('has no import that the table does not allow', () => {
    expect(files.length).toBeGreaterThan(20)
    expect(files.flatMap(({ file, source }) => violations(file, source))).toEqual([])
  })

  it('has no barrel and no drawer', () => {
    const names = files.map(({ file }) => file)
    expect(names.filter((file) => /\/index\.tsx?$/.test(file))).toEqual([])
    expect(names.filter((file) => /\/(?:utils|helpers|common|types)\//.test(file))).toEqual([])
  })

  it('has a domain without clock, locale, chance or markup', () => {
    const domain = files.filter(({ file }) => file.startsWith('src/domain/') && !isTest(file))
    expect(domain.length).toBeGreaterThan(5)
    const impure = /\b(?:Date|Intl|localeCompare|toLocale\w*|random|document|window)\b/
    expect(
      domain
        .filter(({ file, source }) => impure.test(withoutComments(file, source)))
        .map(({ file }) => file),
    ).toEqual([])
    expect(domain.filter(({ file }) => file.endsWith('.tsx'))).toEqual([])
  })
})

describe('the watch over the house', () => {
  it.each([
    ['src/domain/quarter.ts', "import { useState } from 'react'"],
    ['src/domain/quarter.ts', "import type { Catalogue } from '../i18n/nl.ts'"],
    ['src/features/trend/TrendChart.tsx', "import { Table } from '../profiles/Table.tsx'"],
    ['src/features/summary/Summary.tsx', "import '../filters/Filters.module.css'"],
    ['src/features/summary/Summary.tsx', "import { Line } from 'recharts'"],
    ['src/features/trend/TrendChart.tsx', "const table = () => import('../profiles/Table.tsx')"],
    ['src/ui/Select.tsx', "export * from '../domain/quarter.ts'"],
    ['src/ui/index.ts', "export { Select } from './Select.tsx'"],
    ['src/app/main.tsx', "import { handlers } from '../../mocks/handlers.ts'"],
    ['src/data/queries.ts', "import * as v from 'zod'"],
    ['e2e/table.spec.ts', "import { byName } from '../src/domain/municipalityOrder.ts'"],
    ['e2e/table.spec.ts', "import puppeteer from 'puppeteer-core'"],
    ['e2e/engines/tasks.ts', "import { nl } from '../../src/i18n/nl.ts'"],
    ['bench/main.ts', "import { deriveServedFiles } from '../src/publish/deriveServedFiles.ts'"],
    ['bench/growth/main.ts', "import { indexSchema } from '../../src/data/indexSchema.ts'"],
    ['src/utils/text.ts', "import { describe } from 'vitest'"],
  ])('sees a planted violation in %s: %s', (file, source) => {
    expect(violations(file, source)).toHaveLength(1)
  })

  it('says why', () => {
    expect(violations('src/domain/quarter.ts', "import { useState } from 'react'")).toEqual([
      'src/domain/quarter.ts imports react (import): not allowed in src/domain, because the domain is plain data and pure functions',
    ])
  })

  it('refuses an import that it cannot read', () => {
    expect(() => violations('src/app/main.tsx', 'await import(name)')).toThrow('cannot be read')
    expect(() => violations('src/app/main.tsx', "type T = import('x').T")).toThrow('cannot be read')
  })

  it('allows the mock backend to the app by a dynamic import only', () => {
    expect(violations('src/app/main.tsx', "await import('../../mocks/handlers.ts')")).toEqual([])
  })
})
