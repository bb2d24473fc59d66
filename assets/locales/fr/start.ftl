# La liste des séances.
start-sessions = Séances
start-side = Nouveau et découverte
start-search = Titre ou numéro de dossier
start-nothing-found = Aucune séance pour « { $wanted } ».
start-show-all = Tout afficher
start-recovered = Tout est encore là.
start-recovered-words = Pitchpult s’est arrêté de façon inattendue. Dernière entrée enregistrée : { $day }, { $time }.
start-today = aujourd’hui
start-yesterday = hier
start-on-day = le { $day }

## Groupes : code de la carte
start-group-running = En cours
start-group-upcoming = À venir
start-group-past = Terminées
start-all = Afficher les { $count }
start-no-date = sans date
start-no-purpose = But à définir
start-startups =
    { $count ->
        [one] { $count } start-up
       *[other] { $count } start-ups
    }
start-at = { $time }
start-progress = Point { $number } sur { $last }
start-progress-paused = Point { $number } sur { $last } · en pause depuis { $since }
start-go-on = Reprendre
start-open-points =
    { $count ->
        [one] { $count } point ouvert
       *[other] { $count } points ouverts
    }
start-status-ready = Prête à figer
start-status-frozen = Figée
start-status-running = En cours
start-status-paused = En pause
start-status-unsigned = Visa manquant
start-status-signed = Visée

## Nouveau
start-new = Nouvelle séance
start-key-new = Ctrl N
start-save-new = Nouvelle séance
start-save-sample = Séance d’exemple
start-sample = Pour découvrir
start-sample-words = Un service inventé, 8 start-ups, 5 jurés. Essayez tout. Cette séance ne compte nulle part.
start-sample-open = Ouvrir la séance d’exemple
start-sample-mark = Exemple
start-empty = Pas encore de séance
start-empty-words = Vos séances de pitch se trouvent ici, de la préparation au procès-verbal. Tout reste sur cet appareil.

## Les données sur cet appareil
start-facts = Les données sur cet appareil
start-folder = Dossier de données
start-backup = Sauvegarde { $day }, { $time }
start-no-backup = Pas encore de copie de sauvegarde
start-no-network = Aucune connexion à Internet

## Les données ne peuvent pas être ouvertes
start-not-open = Les données ne peuvent pas être ouvertes pour le moment
start-fact-code = Message
start-copy-facts = Copier les détails pour l’informatique
start-copied = Copié
