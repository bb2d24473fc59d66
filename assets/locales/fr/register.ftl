# Répertoires : candidatures, personnes, services, salles, défis.
register-new = Nouveau
register-further = Afficher plus
register-kind = Type
register-all-kinds = les cinq
register-kind-start_up = Start-up
register-kind-team = Équipe
register-kind-association = Association
register-kind-person = Personne
register-kind-authority = Administration
register-sector-none = non précisé
register-sector-administration = Administration
register-sector-business = Économie
register-sector-research = Recherche
register-sector-civil_society = Société civile
register-unit-referat = Referat (ministère)
register-unit-dezernat = Dezernat (district)
register-unit-amt = Amt (mairie)
register-unit-fachbereich = Fachbereich (mairie)
register-unit-abteilung = Abteilung (service)

## Listes
register-search-applicants = Nom, ville ou courriel
register-search-people = Nom ou organisation
register-search-offices = Nom du service
register-search-venues = Bâtiment, adresse ou salle
register-search-challenges = Titre ou problème
register-searching = Chercher dans le répertoire
register-count =
    { $count ->
        [0] aucune entrée
        [one] 1 entrée
       *[other] { $count } entrées, A – Z
    }
register-count-more = plus de { $count } entrées
register-sessions =
    { $count ->
        [one] 1 séance
       *[other] { $count } séances
    }
register-no-session = dans aucune séance
register-rooms =
    { $count ->
        [0] aucune salle
        [one] 1 salle
       *[other] { $count } salles
    }
register-until = jusqu’au { $day }
register-perhaps-short = peut-être en double
register-being-typed = en cours de saisie
register-nothing-found = Aucune entrée ne correspond. Saisissez moins de lettres ou changez de type.
register-empty-applicants = Ici figurent les candidats. Les entrées viennent de vos listes ou de la saisie.
register-empty-people = Ici figurent les personnes de vos séances : présidence, secrétariat, jury.
register-empty-offices = Ici figurent les services qui organisent les séances.
register-empty-venues = Ici figurent les bâtiments et les salles de vos séances.
register-empty-challenges = Ici figurent les problèmes pour lesquels des services cherchent des solutions.

## Une entrée
register-list = Liste : { $name }
register-entry = Entrée
register-care = À surveiller
register-care-note = Ici figure ce qui demande de l’attention : doublons possibles, conservation, points ouverts.
register-choose-applicants = Quelle candidature ?
register-choose-people = Quelle personne ?
register-choose-offices = Quel service ?
register-choose-venues = Quel bâtiment ?
register-choose-challenges = Quel défi ?
register-about-applicants = Choisissez une entrée à gauche. Elle vaut pour toutes les séances : une correction ici vaut partout.
register-about-people = Choisissez une entrée à gauche. Un nom corrigé l’est alors dans toutes les séances.
register-about-offices = Choisissez une entrée à gauche. En-tête, logo et contact protection des données figurent ensuite sur chaque document du service.
register-about-venues = Choisissez une entrée à gauche. La liste de contrôle compare les salles aux besoins des invités.
register-about-challenges = Choisissez une entrée à gauche. Un défi peut figurer dans plusieurs séances.
register-new-applicants = Nouvelle candidature
register-new-people = Nouvelle personne
register-new-offices = Nouveau service
register-new-venues = Nouveau bâtiment
register-new-challenges = Nouveau défi
register-not-there = Cette entrée n’existe pas
register-edit = Modifier
register-form-sub = S’applique à toutes les séances une fois enregistré.
register-typing-note = Vous modifiez cette entrée. Votre saisie reste, même si vous consultez autre chose entre-temps.
register-store = Enregistrer
register-key-store = Ctrl S
register-cancel = Annuler
register-undo = Annuler
register-thrown-away = Les modifications sont abandonnées.
register-save = « { $name } »
register-not-stored = Pas encore enregistré
register-changed-elsewhere = Une autre fenêtre a modifié cette entrée entre-temps
register-taken-over = Repris de là : { $fields }.
register-both-changed = Modifié des deux côtés, votre saisie figure ici : { $fields }.
register-look-and-store = Votre saisie est toujours là. Vérifiez et enregistrez de nouveau.

