# What a brief says. Neutral wording: facts and norms, no verdicts. "Recorded" means recorded in the sources named.

title = { $country } : risques pesant sur la communication en période électorale
subtitle = Dossier pays { $audience } ; jours comptés à partir du { $day }
audience-planner = pour la planification de l’assistance électorale
audience-company = pour les entreprises exploitant des réseaux ou des plateformes
audience-public = en langage clair
citation = Scrutineer { $version }, { $title }, au { $day }, base de connaissances { $base }.
stamp-note = Une même base de connaissances, une même date et une même version donnent le même dossier.

# Words
yes = oui
no = non
not-stated = non indiqué
no-section = article non indiqué
separator = {" ; "}
date-range = du { $from } au { $to }
about-date = { $date } (date approximative)
vote-round = tour { $round }
days-open = jour non connu
days-ahead =
    { $days ->
        [0] aujourd’hui
        [one] dans { $days } jour
       *[other] dans { $days } jours
    }
days-ago =
    { $days ->
        [one] il y a { $days } jour
       *[other] il y a { $days } jours
    }
status-unconfirmed = était prévu ; aucune source ici ne le confirme
value-qualified = { $value } ({ $qualifier })
value-interval = { $value } ({ $low } à { $high })
no-median = –
ordered-by = ordre donné par : { $orderer }
window-yes = oui
window-no = non
still-on = en cours à la date du relevé
no-attribution = aucune attribution recensée
claim = attribution à : { $named } – par : { $claimant } ({ $status } ; { $date })
period-year = en { $year }
period-years = entre { $first } et { $last }

# Elections
say-next-vote =
    { $days ->
        [0] Le prochain scrutin national recensé est celui d’aujourd’hui, { $date } : { $kind }.
        [one] Le prochain scrutin national recensé est celui du { $date }, dans { $days } jour : { $kind }. Il est prévu, non confirmé.
       *[other] Le prochain scrutin national recensé est celui du { $date }, dans { $days } jours : { $kind }. Il est prévu, non confirmé.
    }
say-vote-under-way = Un scrutin national recensé a commencé le { $date } et son dernier jour de vote n’est pas passé : { $kind }.
say-next-vote-open = Le prochain scrutin national recensé est attendu en { $date } : { $kind }. La source n’indique pas le jour ; aucun décompte n’est donc fait.
say-no-coming-vote = Aucun scrutin national à venir n’est recensé ici.
say-no-past-vote = Aucun scrutin national passé depuis 2010 n’est recensé ici.
say-postponed-vote = Le scrutin dont la date avait été fixée ({ $kind } ; date : { $date }) est recensé avec la mention « { $status } » ; aucune date ultérieure n’est recensée ici.
say-unconfirmed-vote = Un scrutin était prévu ({ $kind } ; date : { $date }) ; aucune source ici ne confirme qu’il s’est tenu.
say-dates-differ = Des sources donnent des jours différents pour ce qui peut être un seul et même scrutin ({ $kind }) : le { $first } et le { $second }. Les deux sont indiqués.
ask-next-vote = Quand aura lieu le prochain scrutin national, et quel acte ou avis en fixe le jour ?
ask-unconfirmed-vote = Le scrutin prévu ({ $kind } ; date : { $date }) s’est-il tenu, et quel jour ?
caption-coming-votes = Scrutins nationaux à venir
caption-past-votes = Scrutins nationaux depuis 2010, du plus récent au plus ancien

# Incidents
say-disruptions =
    Recensé par { $publisher } : { $count ->
        [one] { $count } perturbation de réseau ou de service ayant commencé { $period }.
       *[other] { $count } perturbations de réseau ou de service ayant commencé { $period }.
    }
say-in-window =
    { $count ->
        [one] { $inside ->
            [0] Elle n’est pas survenue en période électorale (de 14 jours avant le jour du scrutin à 45 jours après).
           *[other] Elle est survenue en période électorale (de 14 jours avant le jour du scrutin à 45 jours après).
        }
       *[other] { $inside ->
            [0] Aucune d’entre elles n’est survenue en période électorale (de 14 jours avant le jour du scrutin à 45 jours après).
            [one] { $inside } de ces { $count } perturbations est survenue en période électorale (de 14 jours avant le jour du scrutin à 45 jours après).
           *[other] { $inside } de ces { $count } perturbations sont survenues en période électorale (de 14 jours avant le jour du scrutin à 45 jours après).
        }
    }
