# Fixed words of the brief's layout. Templates get every `label-` message, with `_` for `-` and without the prefix.


## Frame

label-series = Informe de país
label-series-country = Informe de país
label-series-portfolio = Informe de cartera
label-series-comparison = Informe comparativo
label-brand = Scrutineer
label-skip = Ir a los datos principales
label-contents = En esta página
label-as-of = Situación al
label-page = Página
label-page-of = de
label-codes = Códigos
label-m49 = M49
label-region = Región
label-capital = Capital
label-names = Otros nombres
label-scroll-chart = Gráfico; puede desplazarse en sentido horizontal
label-other-script = [texto en otra escritura: véase el informe en HTML]

## Chapters

label-summary = En síntesis
label-annex = Anexo: todos los datos
label-references = Fuentes
label-references-note = Los números en superíndice que figuran en el texto y los números de los cuadros remiten a esta lista.
label-facts-used = Datos utilizados, por fuente
label-facts-used-note = Cada nombre va precedido de https://w3id.org/scrutineer/id/. El número es el de la fuente que figura más arriba, con su fecha y sus condiciones de uso.
label-queries = Consultas
label-queries-note = Cada cuadro y cada enunciado procede de una de estas consultas. El texto de una pregunta sobre políticas se obtiene con «scrutineer questions» y su número.
label-gaps = Lo que aquí se desconoce
label-readings = Discrepancias entre textos o fuentes
label-reading-kinds = Cada enunciado termina con la indicación, en cursiva, del tipo de dato de que se trata. «Afirmado» es lo que dice el organismo nombrado; «derivado» se calcula a partir de los datos citados; «se desconoce» señala una laguna.
label-reading-blank = Una raya en un cuadro significa que la fuente no dice nada. Lo que no está registrado se desconoce y nunca debe interpretarse como un «no». «Volver a verificar» señala un texto leído por última vez más de un año antes de la fecha de referencia.
label-would-answer = Qué permitiría responder:
label-query = Consulta
label-confidence = Confianza
label-how-to-cite = Cómo citar

## Tables

label-column-sources = Fuentes
label-empty-cell = –
label-empty-cell-name = no indicado
label-source-one = Fuente
label-source-many = Fuentes
label-flag-unverified = no verificado
label-flag-disputed = fuentes discrepantes
label-flag-old = volver a verificar
label-flag-check = el texto puede haber cambiado
label-kind-measured = medido
label-kind-claimed = afirmado
label-kind-legal-text = texto jurídico
label-kind-expert-assessment = evaluación de expertos
label-kind-administrative = registro administrativo
label-kind-derived = derivado
label-kind-gap = se desconoce
label-kind-guidance = orientación

## Charts

label-note-timeline = Los rombos son votaciones. Una barra sin relleno señala una interrupción cuyo fin no indica la fuente; está situada en la fecha de inicio. La línea discontinua es la fecha de referencia.
label-note-roam = Cada línea es el intervalo propio de un indicador, desde su extremo inferior hasta su extremo superior; un valor alto no siempre es mejor (el cuadro indica en qué casos lo es). El trazo que atraviesa el punto es el intervalo que da la fuente.
label-map-disclaimer = Las fronteras y los nombres que figuran en este mapa y las designaciones empleadas en él no implican respaldo ni aceptación oficiales, ni opinión alguna sobre la condición jurídica de un territorio o de sus autoridades.
label-map-source = Geometría: Natural Earth, dominio público.

## Sources and stamp

label-release = Edición:
label-retrieved = consultada el
label-licence = Condiciones de uso:
label-terms-as = Edición y condiciones de uso como en la fuente
label-version = Versión
label-knowledge-base = Base de conocimientos (SHA-256)
label-facts = datos
label-stamp = Cómo se elaboró este informe

## Matrix

label-matrix-title = Preguntas sobre políticas, por país
label-matrix-reading = Cuanto más oscura es una celda, mayor es la preocupación que suscita la respuesta según el orden de esa pregunta; las celdas rayadas señalan lo que se desconoce, lo cual nunca debe interpretarse como un «no». Un asterisco señala datos que dan respuestas distintas; se muestra la más grave.
label-matrix-country = País
label-matrix-unknown = se desconoce

## Index of many briefs

label-index-title = Informes de países
label-index-caption = Países y sus informes
label-index-country = País
label-index-vote = Próxima votación de la lista
label-index-days = Días
label-index-known = Preguntas respondidas
label-index-files = Informe
label-index-failed = No se elaboró ningún informe:
