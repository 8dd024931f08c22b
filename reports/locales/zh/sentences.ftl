# What a brief says. Neutral wording: facts and norms, no verdicts. "Recorded" means recorded in the sources named.

title = { $country }：选举期间的信息与通信风险
subtitle = 国家简报（{ $audience }）；天数以{ $day }为基准计算
audience-planner = 供选举援助规划人员使用
audience-company = 供经营网络或平台的企业使用
audience-public = 通俗版
citation = Scrutineer { $version }，《{ $title }》，截至{ $day }，知识库{ $base }。
stamp-note = 知识库、日期和版本相同，则简报相同。

# Words
yes = 是
no = 否
not-stated = 未说明
no-section = 未注明条款
separator = ；
date-range = { $from }至{ $to }
about-date = 约{ $date }
vote-round = 第{ $round }轮
days-open = 具体日期未知
days-ahead =
    { $days ->
        [0] 当日
       *[other] { $days }天后
    }
days-ago = { $days }天前
status-unconfirmed = 曾排定日期；此处没有来源证实
value-qualified = { $value }（{ $qualifier }）
value-interval = { $value }（{ $low }至{ $high }）
no-median = –
ordered-by = 下令方：{ $orderer }
window-yes = 是
window-no = 否
still-on = 记录时仍在持续
no-attribution = 无归因记录
claim = { $claimant }指认：{ $named }（{ $status }；{ $date }）
period-year = { $year }年
period-years = { $first }年至{ $last }年期间

# Elections
say-next-vote =
    { $days ->
        [0] 所列的下一次全国性投票在当日（{ $date }）举行：{ $kind }。
       *[other] 所列的下一次全国性投票定于{ $date }（{ $days }天后）：{ $kind }。日期已排定，但未经确认。
    }
say-vote-under-way = 所列的一次全国性投票始于{ $date }，最后投票日尚未过去：{ $kind }。
say-next-vote-open = 所列的下一次全国性投票预计时间为{ $date }：{ $kind }。来源未给出具体日期，因此未计算天数。
say-no-coming-vote = 此处没有即将举行全国性投票的记录。
say-no-past-vote = 此处没有2010年以来全国性投票的记录。
say-postponed-vote = 原定日期为{ $date }的投票（{ $kind }）所列状态为“{ $status }”；此处没有其后日期的记录。
say-unconfirmed-vote = 曾排定日期为{ $date }的投票（{ $kind }）；此处没有来源证实该次投票已经举行。
say-dates-differ = 对于可能是同一次的投票（{ $kind }），各来源给出的日期不同：{ $first }和{ $second }。两者均予列出。
ask-next-vote = 下一次全国性投票何时举行，由哪项法令或公告确定日期？
ask-unconfirmed-vote = 原定日期为{ $date }的投票（{ $kind }）是否已经举行，在哪一天举行？
caption-coming-votes = 即将举行的全国性投票
caption-past-votes = 2010年以来的全国性投票（由近及远）

# Incidents
say-disruptions = 记录方：{ $publisher }。{ $period }开始的网络或服务中断共{ $count }次。
say-in-window =
    { $count ->
        [1] { $inside ->
            [0] 该次中断不在选举期间（投票日前14天至投票日后45天）。
           *[other] 该次中断发生在选举期间（投票日前14天至投票日后45天）。
        }
       *[other] { $inside ->
            [0] 这些中断均不在选举期间（投票日前14天至投票日后45天）。
           *[other] 这{ $count }次中断中，有{ $inside }次发生在选举期间（投票日前14天至投票日后45天）。
        }
    }
say-acknowledged =
    { $count ->
        [1] { $acknowledged ->
            [0] 记录未称有关当局承认该次中断；可能只是未作说明。
           *[other] 记录称有关当局承认了该次中断。
        }
       *[other] { $acknowledged ->
            [0] 对于这{ $count }次中断，记录均未称有关当局予以承认；其中一些可能只是未作说明。
           *[other] 这{ $count }次中断中，记录称有关当局予以承认的为{ $acknowledged }次；其余的可能只是未作说明。
        }
    }
