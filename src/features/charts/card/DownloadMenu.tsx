import { type RefObject, use, useState } from 'react'
import { numberCell, textCell, writeCsv } from '../../../components/csv.ts'
import { Icon } from '../../../components/Icon.tsx'
import { Popover } from '../../../components/Popover.tsx'
import { type Provenance, ProvenanceContext } from '../../../components/Provenance.tsx'
import { SavedFileNote } from '../../../components/SavedFileNote.tsx'
import { type SavedFile, saveFile } from '../../../components/saveFile.ts'
import { useAnnouncement } from '../../../components/useAnnouncement.tsx'
import { useLateI18n } from '../../../i18n/lateI18n.ts'
import { addressOf } from '../../../url/links.ts'
import { PinnedLinkContext } from '../../../url/ViewLink.tsx'
import styles from './ChartCard.module.css'

/** The points that a chart draws: people, or shares 0–1 with four decimals; `undefined` is missing. */
export interface ChartPoints {
  /** Ids for software: `quarter`, `municipality_code`, `municipality_share`. */
  readonly columns: readonly string[]
  readonly rows: readonly (readonly (string | number | undefined)[])[]
}

interface DownloadMenuProps {
  /** Name of the file without its ending: `dekking-am01`. */
  readonly fileName: string
  readonly points: ChartPoints
  /** Where the points come from, for each row of the file. */
  readonly source: string
  readonly card: RefObject<HTMLElement | null>
  /** False beside the table: there is nothing to make a picture of. */
  readonly hasDrawing: boolean
}

const kinds = ['png', 'svg', 'csv'] as const

/** Saves the chart as a picture that says by itself what it shows, or its points. */
export function DownloadMenu(props: DownloadMenuProps) {
  const link = use(PinnedLinkContext)
  const provenance = use(ProvenanceContext)
  const { texts } = useLateI18n()
  const words = texts.charts.card
  const [said, say] = useAnnouncement()
  /** The file that was saved last, of the view behind a link: it goes with that view. */
  const [saved, setSaved] = useState<{ readonly file: SavedFile; readonly link: string }>()
  const saveDrawing = async (kind: 'png' | 'svg', name: string): Promise<SavedFile> => {
    const { savePicture } = await import('./picture.ts')
    const address = addressOf(link)
    const lines = [words.link(address), words.site(siteOf(address))]
    return savePicture(kind, name, props.card.current, lines)
  }
  const save = async (kind: (typeof kinds)[number]): Promise<void> => {
    const base = props.fileName.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')
    const name = `${provenance?.filePrefix ?? ''}${base}.${kind}`
    try {
      const file =
        kind === 'csv' ? savePoints(name, props, provenance) : await saveDrawing(kind, name)
      setSaved({ file, link })
      say((file.hasStarted ? words.saved : words.made)(name))
    } catch {
      setSaved(undefined)
      say(texts.export.failed)
    }
  }
  return (
    <>
      <div className={styles['download']} data-no-picture="">
        <Popover label={words.download} icon="download">
          {(close) => (
            <div data-menu="">
              {(props.hasDrawing ? kinds : (['csv'] as const)).map((kind) => (
                <button
                  key={kind}
                  type="button"
                  onClick={() => {
                    close()
                    void save(kind)
                  }}
                >
                  <Icon name={kind === 'csv' ? 'columns' : 'file'} />
                  <span>
                    <span>{kind.toUpperCase()}</span>
                    <small>{words.kinds[kind]}</small>
                  </span>
                </button>
              ))}
            </div>
          )}
        </Popover>
      </div>
      <span className={styles['done']} data-no-picture="">
        {said}
      </span>
      {saved?.link === link ? <SavedFileNote file={saved.file} words={texts.savedFile} /> : null}
    </>
  )
}

/** "voorbeeld.nl/klantprofielen": the address of the page without what the reader chose. */
function siteOf(address: string): string {
  const { host, pathname } = new URL(address, document.baseURI)
  return `${host}${pathname}`.replace(/\/$/, '')
}

/** The points as a file for software; every row has its source. */
function savePoints(
  name: string,
  { points, source }: Pick<DownloadMenuProps, 'points' | 'source'>,
  provenance: Provenance | undefined,
): SavedFile {
  const lines = points.rows.map((row) => {
    const textAt = (id: string) => row[points.columns.indexOf(id)]?.toString()
    return [
      ...row.map((cell) =>
        typeof cell === 'string' ? textCell(cell) : numberCell(cell, plainNumber),
      ),
      textCell(provenance?.sourceOf(source, textAt('quarter'), textAt('region_code')) ?? source),
    ]
  })
  const text = writeCsv([[...points.columns, 'source'], ...lines], ',')
  return saveFile({ name, blob: new Blob([text], { type: 'text/csv;charset=utf-8' }), text })
}

/** People are whole; a share 0–1 has four decimals. */
function plainNumber(value: number): string {
  return Number.isInteger(value) ? String(value) : value.toFixed(4)
}
