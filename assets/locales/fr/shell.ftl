# La fenêtre du programme : titres des dialogues, lecture et écriture des fichiers.
dialog-open-table = Choisir la liste des candidatures
dialog-open-ballot = Choisir une grille d’évaluation
dialog-open-picture = Choisir un logo
dialog-open-folder = Choisir un dossier
dialog-open-paper = Choisir une présentation ou un document
dialog-save = Enregistrer sous
error-save-denied = Non enregistré : impossible d’écrire { $path }. Choisissez un autre emplacement.
error-save-no-room = Non enregistré : il n’y a pas assez de place sur le disque pour { $path }. Libérez de l’espace ou choisissez un autre emplacement.
error-save-failed = Non enregistré : { $path }. { $reason ->
    [not-found] Le dossier n’existe pas ou plus.
    [folder] Un dossier porte déjà ce nom.
   *[drive] Le disque n’accepte pas le fichier.
} Choisissez un autre emplacement.
error-read-failed = Impossible de lire { $path }. { $reason ->
    [not-found] Le fichier n’existe pas ou plus.
    [denied] Vous n’avez pas le droit de lire ce fichier.
    [folder] C’est un dossier, pas un fichier.
   *[drive] Le disque ne répond pas.
} Rien n’a été importé. Choisissez le fichier de nouveau.
error-window-failed = La fenêtre n’a pas pu s’ouvrir. Réessayez.
error-internal = Cela n’a pas fonctionné et rien n’a été enregistré. Réessayez.
