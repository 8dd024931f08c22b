# What a brief says. Neutral wording: facts and norms, no verdicts. "Recorded" means recorded in the sources named.

title = { $country }: riesgos para las comunicaciones en época de elecciones
subtitle = Informe de país { $audience }; los días se cuentan desde el { $day }
audience-planner = para la planificación de la asistencia electoral
audience-company = para empresas que explotan redes o plataformas
audience-public = en lenguaje claro
citation = Scrutineer { $version }, { $title }, fecha de referencia: { $day }, base de conocimientos { $base }.
stamp-note = La misma base de conocimientos, la misma fecha y la misma versión dan el mismo informe.

# Words
yes = sí
no = no
not-stated = no indicado
no-section = artículo no indicado
separator = {"; "}
date-range = { $from } a { $to }
about-date = aprox. { $date }
vote-round = vuelta { $round }
days-open = se desconoce el día
days-ahead =
    { $days ->
        [0] hoy
        [one] dentro de { $days } día
       *[other] dentro de { $days } días
    }
days-ago =
    { $days ->
        [one] hace { $days } día
       *[other] hace { $days } días
    }
status-unconfirmed = estaba prevista; ninguna fuente consultada aquí confirma su celebración
value-qualified = { $value } ({ $qualifier })
value-interval = { $value } ({ $low } a { $high })
no-median = –
ordered-by = por orden de: { $orderer }
window-yes = sí
window-no = no
still-on = en curso al registrarse
no-attribution = ninguna atribución registrada
claim = autor de la atribución: { $claimant }, actor señalado: { $named } ({ $status }; { $date })
period-year = en { $year }
period-years = entre { $first } y { $last }

# Elections
say-next-vote =
    { $days ->
        [0] La próxima votación nacional de la lista es hoy, { $date }: { $kind }.
        [one] La próxima votación nacional de la lista es el { $date }, dentro de { $days } día: { $kind }. Está prevista, no confirmada.
       *[other] La próxima votación nacional de la lista es el { $date }, dentro de { $days } días: { $kind }. Está prevista, no confirmada.
    }
say-vote-under-way = Una votación nacional de la lista empezó el { $date } y su último día de votación no ha pasado: { $kind }.
say-next-vote-open = La próxima votación nacional de la lista se espera en { $date }: { $kind }. La fuente no indica el día, por lo que no se cuentan los días.
say-no-coming-vote = No se registra aquí ninguna votación nacional próxima.
say-no-past-vote = No se registra aquí ninguna votación nacional celebrada desde 2010.
say-postponed-vote = La votación que se había fijado ({ $kind }; fecha: { $date }) figura como { $status }; no se registra aquí ninguna fecha posterior.
say-unconfirmed-vote = Había una votación prevista ({ $kind }; fecha: { $date }); ninguna fuente consultada aquí confirma que se celebrara.
say-dates-differ = Las fuentes indican días distintos para la que puede ser una misma votación ({ $kind }): { $first } y { $second }. Se muestran ambos.
ask-next-vote = ¿Cuándo es la próxima votación nacional y qué acto o aviso fija el día?
ask-unconfirmed-vote = ¿Se celebró la votación prevista ({ $kind }; fecha: { $date }), y qué día?
caption-coming-votes = Próximas votaciones nacionales
caption-past-votes = Votaciones nacionales desde 2010, de la más reciente a la más antigua

# Incidents
say-disruptions =
    Registro de { $publisher }: { $count ->
        [one] { $count } interrupción de redes o servicios iniciada { $period }.
       *[other] { $count } interrupciones de redes o servicios iniciadas { $period }.
    }
say-in-window =
    { $count ->
        [one] { $inside ->
            [0] No coincidió con ningún período electoral (desde 14 días antes del día de la votación hasta 45 días después).
           *[other] Coincidió con un período electoral (desde 14 días antes del día de la votación hasta 45 días después).
        }
       *[other] { $inside ->
            [0] Ninguna de ellas coincidió con un período electoral (desde 14 días antes del día de la votación hasta 45 días después).
            [one] { $inside } de estas { $count } coincidió con un período electoral (desde 14 días antes del día de la votación hasta 45 días después).
           *[other] { $inside } de estas { $count } coincidieron con un período electoral (desde 14 días antes del día de la votación hasta 45 días después).
        }
    }
