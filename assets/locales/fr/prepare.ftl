# Préparer : six étapes jusqu’au moment de figer.
prepare-steps = Étapes
prepare-group = Préparer
prepare-step-particulars = Informations
prepare-step-startups = Start-ups
prepare-step-agenda = Ordre du jour
prepare-step-form = Grille d’évaluation
prepare-step-panel = Jury
prepare-step-freeze = Figer
prepare-open = Ouvrir
prepare-undo = Annuler
prepare-redo = Rétablir
prepare-undone = La dernière étape est annulée.
prepare-redone = L’étape s’applique de nouveau.
prepare-removed = { $name } : retiré.
prepare-remove-name = Retirer { $name }
prepare-edit-name = Modifier { $name }
prepare-cancel = Annuler
prepare-unnamed = Sans nom

## Une ligne sous chaque étape
prepare-note-complete = complet
prepare-note-incomplete = pas encore complet
prepare-note-empty = encore vide
prepare-note-not-needed = inutile ici
prepare-note-importing = Importation en cours
prepare-note-startups = { $count } importées
prepare-note-no-times = encore sans horaire
prepare-note-criteria =
    { $count ->
        [one] { $count } critère
       *[other] { $count } critères
    }
prepare-note-members =
    { $count ->
        [one] { $count } membre
       *[other] { $count } membres
    }
prepare-note-open =
    { $count ->
        [one] Encore { $count } point
       *[other] Encore { $count } points
    }
prepare-note-ready = prêt
prepare-note-frozen = figé
prepare-span = { $start } – { $end }

## Liste de contrôle avant de figer
prepare-before-freeze = Avant de figer
prepare-frozen = Figé
prepare-points-label = Points réglés
prepare-points = { $done } sur { $of }
prepare-freeze = Figer
prepare-freeze-open =
    { $count ->
        [one] Figer : encore { $count } point
       *[other] Figer : encore { $count } points
    }
prepare-freeze-after = Ensuite, la grille, les poids et l’ordre sont fixés.
prepare-freeze-after-unscored = Ensuite, l’ordre et les créneaux sont fixés.
prepare-to-run = Passer à la conduite
prepare-duty-particulars = Informations
prepare-duty-impartiality = Impartialité
prepare-duty-equal_treatment = Égalité de traitement
prepare-duty-evaluation = Évaluation
prepare-point-particulars-done = Informations complètes
prepare-point-purpose-done = But : { $purpose }
prepare-point-purpose-open = But manquant
prepare-point-title-done = Titre indiqué
prepare-point-title-open = Titre manquant
prepare-point-file-reference-done = Numéro de dossier indiqué
prepare-point-file-reference-open = Numéro de dossier manquant
prepare-point-office-done = Administration indiquée
prepare-point-office-open = Administration manquante
prepare-point-date-done = Jour et début indiqués
prepare-point-date-open = Jour ou début manquant
prepare-point-venue-done = Lieu indiqué
prepare-point-venue-open = Lieu manquant
prepare-point-chair-and-minute-taker-done = Présidence et secrétaire
prepare-point-chair-and-minute-taker-open = Présidence et secrétaire à préciser
prepare-point-applicants-done =
    { $count ->
        [one] { $count } start-up
       *[other] { $count } start-ups
    }
prepare-point-applicants-open = Pas encore de start-ups
prepare-point-slots-equal-done =
    { $count ->
        [one] { $count } start-up avec un créneau fixe
       *[other] Les { $count } avec le même créneau
    }
prepare-point-slots-equal-open = Pas encore de créneaux
prepare-point-criteria-done =
    { $count ->
        [one] { $count } critère
       *[other] { $count } critères
    }
prepare-point-criteria-open = Des critères manquent ou sont sans nom
prepare-point-weights-done = Les poids totalisent 100 %
prepare-point-weights-open =
    { $criteria ->
        [0] Poids manquants
       *[other] Les poids totalisent { $sum } %
    }
prepare-point-anchors-done = Tous les niveaux décrits
prepare-point-anchors-open =
    { $of ->
        [0] Niveaux pas encore décrits
       *[other] Niveaux décrits : { $count } sur { $of }
    }
prepare-point-tie-break-done = Ex æquo réglés
prepare-point-tie-break-open = Le départage cite un critère qui n’existe plus
prepare-point-carried-done = Résultats de l’étape précédente pour tous
prepare-point-carried-open = Résultats de l’étape précédente : { $count } sur { $of }
prepare-point-panel-done =
    { $count ->
        [one] { $count } membre du jury
       *[other] { $count } membres du jury
    }
