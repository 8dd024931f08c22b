# Words of the pages of the service.

## Frame

label-site-home = Accueil
label-site-tagline = Risques pour la communication en période électorale, avec la source de chaque fait
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
label-site-search-go = Chercher
label-site-search-none = Aucun pays de la base ne porte ce nom.
label-site-search-near = Lequel est-ce ?
label-site-feed-calendar = Fichier de calendrier (iCalendar)
label-site-feed-atom = Fil (Atom)
label-site-as-data = En données
label-site-not-found = Il n’y a rien ici
label-site-problem = Cette demande n’a pas pu recevoir de réponse
label-site-problem-help = Cherchez un pays ou partez de l’une de ces pages.

## Lists

label-site-next-votes = Prochains scrutins recensés
label-site-next-votes-note = Ce sont des scrutins qu’une source attend. Aucun n’est confirmé ici.
label-site-latest-incidents = Derniers incidents recensés
label-site-incidents-note = Un incident est ce que sa source recense. Qui l’a ordonné et qui l’a commis sont des allégations.
label-site-show-all = Tout afficher
label-site-filter = Filtrer
label-site-country = Pays
label-site-region = Région
label-site-type = Type
label-site-status = Statut
label-site-kind = Nature
label-site-from = Du
label-site-to = Au
label-site-any = tous
label-site-apply = Appliquer
label-site-date = Date
label-site-end = Fin
label-site-days = Jours
label-site-vote = Scrutin
label-site-area = Lieu
label-site-around-vote = Autour d’un scrutin
label-site-date-hint = AAAA, AAAA-MM ou AAAA-MM-JJ
label-site-next = Page suivante
label-site-first = Première page
label-site-none = Rien dans la base ne correspond. Ce n’est pas une preuve qu’il n’y a rien eu.
label-site-code = Code
label-site-brief = Note

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
label-site-theme = Thème
label-site-unknown-note = Les pays absents n’ont pas de réponse ici. Inconnu ne veut jamais dire non.

## Sources, things, queries

label-site-publisher = Éditeur
label-site-title = Titre
label-site-fact-kind = Nature des faits
label-site-licence = Conditions
label-site-release = Version
label-site-retrieved = Consulté
label-site-thing = Ce que dit la base
label-site-property = Propriété
label-site-value = Valeur
label-site-graph = Source
label-site-query-text = Requête (SPARQL 1.1)
label-site-run = Exécuter
label-site-examples = Exemples : les requêtes derrière les questions
label-site-result = Résultat
label-site-cut = La réponse a été coupée à la limite de ce service.
label-site-classes = Classes
label-site-properties = Propriétés
label-site-name = Nom
label-site-meaning = Sens

## Counts

site-count =
    { $count ->
        [one] { $count } fiche
       *[other] { $count } fiches
    }
