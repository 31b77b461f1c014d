/** 举措成效 of the sample, in the notation of parse-notation.ts. */
export const ACHIEVEMENTS = `
# 2025年推进法治政府建设的主要举措和成效
## 加强法治政府建设的组织领导。坚持把学习贯彻习近平法治思想作为重要政治任务，深刻领悟“两个确立”的决定性意义，增强“四个意识”、坚定“四个自信”、做到“两个维护”。党组理论学习中心组集中学法{party-group-studies}，党组会议专题研究法治政府建设{party-group-meetings-on-rule-of-law}，审定年度工作要点和责任分工，把任务逐项落实到股室和司法所。承担县委全面依法治县委员会办公室日常工作，筹备委员会会议{committee-meetings}，组织开展法治督察{rule-of-law-inspections}，把群众反映较多的领域列为督察重点，发现的问题已全部完成整改。推动述法与年度考核衔接，全县应述法的主要负责人{statements-due}，已述法{statements-made}，述法率{statement-rate 0}。
## 依法全面履行部门职能。一是规范权责运行。对照法律法规的立改废情况调整本局权责清单，清单和办事指南同步在县政府门户网站公布。二是方便群众办事。公证、法律援助等事项实行一次告知、容缺受理，进驻县政务服务中心的政务服务事项{hall-items}，其中全程网办事项{online-items}，全程网办率{online-share}。三是服务企业发展。组织律师、公证员开展法治体检，服务企业{checkup-enterprises}，提出意见建议{checkup-opinions}，帮助企业完善合同管理和用工制度。对企业反映的共性法律问题编写风险提示，通过商会和园区服务站点发放。
## 健全依法行政制度。严格执行行政规范性文件制定程序，把好调研起草、征求意见、合法性审核、集体审议四个环节。全年审查规范性文件{documents-reviewed}，较上年{documents-reviewed change 2}；全县制定行政规范性文件{documents-issued}，均在规定时限内报送备案。组织开展文件清理，共清理行政规范性文件{documents-cleared}，其中保留{documents-retained}，修改{documents-amended}，废止{documents-repealed}，宣布失效{documents-lapsed}，清理结果已向社会公布。组织相关部门参与地方立法征求意见工作，结合县域实际逐条研提建议，推动基层情况在制度设计中得到反映。
## 推进科学民主依法决策。认真落实《重大行政决策程序暂行条例》，会同县政府办公室编制年度重大行政决策事项目录，列入目录事项{decision-catalogue-items}，完成重大行政决策合法性审查{decisions-reviewed}。把合法性审查作为县政府会议议题的前置环节，审核政府文件、方案、协议{legality-reviews}，提出意见{legality-opinions}，采纳意见{legality-opinions-adopted}，采纳率{legality-adoption-rate}；另审查行政合同{contracts-reviewed}。选聘新一届县政府法律顾问，健全履职登记和年度评议制度，做到重大事项事前参与、重要合同全程跟踪。
## 严格规范公正文明执法
### 规范涉企行政检查
#### 压减检查频次。公布涉企行政检查事项和标准，推行“综合查一次”，能联合检查的不单独检查，能线上核查的不入企检查。全县开展涉企行政检查{business-inspections}，较上年{business-inspections change 2}。
#### 纠治突出问题。开展规范涉企行政执法专项行动，设立问题线索专门渠道，查纠涉企执法案件{business-cases-corrected}，为企业挽回损失{business-losses-recovered}。
### 推行包容审慎监管。全面落实行政执法公示、执法全过程记录、重大执法决定法制审核“三项制度”，统一行政裁量权基准的适用口径。全县各行政执法单位办理行政处罚案件{penalties}；对轻微违法行为依法不予处罚{minor-cases-unpunished}，同步开展批评教育和合规指导。
### 提升执法人员能力。严格实行行政执法人员持证上岗和资格管理制度，全县持证执法人员{enforcers}。围绕证据收集、文书制作、现场处置等内容，组织行政执法培训{enforcement-trainings}，培训{enforcement-trainees}。
## 强化行政权力制约和监督
### 发挥行政复议主渠道作用。落实《中华人民共和国行政复议法》，在司法所设立行政复议咨询受理点，推行繁简分流和类案通报。办理上年结转案件{review-carried-over}，新收行政复议申请{review-received}，较上年{review-received change 2}；受理{review-accepted}，受理率{review-acceptance-rate}；审结{review-concluded}，其中调解和解{review-mediated}，调撤率{review-mediation-rate}，较上年{review-mediation-rate change}。行政复议主要数据见下表。
| 项目 | 2025年 | 2024年 | 变化 |
| 新收申请 | {review-received} | {review-received previous} | {review-received change 2} |
| 受理 | {review-accepted} | {review-accepted previous} | {review-accepted change 2} |
| 审结 | {review-concluded} | {review-concluded previous} | {review-concluded change 2} |
| 调解和解 | {review-mediated} | {review-mediated previous} | {review-mediated change 2} |
| 调撤率 | {review-mediation-rate} | {review-mediation-rate previous} | {review-mediation-rate change} |
### 依法做好行政应诉。建立庭前会商、庭后复盘机制，督促行政机关负责人出庭又出声。全县一审行政诉讼案件{litigation-received}，审结{litigation-concluded}，其中败诉{litigation-lost}，败诉率{litigation-loss-rate}，较上年{litigation-loss-rate change}；开庭审理{litigation-heard}，负责人出庭应诉{appearances}，出庭应诉率{appearance-rate 0}。收到司法建议{judicial-recommendations}、检察建议{procuratorial-recommendations}，均按期回复。
### 加强行政执法监督和政务公开。围绕群众反映集中的领域开展行政执法专项监督{special-supervisions}，评查行政处罚案卷{case-files-reviewed}，制发行政执法监督通知书{supervision-notices}、行政执法监督建议书{supervision-proposals}，反馈的问题均已整改。主动公开政府信息{information-items}，及时回应社会关切。定期向县人大常委会报告依法行政情况，认真听取人大代表、政协委员和基层群众的意见建议，改进执法监督工作。
## 以法治政府建设带动法治社会建设
一是深化法治宣传教育。落实“谁执法谁普法”普法责任制，围绕宪法、民法典和国家安全等重点内容，开展普法活动{education-events}，受教育群众{education-audience}。培养村（社区）“法律明白人”{rule-of-law-villagers}，新创建省级民主法治村（社区）{model-villages-provincial}、市级民主法治村（社区）{model-villages-municipal}。更新集镇、学校、园区的法治文化阵地，组织法治副校长进校授课和青少年模拟法庭活动。组织国家工作人员学法考试，应考人员{law-exam-due}，参加考试{law-exam-takers}，参考率{law-exam-attendance-rate}。
二是化解基层矛盾纠纷。坚持和发展新时代“枫桥经验”，健全排查、受理、调处、回访工作流程，全县建有人民调解委员会{mediation-committees}。全年受理矛盾纠纷{mediation-accepted}，调解成功{mediation-succeeded}，调解成功率{mediation-success-rate}，涉及金额{mediation-amount}。把物业服务、劳动争议、道路交通等领域纠纷纳入多元化解范围，对重大复杂纠纷实行领导包案、专班调处，防止矛盾激化升级。
三是优化公共法律服务。推动县、乡镇（街道）、村（社区）三级服务平台规范运行，受理法律援助案件{aid-accepted}，解答法律咨询{aid-consultations}，办理公证{notary-cases}。对农民工、老年人、残疾人等群体开通绿色通道，行动不便的由工作人员上门受理。选派村（社区）法律顾问{village-counsel}，定期到村（社区）坐班，参与村规民约修订和纠纷调处。
四是做好特殊人群管理服务。依法规范社区矫正执法，加强分类教育和就业帮扶，在册社区矫正对象{correction-persons}。衔接落实安置帮教措施，在册安置帮教人员{resettlement-persons}，落实帮教{resettlement-helped}，帮教率{resettlement-help-rate}。会同人力资源和社会保障部门举办技能培训，帮助有就业意愿的人员对接用工单位，重点人员做到定期走访。
## 推进数字法治政府建设。推广应用行政执法监督平台，执法案件实现网上办理、网上流转、网上监督。平台全年办理案件{cases-on-platform}，其中县直单位案件{cases-county}，乡镇（街道）案件{cases-towns}。上线行政复议网上申请和远程听证功能，群众就近即可提交申请、参加听证。推进执法、复议、公共法律服务数据归集，用数据分析辅助法治督察选题和普法重点确定，减少基层重复填报。
> 局机关各股室和司法所年度法治建设考核结果已在系统内通报，考核等次靠后的单位均已提交整改方案，整改情况列入下一轮督察内容。
`
