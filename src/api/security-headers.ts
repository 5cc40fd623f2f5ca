import type { FastifyHelmetOptions } from '@fastify/helmet'

/**
 * Headers that keep a page of this server to itself: nothing is loaded from, sent to or framed by
 * another host.
 *
 * Inline styles are allowed because the component library of the review app writes its theme so;
 * inline scripts are not. There is no HSTS and no upgrading to HTTPS, since on a laptop the server
 * speaks plain HTTP on the loopback interface; a proxy that adds TLS adds them too.
 */
export const SECURITY_HEADERS: FastifyHelmetOptions = {
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      defaultSrc: ["'none'"],
      baseUri: ["'none'"],
      connectSrc: ["'self'"],
      fontSrc: ["'self'", 'data:'],
      formAction: ["'self'"],
      frameAncestors: ["'none'"],
      imgSrc: ["'self'", 'data:', 'blob:'],
      manifestSrc: ["'self'"],
      scriptSrc: ["'self'"],
      scriptSrcAttr: ["'none'"],
      styleSrc: ["'self'", "'unsafe-inline'"],
      workerSrc: ["'self'"],
    },
  },
  strictTransportSecurity: false,
  referrerPolicy: { policy: 'no-referrer' },
  xFrameOptions: { action: 'deny' },
}
