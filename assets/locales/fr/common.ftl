# Les mots de la boîte à outils : ce qui porte le même nom dans toutes les vues.

## Vues
tab-prepare = Préparer
tab-run = Animer
tab-results = Évaluer
tab-record = Procès-verbal
tab-start = Séances
tab-applicants = Candidatures
tab-people = Personnes
tab-offices = Services
tab-venues = Salles
tab-challenges = Défis

## En-tête et barre d’état
header-home = Pitchpult : vers les séances
header-views = Vues
header-clock = Heure
header-keys = Touches
header-settings = Réglages
status-label = État
step-done = terminé

## Enregistrement
save-device = Enregistré sur cet appareil
save-arrived = Reçu par l’organisateur
save-saved = Enregistré
save-draft = Brouillon enregistré
save-saving = Enregistrement en cours
save-idle = Rien n’est encore enregistré.
save-failed = Pas encore enregistré. Pitchpult réessaie.
save-failed-short = Pas encore enregistré
save-keep-on = Merci de ne pas éteindre l’appareil.
save-next = Prochain essai dans { $seconds } s
save-trying = Essai en cours
save-now = Réessayer maintenant
save-waiting =
    { $count ->
        [one] 1 entrée en attente
       *[other] { $count } entrées en attente
    }
save-since = depuis { $time }

## Éléments
dialog-close = Fermer
field-optional = (facultatif)
check-ok = en ordre
check-open = à faire
into-minutes = Figurera ainsi au procès-verbal
name-new = nouveau
name-enter = Saisir « { $name } »
name-none = Aucune entrée correspondante
name-free = Dans aucun répertoire ; reste tel quel
name-count =
    { $count ->
        [0] aucune entrée trouvée
        [one] 1 entrée trouvée
       *[other] { $count } entrées trouvées
    }

## Durées
duration-minutes = { $minutes } min
duration-hours = { $hours } h { $minutes } min

## Ce que la page constate elle-même. Les messages du programme se trouvent dans errors.ftl.
error-unknown = Cela n’a pas fonctionné et Pitchpult n’en connaît pas la raison ({ $code }). Vos saisies sont toujours là. Réessayez.
error-connection-lost = Pas de connexion à l’organisateur. Pitchpult se reconnecte automatiquement.
error-connection-lost-title = Pitchpult n’est pas joignable pour le moment
error-file-no-host = Ce n’est pas possible dans ce fichier. Il sert à évaluer et à enregistrer.
error-window-blocked = Le navigateur a bloqué la nouvelle fenêtre. Autorisez les fenêtres pour cette adresse et réessayez.

## Aperçu des pages
preview-page = Page { $page } sur { $of }
preview-tools = Affichage de la page
preview-smaller = Plus petit
preview-larger = Plus grand
preview-fit = { $zoom }, afficher la page entière
preview-previous-page = Page précédente
preview-next-page = Page suivante
preview-cap-page-up = Page préc.
preview-cap-page-down = Page suiv.
preview-setting = Mise en page en cours
preview-none = L’aperçu n’est pas disponible.
preview-retry = Réessayer
preview-title = Aperçu

## Fichiers enregistrés
saved-file = Enregistré :
saved-file-browser = Dans le dossier des téléchargements de votre navigateur :
saved-file-left = Non enregistré. Vous avez quitté la boîte de dialogue.
saved-file-failed = Non enregistré
