import { type ReactElement, useRef } from 'react'
import type { Filters } from '../features/filters/Filters.tsx'
import { messageTexts } from '../i18n/messageTexts.ts'
import { useTexts } from '../i18n/useTexts.ts'
import { useFocusHandOver } from '../ui/useFocusHandOver.ts'
import { linkTo } from '../url/linkTo.ts'
import { askedPhrase } from './askedPhrase.ts'
import { choicesOf, noFilters } from './choicesOf.ts'
import styles from './Dashboard.module.css'
import { DataFaultMessage } from './DataFaultMessage.tsx'
import type { Content } from './useContent.ts'
import type { Dashboard } from './useDashboard.ts'

interface NoFiguresProps {
  readonly dashboard: Dashboard
  readonly content: Extract<Content, { kind: 'fault' }>
  /** Given by the page, which has it: a part that comes later brings no second one. */
  readonly controls: typeof Filters
}

/** Says of what there are no figures, and lets the reader choose something else, as far as the index is here. */
export function NoFigures({
  dashboard,
  content,
  controls: Controls,
}: NoFiguresProps): ReactElement {
  const page = useTexts()
  const { areas = [], quarters = [], view, changeView } = dashboard
  const { failure, area = areas[0]?.code, quarter = quarters.at(-1) } = content
  // Without a quarter in the link a region shows its own latest one, which only its file knows.
  const asked = askedPhrase(areas, { ...content, ...(area === 'NL' ? { quarter } : {}) }, page)
  const about = messageTexts(page.language).connection.about(asked)
  const part = useRef<HTMLDivElement>(null)
  useFocusHandOver(part)
  return (
    <div ref={part} className={styles['noFigures']}>
      <DataFaultMessage
        failure={failure}
        rest={asked === '' ? [] : [about]}
        onRetry={() => void dashboard.retry()}
      />
      {area === undefined || quarter === undefined ? null : (
        <Controls
          quarters={quarters}
          quarter={quarter}
          areas={areas}
          area={area}
          municipalities={[]}
          selection={view.selection}
          isAwaitingArea
          sort={view.sort}
          {...choicesOf((changes) => void changeView(changes))}
          clearLink={linkTo({ ...view, ...noFilters })}
        />
      )}
    </div>
  )
}
