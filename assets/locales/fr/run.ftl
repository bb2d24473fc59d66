# Mots de la console : mener une séance.

run-loading = Ouverture de la séance
run-now = Maintenant
run-stale = Pas de connexion à l’organisateur

## Ordre du jour
run-agenda = Ordre du jour
run-item-number = N°
run-planned = Prévu
run-actual = Réel
run-expected = prévision
run-italics = Italique : heure prévisible
run-end-expected = Fin prévisible
run-end-actual = Terminée à
run-clock = { $time }
run-plan-in-brackets = (prévu { $time })
run-notes-of = { $title } : afficher les notes
run-notes-open = Notes ouvertes
run-line-running = en cours : { $phase }
run-line-paused = en pause : { $phase }
run-line-overtime = dépassé : { $phase }
run-line-running-only = en cours
run-line-paused-only = en pause
run-line-overtime-only = dépassé

## Maintenant
run-behind = { $count } min de retard
run-ahead = { $count } min d’avance
run-on-time = à l’heure
run-pitch-count = Pitch { $number } sur { $of }
run-next-pitch = À suivre, pitch { $number } sur { $of }
run-next-item = À suivre
run-changeover-after = Changement après { $number } { $title }
run-begins-in = Début dans
run-left = Temps restant, { $phase }
run-paused = { $label } : en pause
run-overtime = Temps dépassé
run-overtime-since = Temps dépassé depuis { $time }
run-overdue = Le point suivant est en retard
run-until = jusqu’à { $time }
run-since = depuis { $time }
run-in = dans { $time }
run-fact-elapsed = Écoulé
run-fact-speaking-time = Temps de parole
run-fact-due = Temps prévu
run-fact-changeover = Changement
run-fact-next-mark = Prochain repère
run-fact-end-in = Fin
run-fact-ends = Fin de phase
run-fact-ended = Fin prévue à
run-fact-begins = Début
run-fact-paused = indéfini
run-fact-items = À l’ordre du jour
run-fact-pitches = Pitchs
run-fact-end-planned = Fin prévue
run-complete = complet
run-missing =
    { $count ->
        [one] 1 manque
       *[other] { $count } manquent
    }

## Touches
run-key-space = Espace
run-pause = Suspendre
run-resume = Reprendre
run-begin-session = Commencer la séance
run-begin-pitch = Commencer le pitch
run-begin = Suite : { $title }
run-end = Terminer la séance
run-minute-less = −1 minute
run-minute-more = +1 minute
run-black = Noir
run-undo = Annuler
run-undo-nothing = rien à annuler
run-group-time = Temps
run-group-notes = Notes et grilles
run-keys-toggle = Suspendre et reprendre
run-keys-next = Phase suivante
run-keys-more = Une minute de plus
run-keys-less = Une minute de moins
run-keys-black = Noir et retour
run-keys-undo = Annuler la dernière étape

## Scène
run-open-stage = Ouvrir la scène
run-then = Ensuite
run-understood = Compris

## Avant et après
run-not-frozen = Cette séance n’est pas encore figée.
run-not-frozen-why = Avant le premier pitch, la grille, les poids et l’ordre sont figés. Ensuite, le temps court ici.
run-to-freeze = Aller figer la séance
run-not-begun = pas encore commencé
run-first-item = Premier point de l’ordre du jour
run-begins-planned = Début prévu
run-ended = La séance est terminée.
run-ended-sub =
    { $count ->
        [one] 1 pitch a été entendu.
       *[other] { $count } pitchs ont été entendus.
    }
run-ended-missing =
    { $count ->
        [one] Il manque encore une grille.
       *[other] Il manque encore { $count } grilles.
    } Vous pouvez attendre ou clore l’évaluation.
run-ended-complete = Toutes les grilles sont là. Vous pouvez clore l’évaluation.
run-ended-closed = L’évaluation est close.
run-ended-notes = Vous pouvez encore ajouter des notes : choisissez un point à gauche.
run-to-results = Aller aux résultats
run-to-record = Aller au procès-verbal

## Notes
run-notes = Notes
run-notes-later = Vous prenez des notes dès le premier point. Toute saisie est enregistrée comme brouillon.
run-notes-at = Notes sur { $number }
run-back-to = Revenir à { $item }
run-draft-left = Brouillon au { $number } { $title }
run-open = Ouvrir
run-content = Contenu
run-valuation = Appréciation
run-in-minutes = dans le procès-verbal
run-not-in-minutes = pas dans le procès-verbal
run-write-content = Noter le contenu
run-write-valuation = Noter l’appréciation
run-draft-saved = Brouillon enregistré { $time }
run-enter-hint = Entrée valide, Maj + Entrée nouvelle ligne
run-leave-hint = Les touches sont au repos. Échap quitte le champ.
run-change-note = Modifier la note
run-change-hint = Entrée valide, vide supprime la note
run-note-removed = Note supprimée.
run-note-erased = Le texte a été effacé
run-saving-note = Note
run-saving-draft = Brouillon d’une note

## Évaluation
run-scoring-of = Évaluation { $number }
run-count-of = { $arrived } sur { $of }
run-scores-hidden = Notes encore cachées.
run-ballots-all = Toutes les grilles
run-ballot-arrived = Reçue
run-ballot-arrived-at = Reçue { $time }
run-ballot-draft = En cours
run-ballot-missing = Manque encore
run-ballot-recused = Ne participe pas : déport
run-no-round = Aucune évaluation ouverte
# A note that was taken when its item did not run; stands where else its time stands.
run-note-later = après
run-not-scored = Cette séance n’est pas évaluée
run-status-missing = { $name } en attente
run-status-draft = { $name } en cours
run-status-recused = { $name } déporté
run-open-ballot = Ouvrir la grille
run-open-ballot-of = Ouvrir la grille : { $name }
run-file = Fichier…
run-file-of = Fichier… pour { $name }
run-file-saved = Enregistré : { $name }. Le fichier s’ouvre dans tout navigateur, sans réseau.
run-take-file = Importer une grille…
run-ballots = Grilles d’évaluation
run-ballots-note = Sur un appareil sans réseau : remettre le fichier, le reprendre rempli.
run-import-of = Fichier de { $name }
run-import-taken =
    { $count ->
        [one] 1 grille importée.
       *[other] { $count } grilles importées.
    }
run-import-replaced =
    { $count ->
        [one] 1 grille remplace une version antérieure.
       *[other] { $count } grilles remplacent des versions antérieures.
    }
run-import-unchanged =
    { $count ->
        [one] 1 grille était déjà là et reste telle quelle.
       *[other] { $count } grilles étaient déjà là et restent telles quelles.
    }
run-import-older =
    { $count ->
        [one] 1 grille est plus ancienne que celle présente et n’a pas été importée.
       *[other] { $count } grilles sont plus anciennes que celles présentes et n’ont pas été importées.
    }
run-import-empty = Aucune grille du fichier n’est encore terminée.
