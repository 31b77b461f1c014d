import { Extension } from '@tiptap/core'
import { closeHistory } from '@tiptap/pm/history'
import { Plugin, PluginKey, TextSelection, type Command } from '@tiptap/pm/state'
import { Decoration, DecorationSet } from '@tiptap/pm/view'
import type { FigureSource } from './figure-source'
import { findMatches, replaceMatches, type Match } from './find-text'

interface FindState {
  query: string
  matches: Match[]
  /** Index of the match shown as the current one; -1 without any. */
  current: number
}

const NOTHING: FindState = { query: '', matches: [], current: -1 }

export const findKey = new PluginKey<FindState>('find')

const show = (current: number): Command => (state, dispatch) => {
  const match = findKey.getState(state)?.matches[current]
  if (!match) return false
  const { tr } = state
  tr.setSelection(TextSelection.create(tr.doc, match.from, match.to)).setMeta(findKey, { current })
  dispatch?.(tr.scrollIntoView())
  return true
}

/** Seeks the words from the caret on and marks every place; '' ends the search. */
export function seek(query: string): Command {
  return (state, dispatch) => {
    dispatch?.(state.tr.setMeta(findKey, { query }))
    return true
  }
}

/** Goes to the next (1) or previous (-1) match, round the end. */
export function step(by: 1 | -1): Command {
  return (state, dispatch) => {
    const { matches, current } = findKey.getState(state) ?? NOTHING
    if (matches.length === 0) return false
    return show((current + by + matches.length) % matches.length)(state, dispatch)
  }
}

/** Shows the current match, the first at or behind the caret. */
export const showCurrent: Command = (state, dispatch) => show(findKey.getState(state)?.current ?? -1)(state, dispatch)

/** Replaces the current match and goes to the next; false when it touches a reference. */
export function replaceCurrent(replacement: string): Command {
  return (state, dispatch) => {
    const { matches, current } = findKey.getState(state) ?? NOTHING
    const match = matches[current]
    if (!match || match.fixed) return false
    const { tr } = state
    replaceMatches(tr, [match], replacement)
    tr.setSelection(TextSelection.near(tr.doc.resolve(match.from + replacement.length)))
    dispatch?.(tr)
    return true
  }
}

/** Replaces all, as one step of undo. */
export function replaceAll(replacement: string): Command {
  return (state, dispatch) => {
    const { tr } = state
    if (replaceMatches(tr, findKey.getState(state)?.matches ?? [], replacement) === 0) return false
    dispatch?.(closeHistory(tr))
    return true
  }
}

/** Marks the places of the words sought. Costs nothing while nothing is sought. */
export const FindHighlight = Extension.create({
  name: 'findHighlight',
  addOptions: () => ({ figures: null as FigureSource | null }),
  addProseMirrorPlugins() {
    const { figures } = this.options
    if (!figures) return []
    const textOf = figures.textOf.bind(figures)
    return [
      new Plugin<FindState>({
        key: findKey,
        state: {
          init: () => NOTHING,
          apply(tr, state) {
            const meta: Partial<FindState> | undefined = tr.getMeta(findKey)
            if (meta?.current !== undefined) return { ...state, current: meta.current }
            const query = meta?.query ?? state.query
            if (query === state.query && (!tr.docChanged || query === '')) return state
            const matches = findMatches(tr.doc, query, textOf)
            const next = matches.findIndex((match) => match.from >= tr.selection.from)
            return { query, matches, current: matches.length === 0 ? -1 : Math.max(next, 0) }
          },
        },
        props: {
          decorations(state) {
            const { matches, current } = findKey.getState(state) ?? NOTHING
            if (matches.length === 0) return null
            return DecorationSet.create(
              state.doc,
              matches.map(({ from, to }, index) =>
                Decoration.inline(from, to, { class: index === current ? 'find-match find-current' : 'find-match' }),
              ),
            )
          },
        },
      }),
    ]
  },
})
