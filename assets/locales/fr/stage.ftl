# Mots de la scène : à lire à dix mètres, donc courts.

## État
stage-minutes-left =
    { $count ->
        [one] Encore 1 minute
       *[other] Encore { $count } minutes
    }
stage-seconds-left =
    { $count ->
        [one] Encore 1 seconde
       *[other] Encore { $count } secondes
    }
stage-overtime = Temps dépassé
stage-time-up = Temps écoulé
stage-paused = En pause
stage-offline = Pas de connexion
stage-black = La scène est noire.
stage-until = jusqu’à { $time }

## Avant, entre, après
stage-welcome = Bienvenue
stage-begins = Début à { $time }
stage-next = À suivre
stage-count = { $number } sur { $of }
stage-clock = { $time }
stage-in-minutes =
    { $count ->
        [one] dans 1 minute
       *[other] dans { $count } minutes
    }
stage-at-once = tout de suite
stage-ended = Fin
stage-thanks = Merci à tous

## Temps côte à côte
stage-timer-phase_down = Reste
stage-timer-phase_up = Écoulé
stage-timer-clock = Heure
stage-timer-item_end = Point
stage-timer-session_end = Séance
stage-timer-speaker = Intervention
stage-timer-above = en haut : { $timer }

## Message et diapositive
stage-message-said = Message : { $text }
stage-slide = Diapositive { $page }
stage-slide-of = Diapositive { $page } sur { $of }

## Dans la console : message
stage-message = Message à la scène
stage-prepared = Messages préparés
stage-say-end = Merci de conclure
stage-say-microphone = Parlez dans le micro, s’il vous plaît
stage-say-louder = Plus fort, s’il vous plaît
stage-flash = Clignote à l’apparition
stage-keep = Garder
stage-hush = Retirer
stage-message-hint = Entrée l’affiche. Les flèches choisissent un message préparé.
stage-message-drop = Entrée l’affiche, Suppr le retire de la liste.

## Dans la console : image de la scène
stage-arrange = Image de la scène : changer l’affichage
stage-setup = Image de la scène
stage-layout = Ce que montre le projecteur
stage-layout-timer = Le temps seul
stage-layout-timer-hint = Nom, temps et phase remplissent la scène.
stage-layout-deck = Diapositives et bandeau de temps
stage-layout-deck-hint = Les diapositives remises, la phase et le temps en dessous.
stage-layout-ontop = Petit temps sur d’autres diapositives
stage-layout-ontop-hint = D’autres montrent leurs diapositives avec leur programme.
stage-slide-before = Diapositive précédente
stage-slide-after = Diapositive suivante
stage-slide-keys = Page suivante et page précédente tournent sur tous les écrans.
stage-timers = Temps sur la scène
stage-timers-hint = Jusqu’à trois. L’un en grand, les autres en petit dessous.
stage-timer-long-phase_down = Temps restant de la phase
stage-timer-long-phase_up = Temps écoulé de la phase
stage-timer-long-clock = Heure
stage-timer-long-item_end = Jusqu’à la fin du point
stage-timer-long-session_end = Jusqu’à la fin de la séance
stage-timer-long-speaker = Temps de parole aux questions
stage-timer-large = en grand
stage-timer-enlarge = Agrandir
stage-timer-enlarge-of = Agrandir : { $timer }
stage-scale = Taille des mots et des chiffres
stage-scale-value = { $percent } %
stage-smaller = Plus petit
stage-larger = Plus grand
stage-instead = À la place du temps
stage-logo = Montrer le logo
stage-house = Montrer le nom du service
stage-mirror = Cette fenêtre devient la scène
stage-mirror-hint = Pour les projecteurs qui ne font que dupliquer. Toutes les touches de la console restent actives.
stage-mirror-back = Retour à la console
stage-mirror-caps = Maj + B
stage-keys-logo = Montrer le logo et revenir
stage-keys-slide-after = Diapositive suivante
stage-keys-slide-before = Diapositive précédente
stage-key-page-down = Page ↓
stage-key-page-up = Page ↑

## Dans la console : diapositives qu’on ne voit pas
stage-deck-gone = « { $name } » ne se trouve plus dans le dossier de données.
stage-deck-changed = « { $name } » n’a plus le contenu qui avait été figé.
stage-deck-not-shown = « { $name } » ne peut pas être montré sur la scène.
stage-deck-none = Aucune diapositive n’a été remise pour ce pitch.
stage-deck-alone = La scène montre le temps seul.
stage-deck-instead = Faites montrer les diapositives depuis l’appareil des intervenants et posez le petit temps dessus.
stage-deck-help = Que faire ?

## Fenêtre
stage-label = Scène
stage-full-screen = Plein écran et retour
stage-no-session = Cette scène n’appartient à aucune séance. Ouvrez-la depuis la console.