## Champs
register-field-kind = Type
register-field-name = Nom
register-field-place = Siège
register-field-presenter = Présentateur
register-field-email = Courriel
register-field-phone = Téléphone
register-field-description = De quoi il s’agit
register-field-website = Site web
register-field-reference = Numéro
register-field-received = Reçu le
register-field-amount = Montant en euros
register-field-founded = Fondation
register-field-proof = Justificatif
register-field-sector = Secteur
register-field-branch = Branche
register-field-size = Effectif
register-field-prior = Implication antérieure
register-field-contacts = Autres contacts
register-field-hold = Gel d’effacement
register-field-organisation = Organisation
register-field-role = Fonction
register-field-office = Service
register-field-unit_label = Les unités s’appellent
register-field-address = Adresse
register-field-privacy_contact = Contact protection des données
register-field-logo_alt = Ce que montre le logo
register-field-logo = Logo
register-field-rooms = Salles
register-field-title = Titre
register-field-owner = Porteur du défi
register-field-speaker = Qui le présente
register-field-problem = Problème
register-field-call = Appel
register-field-deadline = Date limite
register-part-entry = Données de base
register-part-contact = Contact
register-part-application = Candidature
register-part-letterhead = En-tête
register-name-hint = Nom complet avec forme juridique, tel qu’au procès-verbal.
register-person-hint = Avec titre, tel qu’au procès-verbal.
register-office-hint = Du répertoire, ou nouveau.
register-office-name-hint = Nom officiel complet.
register-venue-hint = Nom du bâtiment, ou de la salle s’il n’y en a qu’une.
register-founded-example = Année ou JJ/MM/AAAA
register-founded-fault = Ce n’est ni une année ni un jour. Écrivez 2023 ou 17/02/2023.
register-proof-example = HRB 12345, fourni
register-day-example = JJ/MM/AAAA
register-day-fault = Ce jour n’existe pas. Écrivez par exemple 24/11/2026.
register-call-hint = Où et comment il a été publié.
register-people-count =
    { $count ->
        [one] 1 personne
       *[other] { $count } personnes
    }
register-euro = { $amount } €
register-amount = Montant
register-size-unit = personnes
register-contact = Contact
register-contact-add = Ajouter un contact
register-contact-remove = Retirer le contact : { $name }
register-only-name = Seul le nom est connu pour l’instant.
register-only-title = Seul le titre est connu pour l’instant.
register-nothing-yet = Rien de saisi pour l’instant.

## Séances d’un candidat
register-history = Séances
register-no-history = Dans aucune séance pour l’instant. « Admettre dans une séance » se trouve en bas à droite.
register-first-time = Première participation
register-first-yes = oui
register-first-no = non, { $count }e fois
register-no-day = sans date
register-no-purpose = but non précisé
register-item = point { $number }, { $state }
register-state-planned = prévu
register-state-pitched = présenté
register-state-not_pitched = non présenté
register-no-ranking = sans classement
register-rank = rang { $rank }
register-invited = Invité le { $day }
register-invited-with = avec les mêmes documents que les { $count }
register-channel-email = par courriel
register-channel-letter = par courrier
register-channel-publication = par publication
register-channel-phone = par téléphone
register-channel-in_person = en personne
register-look = Voir

## Implication antérieure et gel
register-prior-law = § 7 VgV, § 5 UVgO
register-prior-sub = Ce candidat a-t-il participé à la préparation de ce qui est demandé ? § 7 VgV, § 5 UVgO.
register-prior-unasked = Pas encore demandé.
register-prior-none = Non, aucune implication antérieure.
register-prior-yes = Oui.
register-prior-remedy = Compensation :
register-prior-no-remedy = La compensation pour les autres manque encore.
register-prior-choice-unasked = pas encore demandé
register-prior-choice-none = non
register-prior-choice-involved = oui
register-prior-what = À quoi, et quand
register-prior-remedy-label = Compensation
register-prior-remedy-hint = Ce qui garantit que les autres ne sont pas désavantagés.
register-hold = Gel d’effacement
register-hold-on = Gel d’effacement
register-hold-choice = Les données ne doivent pas être effacées
register-hold-hint = Tant qu’une procédure en a besoin.
register-hold-why = Quelle procédure les retient

## Services et salles
register-logo = Logo
register-logo-sub = PNG ou JPEG, 1 Mo au plus.
register-logo-choose = Choisir un logo …
register-logo-other = Autre logo …
register-logo-remove = Retirer le logo
register-logo-alt-hint = Pour celles et ceux qui ne le voient pas. Par exemple : armes de la ville de Musterstadt.
register-logo-not-taken = Le logo n’est pas repris
register-logo-gone = Le fichier du logo manque dans le dossier de données. Choisissez-le de nouveau.
register-no-letterhead = Pas encore d’en-tête. Les documents ne portent alors que le nom.
register-privacy-sub = Figure dans les informations selon l’art. 13 RGPD.
register-privacy-example = protection-donnees@musterstadt.example
register-no-privacy = Pas encore saisi. Les informations selon l’art. 13 RGPD en ont besoin.
register-no-address = Pas encore d’adresse.
register-no-rooms = Aucune salle saisie pour l’instant.
register-room = Salle
register-room-number = Salle { $number }
register-room-name = Nom ou numéro
register-room-seats = Places
register-room-step_free = De plain-pied
register-room-hearing_loop = Boucle magnétique
register-room-screens = Écrans
register-room-note = Autres indications
register-room-add = Ajouter une salle
register-room-remove = Retirer la salle : { $name }
register-not-looked = non vérifié
register-yes = oui
register-no = non