say-acknowledged =
    { $count ->
        [one] { $acknowledged ->
            [0] El registro no dice que una autoridad la reconociera; es posible que ese dato no se indique.
           *[other] El registro dice que una autoridad la reconoció.
        }
       *[other] { $acknowledged ->
            [0] El registro no dice de ninguna de estas { $count } que una autoridad la reconociera; es posible que en algunos casos ese dato no se indique.
           *[other] El registro dice de { $acknowledged } de estas { $count } que una autoridad la reconoció; es posible que en los demás casos ese dato no se indique.
        }
    }
say-rows-shown = El cuadro enumera { $shown } de { $all }: primero las que coincidieron con un período electoral, después las de alcance nacional y luego las más recientes.
say-no-disruption = No consta ninguna interrupción de redes o servicios en este país en los registros de: { $sources }. Que no se haya registrado ninguna no significa que no se haya producido ninguna.
coverage-access-now-stop = interrupciones notificadas en todo el mundo que comenzaron antes de 2024
coverage-press-shutdown-reports = algunas interrupciones en África que faltan en el registro principal
service-voice-calls = llamadas de voz
service-social-media-unspecified = redes sociales (sin especificar)
service-google-services = servicios de Google
say-claims = Cada una de las atribuciones que siguen es lo que afirma el organismo nombrado, no una constatación de este informe.
say-no-cyber = No se registra aquí ningún incidente cibernético o de información relacionado con elecciones; el registro es reducido y se basa sobre todo en noticias de prensa.
caption-disruptions = Interrupciones de redes y servicios, de la más reciente a la más antigua
caption-claims = Incidentes cibernéticos y de información relacionados con elecciones, con lo que se afirma sobre su autoría
caption-costs = Estimaciones de costos publicadas, en dólares de los Estados Unidos; los métodos difieren y cada estimación ha de leerse por separado

# Law
say-provisions =
    { $provisions ->
        [one] Se leyó { $provisions } disposición
       *[other] Se leyeron { $provisions } disposiciones
    } sobre { $topics ->
        [one] { $topics } tema
       *[other] { $topics } temas
    } en las fuentes citadas; lo que no se leyó se desconoce aquí.
say-no-law = No se ha leído ninguna disposición jurídica de este país para esta base de conocimientos. Ello no supone afirmación alguna sobre su ordenamiento jurídico.
say-topics-missing = Temas sobre los que no se leyó nada: { $topics }.
say-shutdown-power =
    { $count ->
        [one] Sobre la facultad de suspender redes o servicios se leyó un texto: { $provisions }.
       *[other] Sobre la facultad de suspender redes o servicios se leyeron { $count } textos: { $provisions }.
    }
say-no-shutdown-power = No se leyó ningún texto sobre la facultad de suspender redes o servicios en este país; se desconoce aquí si existe esa facultad.
say-readings = Textos o informes discrepantes: { $readings }.
say-reading-settled = Lectura posterior o mejor fundada en las fuentes: { $reading }
say-reading-open = Lectura preferida por ahora, cuestión no resuelta: { $reading }

# Indicators
say-indicators =
    { $count ->
        [one] Hay observaciones de { $count } indicador para este país; se muestra { $shown }.
       *[other] Hay observaciones de { $count } indicadores para este país; { $shown ->
            [0] no se muestra ninguno.
            [one] se muestra { $shown }, elegido para los informes.
           *[other] se muestran los { $shown } elegidos para los informes.
        }
    }
say-indicators-missing = No hay aquí observaciones de: { $indicators }.
say-no-indicators = No hay aquí observaciones de ningún indicador para este país.
say-key-indicator = { $indicator }: { $value } ({ $year }); la mediana de { $countries } países y zonas es { $median }.
caption-indicators = Última observación de cada indicador elegido, con la mediana de la región y del mundo

# Commitments
say-commitments-limit = Salvo en el caso de los instrumentos de derechos humanos de las Naciones Unidas, la ausencia de una fila significa que aquí no se sabe nada al respecto.
caption-commitments = Tratados, coaliciones e iniciativas

