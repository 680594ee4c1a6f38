/** Trusted types, which TypeScript does not know yet. */
interface TrustedTypePolicies {
  readonly createPolicy: (
    name: string,
    rules: { readonly createScriptURL: (url: string) => string },
  ) => { readonly createScriptURL: (url: string) => string }
}

const policies: TrustedTypePolicies | undefined = Reflect.get(globalThis, 'trustedTypes')

/** The only policy that the Content-Security-Policy of the site allows: src/build/headers.ts. */
const policy = policies?.createPolicy('app', {
  createScriptURL: (url) => {
    if (new URL(url, document.baseURI).origin !== location.origin) {
      throw new TypeError(`No script of this site: ${url}`)
    }
    return url
  },
})

/** The address of a worker script as `new Worker` and `register` accept it under the policy. */
export function workerUrl(url: string): string {
  return policy?.createScriptURL(url) ?? url
}
