import { Suspense } from 'react'
import { Icon } from '../../components/Icon.tsx'
import { LazyPart } from '../../components/LazyPart.tsx'
import { lazyAfterPaint } from '../../components/lazyAfterPaint.ts'
import type { Row } from '../../domain/mergers.ts'
import type { Municipality, MunicipalityCode } from '../../domain/municipality.ts'
import type { SearchedPlaces } from '../../domain/placeIndex.ts'
import { rankBySize } from '../../domain/view.ts'
import { useI18n } from '../../i18n/I18nProvider.tsx'
import styles from './MyMunicipality.module.css'

const PlaceSearch = lazyAfterPaint(async () => (await import('./PlaceSearch.tsx')).PlaceSearch)
const Absence = lazyAfterPaint(async () => (await import('./PlaceSearch.tsx')).Absence)
const Visibility = lazyAfterPaint(async () => (await import('./PlaceSearch.tsx')).Visibility)

interface MyMunicipalityProps {
  /** Every row of the quarter, in the chosen boundaries. */
  readonly rows: readonly Row[]
  readonly places: SearchedPlaces
  readonly mine: MunicipalityCode | undefined
  /** Every municipality of the files: the quarter may have no row for it. */
  readonly named: readonly Municipality[]
  readonly onMine: (mine: MunicipalityCode | undefined) => void
}

/** The reader's own municipality: how many people are in Sonar, and its rank among the others. */
export function MyMunicipality(props: MyMunicipalityProps) {
  const { rows, places, mine, onMine } = props
  const { texts, formats } = useI18n()
  const words = texts.mine
  const found = mine && rankBySize(rows, mine)
  const nameOf = (code: MunicipalityCode): string =>
    props.named.find((one) => one.code === code)?.name ?? code
  return (
    <section id="mine" className={styles['box']} aria-label={words.label}>
      <LazyPart
        loading={texts.loadingPart}
        failed={texts.partFailed}
        reload={texts.reload}
        loadingClass={styles['loading']}
      >
        <PlaceSearch
          places={places}
          chosen={found?.row ?? (mine && { code: mine, name: nameOf(mine) })}
          onChoose={onMine}
        />
      </LazyPart>
      {found ? (
        <>
          <p className={styles['result']}>
            <strong>{formats.count(found.row.total)}</strong>
            <span>{words.inSonar}</span>
            <span>{words.rank(found.rank, texts.table.rows(rows.length))}</span>
          </p>
          <Suspense>
            <Visibility row={found.row} />
          </Suspense>
          <a className={styles['toChart']} href="#municipalities">
            <Icon name="arrowDown" />
            <span>{words.toChart(found.row.name)}</span>
          </a>
        </>
      ) : (
        <p>
          <span>
            {mine === undefined
              ? words.intro
              : words.notHere(nameOf(mine), formats.quarter(places.quarter))}
          </span>{' '}
          {mine === undefined ? null : (
            <Suspense>
              <Absence places={places} code={mine} />
            </Suspense>
          )}
        </p>
      )}
    </section>
  )
}
