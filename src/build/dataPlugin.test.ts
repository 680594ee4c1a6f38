import { afterAll, describe, expect, it, vi } from 'vitest'
import type { Publication } from '../domain/publication.ts'
import { groningen2020Q3 } from '../testing/groningenPublication.ts'
import { data } from './dataPlugin.ts'
import type { DataSetSource } from './servedData.ts'
import { startDevelopmentServer } from './testing/developmentServer.ts'

const invented: Publication = { ...groningen2020Q3, quarter: '2019-Q2' }
const demo = vi.fn<() => DataSetSource>(() => ({ publications: [invented] }))

const server = await startDevelopmentServer({ plugins: [data({ demo })] })
afterAll(server.close)

async function get(path: string) {
  const response = await server.get(path)
  return { status: response.status, text: await response.text() }
}

describe('the development server', () => {
  it('makes nothing synthetic until a page asks for it', async () => {
    expect(JSON.parse((await get('/data/published/index.json')).text)).toMatchObject({
      dataSet: 'published',
      quarters: [{ quarter: '2020-Q3' }],
    })
    expect(demo).not.toHaveBeenCalled()
  })

  it('makes the synthetic files once, whatever is asked of them', async () => {
    const index = await get('/data/demo/index.json?1')
    expect(JSON.parse(index.text)).toMatchObject({
      dataSet: 'demo',
      quarters: [{ quarter: '2019-Q2' }],
    })
    expect((await get('/data/demo/regions/AM01.json')).status).toBe(200)
    expect(demo).toHaveBeenCalledTimes(1)
  })

  it('answers 404 for a file that neither set has', async () => {
    expect((await get('/data/demo/regions/AM02.json')).status).toBe(404)
    expect((await get('/data/published/quarters/2019-Q2.json')).status).toBe(404)
  })
})
