# Incidents du jour : ce qui s’est passé, ce que cela change, ce que dit le procès-verbal.

incident = Incident
incident-key = Consigner un incident
incident-what = Que s’est-il passé ?
incident-loading = Préparation de l’incident

incident-kind-no_show = Absent
incident-kind-delayed = Arrive plus tard
incident-kind-withdrawn = Se retire
incident-kind-swapped = Échange sa place
incident-kind-joined = S’ajoute
incident-kind-replaced = Suppléance au jury
incident-kind-interrupted = Interruption
incident-kind-link_lost = Connexion perdue

incident-title-no_show = Une start-up n’est pas là
incident-title-delayed = Une start-up arrive plus tard
incident-title-withdrawn = Une start-up se retire
incident-title-swapped = Deux start-ups échangent
incident-title-joined = Une start-up s’ajoute
incident-title-replaced = Un membre est remplacé
incident-title-interrupted = Interrompre le temps
incident-title-link_lost = La connexion est perdue

incident-applicant = Start-up
incident-swap-with = échange avec
incident-after = Passe après
incident-after-now = { $item } (en cours)
incident-expected = Attendue vers
incident-returns = Qui vient ?
incident-returns-new = Nouvelle ou du répertoire
incident-returns-of = { $name } (notée absente)
incident-joins = Nom
incident-evaluator = Qui est empêché ?
incident-substitute = Suppléant
incident-organisation = Organisme
incident-sector = Secteur
incident-lost = Rendre le temps perdu
incident-lost-hint = Temps écoulé depuis l’incident
incident-minutes = Minutes
incident-seconds = Secondes
incident-unit-minutes = min
incident-unit-seconds = s
incident-reason = Motif
incident-agreed = Les deux sont d’accord
incident-ordered-by = Sur décision de
incident-runs = Interruption de
incident-choose = Choisissez

incident-effect = Effet
incident-before = Avant
incident-now = Nouveau
incident-effect-speaks = { $name } présente
incident-effect-out = { $name } n’est pas dans la salle
incident-effect-recused = récusation
incident-effect-scores = { $name } évalue
incident-effect-declares =
    { $count ->
        [one] { $name } se déclare sur 1 start-up avant d’évaluer
       *[other] { $name } se déclare sur { $count } start-ups avant d’évaluer
    }
incident-effect-declares-open = à faire
incident-effect-stands = Temps
incident-effect-stands-before = court
incident-effect-stands-after = arrêté
incident-effect-due = Temps prévu pour la phase
incident-effect-ends = Fin prévue
incident-effect-shifted =
    { $count ->
        [one] 1 autre point
       *[other] { $count } autres points
    }
incident-effect-earlier = { $minutes } min plus tôt
incident-effect-later = { $minutes } min plus tard
incident-effect-moved = à une autre heure
incident-effect-stays = Créneau, grille, toutes les autres heures
incident-effect-stays_form = Créneau et grille
incident-effect-stay = restent inchangés
incident-effect-dropped = supprimée
incident-effect-none = aucune

incident-foot-no_show = La scène passe sans interruption au point suivant.
incident-foot-delayed = La scène et les appareils montrent aussitôt le nouvel ordre.
incident-foot-withdrawn = Sans présentation, ni évaluation ni rang.
incident-foot-swapped = La scène et les appareils montrent aussitôt le nouvel ordre.
incident-foot-joined = Le jury se déclare avant d’évaluer.
incident-foot-replaced = Les présentations commencées restent à qui siégeait.
incident-foot-interrupted = Le temps est arrêté jusqu’à la reprise (barre d’espace).
incident-foot-link_lost = Le temps est arrêté jusqu’à la reprise (barre d’espace).

incident-do-no_show = Consigner l’absence
incident-do-delayed = Consigner la nouvelle place
incident-do-withdrawn = Consigner le retrait
incident-do-swapped = Consigner l’échange
incident-do-joined = Admettre la start-up
incident-do-replaced = Consigner la suppléance
incident-do-interrupted = Consigner l’interruption
incident-do-link_lost = Consigner l’interruption
incident-do-reason = Il manque : le motif
incident-do-choice = Il manque : le choix
incident-leave = Annuler
incident-done = Consigné : { $what }. La touche U l’annule.

incident-nobody = Aucune présentation n’est à venir.
incident-nobody-why = Ce qui a commencé ne peut être qu’interrompu.
incident-one-only = Un échange demande deux présentations à venir du même bloc.
incident-nothing-runs = Rien n’est en cours qui puisse être interrompu.
incident-sentence-later = Choisissez : la phrase du procès-verbal s’affichera ici.

incident-absent-no_show = absente
incident-absent-withdrawn = retirée
incident-not-called = non appelée
