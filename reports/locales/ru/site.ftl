# Words of the pages of the service.

## Frame

label-site-home = Главная
label-site-tagline = Риски для связи во время выборов, с источником каждого факта
label-site-nav = Основные страницы
label-site-languages = Языки
label-site-skip = К содержанию
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
label-site-search-near = Какая имеется в виду?
label-site-feed-calendar = Файл календаря (iCalendar)
label-site-feed-atom = Лента (Atom)
label-site-as-data = В виде данных
label-site-not-found = Здесь ничего нет
label-site-problem = На этот запрос нельзя ответить
label-site-problem-help = Найдите страну или начните с одной из этих страниц.
label-site-law = Право
label-site-indicators = Показатели
label-site-threats = Угрозы
label-site-recommendations = Рекомендации
label-site-find-page = Сочетания
label-site-compare = Сравнение
label-site-method = Методика

## Lists

label-site-next-votes = Ближайшие голосования в списке
label-site-next-votes-note = Это голосования, которых ожидает источник. Ни одно здесь не подтверждено.
label-site-latest-incidents = Последние записанные инциденты
label-site-incidents-note = Инцидент — это то, что записал источник. Кто его приказал и кто его совершил — утверждения.
label-site-show-all = Показать все
label-site-filter = Отбор
label-site-country = Страна
label-site-region = Регион
label-site-type = Вид
label-site-status = Состояние
label-site-kind = Вид
label-site-from = С
label-site-to = По
label-site-any = любой
label-site-apply = Применить
label-site-date = Дата
label-site-end = Конец
label-site-days = Дней
label-site-vote = Голосование
label-site-area = Место
label-site-around-vote = Вокруг голосования
label-site-date-hint = ГГГГ, ГГГГ-ММ или ГГГГ-ММ-ДД
label-site-next = Следующая страница
label-site-first = Первая страница
label-site-none = В базе нет подходящего. Это не доказывает, что ничего не было.
label-site-code = Код
label-site-brief = Справка

## Country page

label-site-downloads = Загрузки
label-site-reader = Читатель
label-site-planner = Планирование
label-site-company = Компания
label-site-public = Общественность

## Questions

label-site-why = Почему он задаётся
label-site-codes = Ответы в порядке тревожности
label-site-query = Запрос, который на него отвечает
label-site-answer = Ответ
label-site-answers = Ответы по странам
label-site-known = Стран с ответом
label-site-question = Вопрос
label-site-theme = Тема
label-site-unknown-note = У стран, которых нет в списке, нет ответа. «Неизвестно» никогда не значит «нет».

## Law, indicators, threats

label-site-topic = Тема
label-site-attribute = Признак
label-site-text = Правовой текст
label-site-section = Статья
label-site-checked = Текст прочитан
label-site-law-note = Прочитанные нормы и то, что в них сказано. Если страны нет в списке, её право не читали; это ничего о нём не говорит.
label-site-attributes = Что сказано
label-site-indicator = Показатель
label-site-unit = Единица
label-site-years = Годы
label-site-year = Год
label-site-rank = Место
label-site-interval = Интервал
label-site-trend = Значения по годам
label-site-trend-hint = Страны через запятую
label-site-latest = Последнее значение по странам
label-site-threat = Угроза
label-site-recommendation = Рекомендация
label-site-family = Семейство
label-site-means = Значение
label-site-addresses = Рекомендации против неё
label-site-bears-on = Вопросы, которые к ней относятся
label-site-unstated = неизвестно
label-site-without = Ни один записанный факт не может сказать об этой рекомендации.
label-site-countries-in-place = Страны по состоянию

## Combining and comparing

label-site-expression = Выражение
label-site-expression-hint = Ответы, регионы и дни до голосования, соединённые and, or, not. Пример: P08=recorded and region:Africa and election<365d
label-site-add = Добавить условие
label-site-within = Голосование в пределах стольких дней
label-site-found = Найденные страны
label-site-compare-hint = От двух до четырёх стран

## Sources, things, queries

label-site-publisher = Издатель
label-site-title = Название
label-site-fact-kind = Вид фактов
label-site-licence = Условия
label-site-release = Выпуск
label-site-retrieved = Получено
label-site-thing = Что говорит база
label-site-property = Свойство
label-site-value = Значение
label-site-graph = Источник
label-site-query-text = Запрос (SPARQL 1.1)
label-site-run = Выполнить
label-site-examples = Примеры: запросы, стоящие за вопросами
label-site-result = Результат
label-site-cut = Ответ обрезан по пределу этой службы.
label-site-classes = Классы
label-site-properties = Свойства
label-site-name = Имя
label-site-meaning = Значение

## Counts

site-count =
    { $count ->
        [one] { $count } запись
        [few] { $count } записи
        [many] { $count } записей
       *[other] { $count } записи
    }
