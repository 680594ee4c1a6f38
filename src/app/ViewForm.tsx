import type { ReactElement } from 'react'
import type { View } from '../domain/view.ts'
import { otherKeys, viewForm } from '../url/viewForm.ts'
import { writeView } from '../url/writeView.ts'

/**
 * The form that asks a server for a view, for a reader without scripts: the lists and the headings of
 * the table are its fields and buttons. With scripts it is never sent.
 */
export function ViewForm({ view }: { readonly view: View }): ReactElement {
  const values = writeView(view)
  return (
    <form {...viewForm} hidden onSubmit={(event) => event.preventDefault()}>
      {otherKeys.flatMap((key) =>
        values[key].map((value) => (
          <input key={`${key}=${value}`} type="hidden" name={key} value={value} />
        )),
      )}
    </form>
  )
}
