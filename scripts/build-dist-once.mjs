import { ensureDist } from './build-dist.mjs'

/** vitest's global setup: dist/ is as new as the sources. */
export default ensureDist
