import { useState } from 'react'
import { CopyField } from './CopyField.tsx'
import { copyText } from './clipboard.ts'
import { Icon } from './Icon.tsx'

interface CopyButtonProps {
  readonly label: string
  /** Asked for in a browser only: a prerendered page does not know its address. */
  readonly text: () => string
  /** Name of the field that shows the text where the clipboard refuses. */
  readonly fieldLabel: string
  readonly onDone: (isCopied: boolean) => void
}

/** Copies a text; shows it to be selected where the clipboard refuses. */
export function CopyButton({ label, text, fieldLabel, onDone }: CopyButtonProps) {
  /** How often the browser refused since it last agreed. */
  const [refusals, setRefusals] = useState(0)
  const [copied, setCopied] = useState<string>()
  const copy = async (): Promise<void> => {
    const isCopied = await copyText(text())
    setRefusals(isCopied ? 0 : refusals + 1)
    setCopied(isCopied ? text() : undefined)
    onDone(isCopied)
  }
  return (
    <>
      <button type="button" onClick={() => void copy()}>
        <Icon name={copied !== undefined && copied === text() ? 'check' : 'link'} />
        <span>{label}</span>
      </button>
      {refusals > 0 ? (
        // A new field each time, so that it gets the focus each time.
        <CopyField key={refusals} label={fieldLabel} text={text()} isAskedFor />
      ) : null}
    </>
  )
}