say-acknowledged =
    { $count ->
        [one] { $acknowledged ->
            [0] Le relevé n’indique pas de reconnaissance par une autorité ; il se peut que ce point n’y soit pas mentionné.
           *[other] Le relevé indique qu’une autorité l’a reconnue.
        }
       *[other] { $acknowledged ->
            [0] Pour aucune de ces { $count } perturbations le relevé n’indique de reconnaissance par une autorité ; pour certaines, il se peut que ce point n’y soit pas mentionné.
           *[other] Pour { $acknowledged } de ces { $count } perturbations, le relevé indique qu’une autorité l’a reconnue ; pour les autres, il se peut que ce point n’y soit pas mentionné.
        }
    }
say-rows-shown = Le tableau présente { $shown } perturbations sur { $all }, retenues dans l’ordre suivant : celles survenues en période électorale, puis celles de portée nationale, puis les plus récentes.
say-no-disruption = Aucune perturbation de réseau ou de service n’est recensée pour ce pays par : { $sources }. L’absence de cas recensé ne signifie pas qu’il ne s’en est produit aucun.
coverage-access-now-stop = perturbations signalées dans le monde entier et commencées avant 2024
coverage-press-shutdown-reports = quelques perturbations en Afrique absentes du relevé principal
service-voice-calls = appels vocaux
service-social-media-unspecified = réseaux sociaux (sans précision)
service-google-services = services de Google
say-claims = Toute attribution ci-dessous est l’affirmation de l’organisme nommé, et non une constatation du présent dossier.
say-no-cyber = Aucun incident cyber ou informationnel lié à des élections n’est recensé ici ; le registre est restreint et repose surtout sur des articles de presse.
caption-disruptions = Perturbations de réseau et de service, de la plus récente à la plus ancienne
caption-claims = Incidents cyber et informationnels liés à des élections, avec les affirmations formulées à leur sujet
caption-costs = Estimations de coût publiées, en dollars des États-Unis ; les méthodes diffèrent et chaque estimation ne vaut que pour elle-même

# Law
say-provisions =
    Dans les sources nommées, { $provisions ->
        [one] { $provisions } disposition a été lue
       *[other] { $provisions } dispositions ont été lues
    }, sur { $topics ->
        [one] { $topics } sujet
       *[other] { $topics } sujets
    } ; ce qui n’a pas été lu n’est pas connu ici.
say-no-law = Aucune disposition juridique de ce pays n’a été lue pour cette base de connaissances. Cela ne dit rien de son droit.
say-topics-missing = Sujets sur lesquels rien n’a été lu : { $topics }.
say-shutdown-power =
    { $count ->
        [one] Sur le pouvoir de suspendre des réseaux ou des services, un texte a été lu : { $provisions }.
       *[other] Sur le pouvoir de suspendre des réseaux ou des services, { $count } textes ont été lus : { $provisions }.
    }
say-no-shutdown-power = Aucun texte relatif à un pouvoir de suspendre des réseaux ou des services n’a été lu pour ce pays ; l’existence ou l’absence d’un tel pouvoir n’est pas connue ici.
say-readings = Les textes ou les comptes rendus divergent : { $readings }.
say-reading-settled = Lecture la plus récente ou la mieux étayée : { $reading }
say-reading-open = Lecture privilégiée à ce stade, non tranchée : { $reading }

# Indicators
say-indicators =
    { $count ->
        [one] { $count } indicateur dispose d’une observation pour ce pays ; nombre d’indicateurs présentés : { $shown }.
       *[other] { $count } indicateurs disposent d’une observation pour ce pays ; nombre d’indicateurs présentés, parmi ceux retenus pour les dossiers : { $shown }.
    }
say-indicators-missing = Aucune observation ici pour : { $indicators }.
say-no-indicators = Aucun indicateur ne dispose ici d’une observation pour ce pays.
say-key-indicator = { $indicator } : { $value } ({ $year }) ; la médiane de { $countries } pays et zones est de { $median }.
caption-indicators = Dernière observation de chaque indicateur retenu, avec la médiane de la région et du monde

