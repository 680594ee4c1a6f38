/** The start of the page under `npm run dev:faults`: network faults first, then the page as it is. */
async function startWithFaults(): Promise<void> {
  const { startFaults } = await import('../../mocks/faults/startFaults.ts')
  await startFaults()
  await import('./main.tsx')
}

void startWithFaults()
