import { expect, test } from 'vitest'
import { inFolder } from '../testing/run-in-folder'

test('every face of the standard is named with the one that serves it here', async () => {
  const { code, out } = await inFolder().fazhi('fonts')
  expect(code).toBe(0)
  for (const face of ['方正小标宋简体', '仿宋_GB2312', '黑体', '楷体_GB2312', '宋体']) expect(out).toContain(`\n${face} `)
})
