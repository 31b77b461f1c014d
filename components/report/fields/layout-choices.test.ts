import { expect, it } from 'vitest'
import { DEFAULT_SETTINGS, settingsSchema } from '@/lib/report/settings'
import { LAYOUT_CHOICES } from './layout-choices'

const valueOf = (word: string) => (word === 'true' ? true : word === 'false' ? false : word)

it('offers every setting once, the default first', () => {
  expect(LAYOUT_CHOICES.map(({ key }) => key).sort()).toEqual(Object.keys(DEFAULT_SETTINGS).sort())
  for (const { key, options } of LAYOUT_CHOICES) expect(valueOf(options[0]!.value)).toBe(DEFAULT_SETTINGS[key])
})

it('offers every value of each setting and no other', () => {
  for (const { key, options } of LAYOUT_CHOICES) {
    for (const { value } of options) settingsSchema.parse({ ...DEFAULT_SETTINGS, [key]: valueOf(value) })
    const field = settingsSchema.shape[key]
    expect(options.map(({ value }) => value).sort(), key).toEqual('options' in field ? [...field.options].sort() : ['false', 'true'])
  }
})
