/** So few bytes at a time, and so long between, that a small file takes more than ten seconds. */
const drop = { bytes: 32, milliseconds: 250 }

/** The first half at once, and then nothing: no more bytes, no end, no error. */
export async function stalling(response: Response): Promise<Response> {
  const bytes = await bytesOf(response)
  const body = new ReadableStream<Uint8Array>({
    start: (controller) => controller.enqueue(bytes.subarray(0, bytes.length / 2)),
  })
  return withBody(response, body, bytes.length)
}

/** Everything, a few bytes at a time, until nobody listens any more. */
export async function dripping(response: Response): Promise<Response> {
  const bytes = await bytesOf(response)
  let sent = 0
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      await new Promise((resolve) => setTimeout(resolve, drop.milliseconds))
      controller.enqueue(bytes.subarray(sent, sent + drop.bytes))
      sent += drop.bytes
      if (sent >= bytes.length) controller.close()
    },
  })
  return withBody(response, body, bytes.length)
}

async function bytesOf(response: Response): Promise<Uint8Array> {
  return new Uint8Array(await response.arrayBuffer())
}

/** Announced as it would be whole; the bytes are unpacked, whatever the original was. */
function withBody(
  { status, headers }: Response,
  body: ReadableStream<Uint8Array>,
  length: number,
): Response {
  const type = headers.get('content-type') ?? ''
  return new Response(body, {
    status,
    headers: { 'content-type': type, 'content-length': `${length}` },
  })
}
