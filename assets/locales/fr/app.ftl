# Le cadre de la fenêtre : touches, langue, chemins.
app-skip = Aller au contenu
app-untitled = Sans titre
app-reference = Réf. { $reference }
app-loading = Chargement
app-again = Réessayer
app-understood = Compris
app-close-notice = Fermer l’avis
app-no-session = Cette séance ne peut pas être ouverte
app-to-sessions = Vers les séances

## Langue et thème
app-language = Langue
app-theme = Thème
app-theme-system = Système
app-theme-light = Clair
app-theme-dark = Sombre

## Touches
app-key-ctrl = Ctrl
app-key-alt = Alt
app-key-shift = Maj
app-key-ctrl-o = Ctrl O
app-group-views = Vues
app-group-everywhere = Partout
app-keys-this = Cet aperçu
app-keys-region = Zone suivante
app-keys-leave = Annuler, quitter le champ
app-keys-note = Ce qui figure ici vaut pour la vue actuellement ouverte.
app-keys-card = Imprimer la carte des touches
app-keys-rest-title = Vous écrivez dans un champ.
app-keys-rest = Entre-temps, les lettres seules et la barre d’espace sont au repos.
app-keys-rest-leave = quitte le champ, le texte reste.

## But de la séance : code du plan
app-purpose-market_sounding = Sourcing
app-purpose-ideas_contest = Concours d’idées
app-purpose-award_procedure = Procédure de passation
app-purpose-information = Information

## Points de l’ordre du jour sans titre propre
app-kind-welcome = Accueil et introduction
app-kind-pitch = Pitch
app-kind-break = Pause
app-kind-deliberation = Délibération du jury
app-kind-closing = Annonce et clôture
app-kind-talk = Intervention
app-kind-reverse_pitch = Pitch inversé
app-kind-custom = Autre point
app-kind-short-deliberation = Délibération du jury
app-kind-short-closing = Annonce et clôture

## Phases du créneau
app-phase-pitch = Présentation
app-phase-questions = Questions
app-phase-scoring = Évaluation
app-phase-changeover = Changement
app-phase-whole = En cours