# Commitments
say-commitments-limit = Sauf pour les instruments des Nations Unies relatifs aux droits de l’homme, l’absence de ligne signifie que rien n’est connu ici.
caption-commitments = Traités, coalitions et initiatives

# Registers
say-register-shown = { $title } : { $shown } entrées présentées sur { $all }.
say-registers-empty = Aucune entrée ici pour : { $titles }.
title-election-body = Organe de gestion électorale
title-election-technology = Technologie électorale
title-network-ownership = Réseaux détenus par un État
title-operators = Opérateurs
title-fact-checkers = Vérificateurs de faits
title-verification-projects = Projets communs de vérification
title-platform-measures = Mesures des plateformes
title-norms = Normes et décisions de justice
title-observer-findings = Constats d’observateurs
title-roam-assessments = Évaluation ROAM-X
title-igf = Forum sur la gouvernance de l’internet
caption-election-body = Organes qui gèrent les élections, tels que les sources les décrivent
caption-election-technology = Technologies utilisées lors d’élections, par source et par année
caption-network-ownership = Réseaux (systèmes autonomes) exploités ici et détenus par un État, 2021
caption-operators = Opérateurs recensés ; aucune part de marché n’est connue ici
caption-fact-checkers = Organisations de vérification des faits recensées
caption-verification-projects = Projets communs de vérification menés autour d’élections
caption-platform-measures = Mesures annoncées par des plateformes
caption-norms = Normes et décisions de justice qui mentionnent le pays
caption-observer-findings = Ce que des observateurs électoraux ont recommandé ou constaté
caption-roam-assessments = Évaluations nationales fondées sur les indicateurs ROAM-X
caption-igf = Forums nationaux et régionaux sur la gouvernance de l’internet

# Columns
column-date = Date
column-days = Jours
column-vote = Scrutin
column-status = Statut
column-note = Remarque
column-start = Début
column-end = Fin
column-kind = Type
column-place = Lieu
column-trigger = Déclencheur
column-justification = Motif invoqué
column-window = En période électorale
column-what = Cible et contexte
column-claim = Attribution (affirmation)
column-from = Du
column-to = Au
column-area = Zone
column-cost = Coût
column-low = Borne basse
column-high = Borne haute
column-perDay = Par jour
column-method = Méthode
column-by = Estimé par
column-caveat = Réserve
column-attribute = Attribut
column-value = Valeur
column-provision = Texte et article
column-checked = Dernière vérification
column-category = ROAM-X
column-indicator = Indicateur
column-year = Année
column-regionMedian = Région
column-worldMedian = Monde
column-unit = Unité et sens
column-treaty = Instrument
column-name = Nom
column-model = Modèle
column-appointedBy = Nommé par
column-term = Mandat (années)
column-section = Fondement juridique
column-asOf = Situation au
column-technology = Technologie
column-used = Utilisée
column-extent = Étendue
column-owner = État propriétaire
column-control = Contrôle
column-networks = Réseaux
column-operator = Opérateurs
column-brand = Marque
column-parent = Société mère
column-stateOwned = Détenu par l’État
column-gni = Société mère membre de la GNI
column-language = Langues
column-active = Actif
column-ifcn = Signataire de l’IFCN
column-platform = Plateforme
column-measure = Mesure
column-since = Depuis
column-title = Titre
column-body = Organe
column-binding = Force obligatoire
column-says = Teneur
column-mission = Mission
column-established = Depuis
column-lastMeeting = Dernière réunion connue

