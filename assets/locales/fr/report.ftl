# Documents : procès-verbal et tableau des résultats.

report-minutes = Procès-verbal
report-minutes-title = { $title } – Procès-verbal
report-file-reference = Réf. { $reference }
report-draft = Projet
report-draft-stamp = PROJET
report-draft-note = Projet. Ce procès-verbal est valable dès que la présidence et le secrétaire de séance l’ont signé.
report-draft-note-together = Projet. Ce procès-verbal est valable dès que toutes les personnes nommées ci-dessous l’ont signé.
report-page = Page { $page } sur { $pages }
report-version = Version { $hash }
report-list = { $first } et { $last }

report-purpose = Objet : { $purpose }.
report-purpose-footer-market_sounding = Objet : consultation préalable du marché, hors procédure de passation
report-purpose-footer-ideas_contest = Objet : concours d’idées, hors procédure de passation
report-purpose-footer-award_procedure = Objet : procédure de passation
report-purpose-footer-information = Objet : information
report-purpose-footer-open = Objet : pas encore fixé
report-purpose-name-market_sounding = consultation préalable du marché
report-purpose-name-ideas_contest = concours d’idées
report-purpose-name-award_procedure = procédure de passation
report-purpose-name-information = information
report-purpose-name-open = pas encore fixé
report-purpose-text-market_sounding = Consultation préalable du marché selon le § 28 VgV et le § 20 UVgO. Aucun marché n’est attribué, aucun classement n’est établi.
report-purpose-text-ideas_contest = Cette séance n’est pas une procédure de passation. Le classement ne donne aucun droit à un marché.
report-purpose-text-award_procedure = Les présentations font partie d’une procédure de passation. L’évaluation suit uniquement la version figée.
report-purpose-text-information = Cette séance sert à l’information. Rien n’est évalué.
report-purpose-text-open = L’objet doit être fixé avant que le plan soit figé.

report-fact-day = Jour
report-fact-time = Début et fin
report-fact-planned = Prévu
report-fact-venue = Lieu
report-fact-chair = Présidence
report-fact-minute-taker = Secrétaire
report-fact-order = Ordre
report-order-tracks = tirée au sort, { $count } tirages
report-order-lots = tirée au sort, à la main
report-order-number = tirée au sort, nombre { $number }
report-fact-co-hosts = Coorganisée par
report-time-span = { $from } – { $to }
report-time-from = à partir de { $from }
report-moment = { $date }, { $clock }

report-panel = Comité d’évaluation
report-panel-name = Nom
report-panel-organisation = Organisme
report-panel-sector = Secteur
report-panel-impartiality = Impartialité
report-nominated-by = désigné par { $office }
report-sector-administration = Administration
report-sector-business = Économie
report-sector-research = Recherche
report-sector-civil_society = Société civile
report-declared-all = tout déclaré
report-declared-open = déclarations incomplètes
report-recused-items = déport au point { $items }
report-recused-by = { $name } s’est déporté au point { $item }, sur décision de { $by }.

report-before = Avant la séance
report-invitations = Invitations
report-before-day = Jour
report-before-channel = Canal
report-before-invited = À
report-before-papers = Documents
report-invited = { $count } invités
report-invited-others = { $count } autres
report-papers-same = Chacun a reçu les mêmes documents.
report-papers-differ = Toutes les invitations n’avaient pas les mêmes documents.
report-channel-email = courriel
report-channel-letter = lettre
report-channel-publication = publication
report-channel-phone = téléphone
report-channel-in_person = en personne ou par affichage
report-questions = Questions et réponses
report-asked = Question, { $day }
report-answered-all = Réponse à tous, { $day }, { $channel }
report-answered-one = Réponse, pas à tous, { $day }, { $channel }
report-unanswered = Cette question est restée sans réponse.
report-notices = Informations selon l’art. 13 RGPD
report-group-presenters = Intervenants
report-group-panel = Comité d’évaluation
report-group-guests = Invités
report-noticed = { $day }, { $channel }

report-draws = Tirage au sort
report-draw-pencil = Tirage du { $moment } avec le nombre { $number }, annoncé par { $callers }. Règle : diviser le nombre par la quantité de noms restants ; le reste est le numéro dans la liste ; rayer le nom, recompter à partir de 0, continuer avec le quotient.
report-draw-hash = Tirage du { $moment } avec le nombre { $number }, annoncé par { $callers }. Règle : SHA-256 de l’empreinte de la liste, du nombre et du numéro de bloc ; diviser ses 8 premiers octets par la quantité de noms restants ; le reste est le numéro dans la liste des noms restants.
report-draw-lots = Tirage du { $moment } avec des lots à la main. Y ont assisté { $callers }.
report-draw-caller = { $name } ({ $digits })
report-draw-once = Il n’a pas été répété.
report-draw-list = Liste, { $rule }
report-draw-fixed = Liste fixée depuis { $moment }

