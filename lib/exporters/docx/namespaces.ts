export const XML_DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
export const WORD_NAMESPACE = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
export const RELATIONSHIPS_NAMESPACE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

export const SHAPE_NAMESPACE = 'http://schemas.microsoft.com/office/word/2010/wordprocessingShape'

/** What a box anchored in the text needs. */
export const DRAWING_NAMESPACES =
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"' +
  ' xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"' +
  ` xmlns:wps="${SHAPE_NAMESPACE}"` +
  ' xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