# Registers
say-register-shown = { $title }: se muestran { $shown } de { $all } entradas.
say-registers-empty = No hay aquí ninguna entrada sobre: { $titles }.
title-election-body = Organismo electoral
title-election-technology = Tecnología electoral
title-network-ownership = Redes de propiedad estatal
title-operators = Operadores
title-fact-checkers = Verificadores de datos
title-verification-projects = Proyectos conjuntos de verificación
title-platform-measures = Medidas de las plataformas
title-norms = Normas y resoluciones judiciales
title-observer-findings = Constataciones de los observadores
title-roam-assessments = Evaluación ROAM-X
title-igf = Foro para la gobernanza de internet
caption-election-body = Organismos encargados de la gestión electoral, según los describen las fuentes
caption-election-technology = Tecnología utilizada en las elecciones, por fuente y año
caption-network-ownership = Redes (sistemas autónomos) que operan aquí y son propiedad de un Estado, 2021
caption-operators = Operadores que figuran en la lista; se desconocen aquí las cuotas de mercado
caption-fact-checkers = Organizaciones de verificación de datos que figuran en la lista
caption-verification-projects = Proyectos conjuntos de verificación en torno a las elecciones
caption-platform-measures = Medidas anunciadas por las plataformas
caption-norms = Normas y resoluciones judiciales que mencionan al país
caption-observer-findings = Lo que recomendaron o constataron los observadores electorales
caption-roam-assessments = Evaluaciones nacionales con los indicadores ROAM-X
caption-igf = Foros nacionales y regionales para la gobernanza de internet

# Columns
column-date = Fecha
column-days = Días
column-vote = Votación
column-status = Estado
column-note = Nota
column-start = Inicio
column-end = Fin
column-kind = Tipo
column-place = Lugar
column-trigger = Desencadenante
column-justification = Motivo declarado
column-window = En período electoral
column-what = Objetivo y contexto
column-claim = Atribución (lo afirmado)
column-from = Desde
column-to = Hasta
column-area = Zona
column-cost = Costo
column-low = Mínimo
column-high = Máximo
column-perDay = Por día
column-method = Método
column-by = Autor de la estimación
column-caveat = Salvedad
column-attribute = Atributo
column-value = Valor
column-provision = Texto y artículo
column-checked = Última verificación
column-category = ROAM-X
column-indicator = Indicador
column-year = Año
column-regionMedian = Región
column-worldMedian = Mundo
column-unit = Unidad y sentido
column-treaty = Instrumento
column-name = Nombre
column-model = Modelo
column-appointedBy = Nombrado por
column-term = Mandato (años)
column-section = Base jurídica
column-asOf = Fecha del dato
column-technology = Tecnología
column-used = En uso
column-extent = Alcance
column-owner = Estado propietario
column-control = Control
column-networks = Redes
column-operator = Operadores
column-brand = Marca
column-parent = Grupo matriz
column-stateOwned = Propiedad estatal
column-gni = Matriz en la GNI
column-language = Idiomas
column-active = En activo
column-ifcn = Signatario de la IFCN
column-platform = Plataforma
column-measure = Medida
column-since = Desde
column-title = Título
column-body = Órgano
column-binding = Vinculante
column-says = Contenido
column-mission = Misión
column-established = Desde
column-lastMeeting = Última reunión conocida

# Charts
chart-votes = Votaciones nacionales
chart-held = votación celebrada
chart-scheduled = votación prevista
chart-window = período electoral
chart-disruption = interrupción
chart-open = interrupción, se desconoce el fin
chart-timeline-title = Interrupciones de redes y servicios y votaciones nacionales
chart-timeline-desc = Cronología de { $first } a { $last }. Las votaciones figuran en la primera línea y las interrupciones debajo, por tipo. Interrupciones registradas: { $kinds }. El cuadro las enumera con sus fechas.
chart-value = { $value } ({ $year })
chart-low = extremo inferior
chart-high = extremo superior
chart-value-heading = Valor (año)
chart-region = mediana de la región
chart-world = mediana del mundo
chart-band = mitad central del mundo
chart-roam-title = Indicadores en comparación con la región y el mundo
chart-roam-desc = Indicadores representados: { $count }, cada uno en su propia escala o, si no la tiene, entre el valor más bajo y el más alto observados. El cuadro da los valores. Por debajo de la mitad central del mundo: { $below }; por encima: { $above }.
chart-locator-title = Ubicación: { $country }
chart-locator-desc = Mapa del país ({ $country }) y sus alrededores, con el norte arriba. Región: { $region }.
chart-world-desc = Mapa del mundo. Países por categoría: { $classes }. Se desconoce: { $unknown }. Los países pequeños son puntos.
chart-world-other = fuera de esta lista
chart-world-votes = Próximas votaciones nacionales de la lista
votes-quarter = en un plazo de 90 días
votes-half-year = en un plazo de 180 días
votes-year = en un plazo de 365 días
votes-later = más adelante