# Charts
chart-votes = Scrutins nationaux
chart-held = scrutin tenu
chart-scheduled = scrutin prévu
chart-window = période électorale
chart-disruption = perturbation
chart-open = perturbation, fin non connue
chart-timeline-title = Perturbations de réseau et de service au regard des scrutins nationaux
chart-timeline-desc = Chronologie de { $first } à { $last }. Les scrutins figurent sur la première ligne, les perturbations au-dessous, par type. Perturbations recensées : { $kinds }. Le tableau les énumère avec leurs dates.
chart-value = { $value } ({ $year })
chart-low = borne inférieure
chart-high = borne supérieure
chart-value-heading = Valeur (année)
chart-region = médiane de la région
chart-world = médiane mondiale
chart-band = moitié médiane (monde)
chart-roam-title = Indicateurs au regard de la région et du monde
chart-roam-desc = Indicateurs représentés : { $count }, chacun sur sa propre échelle ou, à défaut, entre la plus petite et la plus grande valeur observées. Le tableau donne les valeurs. En dessous de la moitié médiane du monde : { $below } ; au-dessus : { $above }.
chart-locator-title = Situation géographique : { $country }
chart-locator-desc = Carte du pays ({ $country }) et de ses environs, nord en haut. Région : { $region }.
chart-world-desc = Carte du monde. Pays par catégorie : { $classes }. Inconnu : { $unknown }. Les petits pays sont des points.
chart-world-other = hors de cette liste
chart-world-votes = Prochains scrutins nationaux recensés
votes-quarter = dans les 90 jours
votes-half-year = dans les 180 jours
votes-year = dans les 365 jours
votes-later = plus tard

# Policy questions
say-scorecard =
    { $known ->
        [0] Les faits disponibles ne permettent de répondre à aucune des { $all } questions de politique publique.
       *[other] Les faits disponibles permettent de répondre à { $known } des { $all } questions de politique publique ; les autres figurent parmi les questions à poser dans le pays.
    }
say-actions = Le colloque de 2018 a formulé { $all } recommandations et observations. Pour { $unknown } d’entre elles, les réponses ne disent pas si ce qui est demandé est en place dans ce pays ; les autres sont présentées par destinataire, en commençant par ce qui manque.
answer-also = { $answer } ; aussi : { $other }
confidence-none = aucune
confidence-low = faible
confidence-medium = moyenne
confidence-high = élevée
status-in-place = en place
status-partly = en partie en place
status-not-in-place = pas en place
theme-powers = Pouvoir sur les réseaux
theme-history = Perturbations passées
theme-exposure = Exposition et coût
theme-privacy = Données et communications privées
theme-technology = Technologie électorale
theme-information = Information et médias
theme-people = Personnes
theme-commitments = Engagements et instances
theme-practice = Pratique et éléments de preuve
caption-answers = Réponses, avec le degré de confiance qui peut leur être accordé
caption-actions = Recommandations et ce que les réponses en disent
column-question = Question
column-answer = Réponse
column-confidence = Confiance
column-action = Recommandation
column-told = D’après
heading-answers = Questions de politique publique
say-answer = { $name } : { $answer }.
say-answer-disputed = { $text } Les sources divergent.
say-answers-open = Inconnu ici : { $names }.
say-unknown =
    { $unknown ->
        [0] Les { $all } questions ont toutes une réponse.
        [one] { $unknown } question sur { $all } est sans réponse.
       *[other] { $unknown } questions sur { $all } sont sans réponse.
    }
say-unknown-first =
    { $unknown ->
        [one] { $unknown } question sur { $all } est sans réponse : { $first }.
       *[other] { $unknown } questions sur { $all } sont sans réponse, dont : { $first }.
    }

# Actions
say-first = { $action } ({ $who } ; { $status }).
say-first-none = Parmi les recommandations dont l’état est connu, aucune ne porte sur une mesure à la fois absente et encore réalisable dans le temps qui reste avant le scrutin.
say-lead = Les dates de début sont comptées à rebours du scrutin du { $day }. La durée d’une action est une estimation de planification et non un fait recensé.
say-lead-open = Aucune date de scrutin n’étant connue au jour près, seule la durée de l’action est donnée : une estimation de planification et non un fait recensé.
status-unknown = inconnu
say-actions-open = On ignore si ces mesures sont en place (les plus longues d’abord) : { $actions }.
begin-by = à commencer le { $day } au plus tard
lead-none = –
lead-days =
    { $days ->
        [one] { $days } jour avant
       *[other] { $days } jours avant
    }
lead-by =
    { $days ->
        [one] le { $day } au plus tard ({ $days } jour avant)
       *[other] le { $day } au plus tard ({ $days } jours avant)
    }
lead-short =
    { $days ->
        [one] délai court ({ $days } jour nécessaire)
       *[other] délai court ({ $days } jours nécessaires)
    }
