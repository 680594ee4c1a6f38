import type { Proof } from '../../domain/proof.ts'
import type { Publication } from '../../domain/publication.ts'
import { useChecksTexts } from '../../i18n/checksTexts.ts'
import { perCents, precisePercentage } from '../../i18n/lateFormats.ts'
import styles from './checks.module.css'

/** The percentages that round to the printed one, and where the exact share lies among them. */
export function RoundingDrawing({
  publication,
  proof,
}: {
  readonly publication: Publication
  readonly proof: Proof
}) {
  const { formats, words, language } = useChecksTexts()
  const { reportedCoverage: printed, regionTotal, registerTotal } = publication
  const { lowest, highest, share } = proof.rounding
  const rounded = formats.wholePercentage(printed)
  const [from, to] = [printed - 1, printed + 1]
  // In per cents of the width, with room for half a label at either end: letters keep their size.
  const x = (percentage: number) => 5 + 45 * (percentage - from)
  const ticks = [from, lowest, printed, highest, to].filter((tick) => tick >= 0 && tick <= 100)
  const middle = `${x((lowest + highest) / 2)}%`
  const exact = share === undefined ? undefined : x(100 * share)
  const interval = words.interval(perCents(lowest, language), perCents(highest, language))
  const people = words.partOf(formats.count(regionTotal.total), formats.count(registerTotal))
  const label = share === undefined ? people : `${precisePercentage(share, language)}, ${people}`
  return (
    <section className={styles['section']} aria-labelledby="rounding">
      <h2 id="rounding">{words.rounding(rounded)}</h2>
      <svg
        className={styles['rounding']}
        role="img"
        aria-label={`${label}. ${words.roundsTo(rounded)}: ${interval}.`}
      >
        <line className={styles['axis']} x1={`${x(from)}%`} x2={`${x(to)}%`} y1="76" y2="76" />
        <rect x={`${x(lowest)}%`} y="46" width={`${45 * (highest - lowest)}%`} height="30" />
        <text x={middle} y="66" className={styles['strong']}>
          {words.roundsTo(rounded)}
        </text>
        {[...new Set(ticks)].map((tick) => (
          <g key={tick}>
            <line
              className={styles['axis']}
              x1={`${x(tick)}%`}
              x2={`${x(tick)}%`}
              y1="76"
              y2="82"
            />
            <text x={`${x(tick)}%`} y="98">
              {tick === from || tick === to
                ? formats.wholePercentage(tick)
                : perCents(tick, language)}
            </text>
          </g>
        ))}
        <text x={middle} y="119">
          {interval}
        </text>
        {exact === undefined || exact < 0 || exact > 100 ? null : (
          <g className={styles['exact']}>
            <line x1={`${exact}%`} x2={`${exact}%`} y1="22" y2="76" />
            <circle cx={`${exact}%`} cy="76" r="5" />
            <text
              x={exact < 35 ? '5%' : exact > 65 ? '95%' : `${exact}%`}
              y="15"
              textAnchor={exact < 35 ? 'start' : exact > 65 ? 'end' : 'middle'}
              className={styles['strong']}
            >
              {label}
            </text>
          </g>
        )}
      </svg>
    </section>
  )
}

/** Sonar and the register on one scale. */
export function RegisterBars({ publication }: { readonly publication: Publication }) {
  const { formats, words } = useChecksTexts()
  const { regionTotal, registerTotal, lines } = publication
  const longest = Math.max(registerTotal, regionTotal.total, 1)
  const bars = [
    ['sonar', words.inSonar(lines?.regionTotal ?? 0), regionTotal.total],
    ['register', words.inRegister(lines?.registerTotal ?? 0), registerTotal],
  ] as const
  return (
    <section className={styles['section']} aria-labelledby="register">
      <h2 id="register">
        {registerTotal === regionTotal.total ? words.registerEqual : words.register}
      </h2>
      <dl className={styles['bars']}>
        {bars.map(([key, label, people]) => (
          <div key={key}>
            <dt>{label}</dt>
            <dd>{formats.count(people)}</dd>
            <svg viewBox="0 0 100 16" preserveAspectRatio="none" aria-hidden="true">
              <rect className={styles[key]} width={(100 * people) / longest} height="16" />
            </svg>
          </div>
        ))}
      </dl>
    </section>
  )
}