# Policy questions
say-scorecard =
    { $known ->
        [0] Con los datos disponibles no puede responderse a ninguna de las { $all } preguntas sobre políticas.
       *[other] Con los datos disponibles puede responderse a { $known } de las { $all } preguntas sobre políticas; las demás figuran entre las preguntas que deben plantearse en el país.
    }
say-actions = El coloquio de 2018 formuló { $all } recomendaciones y observaciones. Respecto de { $unknown } de ellas, las respuestas no permiten determinar si hay aplicación aquí; las demás se enumeran por destinatario, empezando por lo que falta.
answer-also = { $answer }; también: { $other }
confidence-none = ninguna
confidence-low = baja
confidence-medium = media
confidence-high = alta
status-in-place = aplicada
status-partly = aplicada en parte
status-not-in-place = no aplicada
theme-powers = Facultades sobre las redes
theme-history = Interrupciones anteriores
theme-exposure = Exposición y costo
theme-privacy = Datos y comunicaciones privadas
theme-technology = Tecnología electoral
theme-information = Información y medios de comunicación
theme-people = Personas
theme-commitments = Compromisos y foros
theme-practice = Práctica y pruebas
caption-answers = Respuestas y grado de confianza en ellas
caption-actions = Recomendaciones y lo que indican al respecto las respuestas
column-question = Pregunta
column-answer = Respuesta
column-confidence = Confianza
column-action = Recomendación
column-told = Según preguntas
heading-answers = Preguntas sobre políticas
say-answer = { $name }: { $answer }.
say-answer-disputed = { $text } Las fuentes discrepan.
say-answers-open = Se desconoce aquí: { $names }.
say-unknown =
    { $unknown ->
        [0] Las { $all } preguntas sobre políticas tienen respuesta.
        [one] Queda sin respuesta { $unknown } de las { $all } preguntas sobre políticas.
       *[other] Quedan sin respuesta { $unknown } de las { $all } preguntas sobre políticas.
    }
say-unknown-first =
    { $unknown ->
        [one] Queda sin respuesta { $unknown } de las { $all } preguntas sobre políticas: { $first }.
       *[other] Quedan sin respuesta { $unknown } de las { $all } preguntas sobre políticas, entre ellas: { $first }.
    }

# Actions
say-first = { $who }: { $action } ({ $status }).
say-first-none = Ninguna de las recomendaciones cuyo estado se conoce está a la vez sin aplicar y todavía al alcance en el tiempo que queda hasta la votación.
say-lead = Las fechas de inicio se calculan hacia atrás desde la votación del { $day }. El tiempo que requiere una medida es una estimación para la planificación, no un dato registrado.
say-lead-open = No se conoce el día exacto de ninguna votación, por lo que solo se indica el tiempo que requiere una medida: una estimación para la planificación, no un dato registrado.
status-unknown = se desconoce
say-actions-open = Recomendaciones cuya aplicación se desconoce, primero las que requieren más tiempo: { $actions }.
begin-by = inicio a más tardar el { $day }
lead-none = –
lead-days =
    { $days ->
        [one] { $days } día de antelación
       *[other] { $days } días de antelación
    }
lead-by =
    { $days ->
        [one] a más tardar el { $day } ({ $days } día de antelación)
       *[other] a más tardar el { $day } ({ $days } días de antelación)
    }
