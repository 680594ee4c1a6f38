import { memo } from 'react'
import { Chip } from '../../components/Chip.tsx'
import { Icon } from '../../components/Icon.tsx'
import { nameInCode } from '../../domain/municipality.ts'
import { useI18n } from '../../i18n/I18nProvider.tsx'
import { useOwnTexts } from '../../i18n/ownTexts.ts'
import { type Finding, formatFinding, longestSentence, printable } from '../../ingest/findings.ts'
import type { ReadDocument } from '../../ingest/readDocument.ts'
import { withFocusNear, withFocusOnRow } from './focusNear.ts'
import styles from './OwnPublications.module.css'
import type { OwnPublicationsProps } from './OwnPublicationsSection.tsx'
import type { ReadingSession } from './ReadingSession.ts'
import { SourceText } from './SourceText.tsx'
import { ViewOwn } from './ViewOwn.tsx'
import type { Item, Verdict } from './verdict.ts'

interface VerdictItemProps extends Pick<OwnPublicationsProps, 'top' | 'onView'> {
  readonly item: Item
  readonly session: Pick<ReadingSession, 'accept' | 'choose' | 'dismiss'>
}

const chips = {
  accepted: { icon: 'check', word: 'accepted' },
  refused: { icon: 'cross', word: 'refused' },
  notKept: { icon: 'cross', word: 'notKept' },
  conflict: { icon: 'list', word: 'conflict' },
} as const

/** What became of one file. It is drawn once, while others are read. */
export const VerdictItem = memo(function VerdictItem(props: VerdictItemProps) {
  const { item, top, onView, session } = props
  const { verdict } = item
  const { verdict: words } = useOwnTexts()
  const { icon, word } = chips[verdict.kind]
  const file = printable(item.file)
  return (
    <li tabIndex={-1}>
      <span className={styles['chip']} data-verdict={verdict.kind}>
        <Icon name={icon} />
        <span>{words[word]}</span>
      </span>
      <div className={styles['body']}>
        <h3>{file}</h3>
        <Words {...props} verdict={verdict} />
      </div>
      <div className={styles['way']}>
        {verdict.kind === 'accepted' ? (
          <ViewOwn
            publication={verdict.publication}
            dataSet={verdict.note === 'samePublished' ? 'published' : 'own'}
            name={words.viewName(file)}
            top={top}
            onView={onView}
          >
            <span>{words.view}</span>
            <Icon name="chevronRight" />
          </ViewOwn>
        ) : (
          <button
            type="button"
            aria-label={words.removeName(file)}
            onClick={withFocusNear(() => session.dismiss(item))}
          >
            <span>{words.remove}</span>
            <Icon name="cross" />
          </button>
        )}
      </div>
    </li>
  )
})

function Words(props: VerdictItemProps & { readonly verdict: Verdict }) {
  const { verdict, item, session, onView } = props
  const { verdict: words } = useOwnTexts()
  switch (verdict.kind) {
    case 'refused':
      return <Refusal {...verdict.document} onAccept={() => void session.accept(item)} />
    case 'notKept':
      return <p>{words[verdict.reason]}</p>
    case 'conflict':
      return (
        <Conflict
          {...verdict}
          onChoose={async (isTaken) => {
            await session.choose(item, isTaken)
            const { region, quarter } = verdict.own.publication
            if (isTaken) onView?.({ dataSet: 'own', region: region.code, quarter })
          }}
        />
      )
    case 'accepted':
      return <Acceptance {...verdict} warnings={item.warnings ?? []} />
  }
}

type AcceptanceProps = Extract<Verdict, { readonly kind: 'accepted' }> & {
  readonly warnings: readonly Finding[]
}

/** What the publication is, and what a reader must know of it. */
function Acceptance({ publication, note, isSynthetic, warnings }: AcceptanceProps) {
  const { formats } = useI18n()
  const { verdict: words, kept } = useOwnTexts()
  const { region, quarter, rows, regionTotal, registerTotal } = publication
  const asPrinted = [region, ...rows].flatMap(({ code }) => nameInCode(code) ?? [])
  return (
    <>
      <p>
        <span>{words.summary(region.name, formats.quarter(quarter), rows.length)}</span>{' '}
        <span>{words.people(formats.count(regionTotal.total), formats.count(registerTotal))}</span>
      </p>
      {note === undefined ? null : <p>{words[note]}</p>}
      {asPrinted.length === 0 ? null : <p>{words.withoutCode(formats.list(asPrinted))}</p>}
      <Findings findings={warnings} />
      {isSynthetic ? (
        <p>
          <Chip tone="synthetic">{kept.invented}</Chip> <span>{words.invented}</span>
        </p>
      ) : null}
    </>
  )
}

