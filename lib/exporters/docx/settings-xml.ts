import { WORD_NAMESPACE, XML_DECLARATION } from './namespaces'

/** 避头尾: characters that open no line, and that end none. */
const NOT_FIRST = '!%),.:;>?]}¢¨°·ˇˉ―‖’”…‰′″›℃∶、。〃〉》」』】〕〗〞︶︺︾﹀﹄﹚﹜﹞！＂％＇），．：；？］｀｜｝～￠'
const NOT_LAST = '$([{£¥·‘“〈《「『【〔〖〝﹙﹛﹝＄（．［｛￡￥'

/** Odd and even footers, Chinese line breaking, punctuation squeezed where two marks meet. */
export const SETTINGS_XML =
  `${XML_DECLARATION}<w:settings xmlns:w="${WORD_NAMESPACE}"><w:zoom w:percent="100"/>` +
  '<w:defaultTabStop w:val="420"/><w:evenAndOddHeaders/><w:drawingGridVerticalSpacing w:val="579"/>' +
  '<w:characterSpacingControl w:val="compressPunctuation"/>' +
  `<w:noLineBreaksAfter w:lang="zh-CN" w:val="${NOT_LAST}"/><w:noLineBreaksBefore w:lang="zh-CN" w:val="${NOT_FIRST.replace('>', '&gt;')}"/>` +
  '<w:compat><w:spaceForUL/><w:balanceSingleByteDoubleByteWidth/><w:doNotLeaveBackslashAlone/><w:ulTrailSpace/>' +
  '<w:doNotExpandShiftReturn/><w:adjustLineHeightInTable/><w:useFELayout/>' +
  '<w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>' +
  '<w:themeFontLang w:val="en-US" w:eastAsia="zh-CN"/></w:settings>'