lead-short =
    { $days ->
        [one] queda poco tiempo (se necesita { $days } día)
       *[other] queda poco tiempo (se necesitan { $days } días)
    }
caption-first = Recomendaciones no aplicadas o aplicadas en parte, todavía posibles antes de la votación; primero las que requieren más tiempo
column-who = Quién
column-lead = Inicio
column-mark = Concepto
column-rule = Norma
column-online = Abarca internet

# Dates around the vote
caption-dates = Fechas en torno a la próxima votación, calculadas a partir de las disposiciones leídas
window-polling-day = Día de la votación
window-vote = votación de la lista: { $kind }
window-polls = Veda de sondeos de opinión
window-exit-polls = Veda de encuestas a pie de urna
window-ads = Veda de publicidad política de pago
window-silence = Veda electoral
window-results-due = Plazo de los resultados
window-results-usual = Anuncio habitual de los resultados
window-rule-polling-day = el día de la votación
window-rule-hours-before =
    { $count ->
        [one] { $count } hora antes del día de la votación
       *[other] { $count } horas antes del día de la votación
    }
window-rule-days-before =
    { $count ->
        [one] { $count } día antes del día de la votación
       *[other] { $count } días antes del día de la votación
    }
window-rule-days-after =
    { $count ->
        [one] en el plazo de { $count } día desde la votación
       *[other] en el plazo de { $count } días desde la votación
    }
say-window-open = Se desconoce el día de la próxima votación, por lo que no se calculan fechas en torno a ella.
say-window-none = No se registra aquí ninguna votación próxima, por lo que no se calculan fechas en torno a ella.
say-window-no-rules = No se leyó respecto de este país ninguna norma que fije un número de días para la veda electoral, los sondeos de opinión o los resultados; se desconoce aquí qué es aplicable.
date-span = { $from } a { $to }
chart-ruler-title = Fechas en torno a la votación del { $day }
chart-ruler-vote = Votación del { $day }
chart-ruler-says = { $what }: { $from } a { $to }
chart-ruler-desc =
    { $count ->
        [0] El día de la votación es el { $day }. No se leyó ninguna norma que fije un número de días.
       *[other] El día de la votación es el { $day }. { $says }.
    }
chart-ruler-note = El rombo es el día de la votación; las cifras de la parte inferior cuentan los días desde él. Una barra con relleno se basa en una norma leída; una barra discontinua, en una norma no verificada, leída por última vez hace más de un año o cuyo texto puede haber cambiado. El cuadro nombra las normas.
chart-trend-title = Personas que usan internet, en porcentaje
chart-trend-desc = Del { $from } por ciento en { $first } al { $to } por ciento en { $last }.
chart-trend-note = Proporción de la población total que usó internet en los tres últimos meses, según lo que estima o comunica la fuente. La base no tiene cifras por género de este indicador.

# Points of the summary
point-vote = La votación
point-law = Qué permite la ley
point-review = Revisión y divulgación
point-history = Qué ocurrió antes
point-cut = Si se corta la red
point-online = Personas en línea
point-unknown = Qué se desconoce
point-first = Qué hacer primero

# Chapters
chapter-dates = Fechas en torno a la votación
chapter-history = Interrupciones y votaciones
chapter-scorecard = Síntesis de las respuestas
chapter-actions = Qué puede hacerse y quién puede hacerlo
chapter-questions = Preguntas que deben plantearse en el país
chapter-actions-all = Recomendaciones, por grupo
chapter-questions-all = Todas las preguntas sin respuesta
chapter-steps = Pasos para una empresa
chapter-elections = Elecciones
chapter-legal-framework = Marco jurídico
chapter-election-body = Organismo electoral
chapter-registration = Inscripción y datos de los electores
chapter-technology = Tecnología electoral
chapter-incidents = Interrupciones e incidentes
chapter-information = Entorno informativo
chapter-people = Personas en línea y grupos en desventaja
chapter-networks = Redes y operadores
chapter-indicators = Indicadores
chapter-commitments = Compromisos, normas y foros
chapter-answers = Otras preguntas sobre políticas
chapter-legal-powers = Facultades legales sobre las redes
chapter-order-form = Forma de la orden
chapter-review = Revisión judicial y límites
chapter-disclosure = Divulgación y publicación
chapter-precedents = Precedentes
chapter-privacy = Interceptación, cifrado y datos
chapter-platform-law = Normas sobre contenidos y plataformas
chapter-law = Disposiciones jurídicas
chapter-law-other = Otras disposiciones jurídicas
chapter-actors = Otros registros
chapter-other = Otros datos
note-scorecard = Los puntos indican el grado de confianza en una respuesta: ninguna, baja, media o alta. Una raya significa que no se sabe nada, lo que nunca debe interpretarse como un «no».
note-questions-all = Las fuentes leídas para este informe no responden a las preguntas siguientes.
note-steps = Opciones y precedentes tomados de orientaciones publicadas, sin carácter de asesoramiento jurídico. Lo que proceda depende del derecho del lugar y de la seguridad de las personas que se encuentran allí.
note-people-public = A quién se puede llegar en línea y a quién no.

