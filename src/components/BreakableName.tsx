import { Fragment } from 'react'

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
