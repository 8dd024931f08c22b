# Words of the pages of the service.

## Frame

label-site-tagline = Risques pesant sur la communication en période électorale, avec la source de chaque fait
label-site-nav = Pages principales
label-site-languages = Langues
label-site-skip = Aller au contenu
label-site-countries = Pays
label-site-elections = Élections
label-site-incidents = Incidents
label-site-questions = Questions
label-site-sources = Sources
label-site-query-page = SPARQL
label-site-api = API
label-site-ontology = Vocabulaire
label-site-search = Trouver un pays
label-site-search-hint = Un nom dans une langue officielle des Nations Unies, ou un code ISO
label-site-search-go = Rechercher
label-site-search-none = Aucun pays de la base ne porte ce nom.
label-site-search-near = De quel pays s’agit-il ?
label-site-feed-calendar = Fichier de calendrier (iCalendar)
label-site-feed-atom = Flux (Atom)
label-site-as-data = Sous forme de données
label-site-not-found = Il n’y a rien ici
label-site-problem = Impossible de répondre à cette demande
label-site-problem-help = Recherchez un pays ou commencez par l’une de ces pages.
label-site-law = Droit
label-site-indicators = Indicateurs
label-site-threats = Menaces
label-site-recommendations = Recommandations
label-site-find-page = Combiner
label-site-compare = Comparer
label-site-method = Méthode

## Lists

label-site-next-votes = Prochains scrutins recensés
label-site-next-votes-note = Les scrutins à venir sont prévus selon une source. Aucun n’est confirmé ici.
label-site-latest-incidents = Derniers incidents recensés
label-site-incidents-note = Un incident est ce que sa source recense. Les indications sur qui l’a ordonné et qui l’a exécuté sont des affirmations.
label-site-show-all = Tout afficher
label-site-filter = Filtrer
label-site-country = Pays
label-site-region = Région
label-site-type = Type
label-site-status = Statut
label-site-kind = Type
label-site-from = Du
label-site-to = Au
label-site-any = indifférent
label-site-apply = Appliquer
label-site-date = Date
label-site-days = Jours
label-site-vote = Scrutin
label-site-area = Lieu
label-site-around-vote = Autour d’un scrutin
label-site-date-hint = AAAA, AAAA-MM ou AAAA-MM-JJ
label-site-next = Page suivante
label-site-first = Première page
label-site-none = Rien dans la base ne correspond. Cela ne prouve pas qu’il n’y ait rien eu.
label-site-code = Code

## Country page

label-site-downloads = Téléchargements
label-site-reader = Lecteur
label-site-planner = Planification
label-site-company = Entreprise
label-site-public = Public

## Questions

label-site-why = Pourquoi elle est posée
label-site-codes = Réponses par ordre de préoccupation
label-site-query = La requête qui y répond
label-site-answer = Réponse
label-site-answers = Réponses par pays
label-site-known = Pays avec une réponse
label-site-question = Question
label-site-unknown-note = Les pays absents n’ont pas de réponse ici. « Inconnu » ne veut jamais dire « non ».

## Law, indicators, threats

label-site-topic = Sujet
label-site-attribute = Attribut
label-site-text = Texte juridique
label-site-section = Article
label-site-checked = Dernière lecture du texte
label-site-law-note = Dispositions lues, avec ce qu’elles disent. Pour un pays absent, rien n’a été lu ; cela ne dit rien de son droit.
label-site-law-hint = Pays, séparés par des virgules ; de deux à huit, ils s’affichent côte à côte
label-site-law-unread = aucune disposition lue
label-site-attributes = Teneur
label-site-indicator = Indicateur
label-site-unit = Unité
label-site-years = Années
label-site-year = Année
label-site-rank = Rang
label-site-interval = Intervalle
label-site-trend = Valeurs par année
label-site-trend-hint = Pays, séparés par des virgules
label-site-latest = Dernière valeur par pays
label-site-threat = Menace
label-site-recommendation = Recommandation
label-site-family = Famille
label-site-means = Signification
label-site-addresses = Recommandations qui y répondent
label-site-bears-on = Questions qui s’y rapportent
label-site-unstated = inconnu
label-site-without = Aucun fait recensé ne peut renseigner sur cette recommandation.
label-site-countries-in-place = Pays par statut

## Combining and comparing

label-site-expression = Expression
label-site-expression-hint = Réponses, régions et jours avant un scrutin, reliés par and, or, not. Exemple : P08=recorded and region:Africa and election<365d
label-site-add = Ajouter une condition
label-site-within = Nombre maximal de jours avant un scrutin
label-site-found = Pays trouvés
label-site-compare-hint = Deux à quatre pays

## Sources, things, queries

label-site-publisher = Éditeur
label-site-title = Titre
label-site-fact-kind = Nature des faits
label-site-licence = Conditions
label-site-release = Version
label-site-retrieved = Consulté le
label-site-thing = Ce que dit la base
label-site-property = Propriété
label-site-value = Valeur
label-site-graph = Source
label-site-query-text = Requête (SPARQL 1.1)
label-site-run = Exécuter
label-site-examples = Exemples : les requêtes derrière les questions
label-site-result = Résultat
label-site-cut = La réponse a été tronquée à la limite de ce service.
label-site-classes = Classes
label-site-properties = Propriétés
label-site-name = Nom
label-site-meaning = Signification

## Counts

site-count =
    { $count ->
        [one] { $count } enregistrement
       *[other] { $count } enregistrements
    }
