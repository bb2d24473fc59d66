# La liste des séances.
start-sessions = Séances
start-side = Nouveau et découverte
start-search = Titre, start-up, note, décision
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
start-all =
    { $more ->
        [more] Tout afficher, plus de { $count }
       *[other] Tout afficher ({ $count })
    }
start-further =
    { $more ->
        [more] Afficher la suite ({ $shown } sur plus de { $total })
       *[other] Afficher la suite ({ $shown } sur { $total })
    }
start-no-date = sans date
start-no-purpose = But à définir
start-startups =
    { $count ->
        [one] { $count } start-up
       *[other] { $count } start-ups
    }
start-at = { $time }
start-stage = Étape { $number } sur { $of } : { $name }
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
start-status-unreadable = Illisible

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
start-no-network = Aucune connexion à Internet

## Les données ne peuvent pas être ouvertes
start-not-open = Les données ne peuvent pas être ouvertes pour le moment
start-fact-code = Message
start-copy-facts = Copier les détails pour l’informatique
start-copied = Copié

## Rechercher
start-search-key = Chercher dans toutes les séances
start-found = Résultats
start-found-count =
    { $count ->
        [0] Aucune séance trouvée
        [one] 1 séance trouvée
       *[other] { $count } séances trouvées
    }
start-found-more = Il y en a plus que ces { $count }. Un mot de plus resserre la recherche.
start-in-title = Titre :
start-in-reference = Référence :
start-in-applicant = Candidature :
start-in-decision = Décision :
start-in-note = Note :

## Commencer une séance
start-new-empty = Séance vide
start-new-empty-words = Vous fixez tout vous-même, étape par étape.
start-template-faulty = Ce modèle est illisible (ligne { $line } : { $why }).
start-slot-minutes = { $numbers } min
start-slot-seconds = { $numbers } s
start-cancel = Annuler
start-save-copy = Copie d’une séance
start-copy = Copier une séance antérieure
start-copy-which = Quelle séance ?
start-copy-none = Il n’y a pas encore de séance à copier.
start-copy-choose = Choisissez une séance, puis elle est copiée.
start-copy-what = Que reprend-on ?
start-copy-panel = Le jury
start-copy-panel-hint = Chaque membre fait une nouvelle déclaration.
start-copy-applicants = Les candidatures
start-copy-applicants-hint = Avec leurs places dans l’ordre du jour. Le tirage au sort est refait.
start-copy-always = Toujours repris : titre, organismes, lieu, objet, créneau, ordre du jour, grille d’évaluation et règles. Jamais : jour, référence, fichiers et tout ce qui s’est passé pendant la séance.
start-copy-do = Copier
