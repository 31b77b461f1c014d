#!/usr/bin/env node
import { ensureDist } from '../scripts/build-dist.mjs'

await ensureDist()
await import('../dist/fazhi.mjs')
