# What a brief says. Neutral wording: facts and norms, no verdicts. "Recensé" means recorded in the sources named.

title = { $country } : risques pesant sur la communication en période électorale
subtitle = Dossier pays, jours comptés à partir du { $day }
stamp-note = Une même base de connaissances, une même date et une même version donnent le même dossier.

# Words
yes = oui
no = non
not-stated = non indiqué
no-section = article non indiqué
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
as-stated = date de l’information : { $date }
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
caption-law = Attribut par attribut

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
chart-roam-desc =
    { $count ->
        [one] { $count } indicateur, sur sa propre échelle
       *[other] { $count } indicateurs, chacun sur sa propre échelle
    } ou, à défaut, entre la plus faible et la plus forte valeur observées. Le tableau donne les valeurs.

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
