import { describe, expect, it } from 'vitest'
import { defaultView } from '../domain/view.ts'
import type { LinkWarning } from './readParameter.ts'
import { searchParams } from './searchParams.ts'
import { readLink } from './testing/readLink.ts'

/** One word per warning, as the link had it: `quarter=x`, `?x` for a parameter. */
function word(warning: LinkWarning): string {
  switch (warning.kind) {
    case 'unknownParameter':
      return `?${warning.key}`
    case 'unknownValue':
    case 'secondChoice':
      return `${warning.key}=${warning.value}`
    case 'tooMany':
      return `${warning.key}+${warning.left}`
    case 'successor':
    case 'split':
    case 'notInQuarter':
    case 'notYet':
    case 'elsewhere':
      return `${warning.kind} ${warning.municipality.name}`
    case 'emptyRange':
      return `${warning.from}>${warning.to}`
  }
}

/** A link, and every part of it that must be named. None of them changes what the table shows. */
const links: readonly (readonly [string, readonly string[]])[] = [
  ['?', []],
  ['?&&&', []],
  ['?=', []],
  ['?=AM01', []],
  ['?quarter=%', ['quarter=%']],
  ['?quarter=%E0%A4%A', ['quarter=à¤%A']],
  ...Object.keys(searchParams)
    .filter((key) => key !== 'municipality')
    .flatMap((key) =>
      ['__proto__', 'constructor', '-toString'].map(
        (value) => [`?${key}=${value}`, [`${key}=${value}`]] as const,
      ),
    ),
  ['?region=../../etc/passwd', ['region=../../etc/passwd']],
  ['?region=..%2F..%2Fx', ['region=../../x']],
  ['?region=AM01/../AM02', ['region=AM01/../AM02']],
  ['?region=AM01.json%3F', ['region=AM01.json']],
  ['?region=https://x.example/AM01', ['region=https://x.example/AM01']],
  ['?region=//x.example', ['region=//x.example']],
  ['?region=file:///etc/passwd', ['region=file:///etc/passwd']],
  ['?dataset=https://x.example/', ['dataset=https://x.example/']],
  ['?dataset=../demo', ['dataset=../demo']],
  ['?lang=../../en', ['lang=../../en']],
  ['?quarter=<script>alert(1)</script>', ['quarter=<script>alert(1)</script>']],
  ['?region="><img src=x onerror=alert(1)>', ['region="><img src=x onerror=alert(1)>']],
  ['?sort=javascript:alert(1)', ['sort=javascript:alert(1)']],
  ['?measure=%24{7*7}', ['measure=$' + '{7*7}']],
  ['?measure={{7*7}}', ['measure={{7*7}}']],
  ['?quarter=％32020-Q9', ['quarter=2020-Q9']],
  ['?quarter=٢٠٢٠-Q3', ['quarter=٢٠٢٠-Q3']],
  ['?quarter=\u202E3Q-0202', ['quarter=3Q-0202']],
  ['?quarter=2020-Q3&quarter=2020-Q3', []],
  ['?sort=,,,', []],
  ['?columns=,', []],
  ['?sort=-', ['sort=-']],
  ['?columns=true', ['columns=true']],
  ['?lang=de', ['lang=de']],
  ['?measure=NaN', ['measure=NaN']],
  ['?from=-Infinity', ['from=-Infinity']],
  ['?utm_source=mail&fbclid=1', []],
  [`?quarter=${'A'.repeat(8192)}`, [`quarter=${'A'.repeat(8192)}`]],
  [`?sort=${'-'.repeat(8000)}total`, [`sort=${'-'.repeat(8000)}total`]],
  ['?quarter=%00', ['quarter=\0']],
  ['?quarter=%ED%A0%80', ['quarter=í\u00A0€']],
  ['?boundaries=%27DROP TABLE x--', ["boundaries='DROP TABLE x--"]],
  ['?columns=profile5|profile6', ['columns=profile5', 'columns=profile6']],
]

/** Parameters that this page does not have: nothing is said of them. */
const foreign = [
  ...['?;&&=', '?%', '?%E0%A4%A', '?quarter[]=2020-Q3', '?quarter[__proto__]=1', '?lang[]=en'],
  ...['?__proto__=1', '?__proto__[evil]=1', '?constructor[prototype][evil]=1', '?toString=1'],
  ...['?hasOwnProperty=1', '?length=1', '?data=https://x.example', '?<script>=1'],
  ...['?javascript:alert(1)', '?utm_source=mail&fbclid=1&gclid=1&mc_cid=1'],
  `?${'k'.repeat(8192)}=1`,
]

/** The table stays empty and the warnings name what was asked: nothing of it is known. */
const places: readonly string[] = [
  ...['__proto__', 'constructor', 'toString', 'hasOwnProperty', '../GM0014', 'GM0014/../GM0106'],
  ...['GM0014 OR 1=1', 'GM00144', '<svg onload=alert(1)>', 'javascript:alert(1)', '=1+1', '%'],
  ...['undefined', 'null', 'NaN', '*', 'A'.repeat(8192), 'ﬀ', 'é'.repeat(2000)],
]

describe('a hostile link', () => {
  it.each(foreign)('%.40s shows the default view and says nothing', (search) => {
    expect(readLink(search)).toEqual({ view: defaultView, warnings: [] })
  })

  it.each(links)('%.60s shows the default view and names each bad part once', (search, words) => {
    const { view, warnings } = readLink(search)
    expect([view, ...warnings.map(word)]).toEqual([defaultView, ...words])
  })

  it.each(places)('naming %.30j as municipality gives no rows and names it', (name) => {
    expect(readLink(`?municipality=${encodeURIComponent(name)}`)).toMatchObject({
      view: { selection: { kind: 'unknown', values: [name] } },
      warnings: [{ kind: 'unknownValue', key: 'municipality', value: name }],
    })
  })

  it.each(Object.keys(searchParams))('with 5,000 values of %s is cut at 400 and says so', (key) => {
    const search = `?${Array.from({ length: 5000 }, (_, index) => `${key}=x${index}`).join('&')}`
    const { warnings } = readLink(search)
    expect(warnings).toHaveLength(401)
    expect(warnings.filter(({ kind }) => kind === 'tooMany')).toEqual([
      { kind: 'tooMany', key, left: 4600 },
    ])
  })

  it('with the same value 10,000 times is one value', () => {
    expect(readLink(`?${'municipality=GM0106&'.repeat(10_000)}`).warnings).toEqual([])
  })

  it('pollutes nothing', () => {
    const before = Object.getOwnPropertyNames(Object.prototype)
    for (const search of [...links.map(([one]) => one), ...foreign]) readLink(search)
    expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(before)
    expect('evil' in {}).toBe(false)
  })
})
