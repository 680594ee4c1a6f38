import { Fragment } from 'react'
import styles from './BreakableName.module.css'

/** A name that may be broken after its stroke alone: "Zaanstreek/Waterland". */
export function BreakableName({ name }: { readonly name: string }) {
  return (
    <>
      {name.split(/(?<=\/)/).map((part, index) => (
        <Fragment key={part}>
          {index > 0 ? <wbr /> : null}
          <span>{part}</span>
        </Fragment>
      ))}
    </>
  )
}

/** A sentence that is not broken after the hyphen of a name: "Zuid-Holland". */
export function WholeNames({ text }: { readonly text: string }) {
  return (
    <span key={text}>
      {text.split(/([\p{L}']+-\p{Lu}\p{L}*)/u).map((part, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: another text is another sentence
        <span key={index} className={index % 2 === 1 ? styles['whole'] : undefined}>
          {part}
        </span>
      ))}
    </span>
  )
}
