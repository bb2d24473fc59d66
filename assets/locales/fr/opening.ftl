# L’ouverture des données : ce qui se passe, pourquoi cela échoue et ce que l’on peut faire. La
# version sans fenêtre parle avec les mêmes mots.

opening-title = Pitchpult ouvre vos données
opening-phase-locking = Ouverture des données.
opening-phase-checking = Vérification des données.
opening-phase-migrating = Mise à niveau des données pour cette version du programme. Une sauvegarde est faite auparavant.

opening-store-in-use-title = Pitchpult est déjà ouvert
opening-store-in-use-text = Un autre Pitchpult travaille avec ces données sur cet ordinateur. Fermez-le, puis réessayez.
opening-store-network-path-title = Les données se trouvent sur un lecteur réseau
opening-store-network-path-text = Pitchpult ne peut pas y enregistrer en toute sécurité. Placez le dossier sur un disque de cet ordinateur.
opening-store-folder-not-writable-title = Impossible d’écrire dans le dossier des données
opening-store-folder-not-writable-text = Sans droit d’écriture, Pitchpult ne peut rien enregistrer. Demandez à votre service informatique le droit d’écrire dans ce dossier.
opening-store-newer-title = Ces données sont plus récentes que le programme
opening-store-newer-text = Un Pitchpult plus récent les a utilisées en dernier. Le fichier reste intact afin que rien ne soit perdu. Ouvrez-le avec le Pitchpult plus récent.
opening-store-not-ours-title = Le fichier appartient à un autre programme
opening-store-not-ours-text = Un fichier étranger se trouve à la place des données de Pitchpult. Il reste intact. Déplacez-le ailleurs.
opening-store-corrupt-title = Le fichier est endommagé
opening-store-corrupt-text = Pitchpult l’a mis de côté et n’a rien supprimé. Choisissez comment continuer.
opening-store-read-only-title = Les données sont en lecture seule
opening-store-read-only-text = Le fichier ou son dossier est protégé en écriture et reste intact. Retirez la protection, puis réessayez.
opening-store-disk-full-title = Le disque est plein
opening-store-disk-full-text = Pitchpult a besoin d’un peu de place pour enregistrer en toute sécurité. Libérez de l’espace, puis réessayez.
opening-store-busy-title = Un autre programme retient le fichier
opening-store-busy-text = C’est souvent une sauvegarde ou un antivirus. Patientez un instant, puis réessayez.
opening-no-data-folder-title = Il n’y a pas de dossier pour les données
opening-no-data-folder-text = Le compte utilisateur n’a pas de dossier pour les données des programmes. Indiquez un dossier dans la variable d’environnement PITCHPULT_FOLDER.
opening-data-folder-gone-title = Le dossier des données n’est pas là
opening-data-folder-gone-text = Les données ont été déplacées dans le dossier indiqué, et rien ne s’y trouve actuellement. Branchez le lecteur, puis réessayez. L’ancien dossier est intact.
opening-other-title = Les données ne peuvent pas être ouvertes pour l’instant
opening-other-text = Le fichier reste tel quel. Réessayez. Si cela continue, transmettez les détails à votre service informatique.

opening-fact-folder = Emplacement
opening-fact-moved-to = Fichier endommagé
opening-fact-backup = Dernière sauvegarde
opening-fact-no-backup = aucune
opening-fact-found = Version des données
opening-fact-known = Version du programme
opening-fact-code = Code

opening-again = Réessayer
opening-restore = Restaurer la sauvegarde
opening-start-empty = Commencer à vide
opening-copy = Copier les détails pour l’informatique
opening-copied = Copié

## L’accès par le navigateur, pour la version sans fenêtre
error-not-entered = Cette page appartient à un démarrage précédent de Pitchpult. Ouvrez le lien du démarrage actuel.
error-ticket-not-valid = Ce lien a déjà été utilisé ou n’est plus valable. Demandez-en un nouveau.
error-too-many-tickets = Trop de liens erronés sont arrivés. Réessayez dans une minute.
headless-port = Le port { $port } de cet ordinateur n’est pas libre ({ $reason }).
