# Fixed words of the brief's layout. Templates get every `label-` message, with `_` for `-` and without the prefix.


## Frame

label-series = Dossier pays
label-series-country = Dossier pays
label-series-portfolio = Dossier de portefeuille
label-series-comparison = Comparaison
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
label-annex = Annexe : tous les faits
label-references = Sources
label-references-note = Les numéros en exposant dans le texte et dans les tableaux renvoient à cette liste.
label-facts-used = Faits utilisés, par source
label-facts-used-note = Chaque nom se lit à la suite de https://w3id.org/scrutineer/id/. Le numéro est celui de la source ci-dessus, avec sa date et ses conditions.
label-queries = Requêtes
label-queries-note = Chaque tableau et chaque énoncé provient d’une de ces requêtes. « scrutineer questions », suivi de son numéro, affiche le texte d’une question.
label-gaps = Ce qui n’est pas connu ici
label-readings = Points sur lesquels les textes ou les sources divergent
label-reading-kinds = Chaque énoncé se termine par la nature du fait, en italique. « Allégué » désigne ce qu’affirme l’organisme nommé ; « dérivé », ce qui est calculé à partir des faits cités ; « inconnu » signale une lacune.
label-reading-blank = Dans un tableau, un tiret signifie que la source ne dit rien. Ce qui n’est pas recensé n’est pas connu et ne doit jamais se lire comme un « non ». La mention « à revérifier » signale un texte lu pour la dernière fois plus d’un an avant la date de référence.
label-would-answer = Ce qui y répondrait :
label-query = Requête
label-confidence = Confiance
label-how-to-cite = Pour citer

## Tables

label-column-sources = Sources
label-empty-cell = –
label-empty-cell-name = non indiqué
label-source-one = Source
label-source-many = Sources
label-flag-unverified = non vérifié
label-flag-disputed = sources divergentes
label-flag-old = à revérifier
label-flag-check = texte peut-être modifié
label-kind-measured = mesuré
label-kind-claimed = allégué
label-kind-legal-text = texte juridique
label-kind-expert-assessment = évaluation d’experts
label-kind-administrative = donnée administrative
label-kind-derived = dérivé
label-kind-gap = inconnu
label-kind-guidance = orientation

## Charts

label-note-timeline = Les losanges représentent les scrutins. Une barre évidée signale une perturbation dont la source n’indique pas la fin ; elle est placée à la date de début. La ligne en tirets marque la date de référence.
label-note-roam = Chaque ligne représente l’étendue propre à un indicateur, de sa borne inférieure à sa borne supérieure ; une valeur élevée n’est pas toujours meilleure (le tableau précise le sens). Le trait qui traverse le point est l’intervalle donné par la source.
label-map-disclaimer = Les frontières et les noms indiqués et les désignations employées sur cette carte n’impliquent ni reconnaissance ni acceptation officielles, ni aucune prise de position quant au statut juridique d’un territoire ou de ses autorités.
label-map-source = Géométrie : Natural Earth, domaine public.

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

## Index of many briefs

label-index-title = Dossiers pays
label-index-caption = Pays et dossiers
label-index-country = Pays
label-index-vote = Prochain scrutin recensé
label-index-days = Jours
label-index-known = Questions avec réponse
label-index-files = Dossier
label-index-failed = Aucun dossier établi :
