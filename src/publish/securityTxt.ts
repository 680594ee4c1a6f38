const dayInMs = 24 * 60 * 60 * 1000

/** RFC 9116, 2.5.5, advises less than a year. */
const longestInMs = 366 * dayInMs

/** The text with who to tell, which RFC 9116 wants before all else; as it is where nobody is named. */
export function withContact(text: string, contact: string | undefined): string {
  return contact ? text.replace(/^Expires:/m, `Contact: ${contact}\n$&`) : text
}

/** What RFC 9116 does not allow in a security.txt at this time, in words; nothing when it is right. */
export function securityTxtFaults(text: string, now: number): readonly string[] {
  const lines = text.split(/\r?\n/).filter((line) => line !== '' && !line.startsWith('#'))
  const fields = lines.map((line) => /^(?<name>[A-Za-z-]+): (?<value>\S.*)$/.exec(line)?.groups)
  const valuesOf = (name: string): readonly string[] =>
    fields.flatMap((field) =>
      field?.['name']?.toLowerCase() === name ? [field['value'] ?? ''] : [],
    )
  return [
    ...lines.filter((_, index) => fields[index] === undefined).map((line) => `no field: ${line}`),
    ...contactFaults(valuesOf('contact')),
    ...expiryFaults(valuesOf('expires'), now),
    ...(valuesOf('preferred-languages').length > 1 ? ['more than one Preferred-Languages'] : []),
  ]
}

function contactFaults(contacts: readonly string[]): readonly string[] {
  if (contacts.length === 0) return ['no Contact']
  return contacts
    .filter((contact) => !/^(?:https:\/\/[^\s/]+\.|mailto:[^\s@]+@|tel:\+?\d)\S+$/.test(contact))
    .map((contact) => `Contact is no https:, mailto: or tel: address: ${contact}`)
}

function expiryFaults([expires, ...others]: readonly string[], now: number): readonly string[] {
  if (expires === undefined || others.length > 0) return ['not exactly one Expires']
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:Z|[+-]\d\d:\d\d)$/.test(expires)) {
    return [`Expires is no moment: ${expires}`]
  }
  const left = Date.parse(expires) - now
  if (!(left > 0)) return [`Expires is past: ${expires}`]
  return left > longestInMs ? [`Expires is more than a year away: ${expires}`] : []
}
