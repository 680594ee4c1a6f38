/**
 * What the built pages may do: load from their own address and nothing else. Trusted types are
 * required, and the only one that may be made is the address of the service worker: no text can become script.
 */
const pagePolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "object-src 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types service-worker',
]

/** The policy as a meta tag carries it: browsers ignore frame-ancestors there and warn about it. */
export const metaContentSecurityPolicy = pagePolicy.join('; ')

const unusedFeatures = [
  'accelerometer',
  'autoplay',
  'browsing-topics',
  'camera',
  'display-capture',
  'encrypted-media',
  'fullscreen',
  'geolocation',
  'gyroscope',
  'hid',
  'idle-detection',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'picture-in-picture',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'usb',
  'xr-spatial-tracking',
]

/**
 * Headers of every answer. Clipboard writing is left to the browser's default, because the page
 * copies its own link; browsers ignore Strict-Transport-Security over plain http.
 */
export const securityHeaders: Readonly<Record<string, string>> = {
  'Content-Security-Policy': [...pagePolicy, "frame-ancestors 'none'"].join('; '),
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy': unusedFeatures.map((feature) => `${feature}=()`).join(', '),
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Strict-Transport-Security': 'max-age=31536000; includeSubDomains',
}
