import { render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { Alert } from './Alert.tsx'

describe('an alert', () => {
  const alert = (isBusy: boolean, onAction = vi.fn()) => (
    <Alert
      tone="error"
      heading="Kop"
      details={<small>Bestand</small>}
      action="Opnieuw"
      isBusy={isBusy}
      onAction={onAction}
    >
      <p>Oorzaak</p>
    </Alert>
  )

  it('announces heading and cause, and offers the way out', async () => {
    const onAction = vi.fn()
    render(alert(false, onAction))
    expect(screen.getByRole('alert')).toHaveTextContent(/^KopOorzaak$/)
    expect(screen.getByText('Bestand')).toBeVisible()
    await userEvent.setup().click(screen.getByRole('button', { name: 'Opnieuw' }))
    expect(onAction).toHaveBeenCalledTimes(1)
  })

  it('is announced again when a new try fails too, and not while that is under way', () => {
    const { rerender } = render(alert(false))
    const announced = screen.getByText('Oorzaak')
    rerender(alert(true))
    expect(screen.getByRole('alert')).toHaveAttribute('aria-busy', 'true')
    expect(screen.getByText('Oorzaak')).toBe(announced)
    rerender(alert(false))
    expect(screen.getByText('Oorzaak')).not.toBe(announced)
  })
})