say-rows-shown = 下表列出全部{ $all }次中的{ $shown }次：先列选举期间的，再列全国性的，然后列最近的。
say-no-disruption = 下列来源均无该国网络或服务中断的记录：{ $sources }。无记录并不表示没有发生。
coverage-access-now-stop = 全球范围内2024年以前开始的中断事件
coverage-press-shutdown-reports = 主要记录未收录的少数非洲中断事件
service-voice-calls = 语音通话
service-social-media-unspecified = 社交媒体（未具体说明）
service-google-services = Google 服务
say-claims = 下列每项归因均为所列机构的声称，并非本简报的认定。
say-no-cyber = 此处没有与选举有关的网络安全事件或信息事件的记录；登记册规模较小，且主要依据新闻报道。
caption-disruptions = 网络和服务中断（由近及远）
caption-claims = 与选举有关的网络安全事件和信息事件，以及就此提出的声称
caption-costs = 已公布的损失估算（美元）；各项估算所用方法不同，应分别看待

# Law
say-provisions = 在所列来源中查阅了{ $provisions }项规定，涉及{ $topics }个专题；未查阅的内容在此属未知。
say-no-law = 本知识库未查阅该国的任何法律规定。这并非对该国法律的陈述。
say-topics-missing = 未查阅到任何文本的专题：{ $topics }。
say-shutdown-power = 关于暂停网络或服务的权力，查阅了{ $count }份文本：{ $provisions }。
say-no-shutdown-power = 未查阅到关于在该国暂停网络或服务的权力的文本；是否存在此种权力，此处未知。
say-readings = 文本或报告存在分歧：{ $readings }。
say-reading-settled = 时间较晚或来源更充分的解读：{ $reading }
say-reading-open = 倾向性解读，尚无定论：{ $reading }

# Indicators
say-indicators =
    { $count ->
        [1] 有{ $count }项指标载有该国的观测值；列出{ $shown }项。
       *[other] 有{ $count }项指标载有该国的观测值；此处列出选用于简报的{ $shown }项。
    }
say-indicators-missing = 此处没有以下指标的观测值：{ $indicators }。
say-no-indicators = 此处没有任何指标载有该国的观测值。
say-key-indicator = { $indicator }：{ $value }（{ $year }年）；{ $countries }个国家和地区的中位数为{ $median }。
caption-indicators = 各项选用指标的最新观测值，以及区域和世界的中位数

# Commitments
say-commitments-limit = 除联合国人权文书外，未列出即表示此处未知。
caption-commitments = 条约、联盟和倡议

# Registers
say-register-shown = { $title }：共{ $all }条，列出{ $shown }条。
say-registers-empty = 此处没有以下方面的条目：{ $titles }。
title-election-body = 选举管理机构
title-election-technology = 选举技术
title-network-ownership = 国有网络
title-operators = 运营商
title-fact-checkers = 事实核查机构
title-verification-projects = 联合核查项目
title-platform-measures = 平台措施
title-norms = 规范与裁决
title-observer-findings = 观察员调查结果
title-roam-assessments = ROAM-X评估
title-igf = 互联网治理论坛
caption-election-body = 管理选举的机构（按来源所述）
caption-election-technology = 选举中使用的技术（按来源和年份）
caption-network-ownership = 在该国运营并由某一国家拥有的网络（自治系统），2021年
caption-operators = 所列运营商；市场份额在此未知
caption-fact-checkers = 所列事实核查机构
caption-verification-projects = 围绕选举的联合核查项目
caption-platform-measures = 平台宣布的措施
caption-norms = 提及该国的规范与裁决
caption-observer-findings = 选举观察员的建议或调查结果
caption-roam-assessments = 采用ROAM-X指标的国家评估
caption-igf = 国家和区域互联网治理论坛

