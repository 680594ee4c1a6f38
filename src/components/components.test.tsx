import { render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { Alert } from './Alert.tsx'
import { Checkbox } from './Checkbox.tsx'
import { Popover } from './Popover.tsx'
import { Select } from './Select.tsx'

describe('a checkbox', () => {
  it('is named by its label and says what it becomes', async () => {
    const onChange = vi.fn()
    render(<Checkbox label="Assen" isChecked={false} onChange={onChange} />)
    await userEvent.setup().click(screen.getByText('Assen'))
    expect(screen.getByRole('checkbox', { name: 'Assen' })).not.toBeChecked()
    expect(onChange.mock.calls).toEqual([[true]])
  })

  it('cannot be pressed when it is disabled', async () => {
    const onChange = vi.fn()
    render(<Checkbox label="Assen" isChecked isDisabled onChange={onChange} />)
    await userEvent.setup().click(screen.getByText('Assen'))
    expect(onChange).not.toHaveBeenCalled()
  })
})

it('a list to choose from gives the value of the chosen option', async () => {
  const onChange = vi.fn()
  const options = [
    { value: 'a', label: 'Eerste' },
    { value: 'b', label: 'Tweede' },
  ] as const
  render(<Select label="Keuze" value="a" options={options} onChange={onChange} />)
  await userEvent.setup().selectOptions(screen.getByRole('combobox', { name: 'Keuze' }), 'Tweede')
  expect(onChange.mock.calls).toEqual([['b']])
})

it('a panel under a button has content only while it is open', async () => {
  const user = userEvent.setup()
  render(
    <Popover label="Open" name="Paneel">
      {(close) => (
        <button type="button" onClick={close}>
          Dicht
        </button>
      )}
    </Popover>,
  )
  expect(screen.queryByText('Dicht')).toBeNull()
  await user.click(screen.getByRole('button', { name: 'Open' }))
  expect(screen.getByRole('button', { name: 'Open' })).toHaveAttribute('aria-expanded', 'true')
  expect(screen.getByRole('dialog', { name: 'Paneel' })).toBeInTheDocument()
  await user.click(screen.getByRole('button', { name: 'Dicht' }))
  expect(screen.queryByText('Dicht')).toBeNull()
  expect(screen.getByRole('button', { name: 'Open' })).toHaveAttribute('aria-expanded', 'false')
})

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