prepare-point-panel-open = Encore personne dans le jury
prepare-point-declarations-done = Impartialité : { $count } sur { $of }
prepare-point-declarations-open =
    { $of ->
        [0] Impartialité : pas encore de déclaration
       *[other] Impartialité : { $count } sur { $of }
    }
prepare-note-purpose = Il décide si l’on évalue.
prepare-note-people = { $chair }, { $minutes }
prepare-note-two-people = La présidence et le secrétaire sont deux personnes : tous deux signent le procès-verbal.
prepare-note-slot = { $length } chacune
prepare-note-anchored =
    { $count ->
        [one] { $count } critère, tous les niveaux décrits
       *[other] { $count } critères, tous les niveaux décrits
    }
prepare-note-shared = Ceux qui restent à égalité partagent le rang.
prepare-note-declared = tous ont déclaré
prepare-note-undeclared =
    { $others ->
        [0] { $name } n’a pas encore déclaré pour toutes.
       *[other] { $name } et { $others } autres n’ont pas encore déclaré pour toutes.
    }
prepare-purpose-note-market_sounding = sans points ni classement
prepare-purpose-note-ideas_contest = pas une procédure de passation
prepare-purpose-note-award_procedure = points et classement selon une grille fixe
prepare-purpose-note-information = sans évaluation

## Informations
prepare-particulars-sub = Ce qui figure en tête de chaque document.
prepare-title = Titre
prepare-file-reference = Numéro de dossier
prepare-office = Administration
prepare-unit = Bureau ou service
prepare-unit-referat = Bureau (Referat)
prepare-unit-dezernat = Bureau (Dezernat)
prepare-unit-amt = Service (Amt)
prepare-unit-fachbereich = Département (Fachbereich)
prepare-unit-abteilung = Département (Abteilung)
prepare-venue = Lieu
prepare-room = Salle
prepare-date = Jour
prepare-start = Début
prepare-date-example = JJ/MM/AAAA
prepare-date-fault = Ce jour n’existe pas. Écrivez-le sous la forme JJ/MM/AAAA.
prepare-start-example = 09:00
prepare-start-fault = Cette heure n’existe pas. Écrivez-la sous la forme 09:00.
prepare-chair = Présidence
prepare-minute-taker = Secrétaire de séance
prepare-purpose = But
prepare-purpose-sub = Figure sur chaque page et décide de l’usage des points.
prepare-purpose-hint-market_sounding = § 28 VgV, § 20 UVgO. Jamais de points ni de classement, ni ici ni dans un fichier. Grille et jury sont sans objet.
prepare-purpose-hint-ideas_contest = Un jury évalue avec la grille et il y a un classement. Il n’ouvre droit à aucun marché.
prepare-purpose-hint-award_procedure = Un jury évalue avec la grille. Après le premier pitch, plus aucune modification n’est possible.
prepare-purpose-hint-information = Présentations et questions sans évaluation. Grille et jury sont sans objet.
prepare-save-head = Informations de la séance
prepare-sealed = Figé le { $date } à { $time }.
prepare-sealed-words = Ce plan ne change plus. Ce qui se passe autrement le jour même figure au journal avec son motif.

## Start-ups
prepare-startups-sub = Qui se présente ?
prepare-startups-count =
    { $count ->
        [one] 1 est admise.
       *[other] { $count } sont admises.
    }
prepare-startups-table = Start-ups admises
prepare-no-startups = Pas encore de start-ups
prepare-no-startups-words = Déposez ici la liste des candidatures : CSV ou Excel. Rien n’est enregistré sans votre accord.
prepare-pick-file = Choisir un fichier …
prepare-more-from-file = Autres depuis un fichier …
prepare-drop-here = Vous pouvez aussi déposer d’autres listes ici.
prepare-file-not-read = Ce fichier n’a pas été importé.
prepare-column-name = Nom
prepare-column-place = Lieu
prepare-column-presenter = Présentateur
prepare-column-remove = Retirer
prepare-save-remove = Retrait : { $name }

