# Words of the pages of the service.

## Frame

label-site-tagline = 选举期间的信息与通信风险，每项事实均注明来源
label-site-nav = 主要页面
label-site-languages = 语言
label-site-skip = 跳至正文
label-site-countries = 国家和地区
label-site-elections = 选举
label-site-incidents = 事件
label-site-questions = 政策问题
label-site-sources = 来源
label-site-query-page = SPARQL
label-site-api = API
label-site-ontology = 词汇表
label-site-search = 查找国家或地区
label-site-search-hint = 以联合国任一正式语文书写的名称，或ISO代码
label-site-search-go = 搜索
label-site-search-none = 知识库中没有这个名称的国家或地区。
label-site-search-near = 要找的是哪一个？
label-site-feed-calendar = 日历文件（iCalendar）
label-site-feed-atom = 订阅源（Atom）
label-site-as-data = 数据格式
label-site-not-found = 这里没有内容
label-site-problem = 无法处理此请求
label-site-problem-help = 请查找国家或地区，或从以下页面之一开始。
label-site-law = 法律
label-site-indicators = 指标
label-site-threats = 威胁
label-site-recommendations = 建议
label-site-find-page = 组合查询
label-site-compare = 比较
label-site-method = 方法

## Lists

label-site-next-votes = 所列即将举行的投票
label-site-next-votes-note = 尚未举行的投票均为来源预计将举行的投票，此处均未经确认。
label-site-latest-incidents = 有记录的最新事件
label-site-incidents-note = 所列事件均为来源所记录的情况。由谁下令、由谁实施，均属声称。
label-site-show-all = 显示全部
label-site-filter = 筛选
label-site-country = 国家或地区
label-site-region = 区域
label-site-type = 类型
label-site-status = 状态
label-site-kind = 类别
label-site-from = 从
label-site-to = 到
label-site-any = 不限
label-site-apply = 应用
label-site-date = 日期
label-site-days = 天数
label-site-vote = 投票
label-site-area = 地点
label-site-around-vote = 投票前后
label-site-date-hint = YYYY、YYYY-MM或YYYY-MM-DD
label-site-next = 下一页
label-site-first = 第一页
label-site-none = 知识库中没有符合条件的记录，但这并不证明实际上不存在。
label-site-code = 代码

## Country page

label-site-downloads = 下载
label-site-reader = 读者
label-site-planner = 规划人员
label-site-company = 企业
label-site-public = 公众

## Questions

label-site-why = 为何提问
label-site-codes = 按值得关注程度排列的答案
label-site-query = 用于作答的查询
label-site-answer = 答案
label-site-answers = 各国和各地区的答案
label-site-known = 有答案的国家和地区
label-site-question = 问题
label-site-unknown-note = 未列出的国家或地区在此没有答案。未知绝不等于“否”。

## Law, indicators, threats

label-site-topic = 专题
label-site-attribute = 属性
label-site-text = 法律文本
label-site-section = 条款
label-site-checked = 文本最近查阅
label-site-law-note = 以下为已查阅的规定及其内容。未列出的国家或地区，其规定未经查阅；这并非对其法律的陈述。
label-site-law-hint = 国家或地区，以逗号分隔；两个至八个可并列比较
label-site-law-unread = 未查阅任何规定
label-site-attributes = 内容
label-site-indicator = 指标
label-site-unit = 单位
label-site-years = 年份
label-site-year = 年份
label-site-rank = 排名
label-site-interval = 区间
label-site-trend = 逐年数值
label-site-trend-hint = 国家或地区，以逗号分隔
label-site-latest = 各国和各地区的最新数值
label-site-threat = 威胁
label-site-recommendation = 建议
label-site-family = 威胁类别
label-site-means = 含义
label-site-addresses = 针对该威胁的建议
label-site-bears-on = 相关政策问题
label-site-unstated = 未知
label-site-without = 没有已记录的事实可反映这项建议的落实情况。
label-site-countries-in-place = 各国落实情况

## Combining and comparing

label-site-expression = 表达式
label-site-expression-hint = 答案、区域和距投票天数，用and、or、not连接。例：P08=recorded and region:Africa and election<365d
label-site-add = 添加条件
label-site-within = 指定天数内有投票
label-site-found = 找到的国家和地区
label-site-compare-hint = 两至四个国家或地区

## Sources, things, queries

label-site-publisher = 发布者
label-site-title = 标题
label-site-fact-kind = 事实类别
label-site-licence = 使用条款
label-site-release = 发布版本
label-site-retrieved = 获取日期
label-site-thing = 知识库所述内容
label-site-property = 属性
label-site-value = 值
label-site-graph = 来源
label-site-query-text = 查询（SPARQL 1.1）
label-site-run = 运行
label-site-examples = 示例：各问题背后的查询
label-site-result = 结果
label-site-cut = 结果已达到本服务的上限，超出部分已被截去。
label-site-classes = 类
label-site-properties = 属性
label-site-name = 名称
label-site-meaning = 含义

## Counts

site-count = { $count }条记录
