/** Certain whatever the line looks like: the imprint of a site. */
const CERTAIN = [
  /ICP备\s*\d|ICP备案|ICP证|公网安备\s*[:：]?\s*\d|公安备案号|网站标识码\s*[:：]?\s*\d|All Rights Reserved|Copyright\s*(?:©|\d)|©/i,
  /^(?:版权所有|备案[号序])(?:\s|[：:©]|$)/,
  /^(?:主办|承办|协办|主管|维护)(?:单位)?\s*[：:]|^技术支持\s*[：:]/,
  /^(?:建议|推荐)?使用.{0,30}(?:分辨率|浏览器)|^(?:本|该)网?站.{0,30}(?:转载|授权|声明|支持)|^(?:网站)?声明\s*[：:]/,
  /^(?:地\s*址|邮\s*编|邮政编码|联系电话|传\s*真|电子邮箱|值班电话)\s*[：:]/,
]

/** Navigation, tools, counters: only where the line is no sentence. */
const LIKELY = [
  /(?:您|你)?(?:现在|当前|所在)的?位置/,
  /^[>»›]|(?:首页|网站首页|主页)\s*[>»›→\-/]|^(?:首\s*页|网站首页|返回首页|返回顶部|TOP)$/,
  /(?:[^\s>»›]{2,}\s*[>»›]\s*){2}/,
  /【?\s*字\s*[体号]\s*(?:大小)?\s*[】：:[（(]|【字体|^大\s*中\s*小$|^字体大小|A[+-]\s*A|视力保护色/,
  /^[【[]?\s*(?:打\s*印|关\s*闭|收\s*藏|分\s*享|下\s*载|我要打印|打印本页|关闭窗口|关闭本页|纠错|朗读)\s*(?:$|[】\]：:|｜（(【[\s])/,
  /^(?:打印本页|关闭窗口|分享到|分享至|收藏本页)/,
  /(?:浏览|阅读|点击|访问)(?:次数|量|数)\s*(?:$|[：:（(\d])|已阅\s*[：:]|人气\s*[：:]/,
  /^(?:扫一扫|微信扫|用手机|手机扫|二维码|微信$|微博$|无障碍|长者模式|适老化|登录|注册|繁体|简体|English$)/,
  /^(?:上一[篇条]|下一[篇条]|相关(?:链接|文章|文档|解读|稿件|新闻|阅读|附件)|友情链接|推荐阅读|延伸阅读|热点|更多)/,
  /^[（(]?(?:责任编辑|责编|编辑|信息来源|来\s*源|稿源|作者|审核|录入|发布人|发布于|撰稿|供稿)\s*[：:]/,
  /版权所有|^(?:联系我们|关于我们|网站地图|站点地图|网站声明|隐私|免责声明|使用帮助)/,
  /^(?:https?:\/\/|www\.)\S+$/i,
  /\.(?:docx?|wps|pdf|xlsx?|rar|zip|ofd|jpe?g|png)$/i,
  /^附件\s*[：:]$|^(?:政府|政务)?(?:网站|门户)(?:首页|导航)|门户网站$|(?:信息公开|政务公开)(?:网|平台|目录|专栏|指南|年报)?$/,
  /^(?:当前时间|今天是|星期)|^\d{1,2}:\d{2}(?::\d{2})?$/,
]
const OUTLINE = /^[一二三四五六七八九十]{1,3}、|^[（(][一二三四五六七八九十]{1,3}[)）]/

/**
 * Whether a line is rubbish of a web page: navigation, tools, counters, the imprint of the site. Only asked before
 * the body and behind it; a sentence or a marked line is none, unless it is certain.
 */
export function isWebRubbish(text: string): boolean {
  if (text.length > 300) return false
  if (CERTAIN.some((pattern) => pattern.test(text))) return !OUTLINE.test(text)
  const sentence = text.includes('。') || (text.length > 60 && /[，,]/.test(text))
  return !sentence && !OUTLINE.test(text) && LIKELY.some((pattern) => pattern.test(text))
}
