# Repères d’une phase, ce qui se passe tout seul, et le gong.

## Préparer : pour le créneau
marks-open = Repères, sons et déclencheurs
marks-title = Repères, sons et déclencheurs
marks-note = Identiques pour tous. Figés avec le plan.
marks-fact-sounds =
    { $count ->
        [one] 1 son
       *[other] { $count } sons
    }
marks-fact-acts =
    { $count ->
        [one] 1 déclencheur
       *[other] { $count } déclencheurs
    }
marks-phase = Phase
marks-scoring-opens = L’évaluation s’ouvre
marks-scoring-with-pitch = avec le pitch
marks-scoring-with-questions = avec les questions
marks-scoring-with-scoring = avec le temps d’évaluation
marks-scoring-with-changeover = avec le changement
marks-moment = Moment
marks-at-start = Début
marks-at-end = Fin
marks-at-mark = Repère
marks-left = temps restant { $time }
marks-left-after = reste { $left }, après { $after }
marks-after = après { $after }
marks-word = Mot sur la scène
marks-word-own = Dire le temps restant
marks-word-at = Mot sur la scène, { $moment }
marks-shape = Forme
marks-shape-at = Forme, { $moment }
mark-shape-triangle = Triangle
mark-shape-diamond = Losange
mark-shape-square = Carré
mark-shape-octagon = Octogone
marks-tone = Couleur
marks-tone-at = Couleur, { $moment }
mark-tone-info = Bleu
mark-tone-warn = Orange
mark-tone-danger = Rouge
marks-sound-at = Son, { $moment }
marks-sound-none = aucun son
marks-sound-soft = Bol chantant
marks-sound-gong = Gong
marks-sound-double_gong = Double gong
marks-message = Message à la scène
marks-message-at = Message à la scène, { $moment }
marks-layout = Vue
marks-layout-at = Vue de la scène, { $moment }
marks-layout-none = inchangée
marks-layout-timer = Horloge seule
marks-layout-deck = Diapositives
marks-layout-logo = Logo
marks-hint = Saisissez les temps des repères sous « Repères » dans le créneau. Message et vue valent jusqu’à la fin de la phase ou jusqu’aux suivants.
marks-none = Cette phase n’a pas encore de repères. Saisissez leurs temps sous « Repères » dans le créneau.

## Versions du plan
change-phase-looks = Forme, couleur et son des repères
change-phase-triggers = Déclencheurs
trigger-act-open_scoring = L’évaluation s’ouvre

## Le gong
marks-gong = Gong
marks-sound = Son
marks-sound-sub = Le gong vient de cet appareil, aux repères du plan et avec la touche G.
marks-volume = Volume
marks-volume-hint = Vaut sur cet appareil pour toutes les séances.
marks-volume-off = Coupé : les repères du plan sont muets aussi.
marks-off = Son coupé
marks-test = Écouter
marks-panel-words = Le plan dit quand un son est joué. Avec la touche G, le gong sonne à tout moment.
marks-short-blocked = Son bloqué
marks-short-silent = Pas de son
marks-trouble-blocked = Le navigateur n’autorise pas encore le son. Appuyez sur une touche ou cliquez ici, et le gong sonnera.
marks-trouble-silent = Cet appareil ne joue pas le son. Vérifiez les haut-parleurs et le volume du système ; les repères restent visibles sur la scène.
