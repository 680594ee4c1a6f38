// The first script of the page, before anything is drawn. The page holds the figures of its start: a link
// that asks for others must not show those first. And what a reader presses or chooses before the page can
// answer is kept, for src/app/playEarly.ts to do it then.
{
  if (location.search !== '') document.documentElement.dataset.asked = ''
  const early = { waiting: 'body', actions: [] }
  const keep = (event) => {
    const { type, target, isTrusted } = event
    const control = isTrusted ? target.closest('button, input, select') : null
    if (control === null || control.closest(early.waiting) === null) return
    if (type === 'change') early.actions.push({ control, value: control.value })
    // A list opens by itself; what a press would do comes once, later.
    else if (control.localName !== 'select') {
      event.preventDefault()
      early.actions.push({ control })
    }
  }
  addEventListener('click', keep, true)
  addEventListener('change', keep, true)
  window.early = early
}