## Importation d’un fichier
prepare-import = Importer des candidatures
prepare-import-sub = Vérifiez ce qui a été reconnu. Rien n’est encore enregistré.
prepare-import-reading = Lecture du fichier
prepare-import-size = { $rows } lignes · { $columns } colonnes
prepare-other-file = Autre fichier …
prepare-encoding = Encodage
prepare-delimiter = Séparateur
prepare-delimiter-semicolon = Point-virgule
prepare-delimiter-comma = Virgule
prepare-delimiter-tab = Tabulation
prepare-delimiter-bar = Barre verticale
prepare-dates = Date
prepare-dates-dmy = JJ.MM.AAAA
prepare-dates-mdy = MM/JJ/AAAA
prepare-dates-ymd = AAAA-MM-JJ
prepare-numbers = Nombres
prepare-header-row = Ligne d’en-tête
prepare-no-header-row = aucune
prepare-sheet = Feuille
prepare-row = Ligne { $row }
prepare-columns-table = Colonnes du fichier et champs
prepare-column-letter = Colonne
prepare-column-file = Colonne du fichier
prepare-column-arrow = devient
prepare-column-field = Champ dans Pitchpult
prepare-no-header = sans titre
prepare-field-of = Champ pour la colonne { $letter } { $header }
prepare-field-name = Nom de la start-up
prepare-field-place = Lieu
prepare-field-presenter = Présentateur
prepare-field-email = E-mail
prepare-field-description = Description
prepare-field-received = Reçue le
prepare-field-amount = Montant en euros
prepare-field-reference = Référence
prepare-field-website = Site web
prepare-field-kind = Type
prepare-field-given-name = Prénom
prepare-field-phone = Téléphone
prepare-field-challenge = Défi
prepare-field-founded = Création
prepare-field-proof = Numéro de registre
prepare-field-branch = Branche
prepare-field-size = Effectif
prepare-field-access = Besoins particuliers
prepare-field-remote = Par vidéo
prepare-field-ignore = ne pas importer
prepare-rows = Lignes
prepare-rows-picked = { $picked } sur { $of } choisies
prepare-rows-search = Chercher dans les lignes
prepare-pick-all = Tout choisir
prepare-pick-none = Ne rien choisir
prepare-pick-found = Choisir les résultats
prepare-drop-found = Retirer les résultats
prepare-rows-none = Aucune ligne ne correspond.
prepare-rows-more =
    { $count ->
        [one] Afficher { $count } ligne de plus
       *[other] En afficher plus (encore { $count })
    }
prepare-no-name = sans nom
prepare-row-fault = à vérifier
prepare-row-double = en double
prepare-import-faults-region = Lignes à décider
prepare-rows-need =
    { $count ->
        [0] Rien à régler
        [one] { $count } ligne a besoin de vous
       *[other] { $count } lignes ont besoin de vous
    }
prepare-rows-need-words = Sans décision, elles restent dehors.
prepare-rows-need-none = Les lignes choisies peuvent être importées telles quelles.
prepare-rows-pick-first = Choisissez d’abord sous « Lignes » qui est invité.
prepare-keep-row = Garder la ligne { $row }
prepare-without-email = Sans e-mail
prepare-without-received = Sans date
prepare-without-amount = Sans montant
prepare-without-place = Sans lieu
prepare-without-presenter = Sans présentateur
prepare-without-description = Sans description
prepare-without-reference = Sans référence
prepare-without-website = Sans site web
prepare-without-kind = Sans type
prepare-without-given-name = Sans prénom
prepare-without-phone = Sans téléphone
prepare-without-challenge = Sans défi
prepare-without-founded = Sans création
prepare-without-proof = Sans numéro
prepare-without-branch = Sans branche
prepare-without-size = Sans effectif
prepare-without-access = Sans besoins
prepare-without-remote = Sans cette indication
prepare-correct = Corriger
prepare-correct-value = Valeur correcte de la ligne { $row }
prepare-leave-out = Laisser dehors
prepare-waived = Ligne { $row } : { $without }
prepare-take-back = Revenir
prepare-faults-more = Et { $count } de plus.
prepare-import-ready =
    { $kinds ->
        [start_up] { $count ->
            [one] { $count } start-up prête
           *[other] { $count } start-ups prêtes
        }
       *[mixed] { $count ->
            [one] { $count } candidature prête
           *[other] { $count } candidatures prêtes
        }
    }
prepare-import-left-out =
    { $count ->
        [0] aucune ligne choisie ne reste dehors
        [one] { $count } ligne reste dehors
       *[other] { $count } lignes restent dehors
    }
