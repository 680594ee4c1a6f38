/**
 * Aborts when this process is asked to end: by a signal, or because the process that started it
 * (`run.mjs`) is gone.
 */
export function stopSignal(): AbortSignal {
  const controller = new AbortController()
  const stop = () => controller.abort()
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop)
  process.once('disconnect', stop)
  // The connection to the starter is for this news only; it must not keep the process alive.
  process.channel?.unref()
  return controller.signal
}
