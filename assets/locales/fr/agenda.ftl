# Ordre du jour : volets, débuts fixes, colonnes propres ; le créneau.
agenda-arrange = Plus
agenda-tracks = Volets
agenda-tracks-note = Grouper les présentations par défi
agenda-columns = Colonnes propres
agenda-columns-note = Technique, micro, accueil
agenda-draw = Tirer au sort
agenda-show-draw = Tirage
agenda-drawn = tirage fait
agenda-pitches =
    { $count ->
        [0] aucune présentation
        [one] 1 présentation
       *[other] { $count } présentations
    }
agenda-hard-start = Début fixe
agenda-linked = enchaîne
agenda-gap = { $length } libres avant le début fixe
agenda-overlap = Chevauchement : le point précédent dure { $length } de plus.
agenda-remote = à distance
agenda-far = Participe à distance
agenda-link = Lien ou numéro
agenda-link-hint = Figure dans le conducteur, pas sur la scène.
agenda-track = Volet
agenda-no-track = aucun volet
agenda-track-of = Volet de { $name }
agenda-track-name = Nom du volet
agenda-name-of-track = Nom du volet { $number }
agenda-track-moved = { $name } est maintenant le volet { $place }.
agenda-moved-in = { $title } est maintenant le point { $place } du volet { $track }, début { $time }.
agenda-tracks-words = Un volet réunit des présentations, par exemple toutes celles d’un défi. Le tirage se fait volet par volet.
agenda-tracks-new = Nouveaux volets
agenda-tracks-new-hint = Un nom par ligne.
agenda-tracks-add = Ajouter
agenda-tracks-added =
    { $count ->
        [one] 1 volet est créé.
       *[other] { $count } volets sont créés.
    }
agenda-assign = Qui présente dans quel volet ?
agenda-save-track = Volet : { $name }
agenda-challenge = Défi
agenda-challenge-of = Défi de { $name }
agenda-lead = Conduit par
agenda-no-lead = tous ensemble
agenda-speaker = Intervenant
agenda-length-fault = Ce n’est pas une durée entre 1 seconde et 24 heures. Écrivez 15 ou 1:30.
agenda-take-over = Appliquer
agenda-done = Terminé
agenda-column = Colonne
agenda-column-name = Nom de la colonne { $number }
agenda-column-example = Micro
agenda-columns-words = Ce que vous voulez noter à chaque point. Les colonnes figurent dans le conducteur ; elles se remplissent sous « Modifier » à chaque point.
slot-preset = Modèle
slot-preset-own = durées propres
slot-preset-100-s = 100 secondes
slot-preset-3-3 = 3 + 3 minutes
slot-preset-5-5 = 5 + 5 minutes
slot-preset-10-10 = 10 + 10 minutes
slot-preset-10-35 = 10 + 35 minutes
slot-length-fault = Pas une durée jusqu’à 24 h : 5 ou 1:40
slot-marks = Repères : { $phase }
slot-marks-hint = Temps restant auquel la scène et la console font signe. Plusieurs avec un point-virgule : 2:00; 0:30.
slot-marks-fault = Écrivez les temps restants ainsi : 2:00; 0:30.
slot-marks-late = Le repère viendrait avant le début de la phase et est omis.
slot-marks-at = Repères à { $marks }
slot-no-marks = aucun repère
slot-clock = L’horloge démarre
slot-clock-on_key = à la touche de l’animateur
slot-clock-first_word = au premier mot
slot-clock-first_slide = à la première diapositive
slot-clock-at_planned_time = à l’heure prévue
slot-overtime = Après la fin
slot-overtime-count_up = puis le temps continue visiblement
slot-overtime-hard_stop = puis arrêt
rules-deduction = Dépasser coûte des points
rules-deduction-hint = Seulement si c’est annoncé avant. La règle est figée avec le plan.
rules-deduction-points = Points retirés
rules-deduction-per = par tranche de
rules-deduction-criterion = publié sous
rules-deduction-none = aucun critère
rules-deduction-first = Choisir un critère
rules-deduction-award = Dans une procédure de passation, un retrait ne vaut qu’avec le critère sous lequel il est publié. Choisissez-le.
rules-deduction-fault = Le retrait est un nombre supérieur à zéro, la tranche d’au moins une seconde.
