import { describe, expect, it } from 'vitest'
import { knownRegion } from '../domain/knownSeries.ts'
import { country } from '../domain/municipality.ts'
import { regions } from '../domain/reference/referencePlaces.ts'
import { twoQuarters } from '../testing/groningenSeries.ts'
import { warnUnknown } from './explainPlaces.ts'
import { serializeView } from './links.ts'
import { mendSearch } from './mendSearch.ts'
import type { Known } from './resolveView.ts'
import { readLink } from './testing/readLink.ts'

const known: Known = {
  dataSets: ['published', 'demo'],
  areas: [country, ...regions.map(({ code, name }) => ({ code, name }))],
  series: knownRegion(twoQuarters),
}

/** The address that a link comes to; anything that would be said of it is in it too. */
function mended(search: string): string {
  const { view, warnings } = readLink(search, known)
  const said = [...warnings, ...warnUnknown(mendSearch(search).unknown, known)]
  return [serializeView(view), ...said.map((one) => JSON.stringify(one))].join(' ')
}

const region = '?dataset=demo&region=AM05'
const quarter = `${region}&quarter=2020-Q3`
const list = '?region=AM01&municipality=GM0106,GM0014'

/** Pieces between spaces; `␣` is a space in one, and escapes are as in TypeScript. */
function pieces(text: TemplateStringsArray): readonly string[] {
  return (text[0] ?? '')
    .trim()
    .split(/\s+/)
    .map((one) => one.replaceAll('␣', ' '))
}

const betweenParameters = pieces`
  &amp; &AMP; &amp;amp; &amp;amp;amp; &#38; &#038; &#38 &#x26; &#X26; &amp;#38; %26 %2526 %252526
  &amp %26amp%3B %26amp; &amp%3B &amp%253B &amp=& \\u0026 %5Cu0026 \\x26 \\& %u0026 =26 ＆ ; ； &#59; &semi; &&
  ? &? %3F %253F ？ &#63; &quest; ␣&␣ +&+ %20 %0A %0D%0A , | /`

const equals = pieces`
  %3D %253D &#61; &#x3d; &equals; &amp;#61; =3D \\u003d ＝ == ␣=␣ %20= =%20 =+ =%22 =%E2%80%9C =\u200B`

const hyphens = pieces`
  – — ‐ ‑ ‒ ― − － ﹣ \u00AD ␣-␣ -␣ _ ␣ \u200B \\- . %2D %252D %E2%80%93 %C2%AD- &#45; &#8209; &#8211;
  &ndash; &hyphen; &shy;- &#173;- &zwnj;- =2D -%0A -%0D%0A␣ -\u200B \u2060-\u2060`

const ends = pieces`
  . , ; : ! ? ) ] } " ' ” ’ » > › „ … * ** _ ~ | / \\ - – · † ¹ ™ 。 、 ） 】 # & ^ ). .) ), ?) !!
  "> '> "/> "></a> </a> <br> </p> "} ') ]( %22 %27 %29 %2E %3E %5D %60 %2C %3B %20 %09 %0A + %C2%A0
  %E2%80%8B %E2%80%9D %E2%80%AF %E3%80%80 %EF%BB%BF %EF%BF%BD %u200B %A0 % %2 %E2%80 \u200E \u202C \u2069
  \u2800 \u3164 👍 Â %C3%82%C2%A0 â€ &nbsp; &nbsp &#160; &#8203; &#8203 &#x200b; &zwnj; &quot; &#34; &gt;
  &gt &rsquo; &rdquo; &raquo; &hellip;. &amp;quot; &amp;gt; &lt;/a&gt; &amp {:target="_blank"} |tekst> [/url]
  "␣target="_blank %0A%0AMet%20vriendelijke%20groet https://x.example/ %20https://x.example/?region=AM05
  ](https://x.example/?dataset=demo) __;!!Dd4!x$
  &data=05%7C02%7Cjan%40x.example%7CUnknown%7CTWFp%3D%3D%7C0&sdata=ab%2Bc%3D&reserved=0`

