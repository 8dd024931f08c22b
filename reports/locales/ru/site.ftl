# Words of the pages of the service.

## Frame

label-site-tagline = Коммуникационные риски в период выборов с указанием источника каждого факта
label-site-nav = Основные страницы
label-site-languages = Языки
label-site-skip = Перейти к основному содержанию
label-site-countries = Страны
label-site-elections = Выборы
label-site-incidents = Инциденты
label-site-questions = Вопросы
label-site-sources = Источники
label-site-query-page = SPARQL
label-site-api = API
label-site-ontology = Словарь
label-site-search = Найти страну
label-site-search-hint = Название на любом официальном языке ООН или код ISO
label-site-search-go = Искать
label-site-search-none = В базе нет страны с таким названием.
label-site-search-near = Какая страна имеется в виду?
label-site-feed-calendar = Файл календаря (iCalendar)
label-site-feed-atom = Лента (Atom)
label-site-as-data = В виде данных
label-site-not-found = Здесь ничего нет
label-site-problem = Не удалось ответить на этот запрос
label-site-problem-help = Найдите страну или начните с одной из этих страниц.
label-site-law = Право
label-site-indicators = Показатели
label-site-threats = Угрозы
label-site-recommendations = Рекомендации
label-site-find-page = Сочетание условий
label-site-compare = Сравнение
label-site-method = Методика

## Lists

label-site-next-votes = Ближайшие голосования, указанные в источниках
label-site-next-votes-note = О предстоящих голосованиях известно лишь то, что их ожидают источники. Ни одно из них здесь не подтверждено.
label-site-latest-incidents = Последние зафиксированные инциденты
label-site-incidents-note = Инцидент – это то, что зафиксировано в его источнике. Сведения о том, кто отдал распоряжение и кто был исполнителем, – это заявления.
label-site-show-all = Показать все
label-site-filter = Фильтр
label-site-country = Страна
label-site-region = Регион
label-site-type = Вид
label-site-status = Статус
label-site-kind = Вид
label-site-from = С
label-site-to = По
label-site-any = любое значение
label-site-apply = Применить
label-site-date = Дата
label-site-days = Дней
label-site-vote = Голосование
label-site-area = Место
label-site-around-vote = В избирательный период
label-site-date-hint = ГГГГ, ГГГГ-ММ или ГГГГ-ММ-ДД
label-site-next = Следующая страница
label-site-first = Первая страница
label-site-none = В базе нет подходящих записей. Это не доказывает, что ничего не было.
label-site-code = Код

## Country page

label-site-downloads = Загрузки
label-site-reader = Аудитория
label-site-planner = Специалисты по планированию
label-site-company = Компании
label-site-public = Общественность

## Questions

label-site-why = Почему задаётся этот вопрос
label-site-codes = Ответы по степени вызываемой озабоченности
label-site-query = Запрос, дающий ответ на этот вопрос
label-site-answer = Ответ
label-site-answers = Ответы по странам
label-site-known = Стран с ответом
label-site-question = Вопрос
label-site-unknown-note = По странам, которых нет в списке, ответа здесь нет. «Неизвестно» никогда не означает «нет».

## Law, indicators, threats

label-site-topic = Тема
label-site-attribute = Признак
label-site-text = Правовой текст
label-site-section = Раздел
label-site-checked = Последнее прочтение текста
label-site-law-note = Прочитанные положения и их содержание. Если страны нет в списке, её правовые положения не прочитаны; это ничего не говорит о её праве.
label-site-law-hint = Страны через запятую; от двух до восьми показываются рядом
label-site-law-unread = не прочитано ни одного положения
label-site-attributes = Содержание
label-site-indicator = Показатель
label-site-unit = Единица измерения
label-site-years = Годы
label-site-year = Год
label-site-rank = Место
label-site-interval = Интервал
label-site-trend = Значения по годам
label-site-trend-hint = Страны через запятую
label-site-latest = Последние значения по странам
label-site-threat = Угроза
label-site-recommendation = Рекомендация
label-site-family = Семейство угроз
label-site-means = Определение
label-site-addresses = Рекомендации в отношении этой угрозы
label-site-bears-on = Связанные вопросы
label-site-unstated = неизвестно
label-site-without = Никакие зафиксированные факты не могут показать, реализована ли эта рекомендация.
label-site-countries-in-place = Страны по статусу реализации

## Combining and comparing

label-site-expression = Выражение
label-site-expression-hint = Ответы, регионы и число дней до голосования, соединённые словами and, or, not. Пример: P08=recorded and region:Africa and election<365d
label-site-add = Добавить условие
label-site-within = Максимальное число дней до голосования
label-site-found = Найденные страны
label-site-compare-hint = От двух до четырёх стран

## Sources, things, queries

label-site-publisher = Издатель
label-site-title = Название
label-site-fact-kind = Вид факта
label-site-licence = Условия
label-site-release = Выпуск
label-site-retrieved = Получено
label-site-thing = Что сказано в базе
label-site-property = Свойство
label-site-value = Значение
label-site-graph = Источник
label-site-query-text = Запрос (SPARQL 1.1)
label-site-run = Выполнить
label-site-examples = Примеры: запросы, дающие ответы на вопросы
label-site-result = Результат
label-site-cut = Ответ усечён: достигнут предел, установленный для этого сервиса.
label-site-classes = Классы
label-site-properties = Свойства
label-site-name = Имя
label-site-meaning = Определение

## Counts

site-count =
    { $count ->
        [one] { $count } запись
        [few] { $count } записи
        [many] { $count } записей
       *[other] { $count } записи
    }
