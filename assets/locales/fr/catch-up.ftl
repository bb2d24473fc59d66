# Mots pour la suite de la journée : rattraper, déplacer, durées d’un point, temps passé en veille.

catch-up = Rattraper
catch-up-group = Ordre du jour
catch-up-keys = Proposer un rattrapage
catch-up-keys-move = Déplacer un point
catch-up-key-up = Alt ↑
catch-up-key-down = Alt ↓
catch-up-key-enter = Entrée
catch-up-next-item = Point suivant
catch-up-redo = Rétablir
catch-up-working = Calcul en cours

## Proposition
catch-up-late = { $delay }.
catch-up-cause = Dernière interruption, { $number } : { $words }
catch-up-on-time = À l’heure.
catch-up-on-time-why = Il n’y a rien à rattraper.
catch-up-nothing = Plus rien ne peut être raccourci : ni pause de plus de cinq minutes, ni changement de plus de 30 secondes, ni délibération. La fin est reportée.
catch-up-held-all = Raccourcir n’apporte rien ici : un début fixe précède la fin et sera attendu de toute façon.
catch-up-changeovers =
    { $count ->
        [one] Changement, une fois
       *[other] Changements, { $count } fois
    }
catch-up-changeover-one = après { $number }
catch-up-changeover-many = { $first } à { $last }, tous égaux
catch-up-back = Retour des invités à { $time }
catch-up-at-least = au moins { $span } min
catch-up-held = N’apporte rien : un début fixe suit.
catch-up-held-by = N’apporte rien : « { $title } » commence à heure fixe, { $time }.
catch-up-gain = −{ $span } min
catch-up-minutes = { $span } min
catch-up-min = min
catch-up-before = avant { $span } min
catch-up-shorter-one = { $name } : plus court
catch-up-longer-one = { $name } : plus long
catch-up-stays = Exposé et questions restent
catch-up-stays-each =
    { $count ->
        [one] { $slot } min
       *[other] { $slot } min chacun, pareil pour les { $count }
    }
catch-up-both = { $pitch } et { $questions }
catch-up-sum = Gagné au total
catch-up-of = { $gained } sur { $needed } min
catch-up-swallowed = { $span } min de plus sont absorbées par un début fixe.
catch-up-apply = Appliquer les horaires
catch-up-nothing-chosen = Ne rien raccourcir
catch-up-undo = Annuler avec U jusqu’à l’étape suivante.

## Ordre du jour avant et après
catch-up-preview = Ordre du jour, avant et après
catch-up-old = Avant
catch-up-new = Après
catch-up-only-preview = Aperçu. Rien ne s’applique encore.
catch-up-end = Fin après rattrapage
catch-up-end-before = (avant { $time })
catch-up-instead = { $to } au lieu de { $from } min

## Plus ou moins long
catch-up-punctual = à l’heure
catch-up-plus = +{ $count } min
catch-up-minus = −{ $count } min
catch-up-longer = { $count } min de plus que prévu
catch-up-shorter = { $count } min de moins que prévu

## Un point et ses phases
catch-up-times-of = { $title } : afficher les durées
catch-up-phase = Phase
catch-up-difference = Écart
catch-up-from = dès { $time }
catch-up-passed-over = omis
catch-up-stops = dont arrêt { $time }
catch-up-fixed = Début fixe { $time } : le point garde sa place.
catch-up-earlier = Plus tôt
catch-up-later = Plus tard

## Déplacer
catch-up-moving = Déplacer un point
catch-up-move = Déplacer l’exposé
catch-up-move-do = Déplacer
catch-up-cancel = Ne pas déplacer
catch-up-reason = Motif
catch-up-reason-missing = L’ordre des exposés est fixé. Indiquez pourquoi il change.
catch-up-effect = Effet sur les horaires

## Mise en veille
catch-up-slept = L’ordinateur a dormi de { $from } à { $to } ; le temps a continué.
catch-up-slept-reason = L’ordinateur a dormi de { $from } à { $to }.
catch-up-slept-restore = Noter comme interruption
catch-up-slept-leave = Laisser ainsi
