# Mots du pupitre : la page de qui présente, et ce que la console en dit.

presenter-label = Pupitre
presenter-loading = Ouverture de la page
presenter-no-session = Cette page n’appartient à aucune séance. Demandez le lien à l’organisateur.
presenter-before = Rien ne court encore. Dès que la séance est prête, cette page dit à qui c’est le tour et combien de temps il reste.
presenter-over = Il n’y a plus de présentation à venir.

## Temps
presenter-time = Temps
presenter-connected = Connecté
presenter-pitch = Pitch { $number } sur { $of }
presenter-until = jusqu’à { $time }
presenter-begins-in = Début dans
presenter-next-mark = Prochain signal
presenter-end = Fin
presenter-message = Message de l’organisateur

## Notes personnelles
presenter-notes = Vos notes
presenter-notes-here = sur cet appareil seulement
presenter-notes-empty = Pas encore de notes. Ce que vous écrivez ici ne quitte pas cet appareil.
presenter-notes-write = Écrire des notes
presenter-notes-change = Modifier
presenter-notes-delete = Tout supprimer
presenter-notes-field = Notes
presenter-notes-hint = Chaque ligne est un point. Si elle commence par un tiret, elle appartient à la ligne au-dessus.
presenter-notes-done = Terminer
presenter-notes-lost = Cet appareil ne retient rien. Les notes restent tant que la page est ouverte.

## Réponses
presenter-reply = Prévenir l’organisateur
presenter-ready = Prêt
presenter-done = Terminé
presenter-problem = Problème technique
presenter-works = Cela fonctionne de nouveau
presenter-nothing-sent = Prévenir l’organisateur :
presenter-sending = en cours d’envoi
presenter-waits = pas encore envoyé. Envoi automatique.
presenter-arrived = reçu par l’organisateur à { $time }

## Dans la console
lectern-ready-for = Prêt pour { $number }
lectern-presenter = Intervenants
lectern-presenter-open = pas encore signalés
lectern-presenter-problem = Problème technique
lectern-deck =
    { $pages ->
        [0] Diapositives
        [one] Diapositives, 1 page
       *[other] Diapositives, { $pages } pages
    }
lectern-deck-none = aucun fichier
lectern-deck-there = à disposition
lectern-deck-gone = fichier manquant
lectern-deck-other = autre programme requis
lectern-stage-closed = scène fermée
lectern-problem = Problème technique au pupitre
lectern-problem-who = { $title }, signalé à { $time }.
lectern-interrupt = Interruption …
lectern-done-at = terminé { $time }
lectern-link-make = Lien pour le navigateur de cet ordinateur
lectern-link-once = Le lien vaut une fois, pour un appareil. Il ne montre ni notes, ni grilles, ni points.
lectern-link-field = Lien du pupitre
lectern-link-copy = Copier le lien
lectern-link-copied = Copié. Ouvrez-le sur l’appareil du pupitre.
lectern-link-by-hand = Le navigateur n’autorise pas la copie. Sélectionnez le lien et copiez-le à la main.