# Columns
column-date = 日期
column-days = 天数
column-vote = 投票
column-status = 状态
column-note = 备注
column-start = 开始
column-end = 结束
column-kind = 类别
column-place = 地点
column-trigger = 诱因
column-justification = 所述理由
column-window = 在选举期间
column-what = 目标与背景
column-claim = 归因（声称）
column-from = 起
column-to = 止
column-area = 地区
column-cost = 损失
column-low = 下限
column-high = 上限
column-perDay = 每日
column-method = 方法
column-by = 估算方
column-caveat = 注意事项
column-attribute = 属性
column-value = 值
column-provision = 文本和条款
column-checked = 最近查阅
column-category = ROAM-X
column-indicator = 指标
column-year = 年份
column-regionMedian = 区域
column-worldMedian = 世界
column-unit = 单位和方向
column-treaty = 文书
column-name = 名称
column-model = 模式
column-appointedBy = 任命方
column-term = 任期（年）
column-section = 法律依据
column-asOf = 截至
column-technology = 技术
column-used = 使用
column-extent = 范围
column-owner = 所有国
column-control = 控制权
column-networks = 网络数
column-operator = 运营商
column-brand = 品牌
column-parent = 母集团
column-stateOwned = 国有
column-gni = 母集团属GNI
column-language = 语言
column-active = 活跃
column-ifcn = IFCN签署方
column-platform = 平台
column-measure = 措施
column-since = 始于
column-title = 标题
column-body = 机构
column-binding = 约束力
column-says = 内容
column-mission = 观察团
column-established = 设立
column-lastMeeting = 已知最近会议

# Charts
chart-votes = 全国性投票
chart-held = 已举行的投票
chart-scheduled = 已排定的投票
chart-window = 选举期间
chart-disruption = 中断
chart-open = 中断，结束时间未知
chart-timeline-title = 网络和服务中断与全国性投票对照
chart-timeline-desc = { $first }年至{ $last }年的时间线。第一行为投票，其下按类别列出中断。记录的中断：{ $kinds }。表中列有各次中断及其日期。
chart-value = { $value }（{ $year }）
chart-low = 低端
chart-high = 高端
chart-value-heading = 值（年份）
chart-region = 区域中位数
chart-world = 世界中位数
chart-band = 世界各国居中的一半
chart-roam-title = 指标与区域和世界对照
chart-roam-desc = { $count }项指标，各用自身量表；没有量表的，以观测到的最低值和最高值为两端。表中列有各项数值。低于世界中间半数区间的：{ $below }项；高于该区间的：{ $above }项。
chart-locator-title = { $country }的位置
chart-locator-desc = { $country }及其周边地图，上方为北。区域：{ $region }。
chart-world-desc = 世界地图。各类别的国家数：{ $classes }。未知：{ $unknown }。面积小的国家以圆点表示。
chart-world-other = 不在本清单内
chart-world-votes = 所列的下一次全国性投票
votes-quarter = 90天内
votes-half-year = 180天内
votes-year = 365天内
votes-later = 更晚

# Policy questions
say-scorecard =
    { $known ->
        [0] { $all }个政策问题均无法根据现有事实作答。
       *[other] { $all }个政策问题中，有{ $known }个可根据现有事实作答；其余的列入须在该国了解的问题。
    }
say-actions = 2018年的专题讨论会提出了{ $all }项建议和评述。其中{ $unknown }项，从答案无法得知在该国是否已经落实；其余各项按所针对的对象列出，尚未落实的在前。
answer-also = { $answer }；另有：{ $other }
confidence-none = 无
confidence-low = 低
confidence-medium = 中
confidence-high = 高
status-in-place = 已落实
status-partly = 部分落实
status-not-in-place = 未落实
theme-powers = 对网络的权力
theme-history = 以往的网络中断
theme-exposure = 暴露程度与损失
theme-privacy = 数据与私人通信
theme-technology = 选举技术
theme-information = 信息与媒体
theme-people = 人员与群体
theme-commitments = 承诺与论坛
theme-practice = 实践与证据
caption-answers = 答案及其置信度
caption-actions = 各项建议及答案所反映的情况
column-question = 问题
column-answer = 答案
column-confidence = 置信度
column-action = 建议
column-told = 依据问题
heading-answers = 政策问题
say-answer = { $name }：{ $answer }。
say-answer-disputed = { $text }来源不一致。
say-answers-open = 此处未知：{ $names }。
say-unknown =
    { $unknown ->
        [0] 全部{ $all }个政策问题均已作答。
       *[other] { $all }个政策问题中，有{ $unknown }个尚无答案。
    }