caption-first = Mesures absentes ou en partie en place, encore réalisables avant le scrutin ; les plus longues d’abord
column-who = Qui
column-lead = Début
column-mark = Objet
column-rule = Règle
column-online = Couvre l’internet

# Dates around the vote
caption-dates = Dates autour du prochain scrutin, calculées d’après les textes lus
window-polling-day = Jour du scrutin
window-vote = scrutin recensé : { $kind }
window-polls = Sondages non publiables
window-exit-polls = Sondages sortie des urnes interdits
window-ads = Publicité politique payante interdite
window-silence = Silence électoral
window-results-due = Date limite des résultats
window-results-usual = Annonce habituelle des résultats
window-rule-polling-day = le jour du scrutin
window-rule-hours-before =
    { $count ->
        [one] { $count } heure avant le jour du scrutin
       *[other] { $count } heures avant le jour du scrutin
    }
window-rule-days-before =
    { $count ->
        [one] { $count } jour avant le jour du scrutin
       *[other] { $count } jours avant le jour du scrutin
    }
window-rule-days-after =
    { $count ->
        [one] dans un délai de { $count } jour après le jour du scrutin
       *[other] dans un délai de { $count } jours après le jour du scrutin
    }
say-window-open = Le jour du prochain scrutin n’est pas connu ; aucune date n’est donc calculée autour de lui.
say-window-none = Aucun scrutin à venir n’est recensé ici ; aucune date n’est donc calculée.
say-window-no-rules = Aucune règle chiffrée en jours sur le silence électoral, les sondages ou les résultats n’a été lue pour ce pays ; ce qui s’y applique n’est pas connu ici.
date-span = { $from } – { $to }
chart-ruler-title = Dates autour du scrutin du { $day }
chart-ruler-vote = Scrutin du { $day }
chart-ruler-says = { $what } : du { $from } au { $to }
chart-ruler-desc =
    { $count ->
        [0] Jour du scrutin : { $day }. Aucune règle indiquant un nombre de jours n’a été lue.
       *[other] Jour du scrutin : { $day }. { $says }.
    }
chart-ruler-note = Le losange est le jour du scrutin ; les chiffres du bas comptent les jours à partir de celui-ci. Une barre pleine repose sur une règle qui a été lue ; une barre en tirets, sur une règle non vérifiée, lue pour la dernière fois il y a plus d’un an ou dont le texte a pu changer. Le tableau nomme les règles.
chart-trend-title = Personnes utilisant l’internet, en pourcentage
chart-trend-desc = De { $from } pour cent en { $first } à { $to } pour cent en { $last }.
chart-trend-note = Part de la population ayant utilisé l’internet au cours des trois derniers mois, telle que la source l’estime ou la communique. La base ne comporte pas de chiffres par sexe pour cet indicateur.

# Points of the summary
point-vote = Le scrutin
point-law = Ce que la loi permet
point-review = Recours et divulgation
point-history = Antécédents
point-cut = Si le réseau est coupé
point-online = Personnes en ligne
point-unknown = Ce qui est inconnu
point-first = Que faire d’abord

# Chapters
chapter-dates = Dates autour du scrutin
chapter-history = Perturbations et scrutins
chapter-scorecard = Réponses en bref
chapter-actions = Ce qui peut être fait, et par qui
chapter-questions = Questions à poser dans le pays
chapter-actions-all = Recommandations, par groupe
chapter-questions-all = Toutes les questions sans réponse
chapter-steps = Étapes pour une entreprise
chapter-elections = Élections
chapter-legal-framework = Cadre juridique
chapter-election-body = Organe de gestion électorale
chapter-registration = Inscription des électeurs et données
chapter-technology = Technologie électorale
chapter-incidents = Perturbations et incidents
chapter-information = Environnement de l’information
chapter-people = Personnes en ligne et groupes défavorisés
chapter-networks = Réseaux et opérateurs
chapter-indicators = Indicateurs
chapter-commitments = Engagements, normes et instances
chapter-answers = Autres questions de politique publique
chapter-legal-powers = Pouvoirs légaux sur les réseaux
chapter-order-form = Forme d’un ordre
chapter-review = Contrôle juridictionnel et limites
chapter-disclosure = Divulgation et publication
chapter-precedents = Précédents
chapter-privacy = Interception, chiffrement et données
chapter-platform-law = Règles sur les contenus et les plateformes
chapter-law = Droit
chapter-law-other = Autres textes
chapter-actors = Autres registres
chapter-other = Autres faits
note-scorecard = Les points indiquent la solidité d’une réponse : aucune, faible, moyenne ou élevée. Un tiret signifie que rien n’est connu, ce qui ne doit jamais se lire comme un « non ».
note-questions-all = Les sources lues pour ce dossier n’y répondent pas.
note-steps = Options et précédents tirés d’orientations publiées, sans valeur de conseil juridique. Ce qui convient dépend du droit du lieu et de la sécurité des personnes sur place.
note-people-public = Qui peut être joint en ligne, et qui ne le peut pas.

