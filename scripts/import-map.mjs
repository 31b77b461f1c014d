/**
 * Who may import whom: folder → the folders it may import beside itself and npm packages.
 * This file is the documentation and the input of lint (scripts/lint/import-map-rule.mjs).
 */
const everyLib = ['text', 'template', 'report', 'figures', 'tieout', 'checks', 'layout', 'exporters', 'exporters/xlsx', 'importers', 'editor', 'rollforward', 'storage', 'auth', 'server']
const lib = (...names) => names.map((name) => `lib/${name}`)

/** Folders without I/O, clock, randomness or network: what they need is an argument. */
export const PURE = [...lib('text', 'template', 'report', 'figures', 'tieout', 'checks', 'layout', 'editor', 'rollforward'), 'templates']

export const IMPORT_MAP = {
  'lib/text': [],
  'lib/template': lib('text'),
  'lib/report': lib('template', 'text'),
  'lib/figures': lib('report', 'template', 'text'),
  'lib/tieout': lib('figures', 'report', 'text'),
  'lib/checks': lib('layout', 'tieout', 'figures', 'report', 'template', 'text'),
  'lib/layout': lib('figures', 'report', 'template', 'text'),
  'lib/exporters': lib('layout', 'text'),
  'lib/exporters/xlsx': lib('exporters', 'layout', 'text', 'figures', 'report'),
  'lib/editor': lib('report', 'text'),
  'lib/importers': lib('editor', 'report', 'template', 'text'),
  'lib/rollforward': lib('tieout', 'figures', 'report', 'template', 'text'),
  'lib/storage': lib('report', 'text'),
  'lib/auth': lib('text'),
  // The sample report is a report.
  templates: lib('report', 'template', 'text'),
  'lib/server': [...lib(...everyLib), 'templates'],
  cli: [...lib(...everyLib.filter((name) => name !== 'storage' && name !== 'auth')), 'templates'],
  components: [...PURE, ...lib('importers', 'exporters', 'exporters/xlsx')],
  app: [...lib(...everyLib), 'templates', 'components'],
}
