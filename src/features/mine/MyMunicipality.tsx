import { lazy, type ReactElement } from 'react'
import { Icon } from '../../components/Icon.tsx'
import { LazyPart } from '../../components/LazyPart.tsx'
import type { Row } from '../../domain/mergers.ts'
import type { MunicipalityCode } from '../../domain/municipality.ts'
import { placeBySize } from '../../domain/place.ts'
import type { SearchedPlaces } from '../../domain/placeIndex.ts'
import { useI18n } from '../../i18n/I18nProvider.tsx'
import styles from './MyMunicipality.module.css'

const PlaceSearch = lazy(async () => ({ default: (await import('./PlaceSearch.tsx')).PlaceSearch }))

interface MyMunicipalityProps {
  /** Every row of the quarter, in the chosen boundaries. */
  readonly rows: readonly Row[]
  readonly places: SearchedPlaces
  readonly mine: MunicipalityCode | undefined
  /** Its name where the quarter has no row for it. */
  readonly nameOf: (code: MunicipalityCode) => string
  readonly onMine: (mine: MunicipalityCode | undefined) => void
}

/** The reader's own municipality: how many people are in Sonar, and its place among the others. */
export function MyMunicipality(props: MyMunicipalityProps): ReactElement {
  const { rows, places, mine, onMine } = props
  const { texts, formats } = useI18n()
  const words = texts.mine
  const found = mine && placeBySize(rows, mine)
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
          chosen={found?.row ?? (mine && { code: mine, name: props.nameOf(mine) })}
          onChoose={onMine}
        />
      </LazyPart>
      {found ? (
        <>
          <p className={styles['result']}>
            <strong>{formats.count(found.row.total)}</strong>
            <span>{words.inSonar}</span>
            <span>{words.place(found.place, texts.table.rows(rows.length))}</span>
          </p>
          <a className={styles['toChart']} href="#municipalities">
            <Icon name="arrowDown" />
            <span>{words.toChart(found.row.name)}</span>
          </a>
        </>
      ) : (
        <p>
          {mine === undefined
            ? words.intro
            : words.notHere(props.nameOf(mine), formats.quarter(places.quarter))}
        </p>
      )}
    </section>
  )
}
