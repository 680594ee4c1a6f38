import { Fragment, useState } from 'react'
import { useOwnTexts } from '../../i18n/ownTexts.ts'
import { type Finding, printable } from '../../ingest/findings.ts'
import styles from './OwnPublications.module.css'

interface SourceTextProps {
  readonly text: string
  readonly findings: readonly Finding[]
}

/** Lines before and after the one that a finding is about. */
const around = 2

/** The text as it was read, with line numbers: what is round the first finding, and in a fold the whole. */
export function SourceText({ text, findings }: SourceTextProps) {
  const words = useOwnTexts().text
  const [isOpen, setOpen] = useState(false)
  const lines = text.split(/\r\n|\r|\n/).map((printed, index) => ({ number: index + 1, printed }))
  const found = findings.find((finding) => finding.text !== '')
  return (
    <>
      {found === undefined ? null : (
        <Lines
          name={words.around(found.line)}
          lines={lines.slice(Math.max(0, found.line - 1 - around), found.line + around)}
          findings={findings}
        />
      )}
      <details
        className={styles['fold']}
        onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
      >
        <summary>{words.whole(lines.length)}</summary>
        {isOpen ? (
          <Lines name={words.whole(lines.length)} lines={lines} findings={findings} />
        ) : null}
      </details>
    </>
  )
}

interface LinesProps {
  readonly name: string
  readonly lines: readonly { readonly number: number; readonly printed: string }[]
  readonly findings: readonly Finding[]
}

function Lines({ name, lines, findings }: LinesProps) {
  const words = useOwnTexts().text
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls is reached with the keyboard.
    <section className={styles['text']} aria-label={name} tabIndex={0}>
      <table>
        <tbody>
          {lines.map(({ number, printed }) => {
            const finding = findings.find((one) => one.line === number && one.text !== '')
            return (
              <tr key={number} data-found={finding === undefined ? undefined : ''}>
                <th scope="row">
                  <span className="visually-hidden">{words.line(number)}</span>
                  <span aria-hidden="true">{number}</span>
                </th>
                <td>
                  <Line printed={printable(printed)} finding={finding} />
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </section>
  )
}

interface LineProps {
  readonly printed: string
  readonly finding: Finding | undefined
}

/** A line with what is wrong in it marked: the total that does not fit, a cell, or all of it. */
function Line({ printed, finding }: LineProps) {
  if (finding === undefined) return <Fragment>{printed}</Fragment>
  const { rule, data } = finding.problem
  const wrong = rule === 'rowSum' ? /\S+\s*$/.exec(printed)?.[0] : 'cell' in data ? data.cell : ''
  const start = wrong === undefined || wrong === '' ? -1 : printed.lastIndexOf(String(wrong))
  if (start < 0) return <mark>{printed}</mark>
  const end = start + String(wrong).length
  return (
    <>
      <span>{printed.slice(0, start)}</span>
      <mark>{printed.slice(start, end)}</mark>
      <span>{printed.slice(end)}</span>
    </>
  )
}