# Steps for a company. Each rests on the norms that the file of the audience names.
step-staff = La seguridad ante todo: acordar con el personal en el país, antes que ninguna otra cosa, cómo puede recibir una orden sin exponerse a riesgos y quién toma la decisión fuera del país.
step-written = Pedir la orden por escrito, con indicación de la autoridad, la base jurídica, el motivo, la zona, el servicio y la fecha de término; dejar constancia del día y la hora, y de quién la entregó.
step-law = Cotejar la orden con el derecho vigente, punto por punto: quién puede firmarla, en qué forma, por qué motivo y por cuánto tiempo. Los capítulos que siguen recogen lo que se leyó.
step-narrow = Cuando la ley deje margen, proponer la medida más limitada: menos tiempo, una zona menor, un solo servicio, con exención de los números de emergencia y de los organismos electorales.
step-review = Averiguar qué tribunal u órgano puede conocer de un recurso urgente, cuánto cuesta y a qué condujeron los recursos anteriores.
step-tell = Comunicar a los usuarios y al público lo que la ley permita comunicar: que hay una orden, de quién procede y hasta cuándo rige. Cuando la divulgación esté prohibida, guardar constancia para más adelante.
step-peers = Hablar antes de la votación con otros operadores, con la asociación del sector y con la sociedad civil; examinar qué hicieron otros operadores ante órdenes similares.
step-after = Cuando se restablezca el servicio, medir las consecuencias para las personas, publicar lo que pueda publicarse y ofrecer una vía de reclamación.

# Questions in a few words
short-P01 = Facultad de suspender redes
short-P02 = Autoridad que dicta la orden
short-P03 = Orden escrita
short-P04 = Juez antes de la orden
short-P05 = Límites de tiempo, zona, servicio
short-P06 = Publicación de la orden
short-P07 = Sentencias y normas sobre apagones
short-P08 = Interrupciones cerca de votaciones
short-P09 = Cortes en las últimas votaciones
short-P10 = Cortes por protestas, exámenes, conflictos
short-P11 = Antelación y duración de cortes
short-P12 = Cortes reconocidos
short-P13 = Acción estatal sobre la red
short-P14 = Elecciones como motivo
short-P15 = Votación próxima sin salvaguardias
short-P16 = Concentración de las redes
short-P17 = Costo diario del apagón total
short-P18 = Operadores en la GNI
short-P19 = Órdenes publicadas por operadores
short-P20 = Facultades de emergencia
short-P21 = Protección de datos y padrón
short-P22 = Interceptación
short-P23 = Cifrado
short-P24 = Vigilancia
short-P25 = Incidentes cibernéticos electorales
short-P26 = Ley sobre sistemas electorales
short-P27 = Tecnología electoral
short-P28 = Registro en papel
short-P29 = Resultados por mesa
short-P30 = Tecnología abierta a examen
short-P31 = Resultados sin la red
short-P32 = Vulneración del padrón electoral
short-P33 = Cambio tardío de normas
short-P34 = Delito de noticias falsas
short-P35 = Noticias falsas, uso en elecciones
short-P36 = Veda electoral
short-P37 = Anuncio de resultados
short-P38 = Sondeos y encuestas
short-P39 = Publicidad política en línea
short-P40 = Límites a la segmentación
short-P41 = Medidas de las plataformas
short-P42 = Verificadores de datos
short-P43 = Canales oficiales, rumores
short-P44 = Regulador de los medios
short-P45 = Alfabetización mediática
short-P46 = Ataques contra periodistas
short-P47 = Libertad de prensa e internet
short-P48 = Contenidos bloqueados en votaciones
short-P49 = Contenidos sintéticos
short-P50 = Información falsa, según expertos
short-P51 = Personas en línea
short-P52 = Evaluación ROAM-X
short-P53 = Acceso a la información
short-P54 = Instancia de múltiples partes
short-P55 = Tratados
short-P56 = Recomendaciones pendientes de observadores
short-P57 = Organismo electoral
short-P58 = Inscripción de electores
short-P59 = Grupos en desventaja
short-P60 = Calendario electoral
short-P61 = Criterios para cotejar órdenes
short-P62 = Recurso urgente
short-P63 = Divulgación por el operador
short-P64 = Respuestas de los operadores
short-P65 = Servicios exentos
short-P66 = Solidez de las respuestas

