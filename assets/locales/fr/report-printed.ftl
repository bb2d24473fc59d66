# Documents de la préparation, à imprimer ou à envoyer. Seul le programme les lit, aucune page.

## Noms des documents
printed-agenda = Ordre du jour
printed-run_sheet = Déroulé
printed-invitation = Invitation
printed-criteria = Fiche des critères
printed-name_cards = Chevalets de table
printed-declarations = Déclaration d’impartialité
printed-notice_presenters = Information sur les données des intervenants
printed-notice_panel = Information sur les données du comité
printed-notice_guests = Information sur les données des invités
printed-draw = Tirage au sort
printed-draw-list = Avis de tirage au sort
printed-draw-protocol = Procès-verbal du tirage au sort
printed-papers = Contrôle des documents
printed-title = { $title } – { $name }
printed-untitled = Séance sans titre
printed-as-of = État au { $day }/{ $month }/{ $year }, { $clock }
printed-draft-note = Projet. Le plan n’est pas encore figé, horaires et règles peuvent changer.

## En-tête et horaires
printed-address = Adresse
printed-hosts = Organisée par
printed-access = Accessibilité
printed-step-free = sans marche
printed-hearing-loop = boucle magnétique
printed-track = { $name } : { $challenge }
printed-minutes = { $minutes } min
printed-agenda-number = Point
printed-agenda-time = Heure
printed-agenda-subject = Objet
printed-agenda-length = Durée
printed-agenda-phases = Phases et repères
printed-remote = à distance
printed-remote-at = À distance : { $value }
printed-slot = Chacun dispose du même créneau : { $phases }.
printed-clock-on_key = Le chronomètre démarre quand l’organisateur donne la parole.
printed-clock-first_word = Le chronomètre démarre au premier mot de la présentation.
printed-clock-first_slide = Le chronomètre démarre à la première diapositive.
printed-clock-at_planned_time = Le chronomètre démarre à l’heure indiquée dans l’ordre du jour.
printed-overtime-count_up = Une fois le temps écoulé, le chronomètre continue visiblement.
printed-overtime-hard_stop = Une fois le temps écoulé, la parole est retirée.

## Déroulé
printed-course = Déroulement
printed-slot-heading = Créneau
printed-phase = Phase
printed-marks = repère { $marks } avant la fin
printed-marks-head = Repères avant la fin
printed-about = Défi : { $value }
printed-speaks = Parole : { $value }
printed-leads = Conduite : { $value }
printed-hard-start = début fixe
printed-gap = { $time } d’intervalle avant
printed-overlap = chevauche le point précédent de { $time }
printed-own-column = { $name } : { $value }
printed-need = { $need } : { $count }
printed-need-step_free = accès sans marche
printed-need-hearing_loop = boucle magnétique
printed-need-sign_language = langue des signes
printed-need-captions = sous-titrage
printed-need-readable_papers = documents en gros caractères ou à faire lire
printed-need-assistance = accompagnement
printed-need-remote = participation à distance

## Fiche des critères
printed-not-scored = Selon l’objet de cette séance, rien n’est évalué.
printed-set-by = Critères fixés par
printed-set-on = Fixés le
printed-published-on = Publiés le
printed-published = { $day }, { $how }
printed-origin-part = { $label } : { $value }.
printed-criteria-heading = Critères et poids
printed-criterion = Critère
printed-weight-head = Poids
printed-weight = { $weight } %
printed-minimum = Minimum
printed-rules-heading = Règles
printed-scale = Chaque critère est noté de { $min } à { $max }, par pas de { $step }.
printed-rule-weighted-mean = Le résultat est la moyenne pondérée de toutes les grilles remises. Une note manquante ne compte pas comme zéro.
printed-reason-optional = Les motifs sont facultatifs.
printed-reason-at_extremes = Le niveau le plus bas et le plus haut sont motivés.
printed-reason-always = Chaque note est motivée.
printed-rule-minimum = En dessous de { $minimum } points, il n’y a pas de rang.
printed-rule-tie-break = En cas d’égalité, { $criteria } départage, dans cet ordre. Ce qui reste à égalité partage le rang.
printed-rule-no-tie-break = En cas d’égalité, les candidats partagent le rang.
printed-rule-carried = Le résultat de l’étape précédente compte pour { $share } %.
printed-rule-no-deduction = Le dépassement de temps n’entraîne aucune déduction.
printed-rule-deduction = Pour chaque tranche entamée de { $minutes } min de dépassement, { $points } points sont déduits.
printed-rule-deduction-criterion = Pour chaque tranche entamée de { $minutes } min de dépassement, { $points } points sont déduits, publié sous « { $criterion } ».
printed-rule-award = Après la première présentation, critères, poids et règles ne changent plus.
printed-levels-heading = Ce que signifient les niveaux
printed-level = Niveau
printed-meaning = Signification
printed-paper-deck = présentation
printed-paper-handout = document à distribuer
printed-paper-paper = document
printed-hand-in = Merci de remettre : { $papers }.
printed-hand-in-by = Merci de remettre avant le { $day } : { $papers }.

