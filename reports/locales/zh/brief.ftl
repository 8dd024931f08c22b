# Fixed words of the brief's layout. Templates get every `label-` message, with `_` for `-` and without the prefix.

## Frame

label-series = 国家简报
label-series-country = 国家简报
label-series-portfolio = 国家组合简报
label-series-comparison = 国家比较
label-brand = Scrutineer
label-skip = 跳至要点
label-contents = 本页内容
label-as-of = 截至
label-page = 页码
label-page-of = /
label-codes = 代码
label-m49 = M49
label-region = 区域
label-capital = 首都
label-names = 其他名称
label-scroll-chart = 图表，可横向滚动
label-other-script = [以其他文字书写的内容：见HTML版简报]

## Chapters

label-summary = 要点一览
label-annex = 附件：全部事实
label-references = 来源
label-references-note = 正文和表格中的上标数字对应本清单的编号。
label-facts-used = 所用事实（按来源）
label-facts-used-note = 每个名称均接在 https://w3id.org/scrutineer/id/ 之后。编号为上列来源的编号，来源处载有日期和使用条款。
label-queries = 查询
label-queries-note = 每张表格和每项陈述均得自下列某一查询。在“scrutineer questions”后加上编号，即可显示相应政策问题的文本。
label-gaps = 此处未知
label-readings = 文本或来源之间的分歧
label-reading-kinds = 每项陈述末尾以斜体标明所述事实的类别。“声称”指所列机构的说法；“推导”指根据所引事实计算得出；“未知”表示信息空白。
label-reading-blank = 表中的短横线表示来源未作说明。没有记录即属未知，绝不可理解为“否”。“须重新查阅”表示该文本最近一次查阅距截至日期已逾一年。
label-would-answer = 作答所需信息：
label-query = 查询
label-confidence = 置信度
label-how-to-cite = 引用格式

## Tables

label-column-sources = 来源
label-empty-cell = –
label-empty-cell-name = 未说明
label-source-one = 来源
label-source-many = 来源
label-flag-unverified = 未核实
label-flag-disputed = 来源不一致
label-flag-old = 须重新查阅
label-flag-check = 文本可能已变动
label-kind-measured = 测量
label-kind-claimed = 声称
label-kind-legal-text = 法律文本
label-kind-expert-assessment = 专家评估
label-kind-administrative = 行政记录
label-kind-derived = 推导
label-kind-gap = 未知
label-kind-guidance = 指导意见

## Charts

label-note-timeline = 菱形表示投票。空心条表示来源未说明结束时间的中断，标在其开始之处。虚线为截至日期。
label-note-roam = 每条横线为该指标自身的取值范围，左低右高；数值高不一定更好（见表中说明）。穿过圆点的线段为来源给出的区间。
label-map-disclaimer = 本地图所示边界和名称以及所用称谓，不意味着正式认可或接受，也不意味着对任何领土或其当局的法律地位表示任何意见。
label-map-source = 几何数据：Natural Earth，公有领域。

## Sources and stamp

label-release = 发布版本：
label-retrieved = 获取于
label-licence = 使用条款：
label-terms-as = 发布版本和使用条款同来源
label-version = 版本
label-knowledge-base = 知识库（SHA-256）
label-facts = 条事实
label-stamp = 本简报的生成方式

## Matrix

label-matrix-title = 各国和各地区的政策问题
label-matrix-reading = 单元格颜色越深，表示按该问题的排序，其答案越值得关注；带斜线的单元格表示未知，绝不可理解为“否”。星号表示各项事实给出的答案不同，所示为其中最严重者。
label-matrix-country = 国家或地区
label-matrix-unknown = 未知

## Index of many briefs

label-index-title = 国家简报
label-index-caption = 各国和各地区及其简报
label-index-country = 国家或地区
label-index-vote = 所列下一次投票
label-index-days = 天数
label-index-known = 已作答的问题
label-index-files = 简报
label-index-failed = 未能生成简报：