say-unknown-first =
    { $unknown ->
        [1] { $all }个政策问题中，有{ $unknown }个尚无答案：{ $first }。
       *[other] { $all }个政策问题中，有{ $unknown }个尚无答案，其中包括：{ $first }。
    }

# Actions
say-first = { $action }（{ $who }；{ $status }）。
say-first-none = 在状态已知的建议中，没有哪一项既尚未落实，又能在投票前的剩余时间内完成。
say-lead = 开始日期从{ $day }的投票向前推算。各项行动所需时间为规划估计，并非有记录的事实。
say-lead-open = 没有具体的投票日期，因此仅列出各项行动所需时间；该时间为规划估计，并非有记录的事实。
status-unknown = 未知
say-actions-open = 是否落实未知（耗时最长者在前）：{ $actions }。
begin-by = 最迟于{ $day }开始
lead-none = –
lead-days = 提前{ $days }天
lead-by = 最迟于{ $day }（提前{ $days }天）
lead-short = 时间不足（需要{ $days }天）
caption-first = 未落实或部分落实、且在投票前仍可实行的建议（耗时最长者在前）
column-who = 行动方
column-lead = 开始时间
column-mark = 事项
column-rule = 规则
column-online = 适用于互联网

# Dates around the vote
caption-dates = 下一次投票前后的日期（根据所查阅的法律推算）
window-polling-day = 投票日
window-vote = 所列投票：{ $kind }
window-polls = 禁止公布民意调查
window-exit-polls = 禁止公布出口民调
window-ads = 禁止付费政治广告
window-silence = 竞选静默期
window-results-due = 结果公布期限
window-results-usual = 通常宣布结果的时间
window-rule-polling-day = 投票日当天
window-rule-hours-before = 投票日前{ $count }小时
window-rule-days-before = 投票日前{ $count }天
window-rule-days-after = 投票日后{ $count }天内
say-window-open = 下一次投票的具体日期未知，因此未推算其前后的日期。
say-window-none = 此处没有即将举行投票的记录，因此未推算其前后的日期。
say-window-no-rules = 未查阅到该国载有天数的关于静默期、民意调查或结果的规则；适用何种规则，此处未知。
date-span = { $from }至{ $to }
chart-ruler-title = { $day }投票前后的日期
chart-ruler-vote = { $day }投票
chart-ruler-says = { $what }：{ $from }至{ $to }
chart-ruler-desc =
    { $count ->
        [0] 投票日为{ $day }。未查阅到载有天数的规则。
       *[other] 投票日为{ $day }。{ $says }。
    }
chart-ruler-note = 菱形为投票日；下方数字为距投票日的天数。实心条依据已查阅的规则；虚线条所依据的规则未经核实、最近一次查阅已逾一年，或文本可能已变动。各项规则见表。
chart-trend-title = 使用互联网的人口（百分比）
chart-trend-desc = { $first }年为{ $from }%，{ $last }年为{ $to }%。
chart-trend-note = 来源估计或报告的、过去三个月内使用过互联网的人占总人口的比例。知识库没有该指标按性别分列的数字。

# Points of the summary
point-vote = 投票
point-law = 法律的规定
point-review = 审查与披露
point-history = 以往的情况
point-cut = 如果断网
point-online = 上网人口
point-unknown = 未知事项
point-first = 首先可采取的行动