/** More findings than these stand in a fold. */
const firstFindings = 3

/** Rules on the figures themselves: what to do about them no finding says. */
const ofFigures: readonly string[] = [
  'rowSum',
  'columnSum',
  'reportedCoverage',
  'registerBelowSonar',
  'duplicateMunicipality',
  'missingMunicipality',
]

interface RefusalProps extends Pick<ReadDocument, 'file' | 'text' | 'findings' | 'acceptable'> {
  readonly onAccept: () => void
}

/** Each finding in the words of the command, what to do, and the text with the lines that it is about. */
function Refusal({ file, text, findings, acceptable, onAccept }: RefusalProps) {
  const { verdict: words } = useOwnTexts()
  const others = findings.slice(firstFindings)
  return (
    <>
      <Findings findings={findings.slice(0, firstFindings)} />
      {others.length === 0 ? null : (
        <details className={styles['fold']}>
          <summary>{words.others(others.length)}</summary>
          <Findings findings={others} />
        </details>
      )}
      {text === '' ? null : <SourceText text={text} findings={findings} />}
      <p>
        {/* The other publications of its data file may be sound. */}
        {findings.some(({ problem }) => problem.rule === 'damagedPublications') ? null : (
          <span>{words.nothing}</span>
        )}{' '}
        {findings.some(({ problem }) => ofFigures.includes(problem.rule)) ? (
          <span>{words.compare}</span>
        ) : null}
      </p>
      {acceptable === undefined ? null : (
        <>
          <p>{nameInCode(acceptable.region.code) ? words.acceptRegion : words.acceptHelp}</p>
          <div className={styles['actions']}>
            <button
              type="button"
              aria-label={words.acceptName(printable(file))}
              onClick={withFocusOnRow(onAccept)}
            >
              {words.accept}
            </button>
          </div>
        </>
      )}
    </>
  )
}

function Findings({ findings }: { readonly findings: readonly Finding[] }) {
  const { language } = useI18n()
  if (findings.length === 0) return null
  return (
    <ul>
      {findings.map((finding) => {
        const [first = '', ...rest] = printable(formatFinding(finding)[language], longestSentence)
        const sentence = `${first.toUpperCase()}${rest.join('')}.`
        return <li key={sentence}>{sentence}</li>
      })}
    </ul>
  )
}

type ConflictProps = Extract<Verdict, { readonly kind: 'conflict' }> & {
  readonly onChoose: (isTaken: boolean) => void
}

/** Every figure that differs from what was there, and the choice between them. */
function Conflict({ own, formerFile, differences, isKept = false, onChoose }: ConflictProps) {
  const { formats } = useI18n()
  const { conflict: words } = useOwnTexts()
  const { region, quarter } = own.publication
  const { count, wholePercentage } = formats
  const names = {
    regionTotal: words.total,
    registerTotal: words.register,
    reportedCoverage: words.percentage,
  } as const
  const place = [region.name, formats.quarter(quarter)] as const
  return (
    <>
      <p>
        {isKept
          ? words.since(...place)
          : formerFile === undefined
            ? words.published(...place)
            : words.own(...place, printable(formerFile))}
      </p>
      <div className={styles['scroll']}>
        <table>
          <caption className="visually-hidden">{words.caption}</caption>
          <thead>
            <tr>
              <th scope="col">{words.what}</th>
              <th scope="col">{isKept ? words.site : words.before}</th>
              <th scope="col">{isKept ? words.yours : words.after}</th>
            </tr>
          </thead>
          <tbody>
            {differences.map(({ of, before, after }) => {
              const format = of.kind === 'reportedCoverage' ? wholePercentage : count
              const write = (values: readonly number[] = []) => {
                const [figure, ...others] = values
                if (figure === undefined) return words.none
                if (others.length > 0) return values.map(format).join(' ')
                return <data value={figure}>{format(figure)}</data>
              }
              return (
                <tr key={JSON.stringify(of)}>
                  <th scope="row">{of.kind === 'row' ? of.name : names[of.kind]}</th>
                  <td>{write(before)}</td>
                  <td>{write(after)}</td>
                </tr>
              )
            })}
          </tbody>
        </table>
      </div>
      <div className={styles['actions']}>
        <button type="button" onClick={withFocusOnRow(() => onChoose(false))}>
          {isKept ? words.takeSite : words.keep}
        </button>
        <button type="button" onClick={withFocusOnRow(() => onChoose(true))}>
          {isKept ? words.keepYours : words.take}
        </button>
      </div>
    </>
  )
}
