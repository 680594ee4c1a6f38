import { type DataSet, defaultView, type Language, type View } from '../domain/view.ts'
import { type QueryValues, toQueryString } from './parameters.ts'
import { writeView } from './writeView.ts'

/** The full address of a view: the same for whoever makes it on this site. */
export function linkTo(view: View): string {
  return linkToValues(writeView(view))
}

/** The full address of what a link says, judged or not. */
export function linkToValues(values: QueryValues): string {
  return `${location.origin}${location.pathname}${toQueryString(values)}`
}

/** The start page of a data set, in the language of the link: its places and quarters are others. */
export function inDataSet(values: QueryValues, dataSet: DataSet): QueryValues {
  return { ...writeView({ ...defaultView, dataSet }), lang: values.lang }
}

/** The same link in another language. */
export function inLanguage(values: QueryValues, language: Language): QueryValues {
  return { ...values, lang: language === defaultView.language ? [] : [language] }
}