prepare-import-all-or-nothing = tout ou rien
prepare-import-check-columns = Vérifier les colonnes
prepare-import-pick-rows = Choisir des lignes
prepare-import-take =
    { $kinds ->
        [start_up] { $count ->
            [one] Importer { $count } start-up
           *[other] Importer { $count } start-ups
        }
       *[mixed] { $count ->
            [one] Importer { $count } candidature
           *[other] Importer { $count } candidatures
        }
    }
prepare-imported =
    { $kinds ->
        [start_up] { $count ->
            [one] { $count } start-up importée.
           *[other] { $count } start-ups importées.
        }
       *[mixed] { $count ->
            [one] { $count } candidature importée.
           *[other] { $count } candidatures importées.
        }
    }
prepare-save-import =
    { $kinds ->
        [start_up] { $count ->
            [one] Importation de { $count } start-up
           *[other] Importation de { $count } start-ups
        }
       *[mixed] { $count ->
            [one] Importation de { $count } candidature
           *[other] Importation de { $count } candidatures
        }
    }

## Ordre du jour
prepare-agenda-no-times = Les horaires suivent dès que le jour et le début sont indiqués.
prepare-agenda-empty = Dès que des start-ups sont importées, chacune reçoit ici son créneau.
prepare-to-startups = Vers les start-ups
prepare-agenda-hint = Pour changer l’ordre, faites glisser une ligne, ou choisissez-la et utilisez les flèches.
prepare-slot = Créneau de chaque start-up
prepare-slot-all = le même pour toutes
prepare-slot-sum = au total
prepare-min = min
prepare-min-of = { $count } minutes
prepare-add-item = Point
prepare-column-move = Déplacer
prepare-column-top = Point
prepare-column-item = Intitulé
prepare-column-phases = Phases
prepare-column-length = Durée
prepare-column-starts = Début
prepare-move-name = Déplacer { $title }
prepare-up-name = Monter { $title }
prepare-down-name = Descendre { $title }
prepare-item-up = Monter le point
prepare-item-down = Descendre le point
prepare-item-title = Titre propre
prepare-item-length = Durée de { $title } en minutes
prepare-moved = { $title } est maintenant en position { $place }, début { $time }.
prepare-save-order = Ordre
prepare-save-slot = Créneau
prepare-save-add = Nouveau point : { $title }
prepare-save-item = Point : { $title }

## Grille d’évaluation
prepare-form-sub =
    { $count ->
        [one] { $count } critère, échelle de { $low } à { $high }
       *[other] { $count } critères, échelle de { $low } à { $high }
    }
prepare-other-template = Changer de modèle
prepare-use-template = Prendre le modèle « { $title } »
prepare-template-used = La grille est remplacée par le modèle.
prepare-add-criterion = Critère
prepare-no-criteria = Pas encore de critères
prepare-no-criteria-words = Commencez par un modèle. Adaptez ensuite poids et textes.
prepare-criteria = Critères
prepare-column-criterion = Critère
prepare-column-share = Part
prepare-column-weight = Poids
prepare-weight-of = Poids de { $name } en pour cent
prepare-at-least = au moins { $minimum }
prepare-sum = Les poids totalisent
prepare-sum-under = Il manque { $count } %, au total
prepare-sum-over = { $count } % de trop, au total
prepare-anchors-of = { $name } : niveaux
prepare-anchors-described = { $count } sur { $of } décrits
prepare-anchor-of = Ce que { $level } signifie
prepare-criterion-name = Nom
prepare-question = La question posée
prepare-minimum = Au moins
prepare-rationale = Justification
prepare-rationale-optional = facultative
prepare-rationale-extremes = à { $low } et { $high }
prepare-rationale-always = toujours
prepare-rules = Règles de l’évaluation
prepare-minimum-total = Total au moins
prepare-minimum-total-hint = En dessous, pas de rang. Vide : pas de seuil.
prepare-tie-break = Départage des ex æquo
prepare-tie-break-add = Critère de départage
prepare-tie-break-first = Choisir un critère
prepare-tie-break-next = Puis décide
prepare-save-form = Grille d’évaluation
prepare-save-template = Modèle de grille
prepare-save-rules = Règles de l’évaluation
prepare-preview = Ce que voit le jury
prepare-preview-pitch = Aperçu · pitch 1 sur { $of }
prepare-preview-startup = Start-up A
prepare-preview-weight = Poids { $weight }.
prepare-preview-minimum = Au moins { $minimum } points requis.
prepare-preview-empty = Les critères apparaissent ici.

