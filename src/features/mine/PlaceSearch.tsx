import { useCombobox } from 'downshift'
import { type ReactElement, useMemo, useState } from 'react'
import { Icon } from '../../components/Icon.tsx'
import type { Municipality, MunicipalityCode } from '../../domain/municipality.ts'
import { indexPlaces, type SearchedPlaces } from '../../domain/placeIndex.ts'
import { type PlaceMatch, searchPlaces } from '../../domain/placeSearch.ts'
import { useI18n } from '../../i18n/I18nProvider.tsx'
import { placeReason } from '../../i18n/placeReason.ts'
import styles from './MyMunicipality.module.css'

interface PlaceSearchProps {
  readonly places: SearchedPlaces
  readonly chosen: Municipality | undefined
  readonly onChoose: (code: MunicipalityCode | undefined) => void
}

/** A field that finds a municipality by any of its names, and lists what fits. */
export function PlaceSearch({ places, chosen, onChoose }: PlaceSearchProps): ReactElement {
  const page = useI18n()
  const words = page.texts.mine
  const index = useMemo(() => indexPlaces(places), [places])
  const [typed, setTyped] = useState<string>()
  const found = searchPlaces(typed ?? '', index)
  const {
    isOpen,
    highlightedIndex,
    getLabelProps,
    getInputProps,
    getMenuProps,
    getItemProps,
    getToggleButtonProps,
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
    },
  })
  return (
    <div className={styles['search']}>
      {/* biome-ignore lint/a11y/noLabelWithoutControl: getLabelProps names its control */}
      <label {...getLabelProps()}>{words.label}</label>
      <div className={styles['field']}>
        <input
          {...getInputProps({
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
          <span key={typed}>{found.length === 0 ? words.none : words.results(found.length)}</span>
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
      {isOpen && found.length === 0 ? <p className={styles['none']}>{words.none}</p> : null}
    </div>
  )
}
