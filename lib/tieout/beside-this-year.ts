import type { Quantity } from './quantity'

const OF_LAST_YEAR = /(?:上年|去年|上一年|同期)(?:度|同期|全年)?(?:的|为|是|数|共)?$|(?:较|比|与|同)[^,;。]{0,4}20\d\d年(?:度|同期|全年)?(?:相比)?的?$/
const CHANGE_BY = /(?:同比|环比|较|比)[^,;。]{0,12}(?:增加|增长|上升|提高|提升|减少|下降|降低|压减|多|少)了?$/

/** 较去年的1052件, 同比增加32件: a number that this year's is compared with, of which nothing in the sentence is a part. */
export const isBesideThisYear = ({ before }: Pick<Quantity, 'before'>): boolean => OF_LAST_YEAR.test(before) || CHANGE_BY.test(before)
