# Grille d’évaluation : dans la fenêtre de l’évaluateur et comme fichier unique.

ballot-title = Pitchpult · Grille d’évaluation
ballot-skip = Aller à la grille
ballot-list = Start-up
ballot-list-open = Toutes les start-up
ballot-list-close = Aller à la grille
ballot-loading = Chargement de la grille
ballot-not-there = La grille ne peut pas être ouverte.
ballot-no-data-title = Il n’y a pas de grille d’évaluation ici.
ballot-no-data-file = Ce fichier ne contient pas de grille d’évaluation. Demandez à l’organisateur de vous le remettre à nouveau.
ballot-no-data-window = Ouvrez votre grille avec le lien que l’organisateur a créé pour vous.
ballot-reference = Réf. { $reference }
ballot-purpose-market-sounding = Objet : consultation préalable du marché
ballot-purpose-ideas-contest = Objet : concours d’idées
ballot-purpose-award-procedure = Objet : procédure de passation
ballot-purpose-information = Objet : information
ballot-decimal-mark = ,

## Grille
ballot-pitch = Présentation { $number } sur { $of }
ballot-scored = { $done } sur { $of } notés
ballot-weight = Poids { $weight } %
ballot-weight-short = { $weight } %
ballot-reason = Motivation
ballot-reason-required = Ce niveau demande une motivation.
ballot-gap-score = Choisissez un niveau.
ballot-gap-reason = Indiquez pourquoi.
ballot-missing-scores =
    { $count ->
        [one] Encore 1 critère
       *[other] Encore { $count } critères
    }
ballot-missing-reasons =
    { $count ->
        [one] Motivation manquante
       *[other] { $count } motivations manquantes
    }
ballot-submit = Remettre l’évaluation
ballot-submit-again = Remettre l’évaluation modifiée
ballot-next = Continuer avec { $number }. { $name }
ballot-not-submitted = Pas encore remise.
ballot-change-not-submitted = La modification n’est pas encore remise. Ce qui est arrivé à { $time } compte.
ballot-may-change = Vous pouvez modifier et remettre à nouveau jusqu’à la clôture de l’évaluation par l’organisateur.
ballot-no-connection = Pas de connexion. Envoi automatique.
ballot-refused = Ceci n’a pas été accepté.
ballot-waiting-draft = Brouillon pour { $name }
ballot-waiting-ballot = Évaluation pour { $name }
ballot-waiting-declaration = Déclaration d’impartialité

## États dans la liste
ballot-state-arrived = Reçue
ballot-state-work = En cours, { $done } sur { $of }
ballot-state-changed = Modifiée, non remise ({ $done } sur { $of })
ballot-state-open = Ouverte
ballot-state-locked = S’ouvre avec la présentation
ballot-state-opens = S’ouvre à { $time }
ballot-state-undeclared = Déclaration manquante
ballot-state-recused = Déport, pas d’évaluation
ballot-state-closed = Close
ballot-state-no-scoring = Pas d’évaluation
ballot-state-complete = Complète, pas dans le fichier
ballot-state-filed = Complète, dans le fichier

## Pourquoi il n’y a pas d’évaluation maintenant
ballot-recused-title = Vous vous êtes déporté(e) pour cette start-up.
ballot-recused = Vous ne notez pas, ne délibérez pas et quittez la salle pour ce point. Votre note est alors manquante ; elle ne compte pas comme zéro.
ballot-recused-reason = Votre motif : { $reason }
ballot-undeclared-title = Votre déclaration d’impartialité manque.
ballot-undeclared = Faites-la auprès de l’organisateur. Vous recevrez ensuite un nouveau fichier.
ballot-undeclared-online = Déclarez d’abord sous « Impartialité » si vous avez un lien. La grille s’ouvre ensuite avec la présentation.
ballot-locked-title = La grille n’est pas encore ouverte.
ballot-locked = Elle s’ouvre d’elle-même dès le début de cette présentation.
ballot-locked-until = Elle s’ouvre d’elle-même dès le début de cette présentation, prévu à { $time }.
ballot-closed-title = L’évaluation est close.
ballot-closed-empty = Aucune évaluation de votre part n’est arrivée pour cette start-up. Elle manque dans le résultat et ne compte pas comme zéro.
ballot-closed-arrived = Cette évaluation est arrivée et définitive.
ballot-closed-changed = Ce qui figure ici n’a pas été remis à temps. Ce qui est arrivé auparavant compte.
ballot-no-scoring-title = Cette séance ne comporte pas d’évaluation.
ballot-no-scoring = Son objet n’admet ni points ni classement. Votre déclaration d’impartialité reste nécessaire.