## À surveiller
register-perhaps = Peut-être en double
register-compare = Comparer …
register-not-same = Pas la même
register-like-same_email = même adresse courriel
register-like-same_phone = même numéro de téléphone
register-like-same_website = même site web
register-like-same_name = même nom
register-like-other_legal_form = même nom, autre forme juridique
register-like-same_domain = même domaine internet
register-like-same_place = même ville
register-like-same_organisation = même organisation
register-like-other = données semblables
register-retention = Conservation
register-delete-on = À effacer le { $day }
register-delete-note =
    { $years ->
        [one] 1 an après la dernière séance
       *[other] { $years } ans après la dernière séance
    }
register-no-deletion = Pas encore de date d’effacement
register-no-deletion-note =
    { $years ->
        [one] 1 an après la dernière séance datée
       *[other] { $years } ans après la dernière séance datée
    }
register-no-hold = Pas de gel
register-no-hold-note = Aucune procédure ne retient les données
register-named =
    { $count ->
        [0] Aucune personne nommée
        [one] 1 personne nommée
       *[other] { $count } personnes nommées
    }
register-named-note = Présentateurs et contacts
register-open = En suspens
register-nothing-open = Rien en suspens
register-open-prior = Demander l’implication antérieure
register-open-why-prior = La liste de contrôle le demande
register-open-remedy = Saisir la compensation
register-open-why-remedy = Pour que les autres ne soient pas désavantagés
register-open-contact = Saisir un contact
register-open-why-contact = Sans lui, pas d’invitation
register-open-proof = Saisir le justificatif de fondation
register-open-why-proof = Extrait du registre ou acte
register-open-email = Saisir un courriel
register-open-why-email = Pour l’invitation et les informations
register-open-organisation = Saisir l’organisation
register-open-why-organisation = Elle figure au procès-verbal
register-open-privacy = Saisir le contact protection des données
register-open-why-privacy = Pour les informations selon l’art. 13 RGPD
register-open-letterhead = Saisir l’adresse
register-open-why-letterhead = Pour l’en-tête de l’invitation
register-open-alt = Décrire le logo en mots
register-open-why-alt = Pour celles et ceux qui ne le voient pas
register-open-rooms = Saisir les salles
register-open-why-rooms = La séance a besoin d’une salle
register-open-seats = Compter les places
register-open-why-seats = Pour que tous les invités soient assis
register-open-access = Vérifier l’accès et la boucle magnétique
register-open-why-access = La liste de contrôle les compare aux besoins des invités
register-open-owner = Saisir le porteur du défi
register-open-why-owner = Qui a le problème
register-open-problem = Décrire le problème
register-open-why-problem = Sans problème, pas de solution
register-open-call = Saisir l’appel
register-open-why-call = Où et comment il a été publié
register-open-deadline = Saisir la date limite
register-open-why-deadline = La même pour tous

## Fusion
register-compare-title = S’agit-il du même ?
register-in-common = En commun :
register-compare-field = Champ
register-compare-result = Ensuite
register-kept-of-both = conservé des deux
register-preview = Aperçu. Rien ne s’applique encore.
register-sessions-move =
    { $count ->
        [0] Toutes les séances montrent déjà « { $name } ».
        [one] 1 séance montrera cette entrée au lieu de l’autre :
       *[other] { $count } séances montreront cette entrée au lieu de l’autre :
    }
register-twice = Les deux sont admis dans : { $sessions }. Ils y figurent ensuite deux fois. Tant que le plan est ouvert, retirez-y une place.
register-merge = Fusionner
register-merge-note = Peut être annulé plus tard.
register-not-merged = Rien n’a été fusionné
register-save-merge = Fusion avec « { $name } »
register-save-not-same = Pas la même : « { $name } »
register-save-part = Séparation de « { $name } »
register-merged = « { $name } » fait maintenant partie de cette entrée.
register-parted = Les deux entrées sont de nouveau comme avant la fusion.
register-noted-not-same = Noté : « { $name } » n’est pas la même. Pitchpult ne le redemande pas.
register-merges = Fusionné
register-merged-on = le { $day }
register-part = Annuler
register-part-note = Les deux redeviennent ce qu’elles étaient. Les modifications ultérieures de cette entrée sont perdues.
register-part-later = Annulez d’abord la fusion plus récente.

## Dans une séance
register-admit = Admettre dans une séance …
register-admit-title = Admettre dans une séance
register-admit-here = Admettre
register-admit-into = Admettre dans « { $title } »
register-admit-none = Aucune séance n’est ouverte : les plans figés ne changent plus. Créez-en une sous « Séances ».
register-admitted-already = déjà admis
register-admitted-count =
    { $count ->
        [0] personne pour l’instant
        [one] 1 admis
       *[other] { $count } admis
    }
register-admitted = Admis dans « { $title } ».
register-save-admit = Admission de « { $name } »
register-to-session = Vers la séance