# Steps for a company. Each rests on the norms that the file of the audience names.
step-staff = La sécurité d’abord : convenir avec le personnel sur place, avant toute autre chose, de la manière dont il peut recevoir un ordre sans être mis en danger, et de la personne qui, hors du pays, prend la décision.
step-written = Demander que l’ordre soit donné par écrit et indique l’autorité, le fondement juridique, le motif, la zone, le service et la date de fin ; consigner le jour et l’heure, et le nom de la personne qui l’a remis.
step-law = Comparer l’ordre au droit en vigueur, point par point : qui peut signer, sous quelle forme, pour quel motif, pour combien de temps. Les chapitres ci-dessous donnent ce qui a été lu.
step-narrow = Lorsque la loi laisse une marge, proposer la mesure la plus étroite : une durée plus courte, une zone plus petite, un seul service, en épargnant les numéros d’urgence et les organes électoraux.
step-review = Déterminer quelle juridiction ou quel organe peut être saisi en urgence, à quel coût, et à quoi ont abouti les recours passés.
step-tell = Dire aux utilisateurs et au public ce que la loi permet de dire : qu’il existe un ordre, de qui il émane, et jusqu’à quand. Lorsque la divulgation est interdite, garder une trace écrite pour plus tard.
step-peers = Avant le scrutin, échanger avec d’autres opérateurs, avec l’association professionnelle et avec la société civile ; examiner la conduite d’autres opérateurs devant des ordres semblables.
step-after = Une fois le service rétabli, mesurer les effets sur les personnes, publier ce qui peut l’être et offrir une voie de réclamation.

# Questions in a few words
short-P01 = Pouvoir de suspendre les réseaux
short-P02 = Autorité pouvant ordonner
short-P03 = Ordre écrit
short-P04 = Juge avant l’ordre
short-P05 = Limites (durée, zone, service)
short-P06 = Publication de l’ordre
short-P07 = Décisions et normes sur les coupures
short-P08 = Perturbations proches des scrutins
short-P09 = Coupures aux deux derniers scrutins
short-P10 = Coupures (manifestations, examens, conflits)
short-P11 = Délai et durée des coupures
short-P12 = Coupures reconnues
short-P13 = Actes de l’État sur le réseau
short-P14 = Élections comme motif
short-P15 = Scrutin proche, garanties absentes
short-P16 = Concentration des réseaux
short-P17 = Coût quotidien d’une coupure totale
short-P18 = Opérateurs membres de la GNI
short-P19 = Ordres publiés par des opérateurs
short-P20 = Pouvoirs d’urgence
short-P21 = Protection des données des électeurs
short-P22 = Interception
short-P23 = Chiffrement
short-P24 = Surveillance
short-P25 = Incidents cyber liés aux élections
short-P26 = Protection des systèmes électoraux
short-P27 = Technologie électorale
short-P28 = Trace papier
short-P29 = Résultats par bureau de vote
short-P30 = Technologie ouverte aux contrôles
short-P31 = Résultats sans le réseau
short-P32 = Liste électorale compromise
short-P33 = Changement tardif des règles
short-P34 = Délit de fausses nouvelles
short-P35 = Usage de cette loi aux scrutins
short-P36 = Silence électoral
short-P37 = Annonce des résultats
short-P38 = Sondages
short-P39 = Publicité politique en ligne
short-P40 = Limites du ciblage
short-P41 = Mesures des plateformes
short-P42 = Vérificateurs de faits
short-P43 = Canaux officiels, rumeurs
short-P44 = Régulateur des médias
short-P45 = Éducation aux médias
short-P46 = Atteintes aux journalistes
short-P47 = Liberté de la presse et de l’internet
short-P48 = Contenus bloqués aux scrutins
short-P49 = Médias synthétiques
short-P50 = Fausses informations, avis d’experts
short-P51 = Personnes en ligne
short-P52 = Évaluation ROAM-X
short-P53 = Accès à l’information
short-P54 = Instance multi-acteurs
short-P55 = Traités
short-P56 = Conseils d’observateurs en suspens
short-P57 = Organe électoral
short-P58 = Inscription des électeurs
short-P59 = Groupes défavorisés
short-P60 = Calendrier électoral
short-P61 = Critères d’examen d’un ordre
short-P62 = Recours en urgence
short-P63 = Divulgation par l’opérateur
short-P64 = Réactions des opérateurs
short-P65 = Services épargnés
short-P66 = Solidité des réponses

