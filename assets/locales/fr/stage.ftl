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

## Fenêtre
stage-label = Scène
stage-full-screen = Plein écran et retour
stage-no-session = Cette scène n’appartient à aucune séance. Ouvrez-la depuis la console.