const wraps = pieces`
  “…” ‘…’ „…” ‚…‘ «…» ‹…› "…" '…' (…) […] {…} <…> *…* **…** ~…~ ||…|| ⟨…⟩ 「…」 ＂…＂ %22…%22
  &quot;…&quot; &ldquo;…&rdquo; \u2068…\u2069 \u202A…\u202C \u200B…\u200B %E2%80%9C…%E2%80%9D`

const invisible = pieces`
  \u00AD \u034F \u061C \u180E \u200B \u200D \u200E \u200F \u2060 \u2066 \uFE0F %EF%BB%BF &constructor; %C2%AD %E2%80%8B
  %25E2%2580%258B &shy; &#8203; &ZeroWidthSpace;`

const betweenValues = pieces`
  ,␣ ;␣ ; | ␣|␣ ␣ + %20 %2C %252C %25252C %2C%20 %7C %3B ,+ ␣,␣ ,, %0A 、 ， ، &comma; &#44; &amp;#44; ·
  ␣-␣ • +%2B+ & &amp; &municipality= &amp;municipality= &MUNICIPALITY= ,\u200B %0A%3E%20 \\,`

const encode = encodeURIComponent
const others: readonly (readonly [string, string])[] = [
  [`?${encode(quarter.slice(1))}`, quarter],
  [`?${encode(quarter)}`, quarter],
  [`?${encode(encode(quarter.slice(1)))}`, quarter],
  [`?${encode(encode(encode(quarter)))}`, quarter],
  [`?url=${encode(`https://x.example/${quarter}`)}&h=AT1`, quarter],
  [`?%64ataset=demo&%72egion=AM05`, region],
  [
    `?${[...region.slice(1)].map((sign) => `%${sign.charCodeAt(0).toString(16)}`).join('')}`,
    region,
  ],
  ['?dataset%3Ddemo&region=AM05', region],
  ['?dataset=demo%2526region%253DAM05', region],
  ['?dataset%3ddemo%26region%3dam05', region],
  [quarter.toUpperCase(), quarter],
  [quarter.toLowerCase(), quarter],
  [list.toLowerCase(), list],
  ['?SORT=-TOTAL,NAME&MEASURE=SHARE', '?sort=-total,name&measure=share'],
  // A browser of old, or a page whose links are read as HTML, makes signs of `&reg` and `&lang`.
  ['?dataset=demo®ion=AM05', region],
  ['?dataset=demo%C2%AEion=AM05', region],
  ['?dataset=demo&reg;ion=AM05', region],
  ['?region=AM05⟨=en', '?region=AM05&lang=en'],
  ['?region=AM05&lang;=en', '?region=AM05&lang=en'],
  ['?dataset=demo&region=ＡＭ０５&quarter=２０２０－Ｑ３', quarter],
  ['?ｄａｔａｓｅｔ＝ｄｅｍｏ＆ｒｅｇｉｏｎ＝ＡＭ０５', region],
  ['?dataset=demo&region=𝐀𝐌𝟎𝟓', region],
  ['?amp;dataset=demo&amp;region=AM05', region],
  ["?'dataset'='demo'&'region'='AM05'", region],
  ['?/dataset=demo&region=AM05', region],
  ['?quar%0Ater=2020-Q3&dataset=demo&region=AM05', quarter],
  ['?dataset=demo&region=AM05&quar=%0D%0Ater=2020-Q3', quarter],
  ['?region=AM05&quarter=2020-Q3&dataset=demo&quarter=2020-Q3.', quarter],
  // Lists of names and columns, in other signs.
  ['?region=AM01&municipality=Assen;Groningen', list],
  ['?region=AM01&municipality="Assen", "Groningen".', list],
  ['?region=AM01&municipality=["GM0106","GM0014"]', list],
  ['?region=AM01&municipality=GM0106 (Assen), GM0014 (Groningen)', list],
  ['?region=AM01&municipality=Assen (GM0106), Groningen [GM0014]', list],
  ['?region=AM01&municipality=GM0106 en GM0014', list],
  ['?region=AM01&municipality=GM0106/GM0014', list],
  ['?region=AM01&municipality=Assen en Groningen', list],
  ['?region=AM01&municipality=Assen / Gem. Groningen', list],
  ['?region=AM01&municipality=Assen & Groningen', list],
  ['?region=AM01&municipality=Aa+&+Hunze&lang=en', '?region=AM01&municipality=GM1680&lang=en'],
  ['?region=AM01&municipality=aa&hunze&lang=en', '?region=AM01&municipality=GM1680&lang=en'],
  ['?region=AM01&mine=Assen&fbclid', '?region=AM01&mine=GM0106'],
  ['?region=AM01&municipality=Assen&amp;Groningen', list],
  ['?region=AM01&municipality=Aa &amp; Hunze en Assen', '?region=AM01&municipality=GM1680,GM0106'],
  ['?region=Arbeidsmarktregio Groningen&mine=GEMEENTE_ASSEN', '?region=AM01&mine=GM0106'],
  ...['Q3-2020', '2020 K3', 'derde kwartaal 2020', 'third quarter of 2020'].map(
    (text): readonly [string, string] => [`${region}&quarter=${text}`, quarter],
  ),
  ...pieces`2020Q3 2020-3 2020/3 2020.3 2020␣3 3-2020 3/2020 2020-Q03 2020-Q-3 3Q2020 3q-2020 3q20 Q3␣20 Q3’20 20Q3 2020-kw3
    2020-kwartaal-3 kwartaal␣3␣2020 3e␣kwartaal␣2020 3E-KWARTAAL-2020 3de␣kwartaal␣2020 3e␣kw.␣2020 2020␣derde␣kwartaal
    derde-kwartaal-2020 Derde_kwartaal_van_2020 third-quarter-2020 3rd␣quarter␣of␣2020 kwartaal␣III␣2020 2020-III kw3␣2020
    2020-Q3\\n 2020-Q3\\r\\n 2020-Q3=0D=0A 2O2O-Q3 2o2o-q3 202O-Q3 Q3-2O20 2020-O3 3Q2O20 2020-QIII kwartaal␣3,␣2020 2020,␣derde␣kwartaal in␣het␣derde␣kwartaal␣van␣2020`.map(
    (text): readonly [string, string] => [`${region}&quarter=${text}`, quarter],
  ),
  ['?region=AMOl&mine=GMO106&compare=AMO5', '?region=AM01&mine=GM0106&compare=AM05'],
  ...pieces`AM5 am-5 AM␣05 AM-05 AMO5 AMo5 AM.05 am05-twente AM05:Twente AM05Twente AM05.html AM05/index.html
    AMR␣Twente regio-twente Regio␣Twente arbeidsmarktregio-twente`.map(
    (text): readonly [string, string] => [`?dataset=demo&region=${text}`, region],
  ),
  ...pieces`GM106,GM14 0106,0014 106,14 GM-0106,GM-0014 GM␣106␣GM␣14 GM0106GM0014 GM0106:GM0014 GM0106_GM0014 GM0106…GM0014
    GM0106,GM0014,... GM0106,GM0014,␣… GMO1O6,GM0O14 GM0l06,GM00I4 gmo106,gmool4`.map(
    (text): readonly [string, string] => [`?region=AM01&municipality=${text}`, list],
  ),
  // Letters of other alphabets, and signs that look alike.
  ['?dаtаset=dеmо&rеgiоn=АМ05', region],
  ['?dataset=demo&region=ΑΜО5', region],
  ['?REGİON=AM05&dataset=demo', region],
  ['?region=АM01&municipality=GМ0106,Grоningen', list],
  ['?columns=t0tal,profileI&sort=-profi1e2', '?sort=-profile2&columns=profile1,total'],
  ['?columns=profile 1,pro%0Afile2&sort=-Profile-1', '?sort=-profile1&columns=profile1,profile2'],
  // Other mail programs, frameworks and chat programs.
  ['?u=https-3A__x.example_-3Fdataset-3Ddemo-26region-3DAM05-26quarter-3D2020-2DQ3&d=DwM', quarter],
  ['?dataset=demo*26region=AM05*26quarter=2020-Q3__;JSU!!abc!xyz$', quarter],
  ['?dataset=3Ddemo&region=3DAM05&quar=ter=3D2020-Q3', quarter],
  ['?dataset=demo&region=AM05&quar-%0Ater=2020-Q3', quarter],
  ['?dataset=demo&region=AM05&quar> ter=2020-Q3', quarter],
  ['?dataset%3%0ADdemo%26region=AM05%0A%0A&quarter=2020-Q3', quarter],
  ['?sort=3D-total&columns=3Dpro=%0Afile1', '?sort=-total&columns=profile1'],
  // Not GM0010 in the first line.
  ['?region=AM01&municipality=GM010%0A6,GM0014', list],
  [`?to=${encode(`https://x.example/${quarter}`)}`, quarter],
  [`${quarter}, 3-5-2024] Jan: kijk eens`, quarter],
  [`${quarter}%0AMet vriendelijke groet,%0AJan de Vries`, quarter],
  [`${quarter}/amp&from=android&sort=desc#:~:text=Groningen`, quarter],
  ['?region=AM01&municipality[0][code]=GM0106&municipality[1][code]=GM0014', list],
  ['?region=AM01&municipality.0=GM0106&municipality1=GM0014', list],
  ['?region=AMR01&municipality=GM00106,%0A%0AGM0014', list],
  ['?region=AM-01-Groningen&municipality=gemeenten Assen en Groningen', list],
  ['?region=AM01&municipality=de gemeente Assen,Municipality of Groningen', list],
  ['?dataset:demo&region:AM05', region],
  ['?dataset%3Ademo%26region%3AAM05', region],
  ['?region=heel Nederland', ''],
  ['?region=The Netherlands', ''],
  ['?region=all', ''],
  ['?region=AM05&municipality=all', '?region=AM05'],
  ['?region=AM05&lang=English', '?region=AM05&lang=en'],
  ['?region=AM05&lang=Nederlands', '?region=AM05'],
  ['?region=AM05&v=2020.3&build=20203', '?region=AM05'],
  ['?region=AM05&lang=en-GB', '?region=AM05&lang=en'],
  ['?region=AM05&lang=en_GB.UTF-8', '?region=AM05&lang=en'],
  ['?region=Groningen (AM01)&mine=Assen (GM0106)', '?region=AM01&mine=GM0106'],
  ['?region=AM01&municipality=Assen - GM0106 plus Groningen', list],
  [`${quarter}. Dit is de link`, quarter],
  [`${quarter}&lang=en, zie onder`, `${quarter}&lang=en`],
  [`${quarter}&lang=en Met vriendelijke groet`, `${quarter}&lang=en`],
  [`${quarter} voor Assen`, quarter],
  [`${quarter}&lang=en voor Assen`, `${quarter}&lang=en`],
  ['?municipality=GM0106 voor het overleg van morgen', '?municipality=GM0106'],
  ['?sort=-total,name voor Assen', '?sort=-total,name'],
  ['?region=AM01&municipality=H%C3%A8t hogeland', '?region=AM01&municipality=GM1966'],
  ['?region=AM01&municipality=H%E8t hogeland', '?region=AM01&municipality=GM1966'],
  ['?region=AM01&municipality=H=C3=A8t hogeland', '?region=AM01&municipality=GM1966'],
  ['?region=AM01&municipality=HÃ©t hogeland', '?region=AM01&municipality=GM1966'],
  ['?region=AM01&municipality=Midden%E2%80%93Gr&ouml;ningen', '?region=AM01&municipality=GM1952'],
  ['?sort=–total; name&columns=total|profile1', '?sort=-total,name&columns=profile1,total'],
  ['?sort=-total+name&ranksort=-gap;name', '?sort=-total,name&ranksort=-gap,name'],
  ['?compare=AM05;AM02', '?compare=AM05,AM02'],
  ['?compare=AM05+AM02', '?compare=AM05,AM02'],
]

/** A link with every parameter. */
const every =
  '?dataset=demo&region=AM01&quarter=2020-Q3&municipality=GM0106,GM0014&sort=-total,name&columns=profile1,total' +
  '&measure=share&boundaries=current&from=2020-Q3&rows=all&mine=GM0106&compare=AM05,AM02&order=size' +
  '&coverage=people&ranksort=-gap,name&lang=en'
/** Each list of it with one parameter for each value. */
const repeated = (first: string, second: string) =>
  every.replace(/&(\w+)=([^&,]+),([^&]+)/g, `&$1${first}=$2&$1${second}=$3`)
const everyInOtherForms: readonly (readonly [string, string])[] = [
  ['lists repeated', repeated('', '')],
  ['lists as of a form', repeated('[]', '[]')],
  ['lists as of a form, encoded', repeated('%5B%5D', '%5B%5D')],
  ['lists with numbers', repeated('[0]', '[1]')],
  ['other signs between values', every.replaceAll(',', ';')],
  ['encoded signs of spaces between values', every.replaceAll(',', '%2B')],
  ['a line broken behind each hyphen', every.replaceAll('-', '-%0D%0A')],
  [
    'lines of a mail that was quoted',
    every.replaceAll('2020', '20%0A> 20').replace('-total', '-%0A> total'),
  ],
  ['dashes in Windows-1252', every.replaceAll('-', '%96')],
  ['dashes in UTF-8 read as Windows-1252', every.replaceAll('-', 'â€“')],
  ['other dashes', every.replaceAll('-', '⁃')],
  ['points between values', every.replaceAll(',', ' · ')],
  ['the rest of a mail', `${every}%0D%0A%0D%0AGroet%2C%20Jan`],
  ['a signature', `${every}%0A--%20%0AJan%2C%20Assen`],
  ['places to break it', every.replace(/([=&,])/g, '$1<wbr>')],
  ['values in bold', every.replace(/=([^&]+)/g, '=%3Cb%3E$1%3C/b%3E')],
  ['the rest of a sentence in brackets', `${every}) en meer`],
  ['capitals', every.toUpperCase()],
]

/** What programs add, by who adds it. */
const added: readonly string[] = [
  'utm_source=n&utm_medium=email&utm_campaign=2020-Q3&utm_content=Groningen&utm_id=GM0014',
  'utm_source_platform=x&gclid=Cj0K&gbraid=1&wbraid=2&gad_source=1&gad_campaignid=2&dclid=1&srsltid=Afm',
  '_ga=2.1.1&_gl=1*abc*_ga*MTIz&sa=D&ust=1&usg=AOv&ved=2ah',
  'fbclid=IwAR0abc&fb_action_ids=1&mibextid=xyz&sfnsn=mo',
  'igshid=1&igsh=abc==&twclid=1&ref_src=twsrc%5Etfw&ref_url=https%3A%2F%2Fx.example%2F&s=20&t=abc',
  'li_fat_id=1&trk=public_post&trackingId=abc%3D%3D&msclkid=1&ttclid=1&epik=1&rdt_cid=1&ScCid=1&yclid=1',
  'mc_cid=a&mc_eid=b&_hsenc=p2A&_hsmi=1&hsCtaTracking=x&hsa_acc=1&hsa_src=Assen&mkt_tok=abc&elqTrackId=1',
  'vero_id=1&oly_enc_id=2&_ke=a&_kx=b&ml_subscriber=1&ck_subscriber_id=1&dm_i=1,ABC&sfmc_id=1&nr_email_referer=1',
  'mtm_campaign=Assen&pk_kwd=b&piwik_campaign=x&matomo_source=x&at_medium=x&at_campaign=Assen&xtor=EPR-1',
  'WT.mc_id=x&ns_source=x&ns_mchannel=email&s_cid=1&s_kwcid=AL!1&cmpid=abc&cid=123&spm=1.2&awc=1_2&irclickid=1',
  'ref=nieuwsbrief&source=email&share=1&si=abc&feature=share&wprov=sfla1&amp=1&outputType=amp&print=true&v=2',
  '_x_tr_sl=nl&_x_tr_tl=en&_x_tr_hl=NL&_x_tr_pto=wapp&hl=nl&gl=NL&PHPSESSID=abc&_=1699999999&guccounter=1',
  'from=timeline&isappinstalled=0',
  'from=email&to=jan@x.example&order=desc',
  'from=now-6h&to=now',
  'from=1601503200000&to=1609455600000',
  'fullscreen&noredirect',
]

function expectMended(damaged: readonly string[], meant: string): void {
  expect(mended(meant)).toBe(meant)
  const wrong = damaged.map((search) => [search, mended(search)]).filter(([, to]) => to !== meant)
  expect(wrong).toEqual([])
}

describe('a link shows what it meant, without a word, whatever a program', () => {
  it('put between its parameters', () => {
    const damaged = betweenParameters.map((sign) => quarter.replaceAll('&', sign))
    expectMended(damaged, quarter)
  })

  it('made of the equals signs', () => {
    const damaged = equals.map((sign) => quarter.replaceAll('=', sign))
    expectMended(damaged, quarter)
  })

  it('made of the hyphen', () => {
    const damaged = hyphens.map((sign) => quarter.replace('2020-', `2020${sign}`))
    expectMended(damaged, quarter)
  })

  it('left at its end', () => {
    expectMended(
      ends.map((sign) => `${quarter}${sign}`),
      quarter,
    )
    const inLists = ends.filter((sign) => !/[|;%&=\s]/.test(sign))
    expectMended(
      inLists.map((sign) => `${list}${sign}`),
      list,
    )
  })

  it('put around it or around its values', () => {
    const pairs = wraps.map((pair) => pair.split('…'))
    const around = pairs.map(([open, close]) => `?${open}${quarter.slice(1)}${close}`)
    const aroundValues = pairs.map(([open, close]) =>
      quarter.replace(/=([^&]+)/g, `=${open}$1${close}`),
    )
    const markdown = '?_dataset=demo&region=AM05&quarter=2020-Q3_'
    expectMended(
      [...around, ...aroundValues].filter((one) => one !== markdown),
      quarter,
    )
  })

  it('put into it that cannot be seen', () => {
    const damaged = invisible.flatMap((sign) => [
      `?${sign}data${sign}set=de${sign}mo&region=AM${sign}05&quarter=20${sign}20-Q3${sign}`,
      `?dataset${sign}=${sign}demo&${sign}region=AM05&quarter=2020-${sign}Q3`,
    ])
    expectMended(damaged, quarter)
  })

  it('put between the values of a list', () => {
    const damaged = betweenValues.map((sign) => list.replace(',', sign))
    expectMended(damaged, list)
  })

  it.each(everyInOtherForms)('did to all of it: %s', (_, damaged) => {
    expectMended([damaged], every)
  })

  it.each(others)('did to it: %s', (damaged, meant) => {
    expectMended([damaged], meant)
  })

  it('added to it', () => {
    const damaged = added.flatMap((more) => [
      `${region}&${more}`,
      `${region}?${more}`,
      `${region}&amp;${more}`,
      `?${more}&${region.slice(1)}`,
    ])
    expectMended(damaged, region)
  })
})

it('what a link has that nobody knows is kept apart, and bytes that are no text are not refused', () => {
  expect(mendSearch('?quarter=%E0%A4%A').search).toBe('?quarter=à¤%25A')
  expect(mendSearch('?quarter=%').search).toBe('?quarter=%25')
  expect(mendSearch('?mine=Гронинген').search).toBe('?mine=Гронинген')
  const { unknown } = mendSearch('?gemeente=Assen&x=1&x=2&quarter=2020-Q3;2020-Q4&AM05')
  const others = [
    ['', '2020-Q4'],
    ['', 'AM05'],
  ]
  expect(unknown).toEqual([['gemeente', 'Assen'], ['x', '1'], ['x', '2'], ...others])
})