# Units
unit-latent-score-about-5-to-5 = score latent (environ −5 à 5)
unit-index-0-1 = indice, de 0 à 1
unit-standard-normal-units = unités normales centrées réduites
unit-count = nombre
unit-of-population = % de la population
unit-per-100-people = pour 100 personnes
unit-ordinal-category = catégorie ordinale
unit-of-women-aged-15 = % des femmes de 15 ans ou plus
unit-of-men-aged-15 = % des hommes de 15 ans ou plus
unit-aged-15 = % des personnes de 15 ans ou plus
unit-persons = personnes
unit-of-children-under-5 = % des enfants de moins de 5 ans

# Portfolio and comparison
title-portfolio = { $organisation } : pays selon le prochain scrutin et le droit
subtitle-portfolio = Dossier de portefeuille ; jours comptés à partir du { $day }
subtitle-portfolio-contact = Dossier de portefeuille ; jours comptés à partir du { $day }. Contact : { $contact }
title-comparison = Côte à côte : { $countries }
subtitle-comparison = Comparaison ; jours comptés à partir du { $day }
caption-portfolio = Pays selon le prochain scrutin et ce que la loi permet
caption-portfolio-law = Réponses sur le droit, par pays
caption-compare = Réponses côte à côte
column-rank = N°
column-country = Pays
column-exposure = Droit relatif aux ordres
column-open = Questions sans réponse
column-services = Services
chapter-ranking = Liste ordonnée des pays
chapter-portfolio-law = Ce que la loi permet, par pays
chapter-comparison = Réponses côte à côte
note-ranking = Les scrutins dans les 90, 180 et 365 jours viennent d’abord, dans cet ordre ; dans un même intervalle, les pays dont le droit est le plus préoccupant, puis le jour le plus proche. « Droit relatif aux ordres » est la place moyenne des réponses à huit questions de politique publique (P01 à P06, P14, P20), chacune de 0 (réponse la moins préoccupante) à 100 (la plus préoccupante) ; avec moins de trois réponses, il n’est pas évalué. Cet ordre sert à présenter une liste au lecteur et n’est pas un jugement sur un pays.
exposure-high = plus préoccupant : { $share } sur 100 ({ $known } sur { $all } connues)
exposure-middle = quelque peu préoccupant : { $share } sur 100 ({ $known } sur { $all } connues)
exposure-low = moins préoccupant : { $share } sur 100 ({ $known } sur { $all } connues)
exposure-not-assessed = non évalué ({ $known } sur { $all } connues)
no-vote-listed = aucun recensé
say-portfolio-votes = Des scrutins nationaux sont recensés dans les 180 jours pour : { $countries }.
say-portfolio-no-vote = Aucun scrutin national connu au jour près n’est recensé dans les 180 jours dans ces pays.
say-portfolio-law = Les réponses sur le droit sont plus préoccupantes pour : { $countries }.
say-portfolio-law-none = Dans aucun de ces pays, les réponses sur le droit ne sont connues comme étant plus préoccupantes.
say-portfolio-unknown = Trop peu de textes ont été lus pour dire quoi que ce soit au sujet de : { $countries }.
say-compare-vote = Prochain scrutin national recensé : { $date } ({ $kind }).
say-compare-open =
    { $open ->
        [one] { $open } question sur { $all } est sans réponse.
       *[other] { $open } questions sur { $all } sont sans réponse.
    }

