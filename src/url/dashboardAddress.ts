import { defaultView, type View } from '../domain/view.ts'
import { toQueryString } from './parameters.ts'
import { writeView } from './writeView.ts'

/** A view of the dashboard from the top of the site: an empty text, or a query such as `?lang=en`. */
export function dashboardAddress(view: Partial<View>): string {
  return toQueryString(writeView({ ...defaultView, ...view }))
}
