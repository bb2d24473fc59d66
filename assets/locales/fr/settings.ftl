# Réglages de cet appareil : organisme, conservation, sauvegarde, dossier de données.
settings-sub = Ils valent sur cet appareil pour toutes les séances et sont enregistrés aussitôt.
settings-cancel = Annuler
settings-pick = Choisir …
settings-pick-for = { $label } : choisir
settings-other-folder = Autre dossier …
settings-folder-missing = Indiquez le dossier.

## Organisme
settings-office = Organisme
settings-office-sub = Chaque nouvelle séance commence par lui.
settings-home-office = Votre organisme
settings-to-office = En-tête, logo et désignations dans le répertoire
settings-no-office = Le logo et l’en-tête suivent dans le répertoire dès que l’organisme figure ici.
settings-retention = Conservation des données
settings-years = ans
settings-retention-hint = après la dernière séance à laquelle quelqu’un a participé
settings-retention-wrong = Entre 1 et 30 ans

## Langue et apparence
settings-look = Langue et apparence
settings-look-sub = Vaut dans toutes les fenêtres.

## Sauvegarde
settings-backup = Sauvegarde
settings-backup-sub = Une copie vérifiée de toutes les données à chaque démarrage et à la fin de chaque séance.
settings-backup-at = Sauvegarde { $day } à { $time }
settings-backup-at-short = Sauvegarde { $day } { $time }
settings-backup-last = Dernière réussie { $day } à { $time }
settings-backup-none = Pas encore de sauvegarde
settings-backup-running = Sauvegarde en cours
settings-backup-failed = Sauvegarde non réussie
settings-backup-failed-short = Non sauvegardé
settings-backup-stays = Cet avis reste jusqu’à ce qu’une sauvegarde réussisse. Vos données sont intactes.
settings-backup-now = Sauvegarder maintenant
settings-backup-folder = Dossier des sauvegardes
settings-backup-own = Sur le même lecteur que les données. Une clé ou un autre lecteur aide même si celui-ci tombe en panne.
settings-backup-chosen = Les dix copies les plus récentes y restent.
settings-backup-new = Nouveau dossier pour les sauvegardes
settings-backup-hint = Un dossier existant, de préférence sur une clé ou un autre lecteur
settings-backup-take = Sauvegarder ici
settings-backup-take-own = Prendre le dossier du programme

## Dossier de données
settings-data = Dossier de données
settings-data-sub = Tout est ici : séances, répertoires, fichiers joints.
settings-move = Déplacer …
settings-move-to = Où déplacer les données
settings-move-hint = Un dossier vide ou nouveau sur cet appareil, pas un lecteur réseau
settings-move-words = Au prochain démarrage, Pitchpult y copie tout, vérifie la copie et continue à y travailler. Le dossier actuel reste tel quel.
settings-move-do = Déplacer au prochain démarrage
settings-moves = Les données seront déplacées au prochain démarrage
settings-moves-words = D’ici là, vous continuez ici. Rien n’est perdu.
settings-stay = Rester finalement ici
settings-move-failed = Les données n’ont pas été déplacées