report-waivers = Points laissés ouverts
report-waiver-point = Point
report-waiver-reason = Motif
report-point-draw = Tirage au sort de l’ordre
report-point-papers = Documents complets
report-point-agenda-times = Horaires sans chevauchement
report-point-criteria-published = Critères publiés
report-point-notices = Informations selon l’art. 13 RGPD données
report-point-access = Accès assuré pour tous

report-course = Déroulé
report-course-number = Point
report-course-subject = Sujet
report-course-planned = Prévu
report-course-actual = Réel
report-course-speaking = Temps de parole
report-kind-welcome = Accueil et introduction
report-kind-pitch = Présentation
report-kind-break = Pause
report-kind-deliberation = Délibération du comité d’évaluation
report-kind-closing = Annonce et clôture
report-kind-custom = Autre point
report-kind-reverse_pitch = Présentation d’un défi
report-kind-talk = Exposé
report-not-public = à huis clos
report-not-called = non appelé
report-overrun = temps de parole dépassé de { $time }
report-time-added = { $time } de temps de parole ajouté par l’organisateur
report-time-taken = { $time } de temps de parole retiré par l’organisateur
report-paused = interrompu pendant { $time }
report-recused-here = { $names } en déport, sans note
report-wall-clock = mesuré à l’horloge de l’ordinateur (redémarrage)
report-slot = Chacun disposait du même créneau : { $phases }.
report-slot-minutes = { $minutes } min { $phase }
report-phase-pitch = présentation
report-phase-questions = questions
report-phase-scoring = évaluation
report-phase-changeover = changement de plateau
report-phase-whole = durée

report-notes = Contenu
report-notes-item = Point { $number } { $title }
report-note-erased = Texte effacé selon la protection des données

report-result = Résultat officiel
report-no-ranking-market_sounding = Une consultation préalable du marché selon le § 28 VgV et le § 20 UVgO ne sert pas à attribuer un marché. Il n’y a donc ni points ni classement.
report-no-ranking-information = La séance servait à l’information. Il n’y a donc ni points ni classement.
report-result-open = L’évaluation n’est pas encore close. Il n’y a donc pas encore de résultat.
report-rule-weighted_mean = Moyenne pondérée des grilles remises, échelle de { $min } à { $max }.
report-rule-weights = Poids : { $weights }.
report-rule-weight = { $criterion } { $weight } %
report-rule-carried = Le résultat de l’étape précédente compte pour { $weight } %, la moyenne propre pour le reste.
report-rule-deduction = Pour chaque tranche entamée de { $seconds } s au-delà du temps de parole, { $points } points sont retirés, jamais en dessous du plus bas niveau de l’échelle.
report-rule-minimum = Note minimale { $minimum }.
report-rule-criterion-minimum = Au moins { $minimum } pour « { $criterion } ».
report-rule-tie-break = Départage en cas d’ex æquo : { $criteria }.
report-rule-ballots = { $counted } grilles sur { $possible } ont été remises.
report-result-rank = Rang
report-result-name = Candidature
report-result-points = Points, de { $min } à { $max }
report-result-ballots = Nombre
report-result-remark = Remarque
report-no-rank = –
report-no-points = –
report-bar = Barre : { $points } sur l’échelle de { $min } à { $max }
report-bar-below = Barre hachurée : { $points } sur l’échelle de { $min } à { $max }, sans rang
report-remark-shared = ex æquo
report-remark-tie-break = départage « { $criterion } »
report-remark-no-ballot = aucune grille
report-remark-below-total = sous le minimum
report-remark-below-criterion = sous le minimum « { $criterion } »
report-remark-recused = { $count ->
    [one] { $count } déport
   *[other] { $count } déports
}
report-remark-missing = { $count ->
    [one] { $count } grille manquante
   *[other] { $count } grilles manquantes
}
report-legend-dashed = Pointillé : note minimale { $minimum }.
report-legend-hatched = Hachuré : sans rang.
report-legend-carried = De l’étape précédente : { $points }.
report-legend-deducted = Retrait pour dépassement : { $points }.
report-legend-shared = { $count ->
    [2] Ex æquo au rang { $rank } ({ $names }) ; pas de rang { $gone }.
   *[other] Ex æquo au rang { $rank } ({ $names }) ; pas de rangs { $gone }.
}
report-legend-recused = { $count ->
    [one] { $name } : une grille exclue pour déport.
   *[other] { $name } : { $count } grilles exclues pour déport.
}
report-legend-missing = { $count ->
    [one] { $name } : une grille manque.
   *[other] { $name } : { $count } grilles manquent.
}

