import { type DataSet, defaultView, type Language, type View } from '../domain/view.ts'
import { type QueryValues, toQueryString } from './parameters.ts'
import { writeView } from './writeView.ts'

/** A link to a view from any other view: `?measure=share`. It is the same wherever the site stands. */
export function linkTo(view: View): string {
  return linkToValues(writeView(view))
}

/** A link to what these values say, judged or not. */
export function linkToValues(values: QueryValues): string {
  return toQueryString(values) || './'
}

/** The whole address of a link, for where it leaves the page: a message, a file, a sheet of paper. */
export function addressOf(link: string): string {
  return new URL(link, location.href).href
}

/** The start page of a data set, in the language of the link: its places and quarters are others. */
export function inDataSet(values: QueryValues, dataSet: DataSet): QueryValues {
  return { ...writeView({ ...defaultView, dataSet }), lang: values.lang }
}

/** The same link in another language. */
export function inLanguage(values: QueryValues, language: Language): QueryValues {
  return { ...values, lang: language === defaultView.language ? [] : [language] }
}