## Invitation
printed-our-reference = Notre référence
printed-contact = Contact
printed-phone = Téléphone
printed-email = Courriel
printed-date = Date
printed-privacy-contact = Protection des données :
printed-letter-subject = Invitation : { $title }
printed-to-all = À toutes les personnes candidates
printed-greeting-all = Madame, Monsieur,
printed-greeting = Bonjour { $name },
printed-you = vous
printed-invite = nous invitons { $name } à présenter lors de cette séance : { $title }.
printed-invite-together = ensemble, { $hosts } invitent { $name } à présenter lors de cette séance : { $title }.
printed-your-slot = Votre présentation est prévue à { $clock }.
printed-order-open = L’ordre de passage sera tiré au sort. Nous vous le communiquerons dès qu’il sera fixé.
printed-ask-needs = Dites-nous s’il vous faut quelque chose pour participer, par exemple un accès sans marche, une boucle magnétique, la langue des signes ou un sous-titrage.
printed-regards = Veuillez agréer nos salutations distinguées
printed-annexes = Pièces jointes

## Chevalets
printed-role-presenter = Intervenant
printed-role-staff = Organisation
printed-role-guest = Invité

## Déclarations
printed-nominated-by = Désigné par
printed-signature = Signature
printed-declare = Je déclare, pour chaque candidat, s’il existe un motif de douter de mon évaluation impartiale. Qui est récusé quitte la salle pour cette présentation, n’évalue pas, ne délibère pas et ne vote pas.
printed-declare-reasons = Sont des motifs, par exemple, un lien de parenté, un emploi ou un contrat au cours des trois dernières années, une participation, un mandat ou un conseil.
printed-declare-number = N°
printed-declare-applicant = Candidat
printed-declare-free = impartial
printed-declare-conflict = récusé
printed-declare-reason = Motif, en bref
printed-declare-privacy = Le motif reste dans les documents sur l’impartialité. Le procès-verbal indique seulement à quel point une personne était récusée.

## Protection des données
printed-sample = Modèle, à vérifier.
printed-sample-text = Ce texte ne remplace pas un examen par le délégué à la protection des données. Ce qui figure entre crochets reste à compléter.
printed-fill-in = { "[" }à compléter]
printed-fill-in-address = { "[" }adresse à compléter]
printed-notice-controller = Responsable du traitement
printed-notice-joint = Ces organismes décident conjointement (art. 26 RGPD). L’essentiel de leur accord : [à compléter].
printed-notice-privacy = Délégué à la protection des données
printed-notice-purpose = À quoi servent les données
printed-notice-purpose-presenters = Préparer, tenir et consigner la séance, et traiter tous les candidats de la même façon.
printed-notice-purpose-panel = Composer le comité, vérifier l’impartialité, recueillir les évaluations et motiver le résultat.
printed-notice-purpose-guests = Inviter à la séance, attribuer les places et assurer l’accès.
printed-notice-basis = Base juridique
printed-notice-basis-presenters = Art. 6, par. 1, point e) RGPD en liaison avec le § 3 BDSG ou la loi du Land sur la protection des données [à vérifier].
printed-notice-basis-panel = Art. 6, par. 1, point e) RGPD en liaison avec le § 3 BDSG ou la loi du Land ; pour les agents, le droit de la fonction publique et du travail [à vérifier].
printed-notice-basis-guests = Art. 6, par. 1, point e) RGPD en liaison avec le § 3 BDSG ou la loi du Land ; pour les besoins d’accès votre consentement, art. 9, par. 2, point a) RGPD [à vérifier].
printed-notice-data = Quelles données
printed-notice-data-presenters = Nom et contact, candidature, documents remis, horaires de la présentation, notes de contenu ; besoins d’accès seulement si vous les indiquez.
printed-notice-data-panel = Nom, organisme et contact, déclarations d’impartialité, évaluations motivées, signatures.
printed-notice-data-guests = Nom, organisme et contact ; besoins d’accès seulement si vous les indiquez.
printed-notice-recipients = Destinataires
printed-notice-recipients-presenters = Les organisateurs et le comité ; le procès-verbal rejoint le dossier.
printed-notice-recipients-panel = Les organisateurs. Les évaluations individuelles ne figurent pas au procès-verbal.
printed-notice-recipients-guests = Les organisateurs.
printed-notice-retention = Durée de conservation
printed-notice-retention-text = Le temps nécessaire à ces fins, puis selon les règles d’archivage : [durée à compléter]. Les besoins d’accès sont effacés après la séance.
printed-notice-retention-years = Le dossier est éliminé après { $years } ans [à vérifier]. Les besoins d’accès sont effacés après la séance.
printed-notice-rights = Vos droits
printed-notice-rights-text = Vous disposez de ces droits auprès des organismes cités :
printed-right-access = accès (art. 15 RGPD)
printed-right-correction = rectification (art. 16 RGPD)
printed-right-erasure = effacement (art. 17 RGPD)
printed-right-restriction = limitation du traitement (art. 18 RGPD)
printed-right-objection = opposition (art. 21 RGPD) et retrait d’un consentement pour l’avenir (art. 7, par. 3 RGPD)
printed-right-complaint = réclamation auprès de l’autorité de contrôle (art. 77 RGPD) : [à compléter]
printed-notice-duty = Caractère obligatoire
printed-notice-duty-presenters = Sans nom ni candidature, une présentation n’est pas possible. Il n’y a pas de décision individuelle automatisée (art. 22 RGPD).
printed-notice-duty-panel = Sans nom ni déclaration d’impartialité, une participation au comité n’est pas possible. Il n’y a pas de décision individuelle automatisée (art. 22 RGPD).
printed-notice-duty-guests = Vous n’y êtes pas tenu. Sans nom, nous ne pouvons pas réserver de place. Il n’y a pas de décision individuelle automatisée (art. 22 RGPD).