## Impartialité
ballot-declaration = Impartialité
ballot-declared = { $made } sur { $of } déclarées
ballot-declare-title = Êtes-vous impartial(e) ?
ballot-declare-lead = Une déclaration par start-up. Les grilles d’évaluation s’ouvrent ensuite.
ballot-declare-none = Aucun lien
ballot-declare-conflict = Conflit
ballot-declare-missing = Choisissez l’une des deux réponses.
ballot-declare-reason = Motif
ballot-declare-reason-missing = Sans motif, le déport ne peut pas être ordonné.
ballot-declare-orders = Le déport est ordonné par
ballot-declare-chair = { $name }, présidence
ballot-declare-open =
    { $count ->
        [one] Encore 1 déclaration
       *[other] Encore { $count } déclarations
    }
ballot-declare-reason-open = Motif manquant
ballot-declare-submit = Remettre la déclaration
ballot-declare-effect = En cas de conflit, vous quittez la salle et ne notez pas.
ballot-declared-note = Si quelque chose change, déclarez-le ici jusqu’à la clôture de l’évaluation.
ballot-when-title = Quand y a-t-il conflit ?
ballot-when = Si vous ou vos proches y travaillez, y détenez une part, l’avez conseillée ou en tireriez un avantage. Dans le doute, déclarez-le (§§ 20, 21 VwVfG).

## Le fichier
ballot-file-save = Enregistrer le fichier
ballot-file-open = Ouvrir un fichier…
ballot-unfiled = Pas encore enregistré dans un fichier
ballot-unfiled-nothing = Rien n’est encore saisi.
ballot-unfiled-count =
    { $count ->
        [one] 1 grille modifiée
       *[other] { $count } grilles modifiées
    }
ballot-hand-over = Enregistrer et remettre
ballot-hand-over-note = Marche à suivre
ballot-complete = { $complete } grilles sur { $possible } sont complètes. Seules les grilles complètes comptent lorsque l’organisateur reprend le fichier.
ballot-not-sealed-title = Le fichier n’est pas scellé.
ballot-not-sealed = Quiconque l’a peut le lire et le modifier. Ne le remettez donc qu’à l’organisateur, en personne ou par une voie que votre service admet pour les documents confidentiels.
ballot-step-save = Enregistrez le fichier. Il s’appelle { $name } et contient toutes vos grilles.
ballot-step-find = Vérifiez dans le dossier des téléchargements qu’il s’y trouve avant de fermer cette page. Votre navigateur choisit ce dossier.
ballot-step-give = Remettez le fichier à l’organisateur, par exemple sur une clé USB. Si vous modifiez quelque chose ensuite, enregistrez à nouveau et remettez le nouveau fichier ; le plus récent compte.
ballot-go-on-title = Poursuivre
ballot-go-on = Le fichier enregistré fait foi. Ouvrez-le ici pour poursuivre plus tard ou sur un autre appareil.
ballot-browser-title = Copie de travail dans ce navigateur
ballot-browser-keeps = Ce navigateur retient vos saisies jusqu’à la prochaine ouverture. Ce n’est qu’une aide. Sur un appareil qui n’est pas le vôtre, supprimez la copie de travail une fois le fichier enregistré.
ballot-browser-keeps-not = Ce navigateur ne retient rien. Enregistrez le fichier avant de fermer la page.
ballot-browser-forget = Supprimer la copie de travail

## Messages sur le fichier
ballot-dismiss = Masquer
ballot-opened = Ouvert : { $name }
ballot-bring-back = Rétablir l’état précédent
ballot-brought-back = L’état précédent est rétabli.
ballot-forgotten = La copie de travail est supprimée de ce navigateur.
ballot-restored = Votre dernier état dans ce navigateur est rétabli.
ballot-restored-more = Le fichier enregistré fait foi. Si vous avez poursuivi sur un autre appareil, ouvrez-le ici.
ballot-misfit = Non ouvert : { $name }
ballot-misfit-kept = Vos saisies ici sont inchangées.
ballot-misfit-not-a-ballot = Ce n’est pas un fichier d’évaluations. Choisissez un fichier se terminant par .ballot.
ballot-misfit-newer = Le fichier vient d’une version plus récente de Pitchpult. Demandez une nouvelle grille.
ballot-misfit-changed = Le fichier est endommagé ou a été modifié après son enregistrement. Prenez une autre copie.
ballot-misfit-other-session = Le fichier appartient à une autre séance.
ballot-misfit-other-evaluator = Le fichier appartient à un autre évaluateur.
ballot-misfit-other-form = Le fichier a été rempli sur une autre version de la grille d’évaluation.