## Buts sans évaluation
prepare-not-scored = { $purpose } : pas d’évaluation
prepare-purpose-first = D’abord le but
prepare-purpose-first-words = Le but de la séance décide si un jury évalue.
prepare-choose-purpose = Choisir le but
prepare-change-purpose = Changer le but

## Jury
prepare-panel-sub = Qui évalue, et qui est impartial envers qui.
prepare-add-evaluator = Membre
prepare-new-evaluator = Nouveau membre
prepare-no-panel = Encore personne dans le jury
prepare-no-panel-words = Ceux qui évaluent figurent ici avec leur nom et leur organisme. Vient ensuite l’impartialité envers chaque start-up.
prepare-column-person = Nom
prepare-column-organisation = Organisme
prepare-column-declaration = Impartialité
prepare-column-acts = Modifier et retirer
prepare-sector = Secteur
prepare-sector-administration = Administration
prepare-sector-business = Entreprises
prepare-sector-research = Recherche
prepare-sector-civil_society = Société civile
prepare-take-up = Ajouter
prepare-take-over = Enregistrer
prepare-name-missing = Le nom manque.
prepare-declared = { $count } sur { $of } déclarées
prepare-declared-none = toutes sans lien
prepare-declared-conflicts = { $count ->
    [one] { $count } récusée
   *[other] { $count } récusées
}
prepare-declared-later = pas encore de start-ups
prepare-declare-later = Les déclarations suivent dès que des start-ups sont importées.
prepare-declarations-of = Impartialité : { $name }
prepare-declarations-sub = Une indication par start-up, telle que le membre l’a donnée.
prepare-declare-all = Toutes sans lien
prepare-declare-rest = Les { $count } restantes sans lien
prepare-declaration-for = Impartialité envers { $name }
prepare-declaration-none = Aucun lien
prepare-declaration-conflict = Récusé
prepare-declaration-open = Non indiqué
prepare-reason = Motif
prepare-reason-missing = Sans motif, ce n’est pas encore enregistré.
prepare-reason-typing = Enregistré quand vous quittez le champ.
prepare-ordered-by = La récusation est ordonnée par
prepare-no-chair = pas encore de présidence
prepare-chair-first = La récusation est ordonnée par la présidence, qui manque encore dans les informations.
prepare-save-evaluator = Membre : { $name }
prepare-save-declaration = Déclaration de { $name }

## Figer
prepare-save-freeze = Figer
prepare-save-undo = Annuler
prepare-save-redo = Rétablir
freeze-sub =
    { $count ->
        [one] Dès lors, la base est fixe.
       *[other] Dès lors, la même base vaut pour les { $count }.
    }
freeze-sub-none = Dès lors, la même base vaut pour toutes.
freeze-fixed = Ceci devient fixe
freeze-is-fixed = Ceci est fixe
freeze-revision = Version { $revision }
freeze-change = Modifier
freeze-change-row = Modifier : { $row }
freeze-row-purpose = But
freeze-row-form = Grille
freeze-row-weights = Poids
freeze-row-aggregation = Agrégation
freeze-row-minima = Seuils
freeze-row-ties = Départage
freeze-row-panel = Jury
freeze-row-order = Ordre
freeze-row-slot = Créneau
freeze-form =
    { $count ->
        [one] { $count } critère, échelle de { $low } à { $high }
       *[other] { $count } critères, échelle de { $low } à { $high }
    }
freeze-aggregation-words = Moyenne pondérée des grilles remises
freeze-aggregation-note = Qui est récusé manque ; une note manquante ne compte jamais pour zéro.
freeze-minimum-total = Total au moins { $minimum }
freeze-minimum-of = { $name } au moins { $minimum }
freeze-minima-none = Aucun
freeze-minima-note = En dessous, pas de rang.
freeze-ties-none = Aucun
freeze-panel-words =
    { $count ->
        [one] { $count } membre
       *[other] { $count } membres
    }
freeze-order-words =
    { $count ->
        [one] { $count } pitch
       *[other] { $count } pitchs dans cet ordre
    }
