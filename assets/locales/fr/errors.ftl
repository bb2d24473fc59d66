# Messages du programme : code de l’erreur. Ce qui s’est passé, puis ce qu’il faut faire.
error-plan-frozen = Le plan est figé et ne change plus. Consignez pendant la conduite ce qui se passe autrement le jour même.
error-plan-not-frozen = Le plan n’est pas encore figé. Figez-le sous « Préparer », puis continuez.
error-points-open =
    { $open ->
        [one] Encore { $open } point ouvert. La liste de contrôle y mène.
       *[other] Encore { $open } points ouverts. La liste de contrôle y mène.
    }
error-plan-changed = Le plan a été modifié entre-temps dans une autre fenêtre. Vous voyez maintenant le nouvel état. Vérifiez-le et refaites votre modification.
error-nothing-to-undo = Il n’y a aucune étape à annuler.
error-not-undoable = Cette entrée ne peut pas être annulée. Seule votre dernière action sur le temps et l’ordre du jour peut l’être.
error-depended-upon = Une entrée ultérieure en dépend ; l’étape reste donc valable.
error-invalid =
    { $field ->
        [duration] Cette durée n’est pas possible. Le pitch a besoin de temps, et rien ne dure plus d’un jour.
        [delta] Le temps ne peut pas être modifié d’autant. Prenez un pas plus petit.
        [agenda-item] Ce point ne peut pas être modifié ainsi. Un pitch ne part qu’avec sa start-up.
        [note] La note est vide ou trop longue. Raccourcissez-la.
        [resolution] La décision est vide ou trop longue. Vérifiez le texte.
        [place] Le lieu manque. Indiquez-le.
        [date] Ce jour n’existe pas. Vérifiez la date.
        [start] Cette heure n’existe pas. Vérifiez le début.
        [weight] Ce poids n’est pas un nombre entre 0 et 100. Corrigez-le.
        [minimum] Ce seuil n’est pas sur l’échelle. Corrigez-le.
       *[other] Une donnée ne convient pas ({ $field }). Vérifiez votre dernière saisie.
    }
error-not-now =
    { $why ->
        [run-ended] La séance est terminée. Le temps et l’ordre du jour ne changent plus.
        [paused] Le temps est déjà en pause.
        [not-paused] Le temps court déjà.
        [nothing-runs] Aucun point n’est en cours. Commencez le suivant.
        [no-time-left] Il ne reste pas autant de temps. Passez à la phase suivante.
        [unchanged] C’est déjà le cas.
        [pitch-not-begun] La grille s’ouvre avec le pitch.
        [pitches-open] Des pitchs restent à venir. Ensuite, l’évaluation pourra être close.
        [run-not-ended] La séance est encore en cours. On signe après sa fin.
        [not-signed] Il n’y a aucune signature à révoquer.
       *[other] Impossible pour le moment ({ $why }). La vue montre l’état actuel.
    }
error-recused = Il y a récusation pour cette start-up. Elle n’est pas notée, et cela ne compte jamais pour zéro.
error-declaration-missing = La déclaration d’impartialité manque encore. Faites-la d’abord.
error-other-form = Cette grille appartient à une autre version et n’a pas été reprise. Remettez à la personne le fichier actuel.
error-ballot-invalid = Une note manque ou n’est pas sur l’échelle. Complétez-la et remettez de nouveau.
error-reason-missing = Une justification est nécessaire ici. Indiquez-la.
error-scoring-open = L’évaluation n’est pas encore close. Personne ne voit les points avant.
error-scoring-closed = L’évaluation est close. Aucune grille ne peut plus être ajoutée.
error-no-ranking-for-purpose = Le but de cette séance n’autorise ni points ni classement.
error-signed-off = Le procès-verbal est signé. Pour modifier, révoquez d’abord les signatures avec un motif.
error-unreadable-entry = Une entrée du journal est illisible. Elle est conservée ; pas de résultat tant que ce n’est pas réglé. Adressez-vous à votre service informatique.

## Défauts du stockage : ce qui s’est passé en enregistrant
error-store-disk-full = Le disque est plein. Libérez de la place, Pitchpult enregistrera de lui-même.
error-store-busy = Un autre programme retient le fichier, souvent une sauvegarde ou un antivirus.
error-store-read-only = Le fichier ou son dossier est protégé en écriture. Levez la protection.
error-store-disk = Le disque ne répond pas comme il faut. Vérifiez que le dossier de données est accessible.
error-store-io = Le disque n’a pas écrit. Vérifiez que le dossier de données est accessible.
error-store-damaged = Le fichier de données est endommagé. Fermez Pitchpult et rouvrez-le : la dernière sauvegarde sera proposée.
error-store-gone = Les données sont en cours de fermeture. Rouvrez Pitchpult.
error-store-not-found = Cela n’existe plus. Revenez aux séances.
error-store-chain-broken = Le journal de cette séance ne correspond pas à ses empreintes. Il reste inchangé. Adressez-vous à votre service informatique.
error-store-rolled-back = Ceci n’a pas été enregistré, car autre chose a été refusé dans la même étape. Réessayez.
error-store-internal = Un imprévu est survenu à l’enregistrement. Vos saisies sont toujours là. Si cela persiste, adressez-vous à votre service informatique.

## Ce que les cas d’usage refusent
error-bad-request = Cette vue et le programme ne vont pas ensemble. Rechargez la fenêtre.
error-bad-answer = Le programme a répondu autrement que prévu. Rechargez la fenêtre.
error-not-there = Cela n’existe pas (ou plus) dans cette séance. Rechargez la vue et choisissez de nouveau.
error-unknown-command = Cette vue et le programme ne vont pas ensemble. Rechargez la fenêtre.
error-not-allowed = Cette fenêtre n’y est pas autorisée. Utilisez la fenêtre de l’organisateur.
error-no-randomness = Le système ne fournit pas de nombres aléatoires. Redémarrez l’ordinateur.
error-upload-gone = Le fichier choisi n’est plus disponible. Choisissez-le de nouveau.
error-upload-too-large = Le fichier est trop grand. Dans une copie, supprimez ce qui n’appartient pas à la liste.
error-import-changed = Entre-temps, { $ready } lignes sont prêtes. Rien n’a été enregistré. Vérifiez la sélection et importez de nouveau.
error-form-template-faulty = Le modèle « { $template } » est illisible (ligne { $line } : { $why }). Prenez-en un autre.
error-sample-faulty = La séance d’exemple ne peut pas être créée. Vos propres séances ne sont pas concernées.
error-ballot-file-not-one = Ce n’est pas un fichier d’évaluation. Choisissez le fichier .ballot enregistré par le membre.
error-ballot-file-newer = Ce fichier d’évaluation vient d’un Pitchpult plus récent. Ouvrez-le là-bas.
error-ballot-file-changed = Ce fichier d’évaluation a été modifié après son enregistrement. Rien n’a été repris. Demandez au membre de l’enregistrer de nouveau.
error-ballot-file-other-session = Ce fichier d’évaluation appartient à une autre séance. Rien n’a été repris.
error-ballot-file-other-form = Ce fichier a été rempli avec une autre grille. Rien n’a été repris. Remettez au membre la page actuelle.
error-ballot-page-missing = Le modèle de la page d’évaluation manque à cette installation. Réinstallez Pitchpult.
