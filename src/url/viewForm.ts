import { parameterKeys } from './parameters.ts'

/** The parameters that have a field of their own on the page. */
const fields = ['region', 'quarter', 'sort', 'measure', 'boundaries'] as const

const formId = 'view'

/** Makes a control a field of the form that asks a server for a view: the one way without a script. */
export function viewField<Field extends (typeof fields)[number]>(
  name: Field,
): { readonly name: Field; readonly form: string } {
  return { name, form: formId }
}

/** The form itself, whose fields stand all over the page. Back shows them as the page has them. */
export const viewForm = { id: formId, action: './', method: 'get', autoComplete: 'off' } as const

/** The parameters that only travel along. */
export const otherKeys = parameterKeys.filter((key) => !fields.some((field) => field === key))
