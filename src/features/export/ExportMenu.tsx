import { lazy, type ReactElement } from 'react'
import { useTexts } from '../../i18n/useTexts.ts'
import { inTime } from '../../ui/inTime.ts'
import { LaterPart } from '../../ui/LaterPart.tsx'
import { Popover } from '../../ui/Popover.tsx'
import type { ExportProps } from './ExportPanel.tsx'

const loadPanel = () => inTime(() => import('./ExportPanel.tsx'))
const ExportPanel = lazy(async () => ({ default: (await loadPanel()).ExportPanel }))

/** Saves what the table shows. */
export function ExportMenu(props: ExportProps): ReactElement {
  const { texts } = useTexts()
  const { button } = texts.export
  return (
    <Popover label={button} name={button} onNear={() => void loadPanel()}>
      {(close) => (
        <LaterPart loading={texts.loadingPart} failed={texts.partFailed} reload={texts.reload}>
          <ExportPanel {...props} onClose={close} />
        </LaterPart>
      )}
    </Popover>
  )
}