# Chapters
chapter-dates = 投票前后的日期
chapter-history = 网络中断与投票对照
chapter-scorecard = 答案一览
chapter-actions = 可采取的行动及行动方
chapter-questions = 须在该国了解的问题
chapter-actions-all = 各项建议（按对象群体）
chapter-questions-all = 全部未答问题
chapter-steps = 企业可采取的步骤
chapter-elections = 选举
chapter-legal-framework = 法律框架
chapter-election-body = 选举管理机构
chapter-registration = 选民登记与数据
chapter-technology = 选举技术
chapter-incidents = 网络中断与事件
chapter-information = 信息环境
chapter-people = 上网人口与弱势群体
chapter-networks = 网络与运营商
chapter-indicators = 指标
chapter-commitments = 承诺、规范与论坛
chapter-answers = 其他政策问题
chapter-legal-powers = 对网络的法定权力
chapter-order-form = 命令的形式
chapter-review = 法院审查与限制
chapter-disclosure = 披露与公布
chapter-precedents = 先例
chapter-privacy = 通信截取、加密与数据
chapter-platform-law = 关于内容和平台的规则
chapter-law = 法律
chapter-law-other = 其他法律
chapter-actors = 其他登记册
chapter-other = 其他事实
note-scorecard = 圆点表示答案的依据充分程度：无、低、中或高。短横线表示未知，绝不可理解为“否”。
note-questions-all = 为编写本简报查阅的来源未能回答下列问题。
note-steps = 以下为已公布的指导意见中的备选做法和先例，不构成法律意见。何种做法适当，取决于当地法律和当地人员的安全。
note-people-public = 哪些人可在网上联系到，哪些人不能。

# Steps for a company. Each rests on the norms that the file of the audience names.
step-staff = 安全第一：首先与在该国的工作人员商定，如何在接收命令时不致面临风险，以及由境外何人作出决定。
step-written = 要求以书面形式提供命令，并载明发布机关、法律依据、理由、地区、服务和结束日期；记录收到命令的日期和时刻以及送达人。
step-law = 将命令与现行法律逐项对照：谁有权签发，采用何种形式，以何种理由，为期多久。查阅到的内容见以下各章。
step-narrow = 在法律留有余地时，提出范围最小的措施：缩短时间，缩小地区，限于单一服务，并豁免紧急号码和选举管理机构。
step-review = 查明哪个法院或机构可以受理紧急申诉、费用如何，以及以往申诉的结果。
step-tell = 在法律允许的范围内告知用户和公众：存在一项命令、由谁发布、持续到何时。禁止披露的，应保存记录以备日后之用。
step-peers = 在投票前与其他运营商、行业协会和民间社会沟通；了解同行对类似命令的处理方式。
step-after = 服务恢复后，评估对民众的影响，公布可以公布的内容，并提供申诉途径。

