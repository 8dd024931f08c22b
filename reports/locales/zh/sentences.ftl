# What a brief says. Neutral wording: facts and norms, no verdicts. "Recorded" means recorded in the sources named.

title = { $country }：选举期间的信息与通信风险
subtitle = 国家简报，天数以{ $day }为基准计算
stamp-note = 知识库、日期和版本相同，则简报相同。

# Words
yes = 是
no = 否
not-stated = 未说明
no-section = 未注明条款
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
as-stated = 据{ $date }所述
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
say-next-vote-open = 所列的下一次全国性投票预计于{ $date }举行：{ $kind }。来源未给出具体日期，因此未计算天数。
say-no-coming-vote = 此处没有即将举行全国性投票的记录。
say-no-past-vote = 此处没有2010年以来全国性投票的记录。
say-postponed-vote = 原定于{ $date }的投票（{ $kind }）所列状态为“{ $status }”；此处没有其后日期的记录。
say-unconfirmed-vote = 曾排定于{ $date }举行投票（{ $kind }）；此处没有来源证实该次投票已经举行。
say-dates-differ = 对于可能是同一次的投票（{ $kind }），各来源给出的日期不同：{ $first }和{ $second }。两者均予列出。
ask-next-vote = 下一次全国性投票何时举行，由哪项法令或公告确定日期？
ask-unconfirmed-vote = 原定于{ $date }的投票（{ $kind }）是否已经举行，在哪一天举行？
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
caption-law = 各项属性

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
chart-roam-desc = { $count }项指标，各用自身量表；没有量表的，以观测到的最低值和最高值为两端。表中列有各项数值。

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
