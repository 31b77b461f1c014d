import { createHash } from 'node:crypto'
import { expect, it } from 'vitest'
import { TEMPLATES } from './index'

/**
 * What each released version of a template says, as a digest. A stored report names the version it was made from,
 * so a released one never changes: raise the version and add a line.
 */
const RELEASED: Readonly<Record<string, string>> = {
  'department 1': '4cf5ffb29f8beed6',
  'department-statutory 1': '550c36d9cb911013',
  'government 1': '1686b79a51aabe23',
  'town 1': '6b34a388281b7ecf',
  'joint 1': '568399b908c2bf1f',
}

const digest = (value: unknown) => createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 16)

it.each(TEMPLATES.map((template) => [`${template.id} ${template.version}`, template] as const))('%s says what was released', (name, template) => {
  expect(RELEASED[name]).toBe(digest(template))
})
