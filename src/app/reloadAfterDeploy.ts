/** After a deploy a part that comes later may be gone: then the page is loaded anew, once, while its server answers. */
export function reloadAfterDeploy(): void {
  // A browser that leaves the page breaks off what is still loading.
  let isLeaving = false
  window.addEventListener('beforeunload', () => {
    isLeaving = true
  })
  window.addEventListener('vite:preloadError', async () => {
    const [visit] = performance.getEntriesByType('navigation')
    if (visit?.toJSON().type === 'reload') return
    const answer = await fetch('./', { cache: 'no-cache' }).catch(() => undefined)
    // Only a page with another script is another version: a part that is lost on the way is no reason.
    const script = document.querySelector('script[type="module"]')?.getAttribute('src') ?? ''
    const isReplaced = answer?.ok && !(await answer.text()).includes(script)
    if (isReplaced && !isLeaving) location.reload()
  })
}