## Tirage au sort
printed-no-draw = La liste du tirage n’est pas encore fixée.
printed-list-heading = Liste
printed-list-number = N°
printed-list-name = Nom
printed-list-received = Reçue
printed-sorted-newest_first = candidature la plus récente d’abord
printed-sorted-by_name = par nom
printed-list-note = Tri : { $rule }. Fixée depuis { $moment }.
printed-list-erased = Le texte à l’origine de l’empreinte a été effacé selon le droit des données ; les noms sont ceux d’aujourd’hui.
printed-list-hash = Empreinte de la liste (SHA-256)
printed-rule-heading = Règle
printed-rule-digits = Au moins deux personnes qui n’organisent pas, n’évaluent pas et ne sont pas candidates donnent des chiffres à tour de rôle, au moins { $count } en tout. Mis bout à bout, ils forment le nombre.
printed-rule-pencil-divide = Le nombre est divisé par la quantité de noms restants. Le reste est le numéro dans la liste, compté à partir de 0.
printed-rule-pencil-strike = Ce nom est le suivant. Il est rayé, la liste recomptée à partir de 0, et le quotient sert à continuer.
printed-rule-hash-block = Le bloc i est SHA-256 de l’empreinte de la liste, du nombre annoncé en chiffres et de i sur 8 octets. Ses 8 premiers octets forment le nombre x.
printed-rule-hash-place = Pour chaque place, le x suivant est divisé par la quantité de noms restants. Le reste est le numéro dans la liste des noms restants, compté à partir de 0.
printed-rule-hash-fair = Un x qui favoriserait les premiers noms est écarté.
printed-rule-lots = Les lots sont tirés à la main devant tous ; au moins deux personnes y assistent.
printed-calls-heading = Chiffres annoncés
printed-call-name = Nom
printed-call-organisation = Organisme
printed-call-digits = Chiffres
printed-watched = a assisté
printed-number = Nombre
printed-held-at = Tirage effectué
printed-callers-free = Les personnes qui ont annoncé ou assisté n’organisent pas, n’évaluent pas et ne sont pas candidates.
printed-repeated = Répété, { $count } tirage auparavant. Motif : { $reason }
printed-order-heading = Ordre
printed-order-doubt = Le calcul ne donne pas l’ordre inscrit au journal. À éclaircir avant que l’ordre s’applique.
printed-sum-place = Place
printed-sum-sum = Calcul
printed-sum-rest = Reste
printed-sum-name = Nom
printed-last-name = dernier nom
printed-hash-sum = bloc { $counter } : { $x } : { $open }
printed-recompute-heading = Refaire le calcul
printed-recompute-list = L’empreinte est SHA-256 de la liste en texte UTF-8 : une ligne par nom, avec numéro, tabulation, nom, tabulation, date de réception AAAA-MM-JJ ou rien, saut de ligne (LF).
printed-recompute-script = Le script « recompute.mjs » du code source de Pitchpult recalcule empreinte et ordre indépendamment du programme.
printed-caller = a annoncé des chiffres
printed-witness = a assisté

## Contrôle des documents
printed-deadline = Date limite
printed-papers-required = Documents demandés
printed-papers-own = Documents de la séance
printed-missing = manque
printed-there = reçu le { $day }
printed-late = en retard, { $day }
printed-kilobytes = { $size } ko
printed-megabytes = { $size } Mo
printed-paper-name = Nom
printed-paper-pages-head = Pages
printed-paper-size = Taille
printed-paper-received = Reçu

## Calendrier
printed-calendar-pitch = Présentation { $name } : { $title }
printed-calendar-remote = À distance : { $link }

## Noms de fichiers
printed-file-agenda = Ordre-du-jour
printed-file-run_sheet = Deroule
printed-file-invitation = Invitation
printed-file-criteria = Criteres
printed-file-name_cards = Chevalets
printed-file-declarations = Declarations
printed-file-notice_presenters = Donnees-intervenants
printed-file-notice_panel = Donnees-comite
printed-file-notice_guests = Donnees-invites
printed-file-draw = Tirage
printed-file-papers = Controle
printed-file-calendar = Seance
printed-file-calendar_pitches = Passages

printed-papers-missing = { $count ->
    [0] Rien ne manque.
    [one] Un document manque ou est arrivé en retard.
   *[other] { $count } documents manquent ou sont arrivés en retard.
}
printed-pages = { $count ->
    [one] { $count } page
   *[other] { $count } pages
}
