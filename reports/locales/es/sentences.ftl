# What a brief says. Neutral wording: facts and norms, no verdicts. "Recorded" means recorded in the sources named.

title = { $country }: riesgos para las comunicaciones en época de elecciones
subtitle = Informe de país; días contados desde el { $day }
stamp-note = La misma base de conocimientos, la misma fecha y la misma versión dan el mismo informe.

# Words
yes = sí
no = no
not-stated = no indicado
no-section = artículo no indicado
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
as-stated = según la fuente, con fecha de { $date }
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
caption-law = Atributo por atributo

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
chart-roam-desc = Indicadores representados: { $count }, cada uno en su propia escala o, si no la tiene, entre el valor más bajo y el más alto observados. El cuadro da los valores.

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
