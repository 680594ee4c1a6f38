import { type ReactNode, useState } from 'react'
import { Chip } from '../../components/Chip.tsx'
import { Icon } from '../../components/Icon.tsx'
import { sha256Of } from '../../data/dataFiles.ts'
import { numberColumnIds } from '../../domain/counts.ts'
import { registerGap } from '../../domain/coverage.ts'
import { type CheckName, checkNames, checksHeld, type Proof, proofOf } from '../../domain/proof.ts'
import type { OpenedFile, Publication } from '../../domain/publication.ts'
import { useChecksTexts } from '../../i18n/checksTexts.ts'
import { openedSource } from '../../i18n/citation.ts'
import { precisePercentage } from '../../i18n/lateFormats.ts'
import styles from './checks.module.css'
import { RegisterBars, RoundingDrawing } from './drawings.tsx'
import { SumsTable, totalRowName } from './SumsTable.tsx'

interface PublicationChecksProps {
  readonly publication: Publication
  /** The file of the reader that it was read from; absent for what the site publishes. */
  readonly opened: OpenedFile | undefined
  /** Address of the data file; absent for a file of the reader. */
  readonly dataFile: string | undefined
  /** Which publication, or another one. */
  readonly choice: ReactNode
}

/** One publication worked out again: the verdict, every sum with its line, and what no sum can show. */
export function PublicationChecks(props: PublicationChecksProps) {
  const { publication, opened } = props
  const { texts, formats, words } = useChecksTexts()
  const { region, quarter, source } = publication
  const proof = proofOf(publication)
  const held = checksHeld(proof)
  const number = (count: number) => words.numbers[count] ?? String(count)
  const title = held === checkNames.length ? words.title : words.titleBroken
  const name = words.publication(region.name, formats.quarter(quarter))
  return (
    <>
      <header className={styles['head']}>
        {opened?.isSynthetic ? (
          <p className={styles['synthetic']}>{texts.synthetic.heading}</p>
        ) : null}
        <h1>{title(number(held), number(checkNames.length))}</h1>
        {opened === undefined ? (
          <p>{words.of(name, formats.month(source.publishedOn))}</p>
        ) : (
          <p>
            <span>{words.label(region.name, formats.quarter(quarter))}</span>.{' '}
            <span>{openedSource(opened, texts)}</span>. <Chip>{texts.own.chip}</Chip>
          </p>
        )}
        <p className={styles['quiet']}>{opened === undefined ? words.intro : words.introOwn}</p>
        {props.choice}
      </header>
      <CheckList publication={publication} proof={proof} dataFile={props.dataFile} />
      <SumsTable publication={publication} proof={proof} name={name} />
      <div className={`${styles['pair']} ${styles['small']}`}>
        <RoundingDrawing publication={publication} proof={proof} />
        <RegisterBars publication={publication} />
      </div>
      <section className={`${styles['section']} ${styles['small']}`} aria-labelledby="sha256">
        <h2 id="sha256">{words.document}</h2>
        <p>{words.hash(source.file)}</p>
        <p className={styles['hash']}>
          <code>{source.sha256}</code>
        </p>
        <CompareFile sha256={source.sha256} />
      </section>
      <section className={styles['section']} aria-labelledby="unseen">
        <h2 id="unseen">{words.unseen.heading}</h2>
        <dl className={styles['unseen']}>
          {(['counted', 'cancelling', 'names', 'coverage', 'gap', 'page'] as const).map((key) => {
            const { term, text } = words.unseen[key]
            const gap = registerGap(publication.regionTotal.total, publication.registerTotal)
            return (
              <div key={key}>
                <dt>{term}</dt>
                <dd>
                  <span>{typeof text === 'string' ? text : text(formats.count(gap))}</span>
                  {key === 'names' ? <Chip>{texts.table.derived}</Chip> : null}
                </dd>
              </div>
            )
          })}
        </dl>
      </section>
    </>
  )
}

interface CheckListProps {
  readonly publication: Publication
  readonly proof: Proof
  readonly dataFile: string | undefined
}

function CheckList({ publication, proof, dataFile }: CheckListProps) {
  const { words } = useChecksTexts()
  const facts = useFacts(publication, proof)
  return (
    <section aria-label={words.list} className={styles['list']}>
      <ul>
        {checkNames.map((name) => {
          const [claim, detail] = facts[name]
          const holds = proof.checks[name]
          return (
            <li key={name} data-holds={holds}>
              <Icon name={holds ? 'check' : 'cross'} />
              <div>
                {holds ? null : <strong>{words.fails}</strong>} <strong>{claim}</strong>
                <p>{detail}</p>
              </div>
            </li>
          )
        })}
        <li>
          <Icon name="file" />
          <div>
            {dataFile === undefined ? null : <a href={dataFile}>{words.dataFile}</a>}
            <a href="#eigen-publicaties">{words.ownPublications}</a>
          </div>
        </li>
      </ul>
    </section>
  )
}

/** What each check claims, and the numbers behind it. */
function useFacts(
  { regionTotal, registerTotal, reportedCoverage, lines }: Publication,
  { rows, columns, rounding, unknown, missing }: Proof,
): Record<CheckName, readonly [claim: string, detail: string]> {
  const { formats, words, language } = useChecksTexts()
  const [sonar, register] = [regionTotal.total, registerTotal].map(formats.count)
  const people = { sonar: sonar ?? '', register: register ?? '' }
  const held = (all: readonly { readonly holds: boolean }[]) =>
    all.filter((one) => one.holds).length
  const [first = 0] = lines?.rows ?? []
  const { share } = rounding
  return {
    rows: [words.rows(held(rows), rows.length), words.rowLines(first, lines?.rows.at(-1) ?? 0)],
    columns: [
      words.columns(held(columns), numberColumnIds.length),
      words.columnLine(lines?.regionTotal ?? 0, totalRowName),
    ],
    total: [words.total, words.totalLine(people.sonar, lines?.regionTotal ?? 0)],
    rounding: [
      words.rounding(formats.wholePercentage(reportedCoverage)),
      share === undefined
        ? words.partOf(people.sonar, people.register)
        : words.shareOf(precisePercentage(share, language), people.sonar, people.register),
    ],
    register: [
      registerTotal === regionTotal.total ? words.registerEqual : words.register,
      words.both(people.register, people.sonar),
    ],
    municipalities: [
      words.municipalities(rows.length - unknown.length, rows.length + missing.length),
      words.byCbs,
    ],
    document: [words.document, words.hashBelow],
  }
}

/** Works out the SHA-256 of a file of the reader, who need not know how to. The file goes nowhere. */
function CompareFile({ sha256 }: { readonly sha256: string }) {
  const { compare } = useChecksTexts().words
  const [result, setResult] = useState<{ readonly file: string; readonly isSame: boolean }>()
  const check = async (file: File | undefined): Promise<void> => {
    if (file === undefined) return
    const isSame = (await sha256Of(await file.arrayBuffer())) === sha256
    setResult({ file: file.name, isSame })
  }
  return (
    <div className={styles['compare']}>
      <label>
        <span>{compare.label}</span>
        <input type="file" onChange={({ target }) => void check(target.files?.[0])} />
      </label>
      <p role="status">
        {result === undefined ? '' : (result.isSame ? compare.same : compare.other)(result.file)}
      </p>
    </div>
  )
}
