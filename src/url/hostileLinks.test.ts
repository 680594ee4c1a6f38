import { describe, expect, it } from 'vitest'
import { knownRegion } from '../domain/knownSeries.ts'
import { defaultView } from '../domain/view.ts'
import { groningenSeries } from '../testing/groningenSeries.ts'
import { queryValuesOf } from '../testing/queryValues.ts'
import type { LinkNotice } from './linkNotice.ts'
import { parameterKeys } from './parameters.ts'
import { type Known, readView } from './readView.ts'
import { unknownParameters } from './unknownParameters.ts'

const known: Known = {
  dataSets: ['published'],
  areas: [{ code: 'AM01', name: 'Groningen' }],
  series: knownRegion(groningenSeries),
}

function noticesOf(search: string): readonly LinkNotice[] {
  return [...unknownParameters(search), ...readView(queryValuesOf(search), known).notices]
}

/** One word per notice, as the link had it: `quarter=x`, `?x` for a parameter. */
function word(notice: LinkNotice): string {
  switch (notice.kind) {
    case 'unknownParameter':
      return `?${notice.key}`
    case 'unknownValue':
    case 'secondChoice':
      return `${notice.key}=${notice.value}`
    case 'tooMany':
      return `${notice.key}+${notice.left}`
    case 'successor':
    case 'split':
    case 'notInQuarter':
      return `${notice.kind} ${notice.municipality.name}`
    case 'emptyRange':
      return `${notice.from}>${notice.to}`
  }
}

/** A link, and every part of it that must be named. None of them changes what the table shows. */
const links: readonly (readonly [string, readonly string[]])[] = [
  ['?', []],
  ['?&&&', []],
  ['?;&&=', ['?;']],
  ['?=', []],
  ['?=AM01', []],
  ['?%', ['?%']],
  ['?%E0%A4%A', ['?\uFFFD%A']],
  ['?quarter=%', ['quarter=%']],
  ['?quarter=%E0%A4%A', ['quarter=\uFFFD%A']],
  ['?quarter=%zz', ['quarter=%zz']],
  ['?quarter=%00', ['quarter=\0']],
  ['?quarter=2020-Q3%00', ['quarter=2020-Q3\0']],
  ['?quarter=2020-Q3%0d%0aX:1', ['quarter=2020-Q3\r\nX:1']],
  ['?quarter=%ED%A0%80', ['quarter=\uFFFD\uFFFD\uFFFD']],
  ['?quarter=%FF%FE', ['quarter=\uFFFD\uFFFD']],
  ['?quarter=+2020-Q3', ['quarter= 2020-Q3']],
  ['?quarter=2020-Q3+', ['quarter=2020-Q3 ']],
  ['?quarter[]=2020-Q3', ['?quarter[]']],
  ['?quarter[__proto__]=1', ['?quarter[__proto__]']],
  ['?QUARTER=2020-Q3', ['?QUARTER']],
  ['?__proto__=1', ['?__proto__']],
  ['?__proto__[evil]=1', ['?__proto__[evil]']],
  ['?__proto__.evil=1', ['?__proto__.evil']],
  ['?constructor=1', ['?constructor']],
  ['?constructor[prototype][evil]=1', ['?constructor[prototype][evil]']],
  ['?prototype=1', ['?prototype']],
  ['?toString=1', ['?toString']],
  ['?hasOwnProperty=1', ['?hasOwnProperty']],
  ['?valueOf=1', ['?valueOf']],
  ['?length=1', ['?length']],
  ['?region=__proto__', ['region=__proto__']],
  ['?region=constructor', ['region=constructor']],
  ['?quarter=__proto__', ['quarter=__proto__']],
  ['?quarter=toString', ['quarter=toString']],
  ['?sort=__proto__', ['sort=__proto__']],
  ['?sort=-constructor', ['sort=-constructor']],
  ['?sort=toString,valueOf', ['sort=toString', 'sort=valueOf']],
  ['?columns=__proto__', ['columns=__proto__']],
  ['?columns=constructor,hasOwnProperty', ['columns=constructor', 'columns=hasOwnProperty']],
  ['?measure=__proto__', ['measure=__proto__']],
  ['?boundaries=constructor', ['boundaries=constructor']],
  ['?lang=__proto__', ['lang=__proto__']],
  ['?lang=constructor', ['lang=constructor']],
  ['?dataset=__proto__', ['dataset=__proto__']],
  ['?dataset=toString', ['dataset=toString']],
  ['?from=__proto__&to=constructor', ['from=__proto__', 'to=constructor']],
  ['?region=../../etc/passwd', ['region=../../etc/passwd']],
  ['?region=..%2F..%2Fx', ['region=../../x']],
  ['?region=AM01/../AM02', ['region=AM01/../AM02']],
  ['?region=AM01.json%3F', ['region=AM01.json?']],
  ['?region=https://x.example/AM01', ['region=https://x.example/AM01']],
  ['?region=//x.example', ['region=//x.example']],
  ['?region=file:///etc/passwd', ['region=file:///etc/passwd']],
  ['?data=https://x.example', ['?data']],
  ['?dataset=https://x.example/', ['dataset=https://x.example/']],
  ['?dataset=../demo', ['dataset=../demo']],
  ['?lang=../../en', ['lang=../../en']],
  ['?quarter=<script>alert(1)</script>', ['quarter=<script>alert(1)</script>']],
  ['?region="><img src=x onerror=alert(1)>', ['region="><img src=x onerror=alert(1)>']],
  ['?sort=javascript:alert(1)', ['sort=javascript:alert(1)']],
  ['?measure=%24{7*7}', ['measure=$' + '{7*7}']],
  ['?measure={{7*7}}', ['measure={{7*7}}']],
  ['?boundaries=%27;DROP TABLE x;--', ["boundaries=';DROP TABLE x;--"]],
  ['?<script>=1', ['?<script>']],
  ['?javascript:alert(1)', ['?javascript:alert(1)']],
  ['?quarter=％32020-Q3', ['quarter=％32020-Q3']],
  ['?quarter=２０２０-Q3', ['quarter=２０２０-Q3']],
  ['?quarter=\u202E3Q-0202', ['quarter=\u202E3Q-0202']],
  ['?quarter=2020-Q3&quarter=2020-Q3', []],
  ['?sort=,,,', []],
  ['?columns=,', []],
  ['?sort=-', ['sort=-']],
  ['?columns=total;profile1', ['columns=total;profile1']],
  ['?columns=true', ['columns=true']],
  ['?lang=nl-NL', ['lang=nl-NL']],
  ['?lang=NL', ['lang=NL']],
  ['?lang[]=en', ['?lang[]']],
  ['?measure=NaN', ['measure=NaN']],
  ['?from=-Infinity', ['from=-Infinity']],
  ['?utm_source=mail&fbclid=1', []],
  [`?quarter=${'A'.repeat(8192)}`, [`quarter=${'A'.repeat(8192)}`]],
  [`?${'k'.repeat(8192)}=1`, [`?${'k'.repeat(8192)}`]],
  [`?sort=${'-'.repeat(8000)}total`, [`sort=${'-'.repeat(8000)}total`]],
]

