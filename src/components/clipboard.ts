/** False where the browser has no clipboard or the reader refuses it. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return false
  }
}

/** One table in two forms: for plain fields, and for programs that keep cells. */
export interface TableText {
  /** Cells between tabs. */
  readonly text: string
  readonly html: string
}

/** Copies a table still on its way: Safari asks during the press. False where it is refused. */
export async function copyTable(table: Promise<TableText>): Promise<boolean> {
  const blobOf = async (type: string, form: keyof TableText): Promise<Blob> =>
    new Blob([(await table)[form]], { type })
  try {
    const item = new ClipboardItem({
      'text/plain': blobOf('text/plain', 'text'),
      'text/html': blobOf('text/html', 'html'),
    })
    await navigator.clipboard.write([item])
    return true
  } catch {
    return copyText((await table).text)
  }
}