# Risque
chapter-risk = Prévision et profil des menaces
note-risk = La prévision s’appuie sur les scrutins nationaux passés : le degré de démocratie d’un pays, la part de la population en ligne, l’élection ou non d’un président, et la fréquence des perturbations lors des scrutins antérieurs. Le profil rassemble réponses et indicateurs, de 0 (rien de préoccupant n’est recensé) à 10. Entre parenthèses : l’étendue de 90 tirages sur 100.
say-forecast = Prévision pour le scrutin de la date suivante, { $day } : une perturbation que son auteur de relevé rattache à une élection, de { $before } jours avant à { $after } jours après, a une probabilité de { $percent } % ({ $low } à { $high }).
say-forecast-like =
    { $events ->
        [0] Parmi les { $votes } scrutins passés aux prévisions les plus proches, aucun n’a connu une telle perturbation.
        [one] Parmi les { $votes } scrutins passés aux prévisions les plus proches, { $events } a connu une telle perturbation.
       *[other] Parmi les { $votes } scrutins passés aux prévisions les plus proches, { $events } ont connu une telle perturbation.
    }
say-forecast-any = Pour une perturbation de toute cause, nationale ou régionale, la probabilité est de { $percent } %.
say-forecast-raised = Par rapport à un scrutin moyen, elle est relevée par : { $drivers }.
say-forecast-lowered = Par rapport à un scrutin moyen, elle est abaissée par : { $drivers }.
say-forecast-until = Le relevé de perturbations dont elle est tirée s’arrête au { $day }.
say-forecast-none = Aucun scrutin national n’est attendu avec un jour ou un mois : rien n’est prévu.
say-forecast-lacking = Pas de prévision pour le scrutin de la date suivante, { $day } : aucune valeur récente pour { $indicators }.
feature-democracy = indice de démocratie électorale { $value } ({ $year })
feature-middle-regime = l’écart de l’indice de démocratie électorale au milieu de l’échelle
feature-internet-use = { $value } % de la population en ligne ({ $year })
feature-presidential = élection d’un président
feature-not-presidential = pas d’élection d’un président
feature-history = { $value } % des scrutins antérieurs, ici et dans la région, avec une perturbation
say-profile = Prises ensemble ({ $names }) : { $score }. Fiabilité : { $grade }. Données connues : { $known } sur { $all }.
say-profile-part = Familles de menaces évaluées : { $families }. Pas de note d’ensemble, car l’une de celles-ci n’est pas évaluée : { $names }. Données connues : { $known } sur { $all }.
say-profile-none = Le profil des menaces n’est pas évalué. Données connues : { $known } sur { $all }.
say-family-lacking = Non évalué : { $family } ({ $reasons }).
lack-inputs = données connues : { $known } sur { $all }
lack-components = composantes connues : { $known } sur { $all }
lack-sources = sources : { $known }, nécessaires : { $needed }
driver = { $what } : { $told }
driver-raises = { $what } (+{ $effect })
driver-lowers = { $what } (−{ $effect })
caption-profile = Profil des menaces par famille
column-family = Famille de menaces
column-score = Note, de 0 à 10
column-exposed = Exposition
column-unguarded = Garanties manquantes
column-before = Antécédents
column-reliability = Fiabilité
column-drivers = Ce qui pèse le plus
grade-high = élevée
grade-moderate = moyenne
grade-low = faible
grade-very-low = très faible
family-network = réseaux et services
family-security = sécurité des systèmes
family-surveillance = mesures de surveillance
family-data = données des électeurs
family-information = qualité de l’information
family-legal = droit de l’expression
family-technology = technologie électorale
family-institution = institutions publiques
family-journalism = sécurité des journalistes
family-divide = fracture numérique
say-risk-limits = La prévision ne voit ni l’actualité, ni le droit, ni ce qui n’a pas été recensé. Un chiffre bas n’est pas une promesse.
say-risk-uses = Aucun de ces chiffres ne prouve ce que quiconque a fait ou fera, et aucun ne peut être la seule raison d’une décision.
