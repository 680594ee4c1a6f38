import { createServer } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import { ensurePortIsFree, portProblem, serverPort } from './serverPort.ts'

describe('the port of the server', () => {
  it('is 4173 when PORT says nothing', () => {
    expect(serverPort('')).toBe(4173)
  })

  it('is what PORT says', () => {
    expect(serverPort('8080')).toBe(8080)
    expect(serverPort('0')).toBe(0)
  })

  it.each(['abc', '-1', '65536', '80.5', ' 80', '1e3'])(
    'is refused in two languages: %s',
    (text) => {
      expect(() => serverPort(text)).toThrow(/is geen poortnummer.*\n.*is not a port number/)
    },
  )

  it('names another port when this one is in use', () => {
    expect(portProblem(4173, 'EADDRINUSE')).toContain('PORT=4174 npm start')
  })

  it('names the code of any other problem', () => {
    expect(portProblem(80, 'EACCES')).toContain('EACCES')
  })
})

describe('a port in use', () => {
  const other = createServer()
  afterEach(() => other.close())

  it('is found before anything is built', async () => {
    const port = await new Promise<number>((resolve) => {
      other.listen(0, '127.0.0.1', () => {
        const address = other.address()
        resolve(typeof address === 'object' ? (address?.port ?? 0) : 0)
      })
    })
    await expect(ensurePortIsFree(port)).rejects.toThrow(`Poort ${port} is al in gebruik`)
    await expect(ensurePortIsFree(0)).resolves.toBeUndefined()
  })
})
