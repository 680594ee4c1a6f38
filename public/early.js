// The first script of the page, before anything is drawn. The page holds the figures of its start: a link
// that asks for others must not show those first. And what a reader presses or chooses before the page can
// answer is kept, for src/app/playEarly.ts to do it then.
{
  if (location.search !== '') document.documentElement.dataset.asked = ''
  if (new URLSearchParams(location.search).get('dataset') === 'demo') {
    // Asked for beside the scripts; the figures of the other set are in the page.
    const index = document.createElement('link')
    Object.assign(index, { rel: 'preload', as: 'fetch', crossOrigin: 'anonymous' })
    index.href = './data/demo/index.json'
    document.head.append(index)
  }
  const early = { waiting: 'body', actions: [] }
  const keep = (event) => {
    const { type, target, isTrusted } = event
    const control = isTrusted ? target.closest('button, input, select') : null
    if (control === null || control.closest(early.waiting) === null) return
    // Done once: not now, by a page that is just waking up, and later again.
    event.stopPropagation()
    const isSlider = control.type === 'range'
    if (type === 'click') {
      // A list opens by itself, and a slider slides; what another press would do comes once, later.
      if (isSlider || control.localName === 'select') return
      event.preventDefault()
      early.actions.push({ control })
    } else if (isSlider ? type === 'input' : type === 'change') {
      early.actions.push({ control, value: control.value })
      // The page must find its slider as it made it.
      if (isSlider) control.value = control.defaultValue
    }
  }
  for (const type of ['click', 'input', 'change']) addEventListener(type, keep, true)
  window.early = early
}
