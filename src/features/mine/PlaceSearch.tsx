import { useCombobox } from 'downshift'
import { useDeferredValue, useEffect, useMemo, useRef, useState } from 'react'
import { Chip } from '../../components/Chip.tsx'
import { Icon } from '../../components/Icon.tsx'
import { makeRoomBelow } from '../../components/Popover.tsx'
import { ProfileSwatch } from '../../components/ProfileSwatch.tsx'
import type { Row } from '../../domain/mergers.ts'
import type { Municipality, MunicipalityCode } from '../../domain/municipality.ts'
import { indexPlaces, type SearchedPlaces } from '../../domain/placeIndex.ts'
import type { PlaceMatch } from '../../domain/placeSearch.ts'
import { owners, profileShares } from '../../domain/profileShares.ts'
import { useLateI18n } from '../../i18n/lateI18n.ts'
import { placeElsewhere, placeReason } from '../../i18n/placeReason.ts'
import { useFoundPlaces } from '../../url/useFoundPlaces.ts'
import styles from './MyMunicipality.module.css'

interface PlaceSearchProps {
  readonly places: SearchedPlaces
  readonly chosen: Municipality | undefined
  readonly onChoose: (code: MunicipalityCode | undefined) => void
}

/** A field that finds a municipality by any of its names, and lists what fits. */
export function PlaceSearch({ places, chosen, onChoose }: PlaceSearchProps) {
  const page = useLateI18n()
  const words = page.texts.mine
  // A press elsewhere on the page, such as another quarter, is answered first.
  const searched = useDeferredValue(places)
  const index = useMemo(() => indexPlaces(searched), [searched])
  const [typed, setTyped] = useState<string>()
  const { found, elsewhere } = useFoundPlaces(typed ?? '', index, places.quarter)
  const nowhere =
    elsewhere === undefined
      ? page.texts.municipalityFilter.noSuchName
      : placeElsewhere(elsewhere, page)
  const none = found.length === 0 && typed !== undefined ? nowhere : undefined
  const {
    isOpen,
    highlightedIndex,
    getLabelProps,
    getInputProps,
    getMenuProps,
    getItemProps,
    getToggleButtonProps,
    openMenu,
  } = useCombobox<PlaceMatch>({
    items: [...found],
    itemToString: (match) => match?.municipality.name ?? '',
    itemToKey: (match) => match?.municipality.code ?? '',
    selectedItem: chosen ? { municipality: chosen } : null,
    inputValue: typed ?? chosen?.name ?? '',
    defaultHighlightedIndex: 0,
    // Only Enter or a press chooses: who leaves the field, or closes its list, keeps what was chosen.
    stateReducer: ({ selectedItem }, { type, changes }) =>
      type === useCombobox.stateChangeTypes.InputBlur ||
      type === useCombobox.stateChangeTypes.InputKeyDownEscape
        ? { ...changes, selectedItem }
        : changes,
    onSelectedItemChange: ({ selectedItem }) => onChoose(selectedItem?.municipality.code),
    // What was typed and not chosen goes away with the list.
    onIsOpenChange: (change) => {
      if (!change.isOpen) setTyped(undefined)
      // The keyboard of a phone takes the lower part of the window.
      else makeRoomBelow(field.current, 0.7 * window.innerHeight)
    },
  })
  // What was typed before the script was here is searched for too.
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => {
    const { activeElement } = document
    if (activeElement !== field.current || !field.current?.value) return
    setTyped(field.current.value)
    openMenu()
  }, [openMenu])
  return (
    <div className={styles['search']}>
      {/* biome-ignore lint/a11y/noLabelWithoutControl: getLabelProps names its control */}
      <label {...getLabelProps()}>{words.label}</label>
      <div className={styles['field']}>
        <input
          {...getInputProps({
            ref: field,
            placeholder: words.placeholder,
            // At once: a field whose text comes later loses letters and the place of the caret.
            onChange: (event) => setTyped(event.currentTarget.value),
            onFocus: (event) => event.currentTarget.select(),
          })}
        />
        {chosen === undefined || isOpen ? (
          <button {...getToggleButtonProps({ 'aria-label': words.label })} type="button">
            <Icon name="chevronDown" />
          </button>
        ) : (
          <button type="button" aria-label={words.clear} onClick={() => onChoose(undefined)}>
            <Icon name="cross" />
          </button>
        )}
      </div>
      <p aria-live="polite" className="visually-hidden">
        {isOpen && typed ? (
          <span key={`${typed} ${none}`}>{none ?? page.texts.table.rows(found.length)}</span>
        ) : null}
      </p>
      {/* Not a stop of its own: Chromium makes whatever scrolls one, and it goes with the focus. */}
      <ul
        {...getMenuProps({ tabIndex: -1 })}
        className={styles['list']}
        data-open={isOpen && found.length > 0}
      >
        {isOpen
          ? found.map((match, at) => (
              <li
                key={match.municipality.code}
                {...getItemProps({ item: match, index: at })}
                data-highlighted={highlightedIndex === at}
              >
                <span>{match.municipality.name}</span>
                {match.reason === undefined ? null : (
                  <small>{placeReason(match.reason, page)}</small>
                )}
              </li>
            ))
          : null}
      </ul>
      {isOpen && none !== undefined ? <p className={styles['none']}>{none}</p> : null}
    </div>
  )
}

/** How many of its profiles employers can find: those of the municipality, and those of UWV there. */
export function Visibility({ row }: { readonly row: Row }) {
  const { texts, formats } = useLateI18n()
  const { mine: words, table } = texts
  const shares = profileShares(row)
  return (
    <div className={styles['visibility']}>
      <p>
        <span>{words.visible}</span> <Chip>{table.derived}</Chip>
      </p>
      <ul>
        {owners.map((owner) => {
          const { share, visible, all } = shares[owner]
          return (
            <li key={owner}>
              <ProfileSwatch of={owner} />
              <span>{table.owners[owner]}</span>
              {share === undefined ? null : <b>{formats.wholePercentage(100 * share)}</b>}
              <span>{words.of(formats.count(visible), formats.count(all))}</span>
            </li>
          )
        })}
      </ul>
    </div>
  )
}

interface AbsenceProps {
  readonly places: SearchedPlaces
  readonly code: MunicipalityCode
}

/** Why a municipality has no row: it began later. */
export function Absence({ places, code }: AbsenceProps) {
  const page = useLateI18n()
  const reason = indexPlaces(places).find((one) => one.code === code)?.reason
  return reason === undefined ? null : <span>{placeReason(reason, page)}</span>
}
