const HAN = '\\u3400-\\u9fff\\u3001\\u3002\\u201c\\u201d\\u300a\\u300b\\u3014\\u3015'
const BESIDE = new RegExp(`[${HAN}][,:;?!(]|[)][${HAN}]|[,;?!(][${HAN}]`, 'u')

/** The half-width mark beside a Chinese character, with its neighbour; null where the text is sound (GB/T 15834). */
export function halfWidthMark(text) {
  return BESIDE.exec(text)?.[0] ?? null
}

/** ESLint rule: Chinese text in strings, templates and JSX takes full-width punctuation. */
export default {
  meta: { type: 'problem', docs: { description: 'Chinese text takes full-width punctuation' }, schema: [] },
  create(context) {
    const check = (node, text) => {
      const found = halfWidthMark(text)
      if (found) context.report({ node, message: `Half-width punctuation beside Chinese: ${found}` })
    }
    const isPattern = (node) => {
      const call = node.parent
      return call?.type === 'NewExpression' && call.callee.name === 'RegExp'
    }
    return {
      Literal(node) {
        if (typeof node.value === 'string' && !isPattern(node)) check(node, node.value)
      },
      TemplateLiteral(node) {
        if (!isPattern(node) && node.parent?.tag?.property?.name !== 'raw') {
          check(node, node.quasis.map((quasi) => quasi.value.cooked ?? '').join('x'))
        }
      },
      JSXText(node) {
        check(node, node.value)
      },
    }
  },
}
