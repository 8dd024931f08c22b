# Fixed words of the brief's layout. Templates get every `label-` message, with `_` for `-` and without the prefix.


## Frame

label-series = Страновая справка
label-series-country = Страновая справка
label-series-portfolio = Справка по портфелю стран
label-series-comparison = Сравнение
label-brand = Scrutineer
label-skip = Перейти к основным фактам
label-contents = На этой странице
label-as-of = По состоянию на
label-page = Страница
label-page-of = из
label-codes = Коды
label-m49 = M49
label-region = Регион
label-capital = Столица
label-names = Другие названия
label-scroll-chart = График, возможна горизонтальная прокрутка
label-other-script = [текст иной письменностью: см. справку в формате HTML]

## Chapters

label-summary = Основные факты
label-annex = Приложение: все факты
label-references = Источники
label-references-note = Надстрочные номера в тексте и таблицах отсылают к этому перечню.
label-facts-used = Использованные факты по источникам
label-facts-used-note = Каждое имя добавляется к адресу https://w3id.org/scrutineer/id/. Номер – это номер источника выше, с его датой и условиями.
label-queries = Запросы
label-queries-note = Каждая таблица и каждое утверждение получены одним из этих запросов. Текст вопроса для выработки политики выводится командой «scrutineer questions» с указанием его номера.
label-gaps = Что здесь неизвестно
label-readings = Расхождения между текстами или источниками
label-reading-kinds = В конце каждого утверждения курсивом указан вид факта. Помета «заявлено» означает утверждение указанного органа или лица, «выведено» – расчёт на основе приведённых фактов, «неизвестно» – пробел в сведениях.
label-reading-blank = Прочерк в таблице означает, что в источнике ничего не сказано. То, что не зафиксировано, неизвестно; это ни в коем случае нельзя толковать как «нет». Помета «проверить заново» означает, что текст был прочитан в последний раз более чем за год до дня, по состоянию на который составлена справка.
label-would-answer = Что дало бы ответ:
label-query = Запрос
label-confidence = Достоверность
label-how-to-cite = Как цитировать

## Tables

label-column-sources = Источники
label-empty-cell = –
label-empty-cell-name = не указано
label-source-one = Источник
label-source-many = Источники
label-flag-unverified = не проверено
label-flag-disputed = источники расходятся
label-flag-old = проверить заново
label-flag-check = текст мог измениться
label-kind-measured = измерено
label-kind-claimed = заявлено
label-kind-legal-text = правовой текст
label-kind-expert-assessment = экспертная оценка
label-kind-administrative = административный учёт
label-kind-derived = выведено
label-kind-gap = неизвестно
label-kind-guidance = рекомендация

## Charts

label-note-timeline = Ромбы обозначают голосования. Контурная полоса обозначает нарушение связи, окончание которого в источнике не указано; она стоит в точке его начала. Пунктирная линия – день, по состоянию на который составлена справка.
label-note-roam = Каждая линия – собственный диапазон показателя от нижнего предела до верхнего; высокое значение не всегда лучше (направление указано в таблице). Черта, проходящая через точку, – интервал, приведённый в источнике.
label-map-disclaimer = Границы и названия, показанные на этой карте, и используемые обозначения не означают официального одобрения или признания, а также какого-либо мнения о правовом статусе территории или её властей.
label-map-source = Геометрия: Natural Earth, общественное достояние.

## Sources and stamp

label-release = Выпуск:
label-retrieved = получено
label-licence = Условия:
label-terms-as = Выпуск и условия те же, что и в источнике
label-version = Версия
label-knowledge-base = База знаний (SHA-256)
label-facts = (число фактов)
label-stamp = Как составлена эта справка

## Matrix

label-matrix-title = Вопросы для выработки политики, по странам
label-matrix-reading = Чем темнее ячейка, тем больше оснований для озабоченности даёт ответ по шкале данного вопроса; заштрихованная ячейка означает «неизвестно», и её ни в коем случае нельзя толковать как «нет». Звёздочкой отмечены случаи, когда факты дают разные ответы; показан наиболее серьёзный из них.
label-matrix-country = Страна
label-matrix-unknown = неизвестно

## Index of many briefs

label-index-title = Страновые справки
label-index-caption = Страны и справки по ним
label-index-country = Страна
label-index-vote = Ближайшее голосование
label-index-days = Дней
label-index-known = Вопросов с ответом
label-index-files = Справка
label-index-failed = Справка не составлена:
