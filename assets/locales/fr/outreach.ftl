# Invitations et invités : ce qui se passe avant le jour. Une ligne est biffée, jamais modifiée.
outreach-sub = Qui a été invité, quand et avec quoi, et de quoi chacun a besoin pour participer.
outreach-part-invitations = Invitations
outreach-part-questions = Questions
outreach-part-notices = Mentions art. 13 RGPD
outreach-part-guests = Invités et accès
outreach-waits = quelque chose est en attente ici
outreach-not-read = Le registre des invitations ne peut pas être lu pour le moment
outreach-enter = Inscrire
outreach-channel = Canal
outreach-channel-email = Courriel
outreach-channel-letter = Courrier
outreach-channel-publication = Publication
outreach-channel-phone = Téléphone
outreach-channel-in_person = En personne ou affichage
outreach-on = Jour
outreach-day-missing = Le jour manque. Indiquez-le.
outreach-words = Remarque
outreach-words-hint = Par exemple, qui d’autre est invité.
outreach-words-missing = Le texte manque. Saisissez-le.
outreach-erased = Texte effacé

## Biffer
outreach-strike = Biffer
outreach-strike-name = Biffer { $name }
outreach-strike-title = Biffer une entrée
outreach-strike-words = { $name } : l’entrée reste lisible et ne compte plus. Le motif figure à côté.
outreach-struck = biffé
outreach-struck-why = Biffé : { $reason }
outreach-struck-erased = Biffé. Le motif a été effacé.
outreach-save-strike = Biffure : { $name }

## Invitations
outreach-add-invitation = Inscrire une invitation
outreach-new-invitation = Nouvelle invitation
outreach-new-invitation-sub = Tous et tous les documents de la séance sont déjà choisis : les mêmes documents pour tous.
outreach-no-invitations = Pas encore d’invitation
outreach-no-invitations-words = Indiquez qui a été invité, quand, par quel canal et avec quels documents. Cela figurera au procès-verbal.
outreach-to = Invités
outreach-to-all = Les { $count } admis
outreach-to-some = Une sélection
outreach-others = Autres personnes
outreach-papers = Documents de la séance joints
outreach-papers-none = La séance n’a pas encore de documents propres.
outreach-to-papers = Vers les documents
outreach-papers-named = Autres documents
outreach-papers-named-hint = Un par ligne, par son nom.
outreach-nobody = L’invitation ne s’adresse à personne. Choisissez les destinataires.
outreach-enter-for =
    { $count ->
        [one] Inscrire pour 1
       *[other] Inscrire pour { $count }
    }
outreach-all-applicants =
    { $count ->
        [one] Le seul admis
       *[other] Les { $count } admis
    }
outreach-names-more = { $names } et { $count } autres
outreach-and-others =
    { $count ->
        [one] 1 autre personne
       *[other] { $count } autres personnes
    }
outreach-invitation-of = Invitation du { $day }
outreach-with-papers = Documents : { $papers }
outreach-without-papers = Sans documents
outreach-uninvited =
    { $count ->
        [one] 1 pas encore invité : { $names }
       *[other] { $count } pas encore invités : { $names }
    }
outreach-all-invited = Tous les admis sont invités.
outreach-the-same = Tous les invités ont reçu les mêmes documents.
outreach-not-the-same = Tous n’ont pas reçu les mêmes documents
outreach-not-the-same-words = L’égalité de traitement, ce sont les mêmes documents pour tous. Envoyez ce qui manque et inscrivez-le.
outreach-lacks = { $paper } manque pour : { $names }
outreach-paper-sum = { $name } (empreinte { $sum } …)
outreach-send-after = Inscrire l’envoi complémentaire
outreach-save-invitation = Invitation

## Questions et réponses
outreach-add-question = Inscrire une question
outreach-new-question = Nouvelle question
outreach-no-questions = Pas encore de questions
outreach-no-questions-words = Ce qui est demandé avant le jour figure ici avec la réponse donnée à tous.
outreach-question = Question
outreach-answer = Réponse
outreach-from = De
outreach-from-others = autre personne ou organisme
outreach-question-of = Question du { $day }
outreach-answer-of = Réponse du { $day }
outreach-unanswered = sans réponse
outreach-answer-it = Répondre
outreach-answer-again = Compléter
outreach-to-everybody = Tous ont reçu la réponse
outreach-to-everybody-hint = Ce qui aide l’un est su de tous : c’est la seule équité.
outreach-went-to-all = à tous
outreach-went-to-one = seulement à qui l’a demandé
outreach-save-question = Question
outreach-save-answer = Réponse

## Mentions selon l’art. 13 RGPD
outreach-notices-sub = Toute personne dont les données sont traitées en est informée lors de la collecte. Indiquez quand la mention a été remise.
outreach-group-presenters = Présentateurs
outreach-group-panel = Jury
outreach-group-guests = Invités
outreach-group-count-presenters =
    { $count ->
        [one] 1 candidature
       *[other] { $count } candidatures
    }
outreach-group-count-panel =
    { $count ->
        [one] 1 membre
       *[other] { $count } membres
    }
outreach-group-count-guests =
    { $count ->
        [one] 1 invité
       *[other] { $count } invités
    }
outreach-notice-given = remise
outreach-notice-open = en attente
outreach-notice-not-due = pas nécessaire
outreach-add-notice = Inscrire une mention
outreach-notice-of = Mention du { $day }
outreach-save-notice = Mention