# Questions in a few words
short-P01 = 暂停网络的权力
short-P02 = 可下达命令的机关
short-P03 = 书面命令
short-P04 = 下达命令前的法官授权
short-P05 = 对时间、地区和服务的限定
short-P06 = 命令的公布
short-P07 = 关于断网的裁决和规范
short-P08 = 临近投票的网络中断
short-P09 = 最近两次投票时的断网
short-P10 = 因抗议、考试或冲突的断网
short-P11 = 断网的提前时间和时长
short-P12 = 获承认的断网
short-P13 = 国家直接对网络采取行动
short-P14 = 选举作为理由
short-P15 = 投票临近而缺乏保障
short-P16 = 网络的集中程度
short-P17 = 全面断网的每日损失
short-P18 = 属于GNI的运营商
short-P19 = 运营商公布的命令
short-P20 = 紧急状态权力
short-P21 = 数据保护与选民名册
short-P22 = 通信截取
short-P23 = 加密
short-P24 = 监视
short-P25 = 与选举有关的网络安全事件
short-P26 = 关于选举系统的法律
short-P27 = 选举技术
short-P28 = 纸质记录
short-P29 = 各投票站的结果
short-P30 = 技术接受检查
short-P31 = 断网时的结果传送
short-P32 = 选民名册泄露
short-P33 = 规则的临近变动
short-P34 = 虚假新闻罪行
short-P35 = 此类法律在选举期间的使用
short-P36 = 竞选静默期
short-P37 = 选举结果的宣布
short-P38 = 民意调查和出口民调
short-P39 = 网络政治广告
short-P40 = 对定向投放的限制
short-P41 = 平台措施
short-P42 = 事实核查机构
short-P43 = 官方渠道与谣言应对
short-P44 = 媒体监管机构
short-P45 = 媒体素养
short-P46 = 对记者的袭击
short-P47 = 新闻自由和互联网自由
short-P48 = 投票期间被屏蔽的内容
short-P49 = 合成媒体
short-P50 = 虚假信息（专家看法）
short-P51 = 上网人口
short-P52 = ROAM-X评估
short-P53 = 信息获取
short-P54 = 多利益攸关方机构
short-P55 = 条约
short-P56 = 尚未落实的观察员建议
short-P57 = 选举管理机构
short-P58 = 选民登记
short-P59 = 弱势群体
short-P60 = 选举日程
short-P61 = 核查命令的要件
short-P62 = 紧急审查
short-P63 = 运营商的披露
short-P64 = 运营商的回应
short-P65 = 获豁免的服务
short-P66 = 答案的依据

# Units
unit-latent-score-about-5-to-5 = 潜变量得分（约−5至5）
unit-index-0-1 = 指数（0至1）
unit-standard-normal-units = 标准正态单位
unit-count = 个数
unit-of-population = 占人口的百分比
unit-per-100-people = 每100人
unit-ordinal-category = 定序类别
unit-of-women-aged-15 = 占15岁及以上女性的百分比
unit-of-men-aged-15 = 占15岁及以上男性的百分比
unit-aged-15 = 占15岁及以上人口的百分比
unit-persons = 人
unit-of-children-under-5 = 占5岁以下儿童的百分比

# Portfolio and comparison
title-portfolio = { $organisation }：按下一次投票和法律排列的国家
subtitle-portfolio = 国家组合简报；天数以{ $day }为基准计算
subtitle-portfolio-contact = 国家组合简报；天数以{ $day }为基准计算。联系方式：{ $contact }
title-comparison = 并列比较：{ $countries }
subtitle-comparison = 国家比较；天数以{ $day }为基准计算
caption-portfolio = 各国（按下一次投票和法律规定排列）
caption-portfolio-law = 关于法律的答案（按国家）
caption-compare = 答案并列比较
column-rank = 序号
column-country = 国家或地区
column-exposure = 关于命令的法律
column-open = 未答问题
column-services = 服务
chapter-ranking = 国家排列
chapter-portfolio-law = 各国法律的规定
chapter-comparison = 答案并列比较
note-ranking = 90天、180天和365天内有投票的国家依次排在前面；在同一时段内，法律更值得关注的在前，其次为日期较近的。“关于命令的法律”为八个政策问题（P01至P06、P14、P20）答案位次的平均值，每个答案取值从0（最不值得关注）到100（最值得关注）；答案少于三个的，不作评估。其用途是为读者排列名单，并非对国家的评判。
exposure-high = 较值得关注：{ $share }/100（{ $all }个问题中已知{ $known }个）
exposure-middle = 有些值得关注：{ $share }/100（{ $all }个问题中已知{ $known }个）
exposure-low = 较不值得关注：{ $share }/100（{ $all }个问题中已知{ $known }个）
exposure-not-assessed = 未评估（{ $all }个问题中已知{ $known }个）
no-vote-listed = 未列出
say-portfolio-votes = 以下国家列有180天内的全国性投票：{ $countries }。
say-portfolio-no-vote = 这些国家均未列有180天内具体日期已知的全国性投票。
say-portfolio-law = 以下国家关于法律的答案较值得关注：{ $countries }。
say-portfolio-law-none = 就已知情况，这些国家中没有哪一国关于法律的答案属于较值得关注。
say-portfolio-unknown = 以下国家查阅到的法律过少，无法作出任何说明：{ $countries }。
say-compare-vote = 所列的下一次全国性投票：{ $date }（{ $kind }）。
say-compare-open = { $all }个政策问题中，有{ $open }个尚无答案。