report-resolution = Décision du comité d’évaluation

report-evidence = Preuves
report-evidence-frozen = Version figée
report-evidence-log = Journal jusqu’à l’entrée { $seq }
report-evidence-moment = { $day }/{ $month }/{ $year }, { $clock }
report-missing-character = ▯ remplace un caractère que la police de ce document ne contient pas.

report-signature-chair = Présidence
report-signature-minute_taker = Secrétaire de séance
report-signature-for = pour { $office }
report-signature-open = { $role } · Lieu, date
report-signature-signed = { $place }, { $moment }
report-signature-mark = signé électroniquement

report-csv-rank = Rang
report-csv-name = Candidature
report-csv-points = Points
report-csv-numerator = Points en fraction : numérateur
report-csv-denominator = Points en fraction : dénominateur
report-csv-counted = Grilles comptées
report-csv-recused = Déports
report-csv-missing = Grilles manquantes
report-csv-remark = Remarque
report-csv-criterion = Moyenne : { $criterion }
report-csv-own = Moyenne propre
report-csv-carried = Étape précédente
report-csv-deducted = Retrait

report-file-minutes = Proces-verbal
report-file-results = Resultats
report-file-results-rfc = Resultats-RFC-4180
report-file-draft = Projet

report-date = { $day ->
    [1] { $day }er { $month } { $year }
   *[other] { $day } { $month } { $year }
}
report-weekday-date = { $weekday } { $date }
report-weekday-1 = lundi
report-weekday-2 = mardi
report-weekday-3 = mercredi
report-weekday-4 = jeudi
report-weekday-5 = vendredi
report-weekday-6 = samedi
report-weekday-7 = dimanche
report-month-1 = janvier
report-month-2 = février
report-month-3 = mars
report-month-4 = avril
report-month-5 = mai
report-month-6 = juin
report-month-7 = juillet
report-month-8 = août
report-month-9 = septembre
report-month-10 = octobre
report-month-11 = novembre
report-month-12 = décembre

# Attendance
report-attendance = Présences
report-also-there = Également présents : { $who }.
report-presenters = { $count ->
    [one] 1 intervenant
   *[other] { $count } intervenants
}
report-presenters-of = { report-presenters } { $heard ->
    [one] d’une start-up
   *[other] de { $heard } start-ups
}
report-staff = { $count ->
    [one] 1 personne des organisateurs
   *[other] { $count } personnes des organisateurs
}
report-guests = { $count ->
    [one] 1 invité
   *[other] { $count } invités
}
report-voluntary = Invités selon leurs propres indications : { $counts }.
report-voluntary-hidden = Non indiqué pour ces déclarations, afin que personne ne soit reconnaissable dans un groupe de moins de cinq : { $sectors }.
report-recorded-from = Présence notée seulement à partir de { $at } : { $names }.
report-absent = Hors de la salle : { $who }.
report-absent-recused = { $name } { $span } (récusation, point { $item })
report-went-out = { $name } a quitté la salle, { $spans }
report-from-clock = à partir de { $from }
report-until-clock = jusqu’à { $to }
report-all-the-time = tout le temps
report-noted-later = { $span } (noté après coup à { $at })
report-name-erased = nom effacé

## Questions ouvertes et suites à donner
report-note-at = { $phase } { $time }
report-note-clock = à { $time }
report-open = Questions ouvertes
report-open-number = Point
report-open-text = Question
report-open-asker = Posée par
report-open-answer = Réponse
report-open-asked = à { $name }
report-open-in-writing = suivra par écrit
report-open-left = restée ouverte
report-actions = Suites à donner
report-action-what = Quoi
report-action-who = Qui
report-action-due = Échéance
report-action-at = { $what } (point { $number })
report-action-done = fait
report-action-no-day = sans échéance
# A pattern of chrono: day, month, year in figures.
report-action-day = %d/%m/%Y
