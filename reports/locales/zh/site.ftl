# Words of the pages of the service.

## Frame

label-site-home = 首页
label-site-tagline = 选举期间的通信风险，每项事实均注明来源
label-site-nav = 主要页面
label-site-languages = 语言
label-site-skip = 跳到正文
label-site-countries = 国家
label-site-elections = 选举
label-site-incidents = 事件
label-site-questions = 问题
label-site-sources = 来源
label-site-query-page = SPARQL
label-site-api = API
label-site-ontology = 词汇表
label-site-search = 查找国家
label-site-search-hint = 联合国任一正式语言的名称，或ISO代码
label-site-search-go = 搜索
label-site-search-none = 库中没有这个名称的国家。
label-site-search-near = 是指哪一个？
label-site-feed-calendar = 日历文件（iCalendar）
label-site-feed-atom = 订阅源（Atom）
label-site-as-data = 数据格式
label-site-not-found = 这里没有内容
label-site-problem = 无法答复此请求
label-site-problem-help = 请查找国家，或从以下页面之一开始。
label-site-law = 法律
label-site-indicators = 指标
label-site-threats = 威胁
label-site-recommendations = 建议
label-site-find-page = 组合查询
label-site-compare = 比较
label-site-method = 方法

## Lists

label-site-next-votes = 近期列出的投票
label-site-next-votes-note = 这些是来源预期的投票，此处均未经确认。
label-site-latest-incidents = 最近记录的事件
label-site-incidents-note = 事件以来源的记录为准。由谁下令、由谁实施，均为主张。
label-site-show-all = 全部显示
label-site-filter = 筛选
label-site-country = 国家
label-site-region = 区域
label-site-type = 类型
label-site-status = 状态
label-site-kind = 种类
label-site-from = 从
label-site-to = 到
label-site-any = 不限
label-site-apply = 应用
label-site-date = 日期
label-site-end = 结束
label-site-days = 天数
label-site-vote = 投票
label-site-area = 地点
label-site-around-vote = 投票前后
label-site-date-hint = YYYY、YYYY-MM或YYYY-MM-DD
label-site-next = 下一页
label-site-first = 第一页
label-site-none = 库中没有符合的记录，但这并不证明什么都没有发生。
label-site-code = 代码
label-site-brief = 简报

## Country page

label-site-downloads = 下载
label-site-reader = 读者
label-site-planner = 规划者
label-site-company = 企业
label-site-public = 公众

## Questions

label-site-why = 为何提问
label-site-codes = 按关切程度排列的答案
label-site-query = 回答它的查询
label-site-answer = 答案
label-site-answers = 各国答案
label-site-known = 有答案的国家
label-site-question = 问题
label-site-theme = 主题
label-site-unknown-note = 未列出的国家在此没有答案。未知绝不等于否。

## Law, indicators, threats

label-site-topic = 主题
label-site-attribute = 属性
label-site-text = 法律文本
label-site-section = 条款
label-site-checked = 文本最近读取
label-site-law-note = 已读取的条款及其内容。未列出的国家尚未读取，这并不说明其法律如何。
label-site-attributes = 内容
label-site-indicator = 指标
label-site-unit = 单位
label-site-years = 年份
label-site-year = 年份
label-site-rank = 排名
label-site-interval = 区间
label-site-trend = 逐年数值
label-site-trend-hint = 国家，以逗号分隔
label-site-latest = 各国最新数值
label-site-threat = 威胁
label-site-recommendation = 建议
label-site-family = 类别
label-site-means = 含义
label-site-addresses = 针对它的建议
label-site-bears-on = 相关问题
label-site-unstated = 未知
label-site-without = 没有已记录的事实能说明这项建议。
label-site-countries-in-place = 各国状况

## Combining and comparing

label-site-expression = 表达式
label-site-expression-hint = 答案、区域和距投票天数，用and、or、not连接。例：P08=recorded and region:Africa and election<365d
label-site-add = 添加条件
label-site-within = 多少天内有投票
label-site-found = 找到的国家
label-site-compare-hint = 两至四个国家

## Sources, things, queries

label-site-publisher = 发布者
label-site-title = 标题
label-site-fact-kind = 事实类别
label-site-licence = 条款
label-site-release = 版本
label-site-retrieved = 获取日期
label-site-thing = 库中所述
label-site-property = 属性
label-site-value = 值
label-site-graph = 来源
label-site-query-text = 查询（SPARQL 1.1）
label-site-run = 运行
label-site-examples = 示例：各问题背后的查询
label-site-result = 结果
label-site-cut = 答案已在本服务的上限处截断。
label-site-classes = 类
label-site-properties = 属性
label-site-name = 名称
label-site-meaning = 含义

## Counts

site-count = { $count }条记录
