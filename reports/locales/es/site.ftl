# Words of the pages of the service.

## Frame

label-site-tagline = Riesgos para las comunicaciones en época de elecciones, con la fuente de cada dato
label-site-nav = Páginas principales
label-site-languages = Idiomas
label-site-skip = Ir al contenido
label-site-countries = Países
label-site-elections = Elecciones
label-site-incidents = Incidentes
label-site-questions = Preguntas
label-site-sources = Fuentes
label-site-query-page = SPARQL
label-site-api = API
label-site-ontology = Vocabulario
label-site-search = Buscar un país
label-site-search-hint = Un nombre en un idioma oficial de las Naciones Unidas, o un código ISO
label-site-search-go = Buscar
label-site-search-none = Ningún país de la base tiene ese nombre.
label-site-search-near = ¿De qué país se trata?
label-site-feed-calendar = Archivo de calendario (iCalendar)
label-site-feed-atom = Canal (Atom)
label-site-as-data = Como datos
label-site-not-found = Aquí no hay nada
label-site-problem = No se pudo responder a esta solicitud
label-site-problem-help = Busque un país o comience por una de estas páginas.
label-site-law = Disposiciones jurídicas
label-site-indicators = Indicadores
label-site-threats = Amenazas
label-site-recommendations = Recomendaciones
label-site-find-page = Combinar
label-site-compare = Comparar
label-site-method = Método

## Lists

label-site-next-votes = Próximas votaciones de la lista
label-site-next-votes-note = Las votaciones futuras están previstas según una fuente. Ninguna está confirmada aquí.
label-site-latest-incidents = Últimos incidentes registrados
label-site-incidents-note = Un incidente es lo que su fuente registra. Las indicaciones sobre quién lo ordenó y quién lo llevó a cabo son afirmaciones.
label-site-show-all = Mostrar todo
label-site-filter = Filtrar
label-site-country = País
label-site-region = Región
label-site-type = Tipo
label-site-status = Estado
label-site-kind = Tipo
label-site-from = Desde
label-site-to = Hasta
label-site-any = cualquiera
label-site-apply = Aplicar
label-site-date = Fecha
label-site-days = Días
label-site-vote = Votación
label-site-area = Lugar
label-site-around-vote = En torno a una votación
label-site-date-hint = AAAA, AAAA-MM o AAAA-MM-DD
label-site-next = Página siguiente
label-site-first = Primera página
label-site-none = Nada en la base coincide. Eso no prueba que no haya habido nada.
label-site-code = Código

## Country page

label-site-downloads = Descargas
label-site-reader = Lector
label-site-planner = Planificación
label-site-company = Empresa
label-site-public = Público

## Questions

label-site-why = Por qué se pregunta
label-site-codes = Respuestas por orden de preocupación
label-site-query = La consulta que le da respuesta
label-site-answer = Respuesta
label-site-answers = Respuestas por país
label-site-known = Países con respuesta
label-site-question = Pregunta
label-site-unknown-note = Los países que no figuran no tienen respuesta aquí. «Se desconoce» nunca significa «no».

## Law, indicators, threats

label-site-topic = Tema
label-site-attribute = Atributo
label-site-text = Texto jurídico
label-site-section = Artículo
label-site-checked = Última lectura del texto
label-site-law-note = Disposiciones leídas, con lo que dicen. De un país que no figura no se leyó nada; eso no dice nada de su ordenamiento jurídico.
label-site-law-hint = Países, separados por comas; de dos a ocho, se muestran en paralelo
label-site-law-unread = ninguna disposición leída
label-site-attributes = Contenido
label-site-indicator = Indicador
label-site-unit = Unidad
label-site-years = Años
label-site-year = Año
label-site-rank = Puesto
label-site-interval = Intervalo
label-site-trend = Valores por año
label-site-trend-hint = Países, separados por comas
label-site-latest = Último valor por país
label-site-threat = Amenaza
label-site-recommendation = Recomendación
label-site-family = Familia
label-site-means = Significado
label-site-addresses = Recomendaciones que la abordan
label-site-bears-on = Preguntas relacionadas
label-site-unstated = se desconoce
label-site-without = Ningún dato registrado puede informar sobre esta recomendación.
label-site-countries-in-place = Países por estado de aplicación

## Combining and comparing

label-site-expression = Expresión
label-site-expression-hint = Respuestas, regiones y días hasta una votación, unidos por and, or, not. Ejemplo: P08=recorded and region:Africa and election<365d
label-site-add = Añadir una condición
label-site-within = Número máximo de días hasta una votación
label-site-found = Países encontrados
label-site-compare-hint = De dos a cuatro países

## Sources, things, queries

label-site-publisher = Editor
label-site-title = Título
label-site-fact-kind = Tipo de dato
label-site-licence = Condiciones de uso
label-site-release = Edición
label-site-retrieved = Consultada el
label-site-thing = Lo que dice la base
label-site-property = Propiedad
label-site-value = Valor
label-site-graph = Fuente
label-site-query-text = Consulta (SPARQL 1.1)
label-site-run = Ejecutar
label-site-examples = Ejemplos: las consultas detrás de las preguntas
label-site-result = Resultado
label-site-cut = La respuesta se truncó al alcanzar el límite de este servicio.
label-site-classes = Clases
label-site-properties = Propiedades
label-site-name = Nombre
label-site-meaning = Significado

## Counts

site-count =
    { $count ->
        [one] { $count } registro
       *[other] { $count } registros
    }