# Units
unit-latent-score-about-5-to-5 = puntuación latente (de −5 a 5, aproximadamente)
unit-index-0-1 = índice, de 0 a 1
unit-standard-normal-units = unidades de la normal estándar
unit-count = número
unit-of-population = % de la población
unit-per-100-people = por cada 100 personas
unit-ordinal-category = categoría ordinal
unit-of-women-aged-15 = % de las mujeres de 15 años o más
unit-of-men-aged-15 = % de los hombres de 15 años o más
unit-aged-15 = % de las personas de 15 años o más
unit-persons = personas
unit-of-children-under-5 = % de los niños menores de 5 años

# Portfolio and comparison
title-portfolio = { $organisation }: países según la próxima votación y la ley
subtitle-portfolio = Informe de cartera; los días se cuentan desde el { $day }
subtitle-portfolio-contact = Informe de cartera; los días se cuentan desde el { $day }. Contacto: { $contact }
title-comparison = Comparación en paralelo: { $countries }
subtitle-comparison = Informe comparativo; los días se cuentan desde el { $day }
caption-portfolio = Países según la próxima votación y lo que permite la ley
caption-portfolio-law = Respuestas sobre la ley, por país
caption-compare = Respuestas en paralelo
column-rank = N.º
column-country = País
column-exposure = Ley sobre las órdenes
column-open = Preguntas sin respuesta
column-services = Servicios
chapter-ranking = Países por orden
chapter-portfolio-law = Qué permite la ley, por país
chapter-comparison = Respuestas en paralelo
note-ranking = Figuran primero las votaciones que se celebran en un plazo de 90, 180 y 365 días, en ese orden; entre las de un mismo plazo, la ley que suscita mayor preocupación; después, el día más próximo. «Ley sobre las órdenes» es la posición media de las respuestas a ocho preguntas sobre políticas (P01 a P06, P14 y P20), cada una de 0 (la respuesta que suscita menor preocupación) a 100 (la que suscita mayor preocupación); con menos de tres respuestas no se evalúa. Sirve para ordenar una lista para el lector y no es un juicio sobre ningún país.
exposure-high = mayor preocupación: { $share } de 100 (se conocen { $known } de { $all })
exposure-middle = cierta preocupación: { $share } de 100 (se conocen { $known } de { $all })
exposure-low = menor preocupación: { $share } de 100 (se conocen { $known } de { $all })
exposure-not-assessed = no evaluado (se conocen { $known } de { $all })
no-vote-listed = ninguna en la lista
say-portfolio-votes = Figuran en la lista votaciones nacionales dentro de un plazo de 180 días en: { $countries }.
say-portfolio-no-vote = No figura en la lista, para estos países, ninguna votación nacional de día conocido dentro de un plazo de 180 días.
say-portfolio-law = Las respuestas sobre la ley suscitan mayor preocupación en: { $countries }.
say-portfolio-law-none = En ninguno de estos países consta que las respuestas sobre la ley susciten mayor preocupación.
say-portfolio-unknown = Se leyeron demasiado pocas disposiciones para decir algo sobre: { $countries }.
say-compare-vote = Próxima votación nacional de la lista: { $date } ({ $kind }).
say-compare-open =
    { $open ->
        [one] Queda sin respuesta { $open } de las { $all } preguntas sobre políticas.
       *[other] Quedan sin respuesta { $open } de las { $all } preguntas sobre políticas.
    }

