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
        [pitch] Il manque la start-up concernée. Choisissez-la.
        [other-pitch] Il manque l’autre start-up de l’échange. Choisissez-la.
        [swap] Une start-up n’échange pas avec elle-même. Choisissez-en une autre.
        [after] Cette place n’est pas plus tardive que l’actuelle. Choisissez-en une plus tardive.
        [expected] Cette heure n’existe pas. Écrivez par exemple 10:50 ou laissez le champ vide.
        [evaluator] Il manque la personne empêchée. Choisissez le membre.
        [substitute] Il manque le suppléant. Saisissez son nom.
        [applicant] Il manque la start-up qui s’ajoute. Saisissez son nom.
        [sector] Il manque le secteur. Choisissez-le.
        [restored] Il ne s’est pas écoulé autant de temps dans cette phase. Rendez-en moins.
        [reason] Le motif est trop long ou contient des caractères de commande. Raccourcissez-le.
        [moved-at] Cette heure ne convient pas : elle est dans le futur, avant l’entrée précédente ou à plus de douze heures. Vérifiez l’heure.
        [heads] Aucune salle n’est aussi grande. Vérifiez les nombres.
        [duration] Cette durée n’est pas possible. Le pitch a besoin de temps, et rien ne dure plus d’un jour.
        [delta] Le temps ne peut pas être modifié d’autant. Prenez un pas plus petit.
        [agenda-item] Ce point ne peut pas être modifié ainsi. Un pitch ne part qu’avec sa start-up.
        [note] La note est vide ou trop longue. Raccourcissez-la.
        [message] Le message est vide ou dépasse 80 caractères. Raccourcissez-le.
        [timers] Un à trois temps sont affichés, chacun une fois.
        [scale] La taille est comprise entre 80 et 140 %.
        [resolution] La décision est vide ou trop longue. Vérifiez le texte.
        [place] Le lieu manque. Indiquez-le.
        [date] Ce jour n’existe pas, ou n’est pas compris entre 2000 et 2100. Vérifiez la date.
        [start] Cette heure n’existe pas. Vérifiez le début.
        [co-hosts] Chaque organisme organise une seule fois, et deux personnes différentes signent pour lui. Vérifiez les coorganisateurs.
        [criteria-set-by] Seuls les organisateurs fixent les critères. Choisissez parmi eux.
        [published-on] La publication précède la fixation des critères. Vérifiez les deux jours.
        [retention-years] La conservation dure entre 1 et 30 ans. Vérifiez le nombre.
        [shortlist] Ce choix ne correspond pas à la séance. Choisissez à nouveau.
        [carried] Cette part n’est pas possible. Ce qui a été figé s’applique.
        [stages] Chaque étape doit avoir un nom.
        [weight] Ce poids n’est pas un nombre entre 0 et 100. Corrigez-le.
        [minimum] Ce seuil n’est pas sur l’échelle. Corrigez-le.
        [name-missing] Le nom manque. Saisissez-le.
        [name] Ce nom est trop long ou contient des caractères de contrôle. 300 caractères sont permis.
        [email] Ce n’est pas une adresse courriel. Il faut un @ et pas d’espace.
        [founded] La fondation n’est ni une année ni un jour. Écrivez 2023 ou 17/02/2023.
        [amount] Le montant n’est pas un nombre à partir de zéro. Corrigez-le.
        [prior] Dites à quoi le candidat a participé.
        [logo-alt] Décrivez en mots ce que montre le logo.
        [day-ahead] Ce jour est encore à venir. On inscrit ce qui a eu lieu.
        [recipients] L’invitation ne s’adresse à personne, ou à trop de monde. Vérifiez les destinataires.
        [papers] Il y a trop de documents, ou l’un n’a pas de nom. Vérifiez la liste.
        [paper-size] Ce fichier est vide ou dépasse la taille permise. Choisissez-en un autre.
        [paper-name] Le nom du fichier est trop long. Renommez-le et choisissez-le de nouveau.
        [guests] On ne peut pas inscrire davantage d’invités pour une séance.
        [question] La question est vide ou trop longue. Vérifiez le texte.
        [answer] La réponse est vide ou trop longue. Vérifiez le texte.
        [remark] La remarque est trop longue. Raccourcissez-la.
        [marks] Un repère se situe entre le début et la fin de sa phase, huit au plus par phase. Vérifiez les repères.
        [looks] Cette forme ne correspond à aucun repère de la phase. Rechargez la vue.
        [mark-word] Un mot sur la scène a 24 caractères au plus et une seule ligne. Raccourcissez-le.
        [triggers] Ce déclencheur n’est pas possible ici. Un message a 80 caractères au plus et une seule ligne, et chaque sorte n’existe qu’une fois par moment.
        [volume] Le volume se situe entre 0 et 100.
        [track] Un volet a besoin d’un nom de 300 caractères au plus ; il n’y a pas plus de 100 volets.
        [agenda-place] À cet endroit, le point couperait un volet. Placez-le avant ou après.
        [column] Une colonne a besoin d’un nom de 300 caractères au plus ; il n’y en a pas plus de douze.
        [caller] Il manque qui a annoncé ou regardé. Saisissez le nom.
        [deduction] Ce retrait ne vaut pas : des points au-dessus de zéro, une tranche d’au moins une seconde et, dans une procédure de passation, le critère correspondant.
        [question-missing] Il manque la question ou la personne qui demande. L’une des deux suffit.
        [asker] Le nom est trop long ou contient des caractères de contrôle. 300 caractères sont permis.
        [asked] Le nom est trop long ou contient des caractères de contrôle. 300 caractères sont permis.
        [action] La suite à donner est trop longue. Réduisez-la à 2 000 caractères.
        [action-missing] Il manque ce qu’il faut faire. Saisissez-le.
        [who] Le nom est trop long ou contient des caractères de contrôle. 300 caractères sont permis.
        [due] Ce jour est passé. Indiquez-en un à venir.
        [abbreviation] Une abréviation est un mot d’au plus 20 caractères.
        [abbreviation-twice] Une abréviation figure deux fois dans la liste. Modifiez-en une.
        [text-block] Le texte manque ou est trop long. 2 000 caractères sont permis.
        [text-blocks] Il ne peut y avoir plus de 100 textes types. Supprimez-en.
        [speed] Une répétition va de une à soixante fois la vitesse réelle.
        [cut] Cette durée n’est pas possible ici. Choisissez-en une entre le minimum et la durée actuelle.
        [slept] Il n’y a pas de temps à rendre : la phase ne courait pas entre-temps.
       *[other] Une donnée ne convient pas ({ $field }). Vérifiez votre dernière saisie.
    }
