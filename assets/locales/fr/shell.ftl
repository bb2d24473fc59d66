# La fenêtre du programme : titres des dialogues, lecture et écriture des fichiers.
dialog-open-table = Choisir la liste des candidatures
dialog-open-ballot = Choisir une grille d’évaluation
dialog-save = Enregistrer sous
error-save-denied = Non enregistré : impossible d’écrire { $path }. Choisissez un autre emplacement.
error-save-no-room = Non enregistré : il n’y a pas assez de place sur le disque pour { $path }. Libérez de l’espace ou choisissez un autre emplacement.
error-save-failed = Non enregistré : { $path } ({ $reason }). Choisissez un autre emplacement.
error-read-failed = Impossible de lire { $path } ({ $reason }). Rien n’a été importé.
error-window-failed = La fenêtre n’a pas pu s’ouvrir. Réessayez.
error-internal = Cela n’a pas fonctionné et rien n’a été enregistré. Réessayez.
