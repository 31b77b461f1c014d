import type { Attribute, Attributes } from '@tiptap/core'

const NUMBER = /^[1-4]$/

/** What does not fit comes from another program's clipboard: the report would not take it. */
function dataAttribute(name: string, key: string, fallback: string | null, fits: RegExp): Partial<Attribute> {
  return {
    default: fallback,
    parseHTML: (element: HTMLElement) => {
      const value = element.getAttribute(`data-${name}`)
      return value !== null && fits.test(value) ? value : fallback
    },
    renderHTML: (attributes) => (attributes[key] === fallback ? {} : { [`data-${name}`]: attributes[key] }),
  }
}

/** Every block: its id, null only until the next transaction gives one, and its audience. */
export const blockAttributes = (): Attributes => ({
  blockId: dataAttribute('block', 'blockId', null, /^[\w-]{1,40}$/),
  audience: dataAttribute('audience', 'audience', 'all', /^(all|submission)$/),
})

/** A block that may open with a mark. Attributes that the report leaves out are null. */
export const headAttributes = (level: number | null, numbering: string | null, mark: string | null): Attributes => ({
  ...blockAttributes(),
  level: {
    default: level,
    parseHTML: (element: HTMLElement) => {
      const value = element.getAttribute('data-level') ?? ''
      return NUMBER.test(value) ? Number(value) : level
    },
    renderHTML: ({ level: value }) => (value === null ? {} : { 'data-level': value }),
  },
  numbering: dataAttribute('numbering', 'numbering', numbering, /^(auto|literal)$/),
  mark: dataAttribute('literal-mark', 'mark', mark, /^.{0,20}$/),
})