freeze-slot-part = { $minutes } { $phase }
freeze-slot-note = Dépassement : le temps continue visiblement, sans pénalité.
freeze-hash = Empreinte de la version
freeze-hash-words = Issue exactement de ce qui figure ci-dessus. Elle figure sur chaque grille et au procès-verbal.
freeze-hash-fixed = Figure sur chaque grille et au procès-verbal.
freeze-after = Encore possible ensuite
freeze-after-pause = Mettre en pause et reprendre
freeze-after-time = Ajouter ou retirer du temps, consigné
freeze-after-recusal = Déclarer un conflit, avec son motif
freeze-after-notes-unscored = Notes pour le procès-verbal
freeze-after-notes = Notes, évaluations et décision

## Documents, invitations et invités ; points réglés avec motif
prepare-step-papers = Documents
prepare-step-outreach = Invitations et invités
prepare-note-files =
    { $count ->
        [one] 1 fichier
       *[other] { $count } fichiers
    }
prepare-note-outreach = inscrites
prepare-note-outreach-open = en attente
prepare-duty-privacy = Protection des données et accès
prepare-point-co-host-signers-done = Deux signataires par coorganisateur
prepare-point-co-host-signers-open = Signataires des coorganisateurs : { $count } sur { $of }
prepare-point-draw-done = Ordre tiré au sort
prepare-point-draw-open = Ordre pas encore tiré au sort
prepare-point-agenda-times-done = Les horaires fixes concordent
prepare-point-agenda-times-open =
    { $count ->
        [one] 1 horaire fixe se chevauche
       *[other] { $count } horaires fixes se chevauchent
    }
prepare-point-papers-done = Documents : { $count } sur { $of }
prepare-point-papers-open = Documents : { $count } sur { $of }
prepare-point-criteria-published-done = Critères publiés
prepare-point-criteria-published-open = Critères pas encore publiés
prepare-point-criteria-set-by-done = L’auteur des critères est indiqué
prepare-point-criteria-set-by-open = Qui a fixé les critères ?
prepare-point-deduction-done = Retrait en cas de dépassement réglé
prepare-point-deduction-open = Retrait sans critère publié
prepare-point-prior-involvement-done = Implication préalable demandée à tous
prepare-point-prior-involvement-open = Implication préalable demandée : { $count } sur { $of }
prepare-point-notices-done = Mentions selon l’art. 13 RGPD
prepare-point-notices-open = Mentions art. 13 : { $count } sur { $of }
prepare-point-access-done =
    { $of ->
        [0] Accès : aucun besoin indiqué
       *[other] Accès : { $count } sur { $of } réglés
    }
prepare-point-access-open = Accès : { $count } sur { $of } réglés
prepare-note-owing =
    { $others ->
        [0] { $name } manque encore.
       *[other] { $name } et { $others } autres manquent encore.
    }
prepare-note-late =
    { $count ->
        [one] 1 fichier est arrivé hors délai.
       *[other] { $count } fichiers sont arrivés hors délai.
    }
prepare-note-waived = Poursuite sans : { $reason }
prepare-waive = Continuer sans …
prepare-waive-title = Continuer sans
prepare-waive-words = { $point }. Le motif figurera au procès-verbal.
prepare-waive-act = Continuer sans
prepare-save-waive = Point de la liste
prepare-save-unwaive = Point de la liste
prepare-reason-first = Le motif manque. Indiquez-le.
freeze-row-hosts = Organisateurs
freeze-row-papers = Documents
freeze-hosts-note = À égalité ; chacun signe à deux.
freeze-papers-words =
    { $count ->
        [one] 1 fichier avec son empreinte
       *[other] { $count } fichiers avec leur empreinte
    }
freeze-papers-note = Ensuite, aucune autre version n’est admise.
freeze-order-drawn =
    { $count ->
        [one] 1 présentation, tirée au sort
       *[other] { $count } présentations, tirées au sort
    }
freeze-order-to-draw =
    { $count ->
        [one] 1 présentation, pas encore tirée au sort
       *[other] { $count } présentations, pas encore tirées au sort
    }
freeze-order-undrawn = Sans tirage au sort : { $reason }
freeze-slot-stop = Dépassement : le temps s’arrête, la parole est retirée.
freeze-slot-deduction = Dépassement : { $points } points sont retirés par { $length } entamées.
prepare-let-go = Le point est réglé avec motif.
freeze-see = Voir
freeze-see-row = Voir { $row }