error-not-now =
    { $why ->
        [pitch-begun] Cette présentation a commencé. Si personne n’a encore parlé, annulez son début avec U.
        [absent] Cette start-up est déjà notée absente. Si elle est là malgré tout, choisissez « S’ajoute ».
        [not-absent] Cette start-up n’est pas notée absente.
        [place-behind] Cette place est passée. Choisissez-en une à venir.
        [other-track] On n’échange qu’au sein d’un même bloc. Choisissez une autre start-up.
        [hard-start] Une heure fixe a été promise. L’échange demande l’accord des deux.
        [on-agenda] Cette start-up figure déjà à l’ordre du jour.
        [on-panel] Cette personne siège déjà au jury. Choisissez-en une autre.
        [of-applicant] Cette personne parle pour une start-up du jour et n’évalue donc pas. Choisissez-en une autre.
        [no-pitch-ahead] Aucune présentation à venir ne pourrait être évaluée par un suppléant.
        [interrupted] Le temps est déjà interrompu. La barre d’espace le relance.
        [already-done] C’est déjà consigné. La vue montre l’état actuel.
        [not-recused] Ce membre n’est pas récusé pour cette présentation. Vérifiez la déclaration.
        [moved-since] Une entrée plus récente existe. Rayez d’abord la dernière entrée de cette personne.
        [run-ended] La séance est terminée. Le temps et l’ordre du jour ne changent plus.
        [paused] Le temps est déjà en pause.
        [not-paused] Le temps court déjà.
        [nothing-runs] Aucun point n’est en cours. Commencez le suivant.
        [no-time-left] Il ne reste pas autant de temps. Passez à la phase suivante.
        [unchanged] C’est déjà le cas.
        [pitch-not-begun] La grille s’ouvre avec le pitch.
        [scoring-not-open] Dans cette séance, la grille s’ouvre avec une phase ultérieure du pitch. Vos saisies restent en brouillon.
        [pitch-runs] Le dernier pitch est en cours, et le dépassement coûte des points. Clôturez ensuite.
        [lectern-turned] Entre-temps, c’est le tour de quelqu’un d’autre.
        [lectern-begun] La présentation est déjà en cours.
        [lectern-not-begun] La présentation n’a pas encore commencé.
        [last-stage] C’était la dernière étape du concours.
        [stage-there] L’étape suivante existe déjà. Elle figure dans la liste des séances.
        [pitches-open] Des pitchs restent à venir. Ensuite, l’évaluation pourra être close.
        [run-not-ended] La séance est encore en cours. On signe après sa fin.
        [not-signed] Il n’y a aucune signature à révoquer.
        [no-draw-list] La liste n’est pas encore fixée, ou ne correspond plus aux présentations. Fixez-la, puis tirez au sort.
        [nothing-to-draw] Un candidat au plus présente ici. Il n’y a rien à tirer.
        [rehearsing] Une répétition est déjà en cours. Terminez-la d’abord.
        [not-rehearsing] Aucune répétition n’est plus en cours. Rechargez la vue.
        [run-begun] La séance a déjà commencé. On répète avant.
        [replaced] Ce membre a été remplacé et n’évalue pas les pitchs commencés ensuite.
        [nothing-cut] Rien n’est raccourci. Choisissez d’abord quoi raccourcir.
        [item-begun] Ce point est en cours ou terminé. Seul ce qui vient encore peut être déplacé.
        [fixed-start] Ce point a un début fixe et garde sa place.
        [no-place] Il n’y a pas d’autre place pour ce point dans cette direction.
        [nothing-undone] Il n’y a pas d’étape annulée à rétablir.
        [gone-on] La séance a continué depuis. L’étape annulée n’a plus sa place avant.
        [slept-before] Cette phase n’a commencé qu’après le réveil. Elle n’a perdu aucun temps.
        [session-runs] Une séance est en cours. On répète quand aucune ne l’est.
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
error-drawn-order = L’ordre de ces présentations a été tiré au sort. Seul un nouveau tirage motivé le change.
error-draw-no-names = Personne ne figure encore sur la liste. Ajoutez d’abord ceux qui présentent.
error-draw-name-twice = Quelqu’un figure deux fois sur la liste. Chaque nom y figure une fois.
error-draw-not-digits = Le nombre se compose uniquement des chiffres 0 à 9. Vérifiez ce qui a été annoncé.
error-draw-too-few-digits = { $called } chiffres ont été annoncés, il en faut { $needed }. Ainsi seulement, chaque ordre peut venir aussi souvent. Faites annoncer d’autres chiffres.
error-draw-too-many-digits = Ce sont plus de { $most } chiffres. Aucun tirage n’en demande autant. Raccourcissez le nombre.
error-draw-too-few-callers = Au moins deux personnes différentes annoncent des chiffres, pour que personne n’oriente l’ordre. Saisissez une autre personne.
error-draw-caller-takes-part = { $name } organise, évalue ou candidate ici et ne participe donc pas au tirage. Choisissez une autre personne.
error-draw-not-a-permutation = L’ordre ne reprend pas exactement les noms de la liste. Chaque nom y vient une fois.
error-draw-too-few-witnesses = Au moins deux personnes différentes assistent au tirage des lots. Saisissez-les.

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
error-store-folder-gone = Le dossier { $path } n’est pas là actuellement. Branchez la clé ou connectez le lecteur, ou prenez un autre dossier.
error-store-folder-taken = Des données de Pitchpult se trouvent déjà dans { $path }. Elles restent intactes. Prenez un dossier vide.
error-store-folder-not-writable = Pitchpult ne peut pas écrire dans { $path }. Prenez un autre dossier, ou demandez le droit d’écriture à votre service informatique.
error-store-network-path = { $path } est sur un lecteur réseau. Pitchpult ne peut pas y travailler sûrement. Prenez un dossier sur cet appareil.
error-store-in-use = Un autre Pitchpult travaille avec ce dossier. Fermez-le.
error-store-copy-unsound = La copie ne correspond pas aux données et ne compte pas. Vérifiez le support, ou prenez-en un autre.
error-store-internal = Un imprévu est survenu à l’enregistrement. Vos saisies sont toujours là. Si cela persiste, adressez-vous à votre service informatique.

## Ce que les cas d’usage refusent
error-bad-request = Cette vue et le programme ne vont pas ensemble. Rechargez la fenêtre.
error-bad-answer = Le programme a répondu autrement que prévu. Rechargez la fenêtre.
error-not-there = Cela n’existe pas (ou plus) dans cette séance. Rechargez la vue et choisissez de nouveau.
error-unknown-command = Cette vue et le programme ne vont pas ensemble. Rechargez la fenêtre.
error-not-allowed = Cette fenêtre n’y est pas autorisée. Utilisez la fenêtre de l’organisateur.
error-no-randomness = Le système ne fournit pas de nombres aléatoires. Redémarrez l’ordinateur.
error-rehearsal-no-documents = Une répétition ne remet aucun document, pour qu’aucun ne passe pour le vrai. Terminez la répétition.
error-upload-gone = Le fichier choisi n’est plus disponible. Choisissez-le de nouveau.
error-upload-too-large = Le fichier dépasse { $limit-mb } Mo et n’a pas été lu. Prenez une version plus légère ; pour une liste, supprimez dans une copie ce qui n’en fait pas partie.
error-paper-changed = Le fichier « { $name } » a été modifié dans le dossier de données. Choisissez de nouveau le fichier d’origine sous « Documents ».
error-paper-gone = Le fichier « { $name } » n’est plus dans le dossier de données. Choisissez-le de nouveau sous « Documents ».
error-paper-too-large = Le fichier pèse { $size-mb } Mo ; { $limit-mb } Mo au plus sont acceptés. Demandez une version plus légère, par exemple avec des images réduites.
error-paper-locked = Le PDF « { $name } » ne s’ouvre qu’avec un mot de passe et n’a pas été repris. Demandez une version sans mot de passe.
error-paper-cut-off = Le PDF « { $name } » est tronqué et n’a pas été repris. Téléchargez-le de nouveau ou demandez une nouvelle version.
error-paper-not-what-it-says = « { $name } » n’est pas ce que son nom annonce et n’a pas été repris. Demandez une nouvelle version, ou donnez au fichier la bonne extension.
error-paper-empty = Le fichier « { $name } » est vide et n’a pas été repris. Demandez une nouvelle version.
error-import-changed = Entre-temps, { $ready } lignes sont prêtes. Rien n’a été enregistré. Vérifiez la sélection et importez de nouveau.
error-form-template-faulty = Le modèle « { $template } » est illisible (ligne { $line } : { $why }). Prenez-en un autre.
error-session-template-faulty = Le modèle « { $template } » est illisible (ligne { $line } : { $why }). Prenez-en un autre.
error-sample-faulty = La séance d’exemple ne peut pas être créée. Vos propres séances ne sont pas concernées.
error-ballot-file-not-one = Ce n’est pas un fichier d’évaluation. Choisissez le fichier .ballot enregistré par le membre.
error-ballot-file-newer = Ce fichier d’évaluation vient d’un Pitchpult plus récent. Ouvrez-le là-bas.
error-ballot-file-changed = Ce fichier d’évaluation a été modifié après son enregistrement. Rien n’a été repris. Demandez au membre de l’enregistrer de nouveau.
error-ballot-file-other-session = Ce fichier d’évaluation appartient à une autre séance. Rien n’a été repris.
error-ballot-file-other-form = Ce fichier a été rempli avec une autre grille. Rien n’a été repris. Remettez au membre la page actuelle.
error-ballot-page-missing = Le modèle de la page d’évaluation manque à cette installation. Réinstallez Pitchpult.

## Répertoires, sauvegarde, déplacement des données
error-several-of-this-name = « { $name } » figure plusieurs fois dans le répertoire. Choisissez dans la liste du champ de qui il s’agit.
error-backup-folder = Impossible de sauvegarder dans ce dossier : { $path }. Il doit être accessible, modifiable et hors du dossier de données.
error-backup-files =
    { $count ->
        [one] Sauvegardé, sauf un fichier joint : il manque dans le dossier de données ou il a été modifié. Joignez-le à nouveau lors de la préparation.
       *[other] Sauvegardé, sauf { $count } fichiers joints : ils manquent dans le dossier de données ou ils ont été modifiés. Joignez-les à nouveau lors de la préparation.
    }
error-move-refused = Les données ne peuvent pas aller dans { $path }. Prenez un dossier vide ou nouveau sur cet appareil, hors du dossier actuel.

## Répertoires
error-entry-changed = Cette entrée a été modifiée entre-temps dans une autre fenêtre. Rien n’a été écrasé. Vérifiez le nouvel état et enregistrez de nouveau.
error-logo-too-large = L’image dépasse { $limit-mb } Mo. Enregistrez-la plus petite et choisissez-la de nouveau.
error-logo-not-a-picture = Ce n’est pas une image PNG ou JPEG complète. Enregistrez le logo en PNG et choisissez-le de nouveau.
error-store-already-merged = L’une des deux entrées est déjà fusionnée avec une autre. Rechargez la vue et comparez de nouveau.
error-store-merge-built-on = Une fusion plus récente s’appuie dessus. Annulez d’abord celle-ci.

# Documents and tables (crate report)
error-report-no-ranking = Cette séance est une consultation du marché ou une information. Il n’y a ni points ni classement, pas non plus dans un fichier.
error-report-no-result = L’évaluation n’est pas encore close. Clôturez-la, et le résultat sera disponible en fichier.
error-report-typesetting = Le document n’a pas pu être composé. Vos données sont inchangées. Raison technique : { $reason }
error-report-table = Le tableau n’a pas pu être écrit. Vos données sont inchangées. Raison technique : { $reason }
