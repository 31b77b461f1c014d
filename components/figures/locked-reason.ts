/** Why nothing of the numbers can be changed once the report is signed, and what to do. */
export const LOCKED_REASON = '报告已签发，数据不能修改。确需修改，请先把状态改回“起草”或“送审”。'
