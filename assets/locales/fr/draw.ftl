# Tirage de l’ordre : liste, nombre, ordre.
draw-title = Tirage de l’ordre de passage
draw-sub = Un seul tirage. À répéter seulement avec un motif ; les deux figurent alors au procès-verbal.
draw-nothing = Il n’y a rien à tirer : personne ou un seul candidat présente pour l’instant.
draw-entered = inscrit { $time }
draw-outside = hors volet
draw-track = Volet : { $drawn } sur { $of } tirés
draw-track-drawn = { $name } · { $count ->
        [one] 1 présentation
       *[other] { $count } présentations
    }, tirage fait
draw-track-open = { $name } · { $count ->
        [one] 1 présentation
       *[other] { $count } présentations
    }
draw-stale = Depuis que la liste est fixée, les présentations ont changé ici. Fixez-la à nouveau.
draw-list = Liste
draw-names =
    { $count ->
        [one] 1 nom
       *[other] { $count } noms
    }
draw-fixed-at = fixée depuis { $time }
draw-sorted = Triée par
draw-rule-newest_first = date de réception, récentes d’abord
draw-rule-by_name = nom, de A à Z
draw-rule-words-newest_first = Candidature la plus récente d’abord, comptée à partir de 0.
draw-rule-words-by_name = Par nom, comptée à partir de 0.
draw-hash = Empreinte de la liste :
draw-hash-later = L’empreinte se forme quand la liste est fixée.
draw-number-short = N°
draw-received = Réception
draw-number = Nombre
draw-lots = Billets
draw-after-list = après la liste
draw-by-lots = tirés à la main
draw-digits-called = { $count } chiffres, annoncés à voix haute
draw-digits-so-far = { $count } chiffres sur { $needed }
draw-number-words = D’abord la liste, puis le nombre : au moins deux personnes annoncent tour à tour des chiffres, { $count } en tout.
draw-how = Comment tire-t-on ?
draw-how-digits = Annoncer des chiffres
draw-how-lots = Tirer des billets
draw-caller = Personne { $number }
draw-digits = Chiffres
draw-digits-only = Seulement des chiffres de 0 à 9
draw-more-callers = Autres chiffres
draw-callers-words = Qui annonce n’anime pas, n’évalue pas et ne candidate pas. Personne ne sait ce que dira la suivante : nul n’oriente l’ordre.
draw-number-from-room = Nombre de la salle
draw-called-by = annoncé par
draw-watched-by = sous les yeux de
draw-no-part = n’animent pas, n’évaluent pas, ne candidatent pas
draw-unknown = Nom effacé
draw-reason-repeat = Motif de la répétition
draw-in-bowl = Encore dans l’urne
draw-drawn = Tirés
draw-bowl-empty = Tous sont tirés.
draw-put-back = Remettre le dernier billet
draw-lot-drawn = { $name } a la place { $place }.
draw-lot-back = { $name } est de retour dans l’urne.
draw-witness = Témoin { $number }
draw-lots-words = Choisissez les noms dans l’ordre où ils sont tirés. Qui regarde n’anime pas, n’évalue pas et ne candidate pas.
draw-order = Ordre
draw-after-number = découle de la liste et du nombre
draw-to-recompute = à refaire soi-même
draw-as-drawn = comme tiré
draw-method-pencil = Diviser le nombre par les noms encore ouverts. Le reste est le numéro dans la liste. Rayer le nom, recompter la liste à partir de 0, continuer avec le quotient.
draw-method-hash = Calculer SHA-256 de l’empreinte de la liste, du nombre annoncé et du compteur. Diviser les 8 premiers octets par les noms encore ouverts. Le reste est le numéro dans la liste des noms ouverts.
draw-place = Place
draw-block = Compteur
draw-sum = Calcul
draw-rest = Reste
draw-last-name = dernier nom
draw-earlier = Tirage { $number }, { $time } (remplacé)
draw-earlier-reason = Motif de la répétition : { $reason }
draw-earlier-order = Ordre du tirage { $number }
draw-fix-list = Fixer la liste
draw-hold = Établir l’ordre
draw-hold-digits = Ordre : encore { $count ->
        [one] 1 chiffre
       *[other] { $count } chiffres
    }
draw-hold-people = Ordre : encore { $count ->
        [one] 1 personne
       *[other] { $count } personnes
    }
draw-hold-names = Ordre : encore { $count ->
        [one] 1 billet
       *[other] { $count } billets
    }
draw-hold-reason = Ordre : motif manquant
draw-back = À l’ordre du jour
draw-to-agenda = Vers l’ordre du jour
draw-next-track = Suivant : { $name }
draw-print = Imprimer l’affiche …
draw-repeat = Répéter avec un motif …
draw-repeat-title = Répéter le tirage
draw-repeat-words = La liste est fixée à nouveau ({ $track }). Le premier tirage reste ; les deux figurent au procès-verbal avec le motif.
draw-repeat-act = Fixer la liste à nouveau
draw-save-list = Liste du tirage
draw-save-held = Tirage
