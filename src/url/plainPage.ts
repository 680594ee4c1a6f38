import type { Language } from '../domain/view.ts'

/** A page of text beside the dashboard, by the name of its folder on the site. */
export type PlainPage = 'begrippen' | 'toegankelijkheid' | 'privacy'

/** Its address from the top of the site: `begrippen/`, in English `begrippen/en/`. */
export function plainPageAddress(page: PlainPage, language: Language): string {
  return language === 'nl' ? `${page}/` : `${page}/${language}/`
}

/** The way from an address on the site to its top: from `begrippen/en/` it is `../../`. */
export function toTop(address: string): string {
  return '../'.repeat(address.split('/').length - 1)
}