# 风险
chapter-risk = 预测与威胁概况
note-risk = 预测从以往的全国性投票中学习：国家的民主程度、上网人口比例、是否选举总统，以及以往投票期间出现网络中断的频率。威胁概况汇总各项答案和指标，从0（未记录值得关注的情况）到10。括号内为100次抽样中90次的范围。
say-forecast = 对{ $day }投票的预测：从投票前{ $before }天到投票后{ $after }天，出现被记录者认定与选举有关的网络中断的概率为{ $percent }%（{ $low }至{ $high }）。
say-forecast-like =
    { $events ->
        [0] 在预测值最接近的{ $votes }次以往投票中，没有一次出现这类中断。
       *[other] 在预测值最接近的{ $votes }次以往投票中，有{ $events }次出现这类中断。
    }
say-forecast-any = 若不论原因，全国性或区域性中断的概率为{ $percent }%。
say-forecast-raised = 与平均投票相比，使概率升高的因素：{ $drivers }。
say-forecast-lowered = 与平均投票相比，使概率降低的因素：{ $drivers }。
say-forecast-until = 所依据的中断记录截至{ $day }。
say-forecast-none = 没有已知日期或月份的全国性投票，因此不作预测。
say-forecast-lacking = 对{ $day }的投票不作预测：以下指标没有近期数值：{ $indicators }。
feature-democracy = 选举民主指数{ $value }（{ $year }）
feature-middle-regime = 选举民主指数与刻度中点的距离
feature-internet-use = 上网人口占{ $value }%（{ $year }）
feature-presidential = 选举总统
feature-not-presidential = 不选举总统
feature-history = 本国及本区域以往投票中有{ $value }%出现中断
say-profile = 合并计算（{ $names }）：{ $score }。可靠程度：{ $grade }。已知的输入：{ $all }项中的{ $known }项。
say-profile-part = 已评估的威胁类别：{ $families }个。没有合计得分，因为以下类别未全部评估：{ $names }。已知的输入：{ $all }项中的{ $known }项。
say-profile-none = 未评估威胁概况。已知的输入：{ $all }项中的{ $known }项。
say-family-lacking = 未评估：{ $family }（{ $reasons }）。
lack-inputs = 已知的输入：{ $all }项中的{ $known }项
lack-components = 已知的组成部分：{ $all }个中的{ $known }个
lack-sources = 来源：{ $known }个，需要：{ $needed }个
driver = { $what }：{ $told }
driver-raises = { $what }（+{ $effect }）
driver-lowers = { $what }（−{ $effect }）
caption-profile = 按类别列出的威胁概况
column-family = 威胁类别
column-score = 得分（0至10）
column-exposed = 暴露程度
column-unguarded = 缺少的保障
column-before = 以往情况
column-reliability = 可靠程度
column-drivers = 影响最大的因素
grade-high = 高
grade-moderate = 中
grade-low = 低
grade-very-low = 很低
family-network = 网络与服务
family-security = 系统安全
family-surveillance = 监视
family-data = 选民数据
family-information = 信息
family-legal = 言论方面的法律
family-technology = 选举技术
family-institution = 机构
family-journalism = 记者安全
family-divide = 数字鸿沟
say-risk-limits = 预测看不到新闻、法律，也看不到未被记录的情况。数值低不等于保证。
say-risk-uses = 这两个数值都不能证明任何人做过或将要做什么，也都不能作为决定的唯一理由。