/** The table stays empty and the notices name what was asked: nothing of it is known. */
const places: readonly string[] = [
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  '../GM0014',
  'GM0014/../GM0106',
  'GM0014 OR 1=1',
  'GM00144',
  'gm0014',
  '<svg onload=alert(1)>',
  'javascript:alert(1)',
  '=1+1',
  '\0',
  '\u202E',
  '\uFEFF',
  '%',
  'undefined',
  'null',
  'NaN',
  '*',
  'A'.repeat(8192),
  'ﬀ',
  'é'.repeat(2000),
]

describe('a hostile link', () => {
  it.each(links)('%.60s shows the default view and names each bad part once', (search, words) => {
    expect(noticesOf(search).map(word)).toEqual(words)
    expect(readView(queryValuesOf(search), known).view).toEqual(defaultView)
  })

  it.each(places)('naming %.30j as municipality gives no rows and names it', (name) => {
    const search = `?municipality=${encodeURIComponent(name)}`
    expect(noticesOf(search)).toEqual([{ kind: 'unknownValue', key: 'municipality', value: name }])
    expect(readView(queryValuesOf(search), known).view.selection).toEqual({
      kind: 'unknown',
      values: [name],
    })
  })

  it.each(parameterKeys)('with 5,000 values of %s is cut at 400 and says so', (key) => {
    const search = `?${Array.from({ length: 5000 }, (_, index) => `${key}=x${index}`).join('&')}`
    const notices = noticesOf(search)
    expect(notices).toHaveLength(401)
    expect(notices.filter(({ kind }) => kind === 'tooMany')).toEqual([
      { kind: 'tooMany', key, left: 4600 },
    ])
  })

  it('with the same value 10,000 times is one value', () => {
    expect(noticesOf(`?${'municipality=GM0106&'.repeat(10_000)}`)).toEqual([])
  })

  it('pollutes nothing', () => {
    const before = Object.getOwnPropertyNames(Object.prototype)
    for (const [search] of links) noticesOf(search)
    expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(before)
    expect('evil' in {}).toBe(false)
  })
})
