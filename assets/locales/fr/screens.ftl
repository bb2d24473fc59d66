# Les écrans et leurs fenêtres : scène, petit minuteur, fenêtre du pupitre.
screens-close = Fermer la scène
screens-more = Fenêtres …
screens-title = Fenêtres
screens-monitor = Écran { $number }
screens-monitor-named = { $monitor }, { $name }
screens-in-window = En fenêtre
screens-missing = Écran { $number } absent

## Scène
screens-where = Où se trouve la scène
screens-full = { $width } × { $height }, plein écran
screens-as-window = En fenêtre sur cet écran
screens-as-window-hint = F remplit l’écran, Échap ramène.
screens-console-on = La console est sur : { $monitor }.
screens-only-one = Il n’y a que cet écran. La scène s’ouvre en fenêtre : F remplit l’écran, Échap ramène. Dès qu’un second écran est là, elle y passe d’elle-même.
screens-mirrored = Le projecteur montre la même chose que cet écran. Réglez l’affichage sur « Étendre » : la scène remplit alors le projecteur et la console reste ici.
screens-browser = Dans un navigateur, Pitchpult ne connaît pas les écrans. Ouvrez la scène, faites glisser sa fenêtre sur le projecteur et appuyez-y sur F.

## Un écran a disparu
screens-gone = L’écran { $number } n’est plus là. Vérifiez le câble.
screens-gone-what = La scène reprend dès qu’il est de retour.
screens-here = Montrer ici en fenêtre
screens-to-monitor = Montrer sur l’écran { $number }

## Petit minuteur sur d’autres diapositives
screens-ontop = Petit minuteur sur d’autres diapositives
screens-ontop-what = Reste au-dessus des fenêtres et ne leur prend aucune touche ; la scène se ferme alors. Se déplace à la souris.
screens-ontop-waits = Son écran n’est pas là. Il reviendra avec lui.
screens-ontop-open = Montrer le petit minuteur
screens-ontop-close = Fermer le petit minuteur
screens-corner = Coin
screens-corner-top-left = En haut à gauche
screens-corner-top-right = En haut à droite
screens-corner-bottom-left = En bas à gauche
screens-corner-bottom-right = En bas à droite

## Fenêtre du pupitre
screens-presenter = Fenêtre pour le pupitre
screens-presenter-what = Montre le temps aux intervenants et reçoit « Prêt », « Terminé » et « Problème technique ». Elle ne montre rien des notes ni des évaluations.
screens-presenter-open = Ouvrir la fenêtre
screens-presenter-close = Fermer la fenêtre