## Invités et accès
guests-none = Pas encore d’invités
guests-none-words = Qui vient figure ici avec ses besoins : accès de plain-pied, boucle magnétique, langue des signes.
guests-add = Invité
guests-new = Nouvel invité
guests-change = Modifier { $name }
guests-count =
    { $count ->
        [one] 1 personne est inscrite.
       *[other] { $count } personnes sont inscrites.
    }
guests-name = Nom
guests-organisation = Organisme
guests-role = Vient en tant que
guests-role-guest = Invité
guests-role-presenter = Présentateur ou accompagnant
guests-role-panel = Membre du jury
guests-role-staff = Équipe
guests-for = Vient pour
guests-for-none = personne en particulier
guests-needs = Besoins
guests-no-needs = rien d’indiqué
guests-need-step_free = Accès de plain-pied
guests-need-hearing_loop = Boucle magnétique
guests-need-sign_language = Langue des signes
guests-need-captions = Sous-titres
guests-need-readable_papers = Documents lisibles
guests-need-assistance = Assistance
guests-need-remote = Participation à distance
guests-met-room = dans la salle
guests-met-arranged = réglé
guests-met-open = en attente
guests-needs-note = Précisions
guests-arranged = Ce qui est réglé
guests-arranged-hint = Si quelque chose figure ici, le besoin est considéré comme satisfait.
guests-arranged-is = Réglé : { $arranged }
guests-private = Ces indications ne figurent ni au journal ni au procès-verbal. Les documents ne font que les compter.
guests-save = Invité : { $name }
guests-no-venue = Aucun lieu n’est choisi. Seule la salle montre quels besoins sont satisfaits.
guests-no-room = { $venue } : aucune salle n’est choisie.
guests-room-step-free = de plain-pied
guests-room-steps = pas de plain-pied
guests-room-step-free-unknown = marches non vérifiées
guests-room-loop = avec boucle magnétique
guests-room-no-loop = sans boucle magnétique
guests-room-loop-unknown = boucle magnétique non vérifiée
guests-room-seats =
    { $count ->
        [one] 1 place
       *[other] { $count } places
    }
guests-to-venue = Lieu et salle

## Documents
papers-sub = Présentations et documents, avec leur empreinte. Ils sont figés avec le plan.
papers-rules = Ce que chacun remet
papers-rules-sub = Pareil pour tous : quoi, jusqu’à quand, quelle taille.
papers-required = À remettre
papers-kind-deck = Présentation
papers-kind-handout = Document remis
papers-deadline = Dernier jour
papers-limit = Taille maximale
papers-save-rules = Règles des documents
papers-handed-in = Remis
papers-drop-here = Choisissez un fichier ou déposez-le sur la case.
papers-choose = Fichier …
papers-choose-for = Fichier … : { $kind } de { $name }
papers-replace = Remplacer { $name }
papers-taking = Reprise du fichier
papers-missing = manque
papers-late = hors délai
papers-none = rien de remis
papers-gone = Fichier absent du dossier
papers-changed = Fichier modifié
papers-lost =
    { $count ->
        [one] 1 fichier n’est plus tel qu’il est arrivé
       *[other] { $count } fichiers ne sont plus tels qu’ils sont arrivés
    }
papers-lost-words = Absent ou modifié dans le dossier de données : { $names }. Choisissez de nouveau le même fichier, il sera rétabli.
papers-still-missing =
    { $count ->
        [one] 1 fichier manque encore : { $names }
       *[other] { $count } fichiers manquent encore : { $names }
    }
papers-to-missing = Vers le premier
papers-no-applicants = Personne d’admis
papers-no-applicants-words = Dès que des candidatures sont admises, chacune a ici sa place pour présentation et document.
papers-own = Documents de la séance
papers-own-sub = Appel, feuille de critères, plan d’accès : ce qui part à tous avec l’invitation.
papers-own-none = Aucun pour le moment.
papers-add = Ajouter un fichier
papers-attached = { $name } est repris.
papers-save-attach = Document : { $name }
papers-not-taken = Ce fichier n’a pas été repris
papers-too-large = « { $name } » pèse { $size } Mo ; { $limit } Mo au plus sont acceptés. Demandez une version plus légère, par exemple avec des images réduites.
papers-pages =
    { $count ->
        [one] 1 page
       *[other] { $count } pages
    }
papers-size-mb = { $size } Mo
papers-size-kb = { $size } Ko
papers-not-previewable = sans aperçu
papers-not-previewable-words = Les fichiers PDF et les images s’affichent ici. Enregistrez ce fichier et ouvrez-le avec son programme, ou demandez un PDF.
papers-not-shown = L’aperçu ne peut pas être affiché
papers-not-shown-pdf = Le fichier est en sécurité dans le dossier de données, mais ses pages ne peuvent pas être dessinées ici. Enregistrez-le et vérifiez qu’il s’ouvre.
papers-not-shown-picture = Le fichier est en sécurité dans le dossier de données, mais l’image est endommagée. Demandez une nouvelle version.
papers-opening = Ouverture du fichier
papers-picture-alt = Image { $name }
papers-page-alt = { $name }, page { $page } sur { $of }
papers-page = Page { $page } sur { $of }
papers-page-before = Page précédente
papers-page-after = Page suivante
papers-checksum = Empreinte
papers-save = Enregistrer sous …
