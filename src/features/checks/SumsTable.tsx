import { Icon } from '../../components/Icon.tsx'
import { type ProfileCounts, sumOf } from '../../domain/counts.ts'
import { printedCode } from '../../domain/municipality.ts'
import type { Proof } from '../../domain/proof.ts'
import type { Publication } from '../../domain/publication.ts'
import { lastDayOf } from '../../domain/quarter.ts'
import { useChecksTexts } from '../../i18n/checksTexts.ts'
import styles from './checks.module.css'

/** As it is printed, in every language. */
export const totalRowName = 'TOTAAL AMR'

interface SumsTableProps {
  readonly publication: Publication
  readonly proof: Proof
  /** "derde kwartaal 2020, Groningen" */
  readonly name: string
}

/** Every row with its line and its sum as a formula, every column, and the total row as printed. */
export function SumsTable({ publication, proof, name }: SumsTableProps) {
  const { words } = useChecksTexts()
  const { sums } = words
  const { rows, columns, total } = proof
  const profiles = columns.filter(({ id }) => id !== 'total')
  const [whole] = columns.filter(({ id }) => id === 'total')
  return (
    <section className={styles['section']} aria-labelledby="sums">
      <h2 id="sums">{sums.heading(rows.length, columns.length)}</h2>
      <p className={styles['quiet']}>{sums.text}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      <section className={styles['scroll']} aria-label={sums.scroll} tabIndex={0}>
        <table className={styles['sums']}>
          <caption className="visually-hidden">{sums.caption(name)}</caption>
          <thead>
            <tr>
              <th scope="col" className={styles['line']}>
                {sums.line}
              </th>
              <th scope="col" className={styles['name']}>
                {sums.name}
              </th>
              <th scope="col" className={styles['code']}>
                {sums.code}
              </th>
              {profiles.map(({ id }, index) => (
                <th key={id} scope="col">
                  {sums.column(index + 1)}
                </th>
              ))}
              <th scope="col">{sums.sum}</th>
              <th scope="col">{sums.printed}</th>
              <th scope="col">
                <span className="visually-hidden">{sums.verdict}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.code} id={row.code}>
                <td className={styles['line']} data-label={sums.line}>
                  {row.line}
                </td>
                <th scope="row" className={styles['name']}>
                  {row.name}
                </th>
                <td className={styles['code']}>{printedCode(row.code)}</td>
                <Formula counts={row.counts} />
                <td
                  className={`${styles['number']} ${styles['printed']}`}
                  data-label={sums.printed}
                >
                  <Count value={row.total} />
                </td>
                <Verdict holds={row.holds} />
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <td className={styles['line']} />
              <th scope="row" className={styles['name']} colSpan={2}>
                {sums.added(rows.length)}
              </th>
              {profiles.map(({ id, sum }) => (
                <td key={id} className={styles['number']}>
                  <Count value={sum} />
                </td>
              ))}
              <td />
              <td className={styles['number']}>
                <Count value={whole?.sum ?? 0} />
              </td>
              <Verdict holds={columns.every(({ holds }) => holds)} />
            </tr>
            <tr className={styles['total']}>
              <td className={styles['line']} data-label={sums.line}>
                {total.line}
              </td>
              <th scope="row" className={styles['name']} colSpan={2} lang="nl">
                {totalRowName}
              </th>
              <Formula counts={total.counts} />
              <td className={`${styles['number']} ${styles['printed']}`} data-label={sums.printed}>
                <Count value={total.total} />
              </td>
              <Verdict holds={total.holds} />
            </tr>
          </tfoot>
        </table>
      </section>
      <Places publication={publication} proof={proof} />
    </section>
  )
}

/** `104 + 223 + 541 + 115 = 983`, a cell for each. */
function Formula({ counts }: { readonly counts: ProfileCounts }) {
  const [first, ...others] = counts
  return (
    <>
      <td className={styles['number']}>
        <Count value={first} />
      </td>
      {others.map((count, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a column is known by its place alone
        <td key={index} className={styles['number']} data-sign="+">
          <Count value={count} />
        </td>
      ))}
      <td className={styles['number']} data-sign="=">
        <Count value={sumOf(counts)} />
      </td>
    </>
  )
}

function Count({ value }: { readonly value: number }) {
  return <data value={value}>{useChecksTexts().formats.count(value)}</data>
}

function Verdict({ holds }: { readonly holds: boolean }) {
  const { sums } = useChecksTexts().words
  return (
    <td className={styles['verdict']}>
      <Icon name={holds ? 'check' : 'cross'} />
      <span className="visually-hidden">{holds ? sums.yes : sums.no}</span>
    </td>
  )
}

/** The names against the lists of CBS. */
function Places({ publication, proof }: Pick<SumsTableProps, 'publication' | 'proof'>) {
  const { formats, words } = useChecksTexts()
  const { region, quarter } = publication
  const { rows, unknown, missing, isRegionKnown } = proof
  const namesOf = (all: typeof unknown) => formats.list(all.map(({ name }) => name))
  const day = formats.day(lastDayOf(quarter))
  const area = `${region.name} (${region.code})`
  const broken = [
    ...(isRegionKnown ? [] : [words.sums.unknownRegion(region.name)]),
    ...(unknown.length === 0 ? [] : [words.sums.unknown(namesOf(unknown))]),
    ...(missing.length === 0 ? [] : [words.sums.missing(namesOf(missing))]),
  ]
  const notes = proof.checks.municipalities ? [words.sums.existed(rows.length, day, area)] : broken
  return (
    <>
      {notes.map((note) => (
        <p key={note} className={styles['places']}>
          <Icon name={proof.checks.municipalities ? 'check' : 'cross'} />
          <span>{note}</span>
        </p>
      ))}
    </>
  )
}
