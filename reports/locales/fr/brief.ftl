# Fixed words of the brief's layout. Templates get every `label-` message, with `_` for `-` and without the prefix.

## Frame

label-series = Dossier pays
label-brand = Scrutineer
label-skip = Aller aux faits essentiels
label-contents = Sur cette page
label-as-of = Situation au
label-page = Page
label-page-of = sur
label-codes = Codes
label-m49 = M49
label-region = Région
label-capital = Capitale
label-names = Autres noms
label-scroll-chart = Graphique, défilement horizontal possible
label-other-script = [texte dans une autre écriture : voir le dossier HTML]

## Chapters

label-summary = Faits essentiels
label-section-elections = Élections
label-section-incidents = Perturbations et incidents
label-section-law = Droit
label-section-indicators = Indicateurs
label-section-commitments = Engagements
label-section-actors = Institutions, réseaux et normes
label-section-scorecard = Questions de politique publique
label-section-actions = Ce qui peut être fait, et par qui
label-questions = Questions à poser dans le pays
label-questions-note = Les sources lues pour ce dossier n’y répondent pas.
label-references = Sources
label-references-note = Les numéros en exposant dans le texte et dans les tableaux renvoient à cette liste.
label-gaps = Ce qui n’est pas connu ici
label-readings = Points sur lesquels les textes ou les sources divergent
label-nothing = Rien n’est recensé ici à ce sujet.
label-reading-kinds = Chaque énoncé se termine par la nature du fait, en italique. « Allégué » désigne ce qu’affirme l’organisme nommé ; « dérivé », ce qui est calculé à partir des faits cités ; « inconnu » signale une lacune.
label-reading-blank = Dans un tableau, un tiret signifie que la source ne dit rien. Ce qui n’est pas recensé n’est pas connu et ne doit jamais se lire comme un « non ». La mention « à revérifier » signale un texte lu pour la dernière fois plus d’un an avant la date de référence.

## Tables

label-column-sources = Sources
label-empty-cell = –
label-empty-cell-name = non indiqué
label-source-one = Source
label-source-many = Sources
label-source-to = à
label-flag-unverified = non vérifié
label-flag-disputed = sources divergentes
label-flag-old = à revérifier
label-kind-measured = mesuré
label-kind-claimed = allégué
label-kind-legal-text = texte juridique
label-kind-expert-assessment = évaluation d’experts
label-kind-administrative = donnée administrative
label-kind-derived = dérivé
label-kind-gap = inconnu

## Charts

label-note-timeline = Les losanges représentent les scrutins. Une barre évidée signale une perturbation dont la source n’indique pas la fin ; elle est placée à la date de début. La ligne en tirets marque la date de référence.
label-note-roam = Chaque ligne représente l’étendue propre à un indicateur, de sa borne inférieure à sa borne supérieure ; une valeur élevée n’est pas toujours meilleure (le tableau précise le sens). Le trait qui traverse le point est l’intervalle donné par la source.

## Sources and stamp

label-release = Version :
label-retrieved = consulté le
label-licence = Conditions :
label-terms-as = Version et conditions : voir la source
label-version = Version
label-knowledge-base = Base de connaissances (SHA-256)
label-facts = faits
label-stamp = Comment ce dossier a été établi

## Matrix

label-matrix-title = Questions de politique publique par pays
label-matrix-reading = Plus une case est foncée, plus la réponse suscite de préoccupations selon l’ordre propre à la question ; une case hachurée signifie que la réponse n’est pas connue, ce qui ne doit jamais se lire comme un « non ». Un astérisque signale des faits qui donnent des réponses différentes ; la plus grave est affichée.
label-matrix-country = Pays
label-matrix-unknown = inconnu