# Riesgo
chapter-risk = Previsión y perfil de amenazas
note-risk = La previsión aprende de votaciones nacionales pasadas: lo democrático que es un país, cuántas personas están en línea, si se elige presidente y con qué frecuencia hubo interrupciones en votaciones anteriores. El perfil reúne respuestas e indicadores, de 0 (nada preocupante registrado) a 10. Entre paréntesis: la amplitud de 90 de cada 100 sorteos.
say-forecast = Previsión para la votación de la fecha siguiente, { $day }: una interrupción que su registrador relaciona con una elección, desde { $before } días antes hasta { $after } días después, tiene una probabilidad del { $percent } % (de { $low } a { $high }).
say-forecast-like =
    { $events ->
        [0] De las { $votes } votaciones pasadas con las previsiones más próximas, ninguna sufrió una interrupción así.
        [one] De las { $votes } votaciones pasadas con las previsiones más próximas, { $events } sufrió una interrupción así.
       *[other] De las { $votes } votaciones pasadas con las previsiones más próximas, { $events } sufrieron una interrupción así.
    }
say-forecast-any = Para una interrupción por cualquier causa, nacional o regional, la probabilidad es del { $percent } %.
say-forecast-raised = Frente a una votación media, la elevan: { $drivers }.
say-forecast-lowered = Frente a una votación media, la reducen: { $drivers }.
say-forecast-until = El registro de interrupciones del que aprende llega hasta la fecha siguiente: { $day }.
say-forecast-none = No se espera ninguna votación nacional con día o mes, por lo que no se prevé nada.
say-forecast-lacking = Sin previsión para la votación de la fecha siguiente, { $day }: no hay un valor reciente de { $indicators }.
feature-democracy = índice de democracia electoral { $value } ({ $year })
feature-middle-regime = la distancia del índice de democracia electoral al centro de la escala
feature-internet-use = { $value } % de la población en línea ({ $year })
feature-presidential = se elige presidente
feature-not-presidential = no se elige presidente
feature-history = { $value } % de votaciones anteriores, aquí y en la región, con una interrupción
say-profile = Tomadas en conjunto ({ $names }): { $score }. Fiabilidad: { $grade }. Datos conocidos: { $known } de { $all }.
say-profile-part = Familias de amenazas evaluadas: { $families }. No hay puntuación conjunta, porque alguna de estas no se evalúa: { $names }. Datos conocidos: { $known } de { $all }.
say-profile-none = El perfil de amenazas no se evalúa. Datos conocidos: { $known } de { $all }.
say-family-lacking = Sin evaluar: { $family } ({ $reasons }).
lack-inputs = datos conocidos: { $known } de { $all }
lack-components = componentes conocidos: { $known } de { $all }
lack-sources = fuentes: { $known }, necesarias: { $needed }
driver = { $what }: { $told }
driver-raises = { $what } (+{ $effect })
driver-lowers = { $what } (−{ $effect })
caption-profile = Perfil de amenazas por familia
column-family = Familia de amenazas
column-score = Puntuación, de 0 a 10
column-exposed = Exposición
column-unguarded = Garantías ausentes
column-before = Antecedentes
column-reliability = Fiabilidad
column-drivers = Lo que más influye
grade-high = alta
grade-moderate = media
grade-low = baja
grade-very-low = muy baja
family-network = redes y servicios
family-security = seguridad de los sistemas
family-surveillance = vigilancia
family-data = datos de los votantes
family-information = información
family-legal = derecho de la expresión
family-technology = tecnología electoral
family-institution = instituciones
family-journalism = seguridad de los periodistas
family-divide = brecha digital
say-risk-limits = La previsión no ve las noticias, ni la ley, ni lo que no se registró. Una cifra baja no es una promesa.
say-risk-uses = Ninguna de estas cifras prueba lo que alguien hizo o hará, y ninguna puede ser la única razón de una decisión.
