import { existsSync } from 'node:fs'

export interface Nginx {
  readonly program: string
  readonly brotliModule: string
}

const debian: Nginx = {
  program: '/usr/sbin/nginx',
  brotliModule: '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so',
}

/** Debian's nginx with the module that `docs/serving` needs; `undefined` when either is missing. */
export function findNginx(): Nginx | undefined {
  return existsSync(debian.program) && existsSync(debian.brotliModule) ? debian : undefined
}
