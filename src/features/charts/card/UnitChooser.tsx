import { Segments } from '../../../components/Segments.tsx'
import type { View } from '../../../domain/view.ts'
import { useLateI18n } from '../../../i18n/lateI18n.ts'

interface UnitChooserProps {
  readonly label: string
  readonly unit: View['coverageUnit']
  readonly onChange: (change: Pick<View, 'coverageUnit'>) => void
}

/** Per cent or people: one choice of the link, for every chart that has both. */
export function UnitChooser({ label, unit, onChange }: UnitChooserProps) {
  const words = useLateI18n().texts.charts.coverage
  return (
    <Segments
      label={label}
      value={unit}
      options={(['percent', 'people'] as const).map((value) => ({ value, label: words[value] }))}
      onChange={(coverageUnit) => onChange({ coverageUnit })}
    />
  )
}
